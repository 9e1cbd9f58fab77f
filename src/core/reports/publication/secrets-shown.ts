import { periodCell, rowCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import type { Policy } from '../../disclosure/policy.ts'
import type { Secrets } from '../../words/secrets.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { secretsOf } from './secrets.ts'

/** What a public edition does not show of a restricted data set, found by holding the two side by side: for words that
 *  are written once the edition is made. Rows over time that it has none of count as hidden. */
export function secretsShown(
  set: DataSet,
  open: DataSet,
  policy: Pick<Policy, 'threshold' | 'interval'>,
): Secrets {
  const shown = new Map(open.entries.map((entry) => [entry.indicator.id, entry]))
  const hidden = new Set(set.entries.flatMap((entry) => hiddenIn(entry, shown.get(entry.indicator.id))))
  return secretsOf(set, hidden, policy)
}

function hiddenIn(entry: Entry, open: Entry | undefined): string[] {
  const { id } = entry.indicator
  const told = new Set([
    ...periodsTold(id, open),
    ...(open?.rows ?? []).filter(({ hidden }) => hidden !== true).map(({ key }) => rowCell(id, key)),
    ...rowsTold(id, open),
  ])
  const all = [
    ...periodsTold(id, entry),
    ...entry.rows.map(({ key }) => rowCell(id, key)),
    ...rowsTold(id, entry),
  ]
  return all.filter((cell) => !told.has(cell))
}

const periodsTold = (id: string, entry: Pick<Entry, 'series' | 'years'> | undefined): string[] =>
  [...(entry?.series ?? []), ...(entry?.years ?? [])]
    .filter(({ figure }) => figure.kind === 'number')
    .map(({ period }) => periodCell(id, period.kind, period.id))

const rowsTold = (id: string, entry: Entry | undefined): string[] =>
  (entry?.rowSeries ?? []).flatMap(({ key, series, years }) =>
    [...series, ...years]
      .filter(({ figure }) => figure.kind === 'number')
      .map(({ period }) => rowPeriodCell(id, key, period.kind, period.id)),
  )
