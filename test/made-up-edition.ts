import type { Knowledge } from '../src/core/attack/knowledge.ts'
import type { PublicFiles } from '../src/core/attack/public-files.ts'
import type { Indicator } from '../src/core/indicators/indicator.ts'
import { addDays, addMonths, day, isoDay } from '../src/core/time/day.ts'
import { indicator } from './measured.ts'

/** A cell as a test says it: a count, a count and what it is out of, or hidden. */
export type Told = number | readonly [number, number] | 'hidden'

type Cells = Readonly<Record<string, Told>>

/** What an edition prints of an indicator: a count, or a share when it has `denominatorWords`. */
export interface ToldIndicator extends Partial<
  Pick<Indicator, 'kind' | 'unit' | 'reach' | 'yearReach' | 'numeratorWords' | 'denominatorWords' | 'events'>
> {
  readonly months?: Cells
  readonly years?: Cells
  readonly rows?: Cells
}

/** An edition's JSON, and the catalogue it is of. */
export interface MadeUp {
  readonly files: PublicFiles
  readonly knowledge: Knowledge
}

/** A public edition as at the last day of a month, with these indicators alone. */
export function anEdition(asAt: string, told: Readonly<Record<string, ToldIndicator>>): MadeUp {
  const indicators = Object.entries(told).map(([id, each]) => ({
    id,
    series: Object.entries(each.months ?? {}).map(([period, cell]) => ({
      ...monthOf(period),
      ...numbers(cell),
    })),
    years: Object.entries(each.years ?? {}).map(([period, cell]) => ({
      ...yearOf(period),
      ...numbers(cell),
    })),
    breakdown: Object.entries(each.rows ?? {}).map(([key, cell]) => ({ key, label: key, ...numbers(cell) })),
  }))
  return {
    files: { json: JSON.stringify({ asAt, indicators }) },
    knowledge: { indicators: Object.entries(told).map(([id, each]) => catalogued(id, each)), links: [] },
  }
}

function catalogued(id: string, told: ToldIndicator): Indicator {
  const isShare = told.denominatorWords !== undefined
  return {
    ...indicator('cic-count'),
    ...{ id, title: `The ${id}`, kind: isShare ? 'share' : 'count', unit: isShare ? 'percent' : 'children' },
    numeratorWords: id,
    ...aboutOf(told),
  }
}

const aboutOf = (told: ToldIndicator) =>
  Object.fromEntries(Object.entries(told).filter(([name]) => !['months', 'years', 'rows'].includes(name)))

function numbers(cell: Told) {
  if (cell === 'hidden') return { numerator: null, denominator: null, value: null, status: 'suppressed' }
  if (typeof cell === 'number') return { numerator: cell, denominator: null, value: cell, status: 'final' }
  const [numerator, denominator] = cell
  return { numerator, denominator, value: (numerator / denominator) * 100, status: 'final' }
}

function monthOf(period: string) {
  const from = day(`${period}-01`)
  return { period, from: isoDay(from), to: isoDay(addDays(addMonths(from, 1), -1)) }
}

function yearOf(period: string) {
  const first = Number(period.slice(0, 4))
  return { period, from: `${first}-04-01`, to: `${first + 1}-03-31` }
}
