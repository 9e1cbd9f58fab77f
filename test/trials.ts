import type { DataSet } from '../src/core/reports/data-set.ts'
import { tryEdition, type TrialJob, type TrialMade } from '../src/preparing/edition-trial.ts'
import { sampleOf } from './kept-data-set.ts'

/** A few of the made-up council's measures: an edition of them is soon tried. */
export function fewMeasures(set: DataSet = sampleOf()): DataSet {
  const entries = set.entries.filter(({ indicator: { id } }) => few.has(id))
  return { ...set, entries, commentary: [] }
}

const few = new Set(['cic-count', 'cic-started', 'cic-ceased', 'placement-3plus', 'cic-age-sex'])

/** A real trial in the test's own thread. */
export const tryHere = (job: TrialJob): Promise<TrialMade> =>
  tryEdition(job, { progress: () => undefined, dataFolder: '' })

/** Which cells a public edition hides of a restricted one, as `cic-count/month/2025-03`. */
export function hiddenBetween(set: DataSet, publicJson: string): Set<string> {
  const { indicators } = JSON.parse(publicJson) as { indicators: readonly Printed[] }
  const numbers = cellsWithNumbers(set)
  const hidden = indicators.flatMap(({ id, series, years, breakdown = [] }) => [
    ...series.filter(isHidden).map(({ period }) => `${id}/month/${period ?? ''}`),
    ...years.filter(isHidden).map(({ period }) => `${id}/year/${period ?? ''}`),
    ...breakdown.filter(isHidden).map(({ key }) => `${id}/row/${key ?? ''}`),
  ])
  return new Set(hidden.filter((cell) => numbers.has(cell)))
}

const cellsWithNumbers = ({ entries }: DataSet): Set<string> =>
  new Set(
    entries.flatMap(({ indicator: { id }, series, years, rows }) => [
      ...[...series, ...years]
        .filter(({ figure }) => figure.kind === 'number')
        .map(({ period }) => `${id}/${period.kind}/${period.id}`),
      ...rows.map(({ key }) => `${id}/row/${key}`),
    ]),
  )

interface Cell {
  readonly period?: string
  readonly key?: string
  readonly value: number | null
}

interface Printed {
  readonly id: string
  readonly series: readonly Cell[]
  readonly years: readonly Cell[]
  readonly breakdown?: readonly Cell[]
}

const isHidden = ({ value }: Cell): boolean => value === null
