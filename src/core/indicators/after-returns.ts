import type { Holdings } from '../record/holdings.ts'
import type { TableName } from '../ssda903/tables.ts'
import { addDays, addMonths, later, longDay, monthNames, calendar, type Day } from '../time/day.ts'
import { startOfMonth, type Period } from '../time/period.ts'
import type { Gap, Indicator } from './indicator.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** True for a period after the last return when a case system's list of children in care was drawn after it, too. */
export const isAfterReturns = ({ holdings: { drawn, lastDay } }: View, { to }: Period): boolean =>
  to > lastDay && drawn.some((on) => on > lastDay)

/**
 * Why lists cannot tell an indicator of a period after the last return: they do not hold what it needs, none was drawn
 * in the month the period ends in, or they do not reach back to its beginning. `undefined` when they can.
 */
export function listGap(indicator: Indicator, view: View, window: Window, period: Period): Gap | undefined {
  const note =
    notHeld(indicator) ??
    notDrawn(view.holdings, period) ??
    (indicator.everyMove ? latestAlone : notReaching(indicator, view.holdings, window))
  if (note === undefined) return undefined
  return { status: 'not-collected', note: `${endOfReturns(view.holdings)} ${note}` }
}

/** From which list a figure after the last return comes; `undefined` when no list was drawn in the period's last month. */
export function listNote(holdings: Holdings, period: Period): string | undefined {
  const drawn = drawnFor(holdings, period)
  if (drawn === undefined) return undefined
  const after = drawn < period.to ? ' Nothing after that day is known.' : ''
  return `From the list of children in care drawn on ${longDay(drawn)} (Annex A), not from a return.${after}`
}

const endOfReturns = ({ lastDay, tables }: Holdings): string =>
  tables.size === 0 ? 'No return is loaded.' : `The last return loaded ends on ${longDay(lastDay)}.`

/** What a list of children in care holds of a return. Source: data model, section 7. */
const carried: ReadonlySet<TableName> = new Set(['Header', 'Episodes', 'UASC'])

function notHeld({ tables }: Indicator): string | undefined {
  const lacking = tables.find((table) => !carried.has(table))
  return lacking && `Lists of children in care (Annex A) hold nothing of what its ${lacking} table holds.`
}

const latestAlone =
  'A list of children in care (Annex A) holds only the latest home of each, and this needs every one.'

/** A list gives the month it was drawn in, and no other. */
function notDrawn(holdings: Holdings, period: Period): string | undefined {
  if (drawnFor(holdings, period) !== undefined) return undefined
  const { year, month } = calendar(period.to)
  return `No list of children in care (Annex A, list 8) was drawn in ${monthNames[month - 1] ?? ''} ${year}.`
}

const drawnFor = ({ drawn, lastDay }: Holdings, { to }: Period): Day | undefined =>
  drawn.findLast((on) => on > lastDay && on >= startOfMonth(to) && on <= to)

/** Who came and went between two lists is seen in neither when they are more than six months apart. */
function notReaching(
  { reach, historyMonths = 0 }: Indicator,
  holdings: Holdings,
  window: Window,
): string | undefined {
  if (reach === 'day') return undefined
  const rests = addDays(addMonths(window.to, -historyMonths), 1)
  const first = historyMonths > 0 && rests < window.from ? rests : window.from
  const from = holdings.tables.size === 0 ? first : later(first, addDays(holdings.lastDay, 1))
  const since = toldSince(holdings, window.to)
  return since <= from
    ? undefined
    : `The lists of children in care show who left from ${longDay(since)}, and this counts from ${longDay(from)}.`
}

/** How long a list shows those who left. */
const SHOWN_MONTHS = 6

/** The first day of the unbroken stretch, back from a day, of which lists together tell. */
function toldSince({ drawn }: Holdings, to: Day): Day {
  let since = addDays(to, 1)
  for (const on of drawn.filter((each) => each <= to).reverse()) {
    if (since <= to && addDays(on, 1) < since) break
    since = addDays(addMonths(on, -SHOWN_MONTHS), 1)
  }
  return since
}
