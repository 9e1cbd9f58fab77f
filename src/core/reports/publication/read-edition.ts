import { indicatorOf } from '../../indicators/index.ts'
import { parseDay, type Day } from '../../time/day.ts'
import type { Period } from '../../time/period.ts'
import type { Entry, Group, Shown } from '../data-set.ts'
import type { Earlier } from './earlier.ts'
import { earlierEdition } from './edition.ts'
import { printedIn } from './printed.ts'

/** An edition published before, from its `dataset.json`: the public one, and the restricted one beside it where the
 *  council keeps it, for the true numbers behind what was hidden. `undefined` when either is no data set. */
export function earlierFrom(publicJson: unknown, restrictedJson: unknown = publicJson): Earlier | undefined {
  const [shown, whole] = [readEdition(publicJson), readEdition(restrictedJson)]
  if (shown === undefined || whole === undefined || shown.asAt !== whole.asAt) return undefined
  return {
    edition: earlierEdition(printedIn(whole), whole.asAt),
    shown: new Set(printedIn(shown).map(({ cell }) => cell)),
  }
}

interface Read {
  readonly asAt: Day
  readonly entries: readonly Entry[]
}

/** The numbers of a `dataset.json`. What the catalogue no longer knows is passed over. */
function readEdition(json: unknown): Read | undefined {
  if (!isRecord(json) || json.schema !== 'hearth-dataset/1' || !Array.isArray(json.indicators))
    return undefined
  const asAt = dayOf(json.asAt)
  return asAt === undefined ? undefined : { asAt, entries: records(json.indicators).flatMap(entryOf) }
}

function entryOf(json: Json): Entry[] {
  const indicator = typeof json.id === 'string' ? indicatorOf(json.id) : undefined
  if (indicator === undefined) return []
  const series = records(json.series).flatMap((each) => shownOf('month', each))
  const years = records(json.years).flatMap((each) => shownOf('year', each))
  if (series.length === 0) return []
  return [{ indicator, series, years, rows: records(json.breakdown).flatMap(groupOf), benchmarks: [] }]
}

function shownOf(kind: Period['kind'], { period, from, to, numerator, denominator, value }: Json): Shown[] {
  const [first, last] = [dayOf(from), dayOf(to)]
  if (typeof period !== 'string' || first === undefined || last === undefined) return []
  const whole: Period = { kind, id: period, from: first, to: last, complete: true }
  const note = undefined
  if (typeof value !== 'number')
    return [{ period: whole, figure: { kind: 'suppressed' }, status: 'suppressed', note }]
  const figure = {
    kind: 'number' as const,
    value,
    numerator: numberOf(numerator),
    denominator: numberOf(denominator),
  }
  return [{ period: whole, figure, status: 'final', note }]
}

const groupOf = ({ key, label, numerator, denominator, value }: Json): Group[] =>
  typeof key === 'string' && typeof label === 'string'
    ? [
        {
          key,
          label,
          numerator: numberOf(numerator),
          denominator: numberOf(denominator),
          value: numberOf(value),
        },
      ]
    : []

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const records = (value: unknown): Json[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isRecord) : []
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const dayOf = (value: unknown): Day | undefined => (typeof value === 'string' ? parseDay(value) : undefined)
