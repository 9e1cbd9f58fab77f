import type { Fact } from '../sources/collections.ts'
import { periodOf } from '../sources/printed-period.ts'
import { longDay } from '../time/day.ts'
import type { Entry } from './data-set.ts'

/** What officers wrote of an indicator, and who when. */
export type Comment = Fact<'commentary'>

/** The comment on an indicator's latest told period that anyone wrote of; `undefined` when nobody did. */
export function commentOn({ indicator, series, years }: Entry, all: readonly Comment[]): string | undefined {
  const told = new Set([...years, ...series].map(({ period }) => period.id))
  const own = all.filter(
    ({ indicator_id: id, period }) =>
      id?.toLowerCase() === indicator.id && told.has(periodOf(period ?? '') ?? ''),
  )
  const last = own.sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1)).at(-1)
  return last === undefined ? undefined : said(last)
}

/** `September 2020: text (Head of service, 15 October 2020)`. */
function said({ period = '', text = '', author, approved_on: on }: Comment): string {
  const by = [author, on === undefined ? undefined : longDay(on)].filter((part) => part !== undefined)
  return `${period}: ${text}${by.length === 0 ? '' : ` (${by.join(', ')})`}`
}
