import type { Do } from '../../core/governance/commitments/command.ts'
import {
  answerabilities,
  type Answerability,
  type Evidence,
  type Outcome,
} from '../../core/governance/commitments/event.ts'
import type { PlainText } from '../../core/governance/reading-age/plain.ts'
import { dayOf, type Day } from '../../core/time/day.ts'
import { indicatorOf } from '../../core/indicators/index.ts'
import type { FormError, Read } from '../form-error.ts'
import { textIn } from '../settings/form.ts'
import type { Business } from './business.ts'
import { deeds, type DeedName, type FieldName } from './deeds.ts'

export const outcomes: Readonly<Record<Outcome, string>> = {
  did: 'It is done',
  doing: 'It is being done',
  cannot: 'It cannot be done',
}

/** What stands in a form’s fields, by name; the parts of a date by `due-day`, `due-month`, `due-year`. */
export type Typed = Readonly<Record<string, string>>

const MOST = 5000
const dateParts = (name: string): readonly string[] =>
  ['day', 'month', 'year'].map((part) => `${name}-${part}`)

/** The fields of a form as they were typed. */
export const typedIn = (form: FormData, names: readonly string[]): Typed =>
  Object.fromEntries(
    names
      .flatMap((name) => (name === 'due' ? dateParts(name) : [name]))
      .map((name) => [name, textIn(form, name)]),
  )

/** A day as typed: `undefined` where nothing was, null where it is none. */
export function dayTyped(typed: Typed, name: string): Day | undefined | null {
  const [day = '', month = '', year = ''] = dateParts(name).map((part) => typed[part] ?? '')
  if (day + month + year === '') return undefined
  if (![day, month].every((part) => /^\d{1,2}$/.test(part)) || !/^(19|20)\d{2}$/.test(year)) return null
  return dayOf(Number(year), Number(month), Number(day)) ?? null
}

/** What was typed, as a command; everything that is wrong with it at once. */
export function readDeed(name: DeedName, typed: Typed, business: Business, plain?: PlainText): Read<Do> {
  const { fields, optional = [] } = deeds[name]
  const errors = fields.flatMap((field) => wrongWith(field, typed, business, optional.includes(field)))
  if (errors.length > 0) return { errors }
  return { value: commandOf(name, typed, plain) }
}

function wrongWith(field: FieldName, typed: Typed, business: Business, isOptional: boolean): FormError[] {
  const text = typed[field] ?? ''
  const wrong = (words: string): FormError[] => [{ field, text: words }]
  if (field === 'due') {
    const due = dayTyped(typed, 'due')
    const words = due === undefined ? 'Enter the date' : 'The date must be a day there is, like 30 6 2025'
    return due === undefined || due === null ? [{ field: 'due-day', text: words }] : []
  }
  if (text === '') return isOptional ? [] : wrong(missing[field])
  if (text.length > MOST) return wrong(`Write ${MOST.toLocaleString('en-GB')} characters or fewer`)
  return isKnown(field, text, business) ? [] : wrong(missing[field])
}

const missing: Readonly<Record<FieldName, string>> = {
  text: 'Write what you want to say',
  reason: 'Write why',
  words: 'Write what was said',
  'evidence-title': 'Say what shows it',
  'evidence-where': 'Say where it is found',
  outcome: 'Choose what it comes to',
  is: 'Choose whether there are data',
  satisfied: 'Choose yes or no',
  owner: 'Choose a post',
  post: 'Choose who looks after it',
  due: 'Enter the date',
  measure: 'Choose a measure',
  meeting: 'Choose a meeting',
}

function isKnown(field: FieldName, text: string, { posts, meetings }: Business): boolean {
  if (field === 'owner' || field === 'post') return posts.some(({ id }) => id === text)
  if (field === 'meeting') return meetings.some(({ id }) => id === text)
  if (field === 'measure') return indicatorOf(text) !== undefined
  if (field === 'outcome') return Object.hasOwn(outcomes, text)
  if (field === 'is') return Object.hasOwn(answerabilities, text)
  return field !== 'satisfied' || text === 'yes' || text === 'no'
}

function commandOf(name: DeedName, typed: Typed, plain: PlainText | undefined): Do {
  const of = (field: FieldName): string => typed[field] ?? ''
  const outcome = of('outcome') as Outcome
  switch (name) {
    case 'update':
      return { do: name, text: of('text'), evidence: evidenceIn(of) }
    case 'answer':
      return { do: name, text: of('text'), outcome, evidence: evidenceIn(of), ...(plain ? { plain } : {}) }
    case 'bring-in-answer':
      return { do: name, text: of('text'), outcome }
    case 'tell-answerability':
      return { do: name, is: of('is') as Answerability, reason: of('reason') }
    case 'set-owner':
      return { do: name, owner: of('owner') }
    case 'keep-private':
      return { do: name, post: of('post') }
    case 'set-due':
      return { do: name, due: dayTyped(typed, 'due') as Day, reason: of('reason') }
    case 'asker-says':
      return { do: name, satisfied: of('satisfied') === 'yes', words: of('words') }
    case 'close':
      return { do: name, reason: of('reason'), ...(of('meeting') === '' ? {} : { meeting: of('meeting') }) }
    case 'put-on-agenda':
      return { do: name, meeting: of('meeting'), why: of('reason') }
    case 'report-to':
      return { do: name, meeting: of('meeting') }
    case 'link':
      return { do: name, to: 'indicator', id: of('measure') }
    case 'correct':
      return { do: name, note: of('text') }
    case 'acknowledge':
    case 'take-up':
    case 'set-public-words':
      return { do: name, text: of('text') }
    case 'decline':
    case 'overtake':
    case 'reopen':
      return { do: name, reason: of('reason') }
  }
}

const evidenceIn = (of: (field: FieldName) => string): Evidence[] =>
  of('evidence-title') === '' ? [] : [{ title: of('evidence-title'), where: of('evidence-where') }]
