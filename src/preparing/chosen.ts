import type { ComparatorSources } from '../core/benchmarks/comparators.ts'
import type { Target } from '../core/record/targets.ts'
import { targetsTogether } from '../core/record/targets-together.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { USUAL, type Beside } from '../core/reports/beside.ts'
import type { Term } from '../core/reports/glossary.ts'
import { withTargets } from '../core/reports/target.ts'

/** What a council chose that its data set is made with. */
export interface Chosen {
  readonly comparators: {
    /** Codes of the councils it is compared with; empty for the Department's statistical neighbours. */
    readonly neighbours: readonly string[]
    readonly average: 'mean' | 'median'
  }
  readonly targets: readonly Target[]
  readonly words: { readonly explained: readonly Term[] }
}

/** The comparators, with the council's own list of neighbours where it has one. */
export function sourcesChosen(
  sources: ComparatorSources,
  authority: string,
  { comparators: { neighbours } }: Chosen,
): ComparatorSources {
  if (neighbours.length === 0) return sources
  return { ...sources, tables: { ...sources.tables, chosenNeighbours: { [authority]: neighbours } } }
}

/** The data set with what the council chose for it, `files` being the targets of a table among its files. */
export function withChosen(
  set: DataSet,
  files: readonly Target[],
  { comparators: { average }, targets, words: { explained } }: Chosen,
): DataSet {
  const beside: Beside = `neighbours-${average}`
  return {
    ...withTargets(set, targetsTogether(files, targets)),
    ...(beside !== USUAL && { beside }),
    ...(explained.length > 0 && { explained }),
  }
}

/** Of all that a council chose, what its data set is made with. */
export const chosenIn = ({ comparators, targets, words: { explained } }: Chosen): Chosen => ({
  comparators,
  targets,
  words: { explained },
})

/** Nothing chosen: what commands go by. */
export const nothingChosen: Chosen = {
  comparators: { neighbours: [], average: 'mean' },
  targets: [],
  words: { explained: [] },
}
