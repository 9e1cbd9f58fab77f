import { ROWS_OVER_TIME } from '../preparing/outputs.ts'
import { beforeMark, MANIFEST, sha256Of, type RestrictedManifest } from '../preparing/edition-manifest.ts'
import { tryEdition, type TrialJob } from '../preparing/edition-trial.ts'
import { brief } from '../preparing/plain.ts'
import { dataSetText } from '../store/data-sets.ts'
import type { Db } from '../store/database.ts'
import { publishedTexts } from '../store/edition-files.ts'
import { anyEdition, bytesOfEdition, dataSetMarked } from '../store/reproducing.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { compare } from './reproduce-compare.ts'
import { manifestIn, type KeptEdition } from './reproduce-edition.ts'
import { measuredFromLoads } from './reproduce-loads.ts'
import { tellEdition, tellFiles } from './reproduce-told.ts'
import { withStore } from './with-store.ts'

/** Makes an edition of the database again. Throws `CannotRun` when it cannot be tried. */
export const reproduceStored = (edition: string, io: Io): Promise<ExitCode> =>
  withStore(io, ({ owner }) => reproduceIn(owner, edition, io))

/** The same, in a database that is open. */
export async function reproduceIn(
  owner: Db,
  edition: string,
  io: Io,
  tryOut: typeof tryEdition = tryEdition,
): Promise<ExitCode> {
  const about = await anyEdition(owner, edition.trim().toLowerCase())
  if (about === undefined)
    throw new CannotRun(
      `The database holds no edition ${brief(edition)}. Its id is in the address of its page, after /editions/ or /drafts/.`,
    )
  const kept = keptFrom(await bytesOfEdition(owner, about.id))
  tellEdition(kept.manifest, io)
  const content = await contentFor(owner, about, kept.manifest, io)
  const job = await jobFrom(owner, { ...about, content }, kept.manifest)
  const made = await tryOut(job, io)
  const files = new Map([
    ...made.public.map(({ name, bytes }) => [`public/${name}`, bytes] as const),
    ...made.restricted.map(({ name, bytes }) => [`restricted/${name}`, bytes] as const),
  ])
  return tellFiles(compare(kept.files, files, marksOf(kept.manifest)), io)
}

interface About {
  readonly id: string
  readonly authority: string
  readonly version: number
  readonly dataSet: string
}

function keptFrom(files: Awaited<ReturnType<typeof bytesOfEdition>>): KeptEdition {
  const kept = new Map(files.map(({ audience, name, bytes }) => [`${audience}/${name}`, bytes]))
  const own = kept.get(`restricted/${MANIFEST}`)
  if (own === undefined)
    throw new CannotRun(
      'This edition has not been tried yet, so there is nothing to make again. Try it on its page.',
    )
  return { manifest: manifestIn(own), files: kept }
}

/** The restricted half of the database stands in one place. */
const marksOf = ({ public: open, restricted }: RestrictedManifest): ReadonlyMap<string, string> =>
  new Map([
    ...open.map(({ name, sha256 }) => [`public/${name}`, sha256] as const),
    ...restricted.map(({ name, sha256 }) => [`restricted/${name}`, sha256] as const),
  ])

/** The data set measured again from its loads; where their rows are gone, the one that is kept. Says which. */
async function contentFor(owner: Db, about: About, manifest: RestrictedManifest, io: Io): Promise<string> {
  const kept = await dataSetText(owner, about.authority, about.dataSet)
  if (kept === undefined) throw new CannotRun('The data set of this edition is not in the database any more.')
  const again = await measuredFromLoads(owner, { authority: about.authority, kept, manifest }, io)
  if ('because' in again) {
    io.out(`Made again from the data set that is kept, not from loads: ${again.because}`)
    return kept
  }
  const loads = manifest.loads.map(({ load }) => load ?? '').join(', ')
  io.out(`Measured again from ${manifest.loads.length === 1 ? 'load' : 'loads'} ${loads}.`)
  if (sha256Of(again.content) === manifest.dataSet) io.out('  the same   the restricted data set')
  else io.out('  DIFFERS    the restricted data set: what is measured now is not what was measured then')
  return again.content
}

async function jobFrom(
  owner: Db,
  { authority, version, content }: About & { readonly content: string },
  manifest: RestrictedManifest,
): Promise<TrialJob> {
  const { policy, written, signOffs, explained, last, loads, chosen } = manifest
  return {
    ...{ version, content, hearth: manifest.hearth, policy, written, signOffs, explained },
    inputs: { loads, chosen },
    last:
      last === null
        ? undefined
        : { written: last.written, content: await lastContent(owner, authority, last.dataSet) },
    before: await beforeIn(owner, authority, manifest),
  }
}

async function lastContent(owner: Db, authority: string, mark: string): Promise<string> {
  const found = await dataSetMarked(owner, authority, mark)
  if (found === undefined)
    throw new CannotRun(
      'The data set of the time before, which comments were held against, is not in the database any more.',
    )
  return found
}

/** The editions it was held against, as they are now: what is published does not change. */
async function beforeIn(
  owner: Db,
  authority: string,
  { before }: RestrictedManifest,
): Promise<TrialJob['before']> {
  const all = await publishedTexts(owner, authority, ['dataset.json', ROWS_OVER_TIME, MANIFEST])
  return before.map((mark) => {
    const found = all.find(({ id }) => id === mark.id)
    if (
      found === undefined ||
      JSON.stringify(beforeMark({ ...found, version: mark.version }).files) !== JSON.stringify(mark.files)
    )
      throw new CannotRun(
        `The edition as at ${mark.asAt ?? 'an earlier day'}, version ${mark.version}, which this one was held against, is not in the database as it was.`,
      )
    return { ...found, version: mark.version }
  })
}
