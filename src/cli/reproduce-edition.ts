import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST, type InputMark, type RestrictedManifest } from '../preparing/edition-manifest.ts'
import { brief } from '../preparing/plain.ts'
import { CannotRun } from './io.ts'

/** An edition as it stands: what its manifest says it was made from, and its files by `public/dataset.html`. */
export interface KeptEdition {
  readonly manifest: RestrictedManifest
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The files a manifest was read as having come from. */
export const readIn = ({ loads }: RestrictedManifest): readonly InputMark[] =>
  loads.flatMap(({ files }) => files)

/** An edition as `hearth publish` wrote it. Throws `CannotRun` where it cannot be made again. */
export function editionIn(folder: string): KeptEdition {
  const files = new Map<string, Uint8Array>()
  for (const half of ['public', 'restricted'])
    for (const name of namesIn(join(folder, half))) read(files, folder, `${half}/${name}`)
  for (const name of namesIn(folder).filter((each) => each.startsWith(REPORT))) read(files, folder, name)
  const own = files.get(`restricted/${MANIFEST}`)
  if (own === undefined)
    throw new CannotRun(
      `${brief(folder)} holds no edition that says how it was made: name a folder that hearth publish wrote, with restricted/${MANIFEST} in it.`,
    )
  return { manifest: manifestIn(own), files }
}

/** A manifest's words. Throws `CannotRun` when they are not those of one. */
export function manifestIn(bytes: Uint8Array): RestrictedManifest {
  const found = parsed(Buffer.from(bytes).toString('utf8'))
  if (found?.schema !== 'hearth-edition/1' || found.loads === undefined || found.policy === undefined)
    throw new CannotRun(
      `The edition's restricted/${MANIFEST} is not as Hearth wrote it, so nothing tells what the edition was made from. Take it from where the edition is kept.`,
    )
  return found as RestrictedManifest
}

/** Where a file of the restricted half stands in the folder that `hearth publish` writes. */
export const placeOf = (name: string): string => (name.startsWith(REPORT) ? name : `restricted/${name}`)

/** What each file's SHA-256 was when the edition was made. */
export const marksIn = ({ public: open, restricted }: RestrictedManifest): ReadonlyMap<string, string> =>
  new Map([
    ...open.map(({ name, sha256 }) => [`public/${name}`, sha256] as const),
    ...restricted.map(({ name, sha256 }) => [placeOf(name), sha256] as const),
  ])

const REPORT = 'disclosure-report.'

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
  } catch {
    return []
  }
}

function read(files: Map<string, Uint8Array>, folder: string, path: string): void {
  try {
    files.set(path, readFileSync(join(folder, path)))
  } catch {
    throw new CannotRun(
      `${path} in ${brief(folder)} could not be read. Give the folder as hearth publish wrote it.`,
    )
  }
}

function parsed(text: string): Partial<RestrictedManifest> | undefined {
  try {
    return (JSON.parse(text) as Partial<RestrictedManifest> | null) ?? undefined
  } catch {
    return undefined
  }
}
