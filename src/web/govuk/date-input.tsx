import type { FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { Fieldset, type FieldsetWords } from './fieldset.tsx'
import { describedBy, FormGroup, Told, type Around } from './form-group.tsx'
import { Input, type InputMode } from './input.tsx'

/** One part of a date. */
export interface DatePart {
  readonly name: string
  readonly value?: string | number | undefined
  readonly label?: string | undefined
  readonly id?: string | undefined
  /** Whether this part is wrong. Where none is said to be, an error is about the whole date. */
  readonly error?: boolean | undefined
  readonly classes?: string | undefined
  readonly inputmode?: InputMode | undefined
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface DateInputProps extends Around {
  readonly id: string
  readonly namePrefix?: string | undefined
  readonly fieldset?: FieldsetWords | undefined
  readonly items?: readonly (DatePart | false | null | undefined | '')[]
  /** What was typed, by the names sent. */
  readonly values?: Readonly<Record<string, string | number | undefined>>
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const dayMonthYear: readonly DatePart[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }]

/** A date that people know by heart, typed in three parts. */
export const DateInput: FC<DateInputProps> = (props) => {
  const { id, fieldset, items = [] } = props
  const parts = items.length > 0 ? items : dayMonthYear
  const isOneWrong = parts.some((part) => part && isWrong(part))
  const inside = (
    <>
      <Told {...props} />
      <div class={classNames('govuk-date-input', props.classes)} {...props.attributes} id={id}>
        {parts.map((part) => part && <Part {...props} part={part} isOneWrong={isOneWrong} />)}
      </div>
    </>
  )
  const described = describedBy(id, props, fieldset?.describedBy)
  return (
    <FormGroup {...props}>
      {fieldset === undefined ? (
        inside
      ) : (
        <Fieldset {...fieldset} role="group" describedBy={described}>
          {inside}
        </Fieldset>
      )}
    </FormGroup>
  )
}

const Part: FC<DateInputProps & { part: DatePart; isOneWrong: boolean }> = (props) => {
  const { part, id, namePrefix = '', values = {}, isOneWrong } = props
  const name = namePrefix === '' ? part.name : `${namePrefix}-${part.name}`
  const isMarked = part.error ?? (props.errorMessage !== undefined && !isOneWrong)
  const classes = classNames(
    'govuk-date-input__input',
    !isWrongByClass(part) && isMarked && 'govuk-input--error',
    !part.classes?.includes('govuk-input--width-') && `govuk-input--width-${/year$/.test(part.name) ? 4 : 2}`,
    part.classes,
  )
  return (
    <div class="govuk-date-input__item">
      <Input
        {...sent(part)}
        id={part.id ?? `${id}-${part.name}`}
        name={name}
        label={{ text: part.label ?? capitalised(part.name), classes: 'govuk-date-input__label' }}
        classes={classes}
        value={part.value ?? values[name]}
        inputmode={part.inputmode ?? 'numeric'}
      />
    </div>
  )
}

/** What the input itself takes of a part. */
const sent = ({ value, autocomplete, pattern, attributes }: DatePart) => ({
  value,
  autocomplete,
  pattern,
  attributes,
})

const isWrong = (part: DatePart): boolean => part.error === true || isWrongByClass(part)
const isWrongByClass = (part: DatePart): boolean => part.classes?.includes('govuk-input--error') === true
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
