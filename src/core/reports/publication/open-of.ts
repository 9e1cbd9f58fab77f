import type { DataSet } from '../data-set.ts'
import { asShown } from './as-shown.ts'

/** A data set of a public edition alone. */
export type OpenDataSet = DataSet & { readonly edition: 'public' }

/** A data set as its public edition's `dataset.json` shows it, and nothing of what stands behind its figures. What officers
 *  wrote is left out: whoever prints it holds it against this first. `undefined` when the file is none. */
export function openOf(set: DataSet, json: unknown): OpenDataSet | undefined {
  const shown = asShown(set, json)
  if (shown === undefined) return undefined
  const { authority, asAt, definitions, entries, beside, explained } = shown
  return {
    ...{ authority, asAt, definitions, entries, edition: 'public', inputs: [] },
    ...(beside && { beside }),
    ...(explained && { explained }),
  }
}
