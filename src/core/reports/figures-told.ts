import { periodName } from '../benchmarks/published.ts'
import { periodLabel } from '../time/period.ts'
import type { Figures, Told, ToldComparator, ToldFigure, ToldRow } from '../words/figures.ts'
import { saysOf } from './commentary-says.ts'
import type { DataSet, Entry, Group, Shown } from './data-set.ts'
import { headlineOf } from './headline.ts'
import { decimalsOf } from './say.ts'

/** Everything the edition prints, as a text can be held against it: no number that the edition hides is in it. */
export const figuresOf = ({ asAt, edition, entries }: DataSet): Figures => ({
  asAt,
  edition,
  indicators: entries.map((entry) => toldOf(entry, asAt)),
})

function toldOf(entry: Entry, asAt: DataSet['asAt']): Told {
  const { id, theme, title, unit, kind, better, numeratorWords, denominatorWords } = entry.indicator
  const { now } = headlineOf(entry)
  return {
    ...{ id, theme, title, unit, kind, better, numeratorWords, denominatorWords },
    decimals: decimalsOf(entry.indicator),
    periods: [...entry.series, ...entry.years].map((shown) => figureOf(shown, shown === now)),
    rows: entry.rows.map(rowOf),
    comparators: entry.benchmarks.map(comparatorOf),
    says: saysOf(entry, asAt),
  }
}

const figureOf = ({ period, figure }: Shown, headline: boolean): ToldFigure => ({
  kind: period.kind,
  period: period.id,
  label: periodLabel(period),
  from: period.from,
  to: period.to,
  numerator: figure.kind === 'number' ? figure.numerator : null,
  denominator: figure.kind === 'number' ? figure.denominator : null,
  value: figure.kind === 'number' ? figure.value : null,
  hidden: figure.kind === 'suppressed',
  headline,
})

const rowOf = ({ key, label, numerator, denominator, value, hidden }: Group): ToldRow =>
  hidden === true
    ? { key, label, numerator: null, denominator: null, value: null, hidden }
    : { key, label, numerator, denominator, value, hidden: false }

const comparatorOf = ({
  comparator,
  name,
  period,
  value,
  low,
  high,
}: Entry['benchmarks'][number]): ToldComparator => ({
  comparator,
  name,
  period: periodName(period),
  value,
  low,
  high,
})
