import { readFileSync } from 'node:fs'
import { sha256OfFile } from '../files/mark.ts'
import { readNamed, type InputFile } from '../files/read.ts'
import { walk } from '../files/walk.ts'
import type { InputMark } from '../preparing/edition-manifest.ts'
import type { Io } from './io.ts'

/** A file an edition was made from, and where what is to stand for it now is; nowhere where there is none. */
export interface Sought {
  readonly name: string
  readonly wanted: string | null
  readonly found: { readonly path: string; readonly sha256: string } | undefined
}

/** Finds files by their marks, wherever in the folders they are now; a file of the same name stands for one that is not. */
export async function seek(
  wanted: readonly InputMark[],
  folders: readonly string[],
  io: Io,
): Promise<Sought[]> {
  const here = await marksOfFiles(folders, io)
  const byMark = new Map(here.map((file) => [file.sha256, file]))
  const spoken = new Set(wanted.map(({ sha256 }) => sha256))
  const free = here.filter(({ sha256 }) => !spoken.has(sha256))
  return wanted.map(({ name, sha256 }) => ({
    name,
    wanted: sha256,
    found:
      (sha256 === null ? undefined : byMark.get(sha256)) ?? free.find((file) => isNamed(file.name, name)),
  }))
}

/** The folder an edition was made from may stand within another now, and a file beside what it stood in. */
const isNamed = (here: string, name: string): boolean =>
  here === name || here.endsWith(`/${name}`) || name.endsWith(`/${here}`)

async function marksOfFiles(folders: readonly string[], io: Io) {
  const found: { name: string; path: string; sha256: string }[] = []
  const all = walk(folders)
  for (const [at, file] of all.entries()) {
    io.progress(`Looking for the inputs: ${at} of ${all.length}`)
    if (!('path' in file)) continue
    const sha256 = await sha256OfFile(file.path).catch(() => undefined)
    if (sha256 !== undefined)
      found.push({ name: file.name.replace(/^[^/]*\/(?=.)/, ''), path: file.path, sha256 })
  }
  return found
}

/** Files that are not what the edition was made from. */
export const othersIn = (sought: readonly Sought[]): readonly Sought[] =>
  sought.filter(({ wanted, found }) => wanted !== null && found !== undefined && found.sha256 !== wanted)

/** Files nothing stands for. What could not be read at the time is not missed. */
export const missingIn = (sought: readonly Sought[]): readonly Sought[] =>
  sought.filter(({ wanted, found }) => wanted !== null && found === undefined)

/** What was found, read under the names and in the order of the time. */
export async function readSought(sought: readonly Sought[], io: Io): Promise<InputFile[]> {
  const files: InputFile[] = []
  for (const [at, { name, found }] of sought.entries()) {
    io.progress(`Reading files: ${at} of ${sought.length}`)
    files.push(
      found === undefined ? unread(name) : await readNamed(name, readFileSync(found.path), found.path),
    )
  }
  return files
}

const unread = (path: string): InputFile => ({
  path,
  bytes: 0,
  sha256: undefined,
  grids: [],
  fault: 'This could not be read when the edition was made.',
})
