import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { papersFrom, type Paper } from '../../core/benchmarks/printed.ts'
import type { StatisticsTables } from '../../core/benchmarks/tables.ts'
import { tablesFrom } from '../../core/benchmarks/tables-from.ts'

/** What Hearth brings with it, so that a first run has comparators without a download. */
export interface Shipped {
  /** England's latest figures; authorities with their neighbours, populations and districts. */
  readonly tables: StatisticsTables
  /** Figures printed in papers, put in by hand. */
  readonly papers: readonly Paper[]
}

/** The three files of the shipped folder, and the parts of the tables that two of them hold. */
export const shippedFiles = {
  england: 'england.json',
  areas: 'areas.json',
  printed: 'printed.json',
} as const

/** The folder that comes with Hearth. It lies as far above the source as above the build. */
export const shippedFolder = fileURLToPath(new URL('../../../assets/benchmarks/', import.meta.url))

/** Reads and checks what Hearth brings. Throws when a file is missing or damaged: the installation is broken. */
export async function readShipped(folder: string = shippedFolder): Promise<Shipped> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown
  const [england, areas, printed] = await Promise.all([
    read(shippedFiles.england),
    read(shippedFiles.areas),
    read(shippedFiles.printed),
  ])
  return {
    tables: tablesFrom({ ...(england as object), ...(areas as object), inspections: [], files: [] }),
    papers: papersFrom(printed),
  }
}
