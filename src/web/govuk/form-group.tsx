import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { ErrorMessage, type ErrorWords } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label, type LabelWords } from './label.tsx'
import type { Words } from './words.ts'

/** What stands around one input of any sort. */
export interface Around {
  readonly hint?: Words | undefined
  readonly errorMessage?: ErrorWords | undefined
  readonly formGroup?: GroupWords | undefined
}

export interface GroupWords {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** One input with its label: what inputs of one line, areas, selects and files have in common. */
export interface Field extends Around {
  readonly id?: string | undefined
  readonly name: string
  readonly label?: LabelWords | undefined
  /** The id of something else on the page that describes it. */
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The box of an input; it carries a bar when there is an error. */
export const FormGroup: FC<PropsWithChildren<Around>> = ({ errorMessage, formGroup = {}, children }) => (
  <div
    class={classNames('govuk-form-group', errorMessage && 'govuk-form-group--error', formGroup.classes)}
    {...formGroup.attributes}
  >
    {children}
  </div>
)

/** The hint and the error of an input with this id. */
export const Told: FC<Around & { id: string }> = ({ id, hint, errorMessage }) => (
  <>
    {hint && <Hint id={`${id}-hint`} {...hint} />}
    {errorMessage && <ErrorMessage id={`${id}-error`} {...errorMessage} />}
  </>
)

/** The box of one input with its label, hint and error. */
export const LabelledGroup: FC<PropsWithChildren<Field>> = (props) => (
  <FormGroup {...props}>
    <Label {...props.label} for={props.id ?? props.name} />
    <Told {...props} id={props.id ?? props.name} />
    {props.children}
  </FormGroup>
)

/** The ids of what describes an input; `undefined` when nothing does. */
export function describedBy(id: string, around: Around, first = ''): string | undefined {
  const ids = [first, around.hint ? `${id}-hint` : '', around.errorMessage ? `${id}-error` : '']
  return ids.filter(Boolean).join(' ') || undefined
}
