import type { Listed } from '../core/ssda903/read-table.ts'
import { yearId } from '../core/time/period.ts'
import type { Input } from '../core/reports/data-set.ts'
import type { Returns } from './read-returns.ts'

/** Each table of each file with what became of its rows. */
export function inputsOf({ files, load }: Returns): Input[] {
  const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256 ?? '']))
  return load.accounts.map(({ read, year, used, listed }) => ({
    file: read.file,
    sha256: hashes.get(read.file) ?? hashes.get(read.file.replace(/ \(.*\)$/, '')) ?? '',
    kind: `ssda903/${read.table}`,
    year: year === undefined ? undefined : yearId(year),
    rows: read.rowsIn,
    used,
    listed: listed.length,
  }))
}

/** A line of the list of what to put right. */
export interface ToPutRight extends Listed {
  readonly row: 'left out' | 'used without this value'
}

/** Everything that was not used, row by row and value by value. */
export function toPutRight({ load }: Returns): ToPutRight[] {
  return load.accounts.flatMap(({ read, listed }) => [
    ...listed.map((each) => ({ ...each, row: 'left out' as const })),
    ...read.noted.map((each) => ({ ...each, row: 'used without this value' as const })),
  ])
}

/** Files that could not be used, in whole or in part, with the reason. */
export const unusable = ({ files, load }: Returns): { file: string; reason: string }[] => [
  ...files.flatMap(({ path, fault }) => (fault === undefined ? [] : [{ file: path, reason: fault }])),
  ...load.faults,
]

/** Columns read past or missed, one line a file. */
export function columnNotes({ load }: Returns): string[] {
  return load.accounts.flatMap(({ read }) => [
    ...(read.extraColumns.length === 0
      ? []
      : [
          `${read.file}: not used, because ${read.table} has no such column: ${read.extraColumns.join(', ')}`,
        ]),
    ...(read.absentColumns.length === 0
      ? []
      : [
          `${read.file}: ${read.table} came without ${read.absentColumns.join(', ')}; what rests on that is not known`,
        ]),
  ])
}
