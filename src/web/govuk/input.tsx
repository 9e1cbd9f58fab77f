import type { Child, FC } from 'hono/jsx'
import { spelling } from './attributes.ts'
import { classNames } from './class-names.ts'
import { describedBy, LabelledGroup, type Field, type GroupWords } from './form-group.tsx'
import type { Words } from './words.ts'

/** Which keys a telephone offers. */
export type InputMode = 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'url' | 'search'

export interface InputProps extends Field {
  readonly type?: string | undefined
  readonly value?: string | number | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'none' | 'words' | 'sentences' | 'characters' | undefined
  readonly inputmode?: InputMode | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly prefix?: Words | undefined
  readonly suffix?: Words | undefined
  readonly inputWrapper?: GroupWords | undefined
  /** What stands behind the input in its row, such as a button. */
  readonly afterInput?: Child
}

/** An input of one line. */
export const Input: FC<InputProps> = (props) => (
  <LabelledGroup {...props}>
    {(props.prefix ?? props.suffix ?? props.afterInput) ? (
      <div
        class={classNames('govuk-input__wrapper', props.inputWrapper?.classes)}
        {...props.inputWrapper?.attributes}
      >
        {props.prefix && <Affix kind="prefix" {...props.prefix} />}
        <Line {...props} />
        {props.suffix && <Affix kind="suffix" {...props.suffix} />}
        {props.afterInput}
      </div>
    ) : (
      <Line {...props} />
    )}
  </LabelledGroup>
)

const Line: FC<InputProps> = (props) => {
  const { name, id = name, type = 'text', value, spellcheck, classes } = props
  return (
    <input
      class={classNames('govuk-input', classes, props.errorMessage && 'govuk-input--error')}
      id={id}
      name={name}
      type={type}
      {...spelling(spellcheck)}
      value={value}
      disabled={props.disabled}
      aria-describedby={describedBy(id, props, props.describedBy)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...props.attributes}
    />
  )
}

const Affix: FC<Words & { kind: 'prefix' | 'suffix' }> = ({ kind, text, classes, attributes }) => (
  <div class={classNames(`govuk-input__${kind}`, classes)} aria-hidden="true" {...attributes}>
    {text}
  </div>
)
