import { keptText, setKept } from '../core/reports/kept-set.ts'
import { Refusal } from '../files/refusal.ts'
import { nothingChosen } from '../preparing/chosen.ts'
import { comparatorSources } from '../preparing/comparators.ts'
import type { RestrictedManifest } from '../preparing/edition-manifest.ts'
import { measureStored } from '../preparing/measure-stored.ts'
import type { Db } from '../store/database.ts'
import { asKept, loadsNumbered } from '../store/reproducing.ts'
import { asRead, storedFiles } from '../web/loads/stored-files.ts'
import type { Io } from './io.ts'

/** A data set of the database, and what says how it was measured. */
interface Measured {
  readonly authority: string
  readonly kept: string
  readonly manifest: RestrictedManifest
}

/** The data set measured again from the rows of its loads, as the database would keep it; or why it cannot be. */
export async function measuredFromLoads(
  owner: Db,
  { authority, kept, manifest }: Measured,
  io: Io,
): Promise<{ readonly content: string } | { readonly because: string }> {
  const numbers = manifest.loads.flatMap(({ load }) => load ?? [])
  if (numbers.length === 0) return { because: 'nothing says which loads it was measured from.' }
  const loads = await loadsNumbered(owner, authority, numbers)
  const gone = numbers.filter(
    (each) => !loads.some(({ number, state }) => number === each && state !== 'purged'),
  )
  if (gone.length > 0) return { because: purged(gone) }
  const { files, loads: read } = await storedFiles(owner, loads.flatMap(asRead))
  if (JSON.stringify(read) !== JSON.stringify(manifest.loads))
    return { because: 'its loads do not hold the same files any more.' }
  const { authority: about, asAt, entries } = setKept(kept)
  const wanted = {
    ...{ authority: about.code, name: about.name, asAt, postcodes: undefined },
    months: Math.max(1, ...entries.map(({ series }) => series.length)),
    sources: await comparatorSources(undefined, io),
    chosen: manifest.chosen ?? nothingChosen,
  }
  try {
    const { set } = await measureStored(files, wanted, io)
    return { content: await asKept(owner, keptText(set)) }
  } catch (error) {
    if (error instanceof Refusal) return { because: 'no row of its loads can be used any more.' }
    throw error
  }
}

const purged = (numbers: readonly number[]): string =>
  `the rows of ${numbers.length === 1 ? 'load' : 'loads'} ${numbers.join(', ')} have been purged.`
