import type { Day } from '../../time/day.ts'
import type { ShownRow } from '../data-set.ts'
import { dayOf, isRecord, records, shownOf, type Json } from './read-shown.ts'

/** The rows over time that an edition printed, by indicator. */
export interface RowsRead {
  readonly asAt: Day
  readonly rowsOf: ReadonlyMap<string, readonly ShownRow[]>
}

/** The rows of a `rows-over-time.json`; `undefined` when it is none. */
export function readRowsOverTime(json: unknown): RowsRead | undefined {
  if (!isRecord(json) || json.schema !== 'hearth-rows-over-time/1' || !Array.isArray(json.indicators))
    return undefined
  const asAt = dayOf(json.asAt)
  const rowsOf = new Map(
    records(json.indicators).map(({ id, rows }) => [String(id), records(rows).flatMap(rowOf)]),
  )
  return asAt === undefined ? undefined : { asAt, rowsOf }
}

const rowOf = ({ key, label, series, years }: Json): ShownRow[] =>
  typeof key === 'string' && typeof label === 'string'
    ? [
        {
          key,
          label,
          series: records(series).flatMap((each) => shownOf('month', each)),
          years: records(years).flatMap((each) => shownOf('year', each)),
        },
      ]
    : []
