import { periodCell, rowCell } from '../../disclosure/cell-id.ts'
import type { DataSet, Entry, Group, Input } from '../data-set.ts'
import { publicComments } from './public-comments.ts'
import { publicFigures, type Hidden } from './public-figure.ts'
import { publicMedian } from './public-median.ts'
import { publicRows, publicRowSeries } from './public-rows.ts'

/**
 * What may be published of a data set, given the cells to hide. Everything is built from a list of what is safe:
 * texts written for officers, what stands behind the figures, file names and counts of rows never enter it, and nothing
 * in it is made from a hidden number.
 */
export const publicEdition = (set: DataSet, hidden: Hidden): DataSet => ({
  authority: { code: set.authority.code, name: set.authority.name },
  asAt: set.asAt,
  edition: 'public',
  inputs: kindsOf(set.inputs),
  definitions: set.definitions,
  entries: set.entries.map((entry) => publicEntry(entry, hidden)),
  commentary: publicComments(set.commentary ?? []),
  ...(set.beside && { beside: set.beside }),
  ...(set.explained && { explained: set.explained }),
})

function publicEntry(entry: Entry, hidden: Hidden): Entry {
  const { indicator, series, years, benchmarks, targets } = entry
  const idOf = (kind: 'month' | 'year', period: string): string => periodCell(indicator.id, kind, period)
  const rowSeries = publicRowSeries(entry, hidden)
  const median = publicMedian(entry, hidden)
  return {
    indicator,
    series: publicFigures(indicator, series, hidden, idOf),
    years: publicFigures(indicator, years, hidden, idOf),
    rows: publicRows(entry, hidden),
    ...(rowSeries && { rowSeries }),
    ...(median !== undefined && { median }),
    benchmarks: isTouched(entry, hidden) ? benchmarks.filter(isOfOthers) : benchmarks,
    ...(targets && { targets: targets.map(publicTarget) }),
  }
}

/** The council's own figure as the Department printed it stands in for one that is hidden here, or narrows it. */
const isOfOthers = ({ comparator }: Entry['benchmarks'][number]): boolean =>
  comparator !== 'authority-published'

const isTouched = ({ indicator: { id }, series, years, rows }: Entry, hidden: Hidden): boolean =>
  [...series, ...years].some(({ period }) => hidden.has(periodCell(id, period.kind, period.id))) ||
  rows.some(({ key }: Group) => hidden.has(rowCell(id, key)))

/** The target alone: who owns it and what was noted of it is written for officers. */
const publicTarget = ({
  indicatorId,
  from,
  target,
  tolerance,
  polarity,
  period,
}: NonNullable<Entry['targets']>[number]): NonNullable<Entry['targets']>[number] => ({
  indicatorId,
  from,
  target,
  tolerance,
  polarity,
  period,
  owner: undefined,
  source: undefined,
  note: undefined,
})

/** Each kind of table and its year, once: how many files and rows there were counts children. */
function kindsOf(inputs: readonly Input[]): Input[] {
  const kinds = new Map<string, Input>()
  for (const { kind, year } of inputs)
    kinds.set(`${kind} ${year ?? ''}`, { file: '', sha256: '', kind, year, rows: 0, used: 0, listed: 0 })
  return [...kinds.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, input]) => input)
}
