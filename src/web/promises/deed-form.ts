import type { Do } from '../../core/governance/commitments/command.ts'
import { answerabilities } from '../../core/governance/commitments/event.ts'
import { linkable, linkWords } from '../../core/governance/commitments/link.ts'
import type { PlainText } from '../../core/governance/reading-age/plain.ts'
import { indicatorOf } from '../../core/indicators/index.ts'
import type { FormError, Read } from '../form-error.ts'
import type { Business } from './business.ts'
import type { DeedName, FieldName } from './deed.ts'
import { commandOf } from './deed-command.ts'
import { deeds } from './deeds.ts'
import { dayTyped, outcomes, type Typed } from './typed.ts'

const MOST = 5000

/** What was typed, as a command; everything that is wrong with it at once. */
export function readDeed(
  name: DeedName,
  typed: Typed,
  business: Business,
  { plain, through = 0 }: { plain?: PlainText | undefined; through?: number },
): Read<Do> {
  const { fields, optional = [] } = deeds[name]
  const errors = fields.flatMap((field) => wrongWith(field, typed, business, optional.includes(field)))
  if (errors.length > 0) return { errors }
  return { value: commandOf(name, typed, { plain, through }) }
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
  to: 'Choose what to link it to',
  target: 'Choose one of those found',
  as: 'Choose how the two belong together',
  meeting: 'Choose a meeting',
}

function isKnown(field: FieldName, text: string, { posts, meetings }: Business): boolean {
  if (field === 'owner' || field === 'post') return posts.some(({ id }) => id === text)
  if (field === 'meeting') return meetings.some(({ id }) => id === text)
  if (field === 'measure') return indicatorOf(text) !== undefined
  if (field === 'to') return Object.hasOwn(linkable, text)
  if (field === 'as') return Object.hasOwn(linkWords, text)
  if (field === 'outcome') return Object.hasOwn(outcomes, text)
  if (field === 'is') return Object.hasOwn(answerabilities, text)
  return field !== 'satisfied' || text === 'yes' || text === 'no'
}
