import { indicatorOf } from '../indicators/index.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { DataSet, Entry } from './data-set.ts'

/** A data set as it is kept: JSON, each indicator in its words and without what measures it. */
export const keptText = (set: DataSet): string => JSON.stringify(set)

/** The data set kept in a text: it says what it said, in the words of the day it was made. An indicator that the
 *  catalogue no longer knows is left out. */
export function setKept(text: string): DataSet {
  const kept = JSON.parse(text) as DataSet
  return { ...kept, entries: kept.entries.flatMap(entryKept) }
}

function entryKept(entry: Entry): Entry[] {
  const known = indicatorOf(entry.indicator.id)
  return known ? [{ ...entry, indicator: { ...measuresOf(known), ...entry.indicator } }] : []
}

/** How an indicator measures: what JSON does not hold. */
const measuresOf = (indicator: Indicator): Pick<Indicator, 'cases' | 'whyOut'> =>
  Object.fromEntries(
    Object.entries(indicator).filter(([, value]) => typeof value === 'function'),
  ) as unknown as Pick<Indicator, 'cases' | 'whyOut'>
