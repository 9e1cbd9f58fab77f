import { sheetsInUse } from '../../preparing/in-use.ts'
import { summaryOf, type LoadSummary } from '../../preparing/load-summary.ts'
import type { StoredFile } from '../../preparing/measure-stored.ts'
import type { MeasuredFrom } from '../../preparing/edition-manifest.ts'
import { acceptedLoads } from '../../store/bringing-in.ts'
import type { Db } from '../../store/database.ts'
import { filesOf } from '../../store/loads.ts'
import { sheetsOf } from '../../store/sheets.ts'

/** A load with what it was read as. */
export interface LoadRead {
  readonly id: string
  readonly number: number
  readonly summary: LoadSummary
}

/** The accepted loads, in the order they came. */
export const loadsRead = async (db: Db, authority: string): Promise<LoadRead[]> =>
  (await acceptedLoads(db, authority)).flatMap(asRead)

/** A load that was read; none where it was not. */
export function asRead({
  id,
  number,
  summary,
}: {
  id: string
  number: number
  summary: unknown
}): LoadRead[] {
  const read = summaryOf(summary)
  return read === undefined ? [] : [{ id, number, summary: read }]
}

/** The sheets of these loads that count, file by file, and the loads they came with. */
export async function storedFiles(
  db: Db,
  all: readonly LoadRead[],
): Promise<Pick<MeasuredFrom, 'loads'> & { readonly files: readonly StoredFile[] }> {
  const inUse = sheetsInUse(all)
  const files: StoredFile[] = []
  const loads: { load: number; files: { name: string; sha256: string }[] }[] = []
  for (const { id, number } of all) {
    const counting = inUse.get(id) ?? new Set()
    if (counting.size === 0) continue
    const own = await filesOf(db, id)
    const sheets = (await sheetsOf(db, id)).filter(({ file }) => counting.has(file))
    loads.push({ load: number, files: own.map(({ name, sha256 }) => ({ name, sha256 })) })
    for (const { name, sha256 } of own) {
      const within = sheets.filter(({ file }) => file === name || file.startsWith(`${name}, `))
      files.push({ load: number, name, sha256, grids: within.map(gridOf) })
    }
  }
  return { files, loads }
}

const gridOf = ({ file, headings, headingsLine, rows }: Awaited<ReturnType<typeof sheetsOf>>[number]) => ({
  file,
  headings,
  rows,
  ...(headingsLine !== null && { headingsLine }),
})
