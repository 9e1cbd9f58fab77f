import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { StatisticsTables } from '../../core/benchmarks/tables.ts'
import type { FolderFile } from './files-in.ts'

/** Raised whenever the tables' shape, or what is taken from the files, changes. */
const version = 2

/** What was kept of the same files, byte for byte by size and time. `undefined` when nothing usable was. */
export function fromCache(
  folder: string,
  dir: string,
  files: readonly FolderFile[],
): StatisticsTables | undefined {
  try {
    return keptTables(JSON.parse(readFileSync(join(folder, nameOf(dir, files)), 'utf8')))
  } catch {
    // Nothing kept, or it was spoiled: read the files again.
    return undefined
  }
}

/** Kept whole or not at all, under a name made from the files and the version: its inside needs no second look. */
function keptTables(json: unknown): StatisticsTables | undefined {
  const kept = json as { readonly version?: unknown; readonly tables?: StatisticsTables } | null
  return kept?.version === version ? kept.tables : undefined
}

/** Keeps the tables, whole or not at all, in place of what was kept of the same folder before. A folder that cannot be
 *  written to costs time, not the run. */
export async function toCache(
  folder: string,
  dir: string,
  files: readonly FolderFile[],
  tables: StatisticsTables,
): Promise<void> {
  const name = nameOf(dir, files)
  const draft = join(folder, `${name}.${process.pid}.part`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(draft, JSON.stringify({ version, tables }))
    await rename(draft, join(folder, name))
    await removeOthers(folder, dir, name)
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

async function removeOthers(folder: string, dir: string, name: string): Promise<void> {
  const stale = (await readdir(folder)).filter(
    (n) => n.startsWith(prefix(dir)) && n.endsWith('.json') && n !== name,
  )
  await Promise.all(stale.map((n) => rm(join(folder, n), { force: true })))
}

const nameOf = (dir: string, files: readonly FolderFile[]): string =>
  `${prefix(dir)}${digest(JSON.stringify([version, files]))}.json`

const prefix = (dir: string): string => `statistics-${digest(resolve(dir)).slice(0, 8)}-`

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
