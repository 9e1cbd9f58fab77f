import { indicatorOf } from '../indicators/index.ts'
import type { DataSet, Entry } from './data-set.ts'

/** A data set as it is kept: the same, with each indicator by its id alone, as JSON. */
export const keptText = (set: DataSet): string =>
  JSON.stringify({
    ...set,
    entries: set.entries.map((entry) => ({ ...entry, indicator: entry.indicator.id })),
  })

/** The data set kept in a text. An indicator that the catalogue no longer knows is left out. */
export function setKept(text: string): DataSet {
  const kept = JSON.parse(text) as Omit<DataSet, 'entries'> & { entries: readonly KeptEntry[] }
  return {
    ...kept,
    entries: kept.entries.flatMap((entry) => {
      const indicator = indicatorOf(entry.indicator)
      return indicator ? [{ ...entry, indicator }] : []
    }),
  }
}

type KeptEntry = Omit<Entry, 'indicator'> & { readonly indicator: string }
