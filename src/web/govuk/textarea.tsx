import type { FC } from 'hono/jsx'
import { spelling } from './attributes.ts'
import { classNames } from './class-names.ts'
import { describedBy, LabelledGroup, type Field } from './form-group.tsx'

export interface TextareaProps extends Field {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly autocomplete?: string | undefined
  readonly spellcheck?: boolean | undefined
}

/** Words of several lines. */
export const Textarea: FC<TextareaProps> = (props) => {
  const { name, id = name, rows = 5, spellcheck, value } = props
  return (
    <LabelledGroup {...props}>
      <textarea
        class={classNames('govuk-textarea', props.errorMessage && 'govuk-textarea--error', props.classes)}
        id={id}
        name={name}
        rows={rows}
        {...spelling(spellcheck)}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props, props.describedBy)}
        autocomplete={props.autocomplete}
        {...props.attributes}
      >
        {value === undefined ? '' : asTyped(value)}
      </textarea>
    </LabelledGroup>
  )
}

/** HTML drops one line break at the very beginning: a second keeps the one typed. */
const asTyped = (value: string): string => (/^\r?\n/.test(value) ? `\n${value}` : value)
