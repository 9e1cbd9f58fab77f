import { periodCell } from '../../disclosure/cell-id.ts'
import { addsUp, atMost, same, type Binding } from './bindings.ts'
import type { Edition } from './edition.ts'
import { grouped } from '../../indicators/in-register.ts'
import type { Printed } from './printed.ts'

/** The years of each indicator, and of each of its rows over time, bound to the months in them. */
export function timesOf(edition: Edition): Binding[] {
  const lines = grouped(
    edition.printed.filter(({ kind }) => kind !== 'row'),
    ({ entry, key }) => `${entry.indicator.id} ${key ?? ''}`,
  )
  return [...lines.values()].flatMap((line) => {
    const months = line.filter(({ kind }) => kind === 'month')
    return line.filter(({ kind }) => kind === 'year').flatMap((year) => boundYear(edition, year, months))
  })
}

function boundYear(edition: Edition, year: Printed, months: readonly Printed[]): Binding[] {
  const { from = 0, to = 0 } = year.period ?? {}
  const inside = months.filter(({ period }) => period && period.from >= from && period.to <= to)
  const last = inside.find(({ period }) => period?.to === to)
  const begins = inside[0]?.period?.from === from
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const whole = { cell: year.cell, part }
    const parts = inside.map(({ cell }) => ({ cell, part }))
    if (year.entry.indicator.reach !== 'period')
      return last ? [same({ cell: last.cell, part }, whole, 'the last month of a year is the year')] : []
    // In April the year to date is its one month.
    const isWhole = begins && last !== undefined
    const sum = isWhole ? addsUp(parts, whole, 'the months add up to the year') : undefined
    const most = isWhole
      ? atMost([whole], parts, 'who is counted in several months is counted once in the year')
      : undefined
    return [
      ...(sum ? [sum] : []),
      ...(most ? [most] : []),
      ...parts.map((each) => atMost([each], [whole], 'no month is more than its year')),
    ]
  })
}

/** The rows over time add up to their indicator in each period. */
export function rowsOverTime({ printed, valueOf }: Edition): Binding[] {
  const tables = grouped(
    printed.filter(({ key, kind }) => key !== undefined && kind !== 'row'),
    ({ entry, kind, period }) =>
      periodCell(entry.indicator.id, kind === 'year' ? 'year' : 'month', period?.id ?? ''),
  )
  return [...tables].flatMap(([cell, rows]) => {
    const apart = new Set(rows[0]?.entry.indicator.rowsApart)
    const inside = rows.filter(({ key = '' }) => !apart.has(key))
    const parts = inside.map((row) => ({ cell: row.cell, part: 'numerator' as const }))
    const wholes = (['numerator', 'denominator'] as const).filter((part) => valueOf(cell, part) !== undefined)
    return [
      ...wholes.map((part) => addsUp(parts, { cell, part }, 'the rows of a period add up to it')),
      ...rows.flatMap((row) =>
        wholes.map((part) =>
          same({ cell: row.cell, part: 'denominator' }, { cell, part }, 'rows are out of the same number'),
        ),
      ),
    ]
  })
}
