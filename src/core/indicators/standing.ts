import { collectionOf } from '../sources/collections.ts'
import { addDays, addMonths, earlier, longDay, type Day } from '../time/day.ts'
import type { Period } from '../time/period.ts'
import { listNote } from './after-returns.ts'
import type { Gap, Indicator } from './indicator.ts'
import type { Status } from './measurement.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** The status of a share of nobody. */
export const nobody = ({ denominatorWords }: Indicator): Gap => ({
  status: 'not-applicable',
  note: `There were no ${denominatorWords ?? 'cases'}.`,
})

/** The status of a value, and what to bear in mind about it. */
export function standing(indicator: Indicator, view: View, window: Window, period: Period): Standing {
  const stands = heldToTheEnd(indicator, view, window, period)
  const pending = indicator.pending?.(view, window)
  if (pending === undefined) return stands
  const status = stands.status === 'final' ? 'provisional' : stands.status
  return { status, note: [stands.note, pending].filter((part) => part !== undefined).join(' ') }
}

interface Standing {
  readonly status: Status
  readonly note?: string
}

function heldToTheEnd(indicator: Indicator, view: View, window: Window, period: Period): Standing {
  const short = shortOf(indicator, view, restsOn(indicator, window))
  const late = lateOf(indicator, view, period)
  if (late !== undefined) return { status: 'provisional', note: late }
  if (!period.complete) {
    const part = partly(period)
    return short === undefined ? part : { ...part, note: `${part.note} ${short}` }
  }
  return short === undefined ? { status: 'final' } : { status: 'broken-series', note: short }
}

/** The first day a true value rests on. */
const restsOn = ({ historyMonths }: Indicator, { from, to }: Window): Day =>
  earlier(from, historyMonths ? addDays(addMonths(to, -historyMonths), 1) : from)

/** What begins too late for a true value: the returns, or a collection. */
function shortOf(
  { tables, collections = [] }: Indicator,
  { holdings }: View,
  rests: Day,
): string | undefined {
  const need = `and a true value rests on what happened from ${longDay(rests)}.`
  if (tables.length > 0 && rests < holdings.firstDay)
    return `The returns loaded begin on ${longDay(holdings.firstDay)}, ${need}`
  for (const name of collections) {
    const span = holdings.collections.get(name)
    const { title, code } = collectionOf(name)
    if (span !== undefined && !span.lastAlone && rests < span.from)
      return `${title} (${code}) are loaded from ${longDay(span.from)}, ${need}`
  }
  return undefined
}

/** What ends before the period does: the returns, or a collection of things that every month has. */
function lateOf(indicator: Indicator, { holdings }: View, period: Period): string | undefined {
  const { from, to } = period
  if (indicator.tables.length > 0 && to > holdings.lastDay)
    return (
      listNote(holdings, period) ??
      `The last return loaded ends on ${longDay(holdings.lastDay)}; nothing after it is known.`
    )
  if (indicator.historyMonths === undefined) return undefined
  for (const name of indicator.collections ?? []) {
    const last = holdings.collections.get(name)?.to
    const { title, code } = collectionOf(name)
    if (last !== undefined && last < from && last > 0)
      return `Nothing in ${lowered(title)} (${code}) is dated after ${longDay(last)}.`
  }
  return undefined
}

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

const partly = ({ kind, to }: Period) =>
  ({
    status: 'provisional',
    note: `Counted to ${longDay(to)}, before the ${kind} ended.`,
  }) as const
