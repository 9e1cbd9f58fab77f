import { periodCell, rowCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import type { Policy } from '../../disclosure/policy.ts'
import { periodLabel } from '../../time/period.ts'
import type { Secret, Secrets } from '../../words/secrets.ts'
import type { DataSet, Entry, Shown } from '../data-set.ts'
import { headlineOf } from '../headline.ts'
import type { Hidden } from './public-figure.ts'

/** What is hidden of a restricted data set, for holding the texts of its public edition against. */
export const secretsOf = (
  { entries }: DataSet,
  hidden: Hidden,
  policy: Pick<Policy, 'threshold' | 'interval'>,
): Secrets => ({
  byIndicator: new Map(entries.map((entry) => [entry.indicator.id, secretsIn(entry, hidden)])),
  threshold: policy.threshold,
  interval: policy.interval,
})

function secretsIn(entry: Entry, hidden: Hidden): Secret[] {
  const { id } = entry.indicator
  const { now } = headlineOf(entry)
  const all = [...entry.series, ...entry.years]
  return [
    ...all.flatMap((shown) =>
      hidden.has(periodCell(id, shown.period.kind, shown.period.id))
        ? inPeriod(entry, shown, { row: undefined, isLead: shown === now })
        : [],
    ),
    ...entry.rows.flatMap(({ key, label, numerator, denominator, value }): Secret[] =>
      hidden.has(rowCell(id, key))
        ? [
            {
              ...{ indicatorId: id, row: { key, label }, period: undefined },
              ...{ isLead: true, numerator, denominator, value },
              token: `${id}.row.${key}.numerator`,
            },
          ]
        : [],
    ),
    ...(entry.rowSeries ?? []).flatMap(({ key, label, series, years }) =>
      [...series, ...years].flatMap((shown) =>
        hidden.has(rowPeriodCell(id, key, shown.period.kind, shown.period.id))
          ? inPeriod(entry, shown, { row: { key, label }, isLead: false })
          : [],
      ),
    ),
  ]
}

function inPeriod(
  { indicator: { id, kind } }: Entry,
  { period, figure }: Shown,
  { row, isLead }: Pick<Secret, 'row' | 'isLead'>,
): Secret[] {
  if (figure.kind !== 'number') return []
  const { numerator, denominator, value } = figure
  return [
    {
      ...{ indicatorId: id, row, isLead, numerator, denominator, value },
      period: { kind: period.kind, id: period.id, label: periodLabel(period) },
      token: isLead ? `${id}.${kind === 'share' ? 'count' : 'value'}` : undefined,
    },
  ]
}
