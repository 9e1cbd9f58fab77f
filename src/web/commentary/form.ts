import type { Comment } from '../../core/reports/commentary-problem.ts'
import { dayOf, isoDay, parseDay } from '../../core/time/day.ts'
import type { Said } from '../../store/commentary.ts'
import type { FormError } from '../form-error.ts'
import { fieldOf } from '../sign-in/answer.ts'

/** The fields of a comment as typed. */
export interface Typed {
  readonly markdown: string
  readonly cause: string
  readonly action: string
  readonly owner: string
  readonly day: string
  readonly month: string
  readonly year: string
}

/** The most each may hold: what a table of comments may. */
const most = { markdown: 10_000, cause: 2000, action: 2000, owner: 200 } as const

const called = {
  markdown: 'The comment',
  cause: 'The cause',
  action: 'The action',
  owner: 'The owner',
} as const

/** A form's fields as typed. Signs that no text can hold are left out, line ends are one sign. */
export const typedIn = (form: FormData): Typed => {
  const text = (name: string): string =>
    fieldOf(form, name)
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .trim()
  return {
    markdown: text('markdown'),
    cause: text('cause'),
    action: text('action'),
    owner: text('owner'),
    day: text('due-day'),
    month: text('due-month'),
    year: text('due-year'),
  }
}

/** What was typed, as a comment. What is wrong with it is told beside it, all at once. */
export function readComment(typed: Typed): { value: Said } | { errors: readonly FormError[] } {
  const due = dueIn(typed)
  const errors: FormError[] = (Object.keys(most) as (keyof typeof most)[])
    .filter((name) => typed[name].length > most[name])
    .map((field) => ({
      field,
      text: `${called[field]} must be ${most[field].toLocaleString('en-GB')} characters or fewer. It has ${typed[field].length.toLocaleString('en-GB')}`,
    }))
  if (due === undefined)
    errors.push({
      field: 'due-day',
      text: 'The date must be a day there is, like 30 6 2025. Or leave it blank',
    })
  if (errors.length > 0 || due === undefined) return { errors }
  const { markdown, cause, action, owner } = typed
  return { value: { markdown, cause, action, owner, due } }
}

/** `2025-06-30`; blank for no day; `undefined` for one that there is not. */
function dueIn({ day, month, year }: Typed): string | undefined {
  if (day + month + year === '') return ''
  if (![day, month].every((part) => /^\d{1,2}$/.test(part)) || !/^20\d{2}$/.test(year)) return undefined
  const on = dayOf(Number(year), Number(month), Number(day))
  return on === undefined ? undefined : isoDay(on)
}

/** A comment as the form shows it. */
export function typedOf({ markdown, cause, action, owner, due }: Said): Typed {
  const [year = '', month = '', day = ''] = due === '' ? [] : due.split('-')
  return { markdown, cause, action, owner, day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/** A comment of a file as the form shows it: a date that is words stands behind the action. Blank for none. */
export function typedFrom(comment: Comment | undefined): Typed {
  const { text = '', cause = '', action = '', owner = '', date = '' } = comment ?? {}
  const on = parseDay(date.trim())
  const by = on === undefined && date.trim() !== '' ? ` (${date.trim()})` : ''
  const due = on === undefined ? '' : isoDay(on)
  return typedOf({ markdown: text, cause, action: `${action}${by}`, owner, due })
}
