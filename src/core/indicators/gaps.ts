import { answeringYear } from '../record/holdings.ts'
import { addDays, calendar, longDay, type Day } from '../time/day.ts'
import { financialYear, financialYearOf, monthsTo, periodLabel, yearId, type Period } from '../time/period.ts'
import type { TableName } from '../ssda903/tables.ts'
import { collectionOf } from '../sources/collections.ts'
import { isAfterReturns, listGap } from './after-returns.ts'
import type { Gap, Indicator } from './indicator.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** Why an indicator has no value in a period, before anyone is counted. `undefined` when it can have one. */
export function gapOf(indicator: Indicator, view: View, window: Window, period: Period): Gap | undefined {
  return (
    (indicator.tables.length === 0 ? undefined : returnGap(indicator, view, window, period)) ??
    collectionGap(indicator, view, window) ??
    indicator.gap?.(view, window, period)
  )
}

function returnGap(indicator: Indicator, view: View, window: Window, period: Period): Gap | undefined {
  if (!isYearly(indicator) && isAfterReturns(view, period)) return listGap(indicator, view, window, period)
  if (view.holdings.tables.size === 0) return noReturn
  return (
    beforeReturns(view, period) ??
    afterReturns(indicator, view, period) ??
    outOfSeason(indicator, period) ??
    withoutTable(indicator, view, period)
  )
}

/** A collection nobody supplied says what would fill it; one that begins later says when. */
function collectionGap({ collections = [] }: Indicator, { holdings }: View, { to }: Window): Gap | undefined {
  for (const name of collections) {
    const span = holdings.collections.get(name)
    const { code, title, keeper } = collectionOf(name)
    if (span === undefined)
      return {
        status: 'not-collected',
        note: `Not among the files loaded: ${lowered(title)}. ${name}.csv (${code}), usually held by the ${lowered(keeper)}, would fill this.`,
      }
    if (to < span.from)
      return {
        status: 'not-collected',
        note: `The first of the ${lowered(title)} loaded (${code}) is dated in ${monthYear(span.from)}.`,
      }
  }
  return undefined
}

/** A name within a sentence: `looked-after children health team (NHS)`, but `NHS provider`. */
const lowered = (name: string): string =>
  /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

const monthYear = (on: Day): string => periodLabel(monthsTo(on, 1)[0] as Period)

const noReturn: Gap = {
  status: 'not-collected',
  note: 'No return is loaded. The SSDA903 return, or a list of children in care (Annex A, list 8), would fill this.',
}

/** Ruling A-06. */
function beforeReturns({ holdings: { firstDay } }: View, { kind, from }: Period): Gap | undefined {
  if (kind === 'year' || from >= firstDay) return undefined
  return {
    status: 'not-collected',
    note: `No return loaded covers this month: the first begins on ${longDay(firstDay)}.`,
  }
}

/** What happened in a month after the last return cannot be told when nothing loaded is dated in it or later. */
function afterReturns(
  { reach }: Indicator,
  { holdings: { lastDay, lastSeen } }: View,
  { from }: Period,
): Gap | undefined {
  if (reach !== 'period' || from <= lastDay || from <= lastSeen) return undefined
  return {
    status: 'not-collected',
    note: `The last return loaded ends on ${longDay(lastDay)}, and nothing in it is dated in this month or later.`,
  }
}

/** OC2 is a picture on 31 March, OC3 of a whole year. Rulings. */
function outOfSeason(indicator: Indicator, { kind, to, complete }: Period): Gap | undefined {
  if (!isYearly(indicator)) return undefined
  if (kind === 'year') {
    if (complete) return undefined
    return { status: 'not-due', note: `Collected for the whole year: due after ${longDay(yearEnd(to))}.` }
  }
  if (indicator.collected === 'year-end' && complete && calendar(to).month === 3) return undefined
  const note =
    indicator.collected === 'year-end'
      ? 'Collected once a year, as at 31 March.'
      : 'Collected once for the whole year.'
  return { status: 'not-collected', note }
}

const yearEnd = (on: Day): Day => addDays(financialYear(financialYearOf(on) + 1, on).from, -1)

function withoutTable(indicator: Indicator, view: View, { to }: Period): Gap | undefined {
  const year = isYearly(indicator) ? financialYearOf(to) : answeringYear(view.holdings, to)
  const held = view.holdings.tables.get(year)
  if (held === undefined)
    return { status: 'not-collected', note: `The return for ${yearId(year)} has not been loaded.` }
  const lacking = indicator.tables.find(
    (table) => !held.has(table) && !isToldLater(indicator, table, view, year),
  )
  if (lacking === undefined) return undefined
  return { status: 'not-collected', note: `The return loaded for ${yearId(year)} holds no ${lacking} table.` }
}

const isToldLater = (
  { toldLater = [] }: Indicator,
  table: TableName,
  { holdings }: View,
  year: number,
): boolean =>
  toldLater.includes(table) && [...holdings.tables].some(([each, held]) => each > year && held.has(table))

/** OC2 and OC3 answer for their own year only; other tables also for the days after the last return. */
export const isYearly = ({ collected }: Indicator): boolean =>
  collected !== undefined && collected !== 'always'
