import type { Benchmark } from '../benchmarks/benchmark.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { isoDay } from '../time/day.ts'
import type { DataSet, Entry, Group, Input, Shown } from './data-set.ts'
import { hiddenNote } from './publication/safe-notes.ts'

/** The data set for other programs: the shape of schema `hearth-dataset/1`, values exact and never rounded. */
export const dataSetJson = (set: DataSet) => ({
  schema: 'hearth-dataset/1',
  edition: set.edition,
  authority: set.authority,
  asAt: isoDay(set.asAt),
  inputs: set.edition === 'public' ? set.inputs.map(publicInput) : set.inputs,
  definitions: set.definitions,
  indicators: set.entries.map(indicatorJson),
})

/** What kind of table and of which year: a file's name, its mark and its rows are not for the public. */
const publicInput = ({ kind, year }: Input) => ({ file: null, sha256: null, kind, year, rows: null })

const indicatorJson = ({ indicator, series, years, rows, benchmarks }: Entry) => ({
  ...aboutIndicator(indicator),
  series: series.map(shownJson),
  years: years.map(shownJson),
  ...((indicator.rows || rows.length > 0) && { breakdown: rows.map(groupJson) }),
  benchmarks: benchmarks.map(benchmarkJson),
})

const aboutIndicator = ({ id, theme, title, unit, better }: Indicator) => ({ id, theme, title, unit, better })

/** A period and its figure as the JSON files of an edition hold them. */
export const shownJson = ({ period: { id, from, to }, figure, status, note, text }: Shown) => ({
  period: id,
  from: isoDay(from),
  to: isoDay(to),
  numerator: figure.kind === 'number' ? figure.numerator : null,
  denominator: figure.kind === 'number' ? figure.denominator : null,
  value: figure.kind === 'number' ? figure.value : null,
  status,
  ...(note !== undefined && { note }),
  ...(text !== undefined && { text }),
})

const groupJson = ({ key, label, numerator, denominator, value, hidden }: Group) => ({
  key,
  label,
  numerator,
  denominator,
  value,
  ...(hidden && { status: 'suppressed', note: hiddenNote }),
})

const benchmarkJson = ({
  comparator,
  name,
  period,
  value,
  low,
  high,
  method,
  members,
  source,
  ...rest
}: Benchmark) => ({
  comparator,
  name,
  period,
  ...(value !== undefined && { value }),
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  method,
  // Always a list for a group, so that programs need not ask: empty when a paper does not name its members.
  ...(method !== 'published' && { members: members ?? [] }),
  source,
  ...rest,
})
