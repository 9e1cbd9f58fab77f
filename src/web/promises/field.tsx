import type { FC } from 'hono/jsx'
import { answerabilities } from '../../core/governance/commitments/event.ts'
import { indicators } from '../../core/indicators/index.ts'
import { errorOf, type FormError } from '../form-error.ts'
import { DateInput } from '../govuk/date-input.tsx'
import { Input } from '../govuk/input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import type { Business } from './business.ts'
import type { FieldName } from './deed.ts'
import { outcomes, type Typed } from './typed.ts'

export interface FieldProps {
  readonly name: FieldName
  readonly typed: Typed
  readonly errors: readonly FormError[]
  readonly business: Business
  readonly label?: string | undefined
  readonly isOptional?: boolean
  /** How many lines it shows. */
  readonly rows?: number
  /** Where the same field stands on a page more than once. */
  readonly id?: string
}

const usual: Readonly<Record<FieldName, string>> = {
  text: 'What do you want to say?',
  reason: 'Why?',
  words: 'What was said',
  'evidence-title': 'What shows it',
  'evidence-where': 'Where it is found',
  outcome: 'What does it come to?',
  is: 'Are there data?',
  satisfied: 'Is this enough?',
  owner: 'Which post owns it?',
  post: 'Who looks after it?',
  due: 'Promised for',
  measure: 'Measure',
  to: 'What to link it to',
  target: 'Which',
  as: 'How the two belong together',
  meeting: 'Meeting',
}

/** One field of a form about a promise. */
export const Field: FC<FieldProps> = (props) => {
  const { name, typed, errors, isOptional = false } = props
  const words = `${props.label ?? usual[name]}${isOptional ? ' (optional)' : ''}`
  const common = {
    ...(props.id === undefined ? {} : { id: props.id }),
    name,
    label: { text: words },
    errorMessage: errorOf(errors, name),
    value: typed[name],
  }
  const choices = choicesOf(props)
  if (choices !== undefined)
    return <Select {...common} items={[{ value: '', text: isOptional ? 'None' : 'Choose' }, ...choices]} />
  if (name === 'due') return <Due {...props} words={words} />
  const boxes = boxesOf(name)
  if (boxes !== undefined)
    return (
      <Radios
        {...{ name, value: typed[name], errorMessage: common.errorMessage }}
        fieldset={{ legend: { text: words } }}
        items={Object.entries(boxes).map(([value, text]) => ({ value, text }))}
      />
    )
  if (name.startsWith('evidence')) return <Input {...common} hint={hints[name]} />
  return <Textarea {...common} rows={props.rows ?? (name === 'text' ? 6 : 3)} hint={hints[name]} />
}

const hints: Readonly<Partial<Record<FieldName, { text: string }>>> = {
  'evidence-title': { text: 'A document, an edition or a page, by its title.' },
  'evidence-where': { text: 'A link, or where it is filed.' },
}

export const Due: FC<Omit<FieldProps, 'name'> & { words: string; hint?: string }> = (props) => (
  <DateInput
    id={props.id ?? 'due'}
    namePrefix="due"
    fieldset={{ legend: { text: props.words } }}
    hint={{ text: props.hint ?? 'For example, 30 6 2025.' }}
    values={props.typed}
    errorMessage={errorOf(props.errors, `${props.id ?? 'due'}-day`)}
  />
)

const boxesOf = (name: FieldName): Readonly<Record<string, string>> | undefined =>
  name === 'outcome'
    ? outcomes
    : name === 'is'
      ? answerabilities
      : name === 'satisfied'
        ? { yes: 'Yes', no: 'No' }
        : undefined

function choicesOf({ name, business }: FieldProps): { value: string; text: string }[] | undefined {
  if (name === 'owner' || name === 'post')
    return business.posts.map(({ id, title }) => ({ value: id, text: title }))
  if (name === 'meeting') return business.meetings.map(({ id, title }) => ({ value: id, text: title }))
  if (name === 'measure') return measureChoices
  return undefined
}

const measureChoices = indicators.map(({ id, title }) => ({ value: id, text: title }))
