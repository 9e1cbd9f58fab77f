import type { Indicator } from '../indicators/indicator.ts'
import type { Measured } from '../indicators/measure.ts'
import type { Measurement } from '../indicators/measurement.ts'
import { tellingOf, type Telling } from '../indicators/trust.ts'
import type { View } from '../indicators/view.ts'
import type { Account } from '../record/load.ts'
import type { Listed } from '../tables/read-rows.ts'
import { financialYearOf } from '../time/period.ts'
import { latest } from './behind.ts'
import { boundsOf } from './doubt-bounds.ts'
import { sheetKindOf, type SheetKind } from './doubt-sheets.ts'
import { sayValue } from './say.ts'

/** What rows or values of one kind, left out of a source, could do to an indicator's latest figure. */
export interface Doubt {
  readonly indicatorId: string
  /** `peps`: the table or collection they stand in. */
  readonly table: string
  /** The column that spoils them; `whole row` for the row itself. */
  readonly column: string
  readonly what: 'rows' | 'values'
  readonly howMany: number
  /** The figure as it is, and between what it could lie; no bounds where nobody can tell how far it could move. */
  readonly now: number
  readonly low: number | undefined
  readonly high: number | undefined
  /** `12 rows of personal education plans without a usable pep_date: between 91% and 96%.` No child is named in it. */
  readonly sentence: string
}

/**
 * How far what could not be used can move each indicator's latest figure, by kind of problem. Only problems that can
 * move it are given. The bounds are exact: where small numbers are hidden these must be hidden with them.
 */
export function doubtsOf(measured: readonly Measured[], view: View, accounts: readonly Account[]): Doubt[] {
  const problems = problemsIn(accounts)
  if (problems.length === 0) return []
  return measured.flatMap(({ indicator, series, years }) => {
    const last = latest([...years, ...series])
    const value = [...series, ...years].find(({ period }) => period === last)
    if (value === undefined) return []
    const telling = tellingOf(indicator, view, value.period)
    if (telling.gap !== undefined) return []
    const touching = problems.filter((problem) => touches(problem, telling))
    return touching.length === 0 ? [] : doubtsAbout(value, telling, view, touching)
  })
}

/** Rows or values spoilt in one way in the sheets of one kind and year. */
interface Problem {
  readonly sheet: SheetKind
  readonly year: number | undefined
  readonly column: string
  readonly what: Doubt['what']
  readonly listed: Listed[]
}

function problemsIn(accounts: readonly Account[]): Problem[] {
  const problems = new Map<string, Problem>()
  for (const { kind, year, listed, noted } of accounts) {
    const sheet = sheetKindOf(kind)
    if (sheet === undefined) continue
    const add = (what: Doubt['what'], each: Listed): void => {
      const { column } = each
      const key = [kind, year ?? '', what, column].join(' ')
      const known = problems.get(key) ?? { sheet, year, column, what, listed: [] }
      problems.set(key, known)
      known.listed.push(each)
    }
    for (const each of listed) if (!each.harmless) add('rows', each)
    for (const each of noted) if (sheet.isCounted(each.column)) add('values', each)
  }
  return [...problems.values()]
}

/** True when the indicator is told from such sheets, and of a year they are of. */
function touches({ sheet, year }: Problem, { indicator, window }: Telling): boolean {
  const { tables, collections = [] } = indicator
  if (
    !tables.some((table) => sheet.tables.has(table)) &&
    !collections.some((name) => sheet.collections.has(name))
  )
    return false
  return year === undefined || (year >= financialYearOf(window.from) && year <= financialYearOf(window.to))
}

function doubtsAbout(
  value: Measurement,
  telling: Telling,
  view: View,
  problems: readonly Problem[],
): Doubt[] {
  const { indicator, window } = telling
  const cases = indicator.cases(view, window)
  return problems.flatMap(({ sheet, column, what, listed }): Doubt[] => {
    const children = listed.flatMap(({ child, rows = 1 }) => Array.from({ length: rows }, () => child))
    const brings = what === 'rows' && bringsInto(indicator, sheet)
    const bounds = boundsOf(indicator, value, cases, { children, brings })
    const now = value.value ?? 0
    if (bounds && bounds.low === now && bounds.high === now) return []
    const said = { table: sheet.name, column, what, howMany: children.length, now }
    const sentence = sentenceOf(indicator, sheet.title, said, bounds)
    return [{ indicatorId: indicator.id, ...said, low: bounds?.low, high: bounds?.high, sentence }]
  })
}

/** A share of children is measured over those the return holds; one of events, or without a return, over its own rows. */
function bringsInto({ tables, collections = [], events }: Indicator, sheet: SheetKind): boolean {
  const over = events ? tables : tables.filter((table) => table === 'Episodes' || table === 'Header')
  if (over.some((table) => sheet.tables.has(table))) return true
  return tables.length === 0 && collections[0] !== undefined && sheet.collections.has(collections[0])
}

type Said = Pick<Doubt, 'column' | 'what' | 'howMany' | 'now'>

function sentenceOf(
  indicator: Indicator,
  title: string,
  { column, what, howMany, now }: Said,
  bounds: { readonly low: number; readonly high: number } | undefined,
): string {
  const many = `${howMany} ${howMany === 1 ? what.slice(0, -1) : what}`
  const spoilt =
    what === 'values'
      ? `${many} of ${column} in ${title} not readable`
      : column === 'whole row'
        ? `${many} of ${title} left out`
        : `${many} of ${title} without a usable ${column}`
  if (bounds === undefined) return `${spoilt}: how far this can move the figure cannot be told.`
  const [low, high] = [sayValue(indicator, bounds.low), sayValue(indicator, bounds.high)]
  return low === high
    ? `${spoilt}: still ${sayValue(indicator, now)}.`
    : `${spoilt}: between ${low} and ${high}.`
}
