import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Input } from '../core/reports/data-set.ts'
import { sha256OfFile } from '../files/mark.ts'
import type { BeforeMark, RestrictedManifest } from '../preparing/edition-manifest.ts'
import { directoryFor } from '../preparing/places.ts'
import { standardTable } from '../preparing/pseudonym-table.ts'
import type { Io } from './io.ts'
import { textOf, type Typed } from './options.ts'
import { statisticsMarks } from './publish-measured-with.ts'
import { markOfBefore, mustHoldEditions, textsIn } from './publish-previous.ts'
import { readIn } from './reproduce-edition.ts'
import type { Sought } from './reproduce-inputs.ts'

/** What stands beside the returns: earlier editions, published statistics, pseudonyms, a directory of postcodes. */
export interface Besides {
  readonly sought: readonly Sought[]
  /** The folders of the earlier editions, in the order they were held against. */
  readonly before: readonly string[]
}

/** Looks for all that the edition was made with besides its inputs. What it was made without is not looked for. */
export async function seekBesides(
  manifest: RestrictedManifest,
  { previous, typed }: { readonly previous: readonly string[]; readonly typed: Typed },
  io: Io,
): Promise<Besides> {
  mustHoldEditions(previous)
  const editions = manifest.before.map((mark) => editionLike(mark, previous))
  return {
    sought: [
      ...editions.map(({ sought }) => sought),
      ...(await statisticsSought(manifest, textOf(typed, 'statistics'))),
      ...(await pseudonymsSought(manifest, textOf(typed, 'pseudonyms') ?? standardTable(io))),
      ...(await postcodesSought(manifest, textOf(typed, 'postcodes'), io)),
    ],
    before: editions.flatMap(({ folder }) => folder ?? []),
  }
}

/** An edition is known by its public data set; what else was read of it may be another now. */
function editionLike(mark: BeforeMark, folders: readonly string[]) {
  const own = mark.files.find(({ name }) => name === PUBLIC)?.sha256
  const found = folders
    .map((folder) => ({ folder, mark: markOfBefore(textsIn(folder), mark.version) }))
    .find(({ mark: { files } }) => files.some(({ name, sha256 }) => name === PUBLIC && sha256 === own))
  const [wanted, is] = [whole(mark), found && whole(found.mark)]
  const name = `the edition as at ${mark.asAt ?? 'some day'}, version ${mark.version}`
  const place = found && { path: join(found.folder, PUBLIC), sha256: is ?? '' }
  return { folder: found?.folder, sought: { name, wanted, found: place } }
}

const PUBLIC = 'public/dataset.json'

/** The marks of all that was read of an edition, in one. */
const whole = ({ files }: BeforeMark): string =>
  files
    .map(({ name, sha256 }) => `${sha256 ?? ''} ${name}`)
    .sort()
    .join()

async function statisticsSought(
  { measuredWith }: RestrictedManifest,
  folder: string | undefined,
): Promise<Sought[]> {
  if (measuredWith === null || measuredWith.statistics.length === 0) return []
  const here = new Map((await statisticsMarks(folder)).map(({ name, sha256 }) => [name, sha256 ?? '']))
  return measuredWith.statistics.map(({ name, sha256: wanted }) => {
    const sha256 = here.get(name)
    return {
      name,
      wanted,
      found: sha256 === undefined ? undefined : { path: join(folder ?? '', name), sha256 },
    }
  })
}

async function pseudonymsSought({ measuredWith }: RestrictedManifest, path: string): Promise<Sought[]> {
  const wanted = measuredWith?.pseudonyms ?? null
  if (wanted === null) return []
  const found = existsSync(path) ? { path, sha256: await sha256OfFile(path) } : undefined
  return [{ name: 'the table of pseudonyms', wanted, found }]
}

async function postcodesSought(
  manifest: RestrictedManifest,
  path: string | undefined,
  io: Io,
): Promise<Sought[]> {
  const used = directoryUsed(manifest)
  if (used === undefined) return []
  const source = (await directoryFor(path, io))?.about.source
  const found = source && { path: source.file, sha256: source.sha256 }
  return [{ name: used.file, wanted: used.sha256, found }]
}

/** The directory of postcodes an edition was made with: none of the files read, which may hold postcodes of their own. */
export function directoryUsed(manifest: RestrictedManifest): Input | undefined {
  const read = new Set(readIn(manifest).map(({ sha256 }) => sha256))
  return manifest.inputs.find(({ kind, sha256 }) => kind === 'reference/postcodes' && !read.has(sha256))
}
