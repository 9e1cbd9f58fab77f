import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { isPlain } from './words.ts'

export interface ButtonProps {
  readonly text: Child
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly isStartButton?: boolean | undefined
  /** Sent once, however often it is pressed. */
  readonly preventDoubleClick?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A button that sends a form, or a link that begins something. */
export const Button: FC<ButtonProps> = (props) => {
  const { text, href, isStartButton = false, classes, attributes, id } = props
  const words = isStartButton && !isPlain(text) ? <span>{text}</span> : text
  const common = {
    class: classNames('govuk-button', classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...attributes,
    ...(id === undefined ? {} : { id }),
  }
  return href === undefined ? (
    <button {...sending(props)} {...common}>
      {words}
      {isStartButton && <StartIcon />}
    </button>
  ) : (
    <a href={href} role="button" draggable="false" {...common}>
      {words}
      {isStartButton && <StartIcon />}
    </a>
  )
}

function sending({ type = 'submit', value, name, disabled, preventDoubleClick }: ButtonProps) {
  return {
    type,
    value,
    name,
    ...(disabled === true ? { disabled, 'aria-disabled': 'true' } : {}),
    ...(preventDoubleClick === undefined ? {} : { 'data-prevent-double-click': String(preventDoubleClick) }),
  }
}

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)
