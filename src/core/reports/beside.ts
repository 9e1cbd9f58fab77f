import type { Benchmark } from '../benchmarks/benchmark.ts'
import type { Entry } from './data-set.ts'

/** What may stand beside England in a scorecard and a chart, as a reader is offered it. */
export const besides = {
  'neighbours-mean': 'Statistical neighbours (mean)',
  'neighbours-median': 'Statistical neighbours (median)',
  region: 'Region',
  'england-alone': 'England alone',
} as const

export type Beside = keyof typeof besides

/** What booklets set beside England, unless the council chose. */
export const USUAL: Beside = 'neighbours-mean'

/** The average of neighbours that a choice asks for; the mean where it asks for none. */
export const averageIn = (beside: Beside): 'mean' | 'median' =>
  beside === 'neighbours-median' ? 'median' : 'mean'

/** The figure that stands beside England's; `undefined` where none is published, and for a national total. */
export const besideEngland = ({ benchmarks }: Entry, beside: Beside): Benchmark | undefined =>
  benchmarks.find((each) => !each.total && isMeant(each, beside))

function isMeant({ comparator, method }: Benchmark, beside: Beside): boolean {
  switch (beside) {
    case 'neighbours-mean':
      return comparator === 'statistical-neighbours' && method === 'mean'
    case 'neighbours-median':
      return comparator === 'statistical-neighbours' && method === 'median'
    case 'region':
      return comparator === 'region'
    case 'england-alone':
      return false
  }
}

/** What a line of a chart is called: `Neighbours (mean)`, `South West`. */
export const besideLabel = ({ name }: Benchmark): string =>
  name.replace('Statistical neighbours', 'Neighbours')
