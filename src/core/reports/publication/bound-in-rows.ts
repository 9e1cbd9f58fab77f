import { periodCell, rowCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import { addsUp, atMost, same, type Binding } from './bindings.ts'
import type { Edition } from './edition.ts'
import type { PartName } from './parts.ts'
import { grouped } from '../../indicators/in-register.ts'
import type { Printed } from './printed.ts'

/** A number a breakdown may add up to, or be out of. */
interface Whole {
  readonly cell: string
  readonly part: PartName
}

/** The rows of each breakdown bound to the numbers of its indicator: those that stand apart are left out of the sum. */
export function rowsOf(edition: Edition): Binding[] {
  const rows = grouped(
    edition.printed.filter(({ kind }) => kind === 'row'),
    ({ entry }) => entry.indicator.id,
  )
  return [...rows].flatMap(([id, own]) => [
    ...totalOf(edition, id, own),
    ...kindsOf(own).flatMap((kind) => totalOf(edition, id, kind)),
    ...bases(edition, id, own),
    ...overTime(edition, own),
    ...overMonths(edition, own),
  ])
}

/** Rows of one kind by their keys: the answers to one question, the sexes of one age, the ages of one sex. */
function kindsOf(rows: readonly Printed[]): (readonly Printed[])[] {
  const by = (nameOf: (key: string) => string | undefined): (readonly Printed[])[] => {
    const kinds = grouped(rows, ({ key = '' }) => nameOf(key) ?? '')
    return [...kinds].flatMap(([name, kind]) =>
      name !== '' && kind.length > 1 && kind.length < rows.length ? [kind] : [],
    )
  }
  return [
    ...by((key) => /^(.*)[/:]/.exec(key)?.[1]),
    ...by((key) => /[/:]([^/:]*)$/.exec(key)?.[1]),
    ...by((key) => (/[/:]/.test(key) ? undefined : 'plain')),
  ]
}

/** The first of the indicator's numbers that the rows add up to; failing that, what they are all out of. */
function totalOf(edition: Edition, id: string, rows: readonly Printed[]): Binding[] {
  const apart = new Set(rows[0]?.entry.indicator.rowsApart)
  const inside = rows.filter(({ key = '' }) => !apart.has(key))
  const sum = inside.reduce((total, { numerator }) => total + (numerator ?? 0), 0)
  const parts = inside.map(({ cell }) => ({ cell, part: 'numerator' as const }))
  const first = rows[0]
  const wholes = [
    ...wholesOf(edition, id),
    ...(first ? [{ cell: first.cell, part: 'denominator' as const }] : []),
  ]
  const whole = wholes.find(({ cell, part }) => edition.valueOf(cell, part) === sum)
  if (whole && sum > 0) return [addsUp(parts, whole, 'the rows of a breakdown add up to the whole')]
  const months = edition.months
    .slice(-12)
    .map((month) => ({ cell: periodCell(id, 'month', month), part: 'numerator' as const }))
  const terms = [
    ...parts.map((each) => ({ ...each, times: 1 })),
    ...months.map((each) => ({ ...each, times: -1 })),
  ]
  return [{ terms, is: '=', why: 'the rows of twelve months add up to the months' }]
}

/** What each row is out of is one of the indicator's numbers, or one number for all rows. */
function bases(edition: Edition, id: string, rows: readonly Printed[]): Binding[] {
  const wholes = wholesOf(edition, id)
  const first = rows[0]
  return rows.flatMap(({ cell, denominator }) => {
    const own = { cell, part: 'denominator' as const }
    const whole = wholes.find((each) => edition.valueOf(each.cell, each.part) === denominator)
    const other =
      whole ?? (first && first.cell !== cell ? { cell: first.cell, part: 'denominator' as const } : undefined)
    return other ? [same(own, other, 'the rows of a breakdown are out of the same number')] : []
  })
}

function wholesOf({ months, years }: Edition, id: string): Whole[] {
  const cells = [
    ...months.slice(-1).map((month) => periodCell(id, 'month', month)),
    ...years.slice(-1).map((year) => periodCell(id, 'year', year)),
  ]
  return cells.flatMap((cell) => [
    { cell, part: 'numerator' as const },
    { cell, part: 'denominator' as const },
  ])
}

/** A row as the breakdown gives it is its latest month or year, where it is shown over time. */
function overTime({ printed, months, years }: Edition, rows: readonly Printed[]): Binding[] {
  const latest = new Set([...months.slice(-1), ...years.slice(-1)])
  const shown = printed.filter(
    ({ key, kind, period, entry }) =>
      key !== undefined && kind !== 'row' && latest.has(period?.id ?? '') && entry === rows[0]?.entry,
  )
  return shown.flatMap(({ cell, key = '', entry }) => {
    const row = rowCell(entry.indicator.id, key)
    return (['numerator', 'denominator'] as const).map((part) =>
      same({ cell, part }, { cell: row, part }, 'a row stands in the breakdown and in its course over time'),
    )
  })
}

/** A row of twelve months, as the breakdown gives it, is its months, where it is shown over time. */
function overMonths({ months }: Edition, rows: readonly Printed[]): Binding[] {
  const year = months.slice(-12)
  return rows.flatMap(({ cell, key = '', entry: { indicator } }) => {
    if (indicator.reach !== 'period' || year.length < 12) return []
    return (['numerator', 'denominator'] as const).flatMap((part) => {
      const whole = { cell, part }
      const parts = year.map((month) => ({ cell: rowPeriodCell(indicator.id, key, 'month', month), part }))
      return [
        addsUp(parts, whole, 'a row of twelve months is its months'),
        atMost([whole], parts, 'who is in a row in several months is in it once in the year'),
        ...parts.map((each) => atMost([each], [whole], 'no month of a row is more than its twelve months')),
      ]
    })
  })
}
