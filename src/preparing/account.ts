import type { Account } from '../core/record/load.ts'
import { sheetOf } from '../core/tables/layout.ts'
import { rowsListed, type Fault, type Listed } from '../core/tables/listed.ts'
import { yearId } from '../core/time/period.ts'
import type { Input } from '../core/reports/data-set.ts'
import type { Directory } from './places.ts'
import type { Returns } from './read-returns.ts'

/** Each table of each file with what became of its rows; tables of places and people, and the postcode directory, too. */
export function inputsOf({ files, load, reference, directory }: Returns): Input[] {
  const hashes = new Map(files.flatMap(({ grids, sha256 }) => grids.map(({ file }) => [file, sha256 ?? ''])))
  const returns = load.accounts.filter(isOfFacts).map(({ file, kind, year, rowsIn, used, listed }) => ({
    file,
    sha256: hashes.get(sheetOf(file)) ?? '',
    kind,
    year: year === undefined ? undefined : yearId(year),
    rows: rowsIn,
    used,
    listed: rowsListed(listed),
  }))
  const references = reference.accounts.map(({ grid: { file }, kind, rowsIn, listed }) => ({
    file,
    sha256: hashes.get(sheetOf(file)) ?? '',
    kind: `reference/${kind}`,
    year: undefined,
    rows: rowsIn,
    used: rowsIn - listed.length,
    listed: listed.length,
  }))
  return [...returns, ...references, ...(directory === undefined ? [] : [directoryInput(directory)])]
}

/** A template's own notes are no input. */
const isOfFacts = ({ kind }: Account): boolean => !kind.startsWith('template/')

/** An index keeps the rows that say where a postcode is: those are what a data set rests on. */
const directoryInput = ({ about: { source, postcodes } }: Directory): Input => ({
  file: source.file,
  sha256: source.sha256,
  kind: 'reference/postcodes',
  year: undefined,
  rows: postcodes,
  used: postcodes,
  listed: 0,
})

/** A line of the list of what to put right. */
export interface ToPutRight extends Listed {
  readonly row: 'left out' | 'used without this value'
}

/** Everything that was not used, row by row and value by value. */
export function toPutRight({ load, reference }: Returns): ToPutRight[] {
  const leftOut = (each: Listed): ToPutRight => ({ ...each, row: 'left out' })
  const used = (each: Listed): ToPutRight => ({ ...each, row: 'used without this value' })
  return [
    ...load.accounts.flatMap(({ listed, noted }) => [...listed.map(leftOut), ...noted.map(used)]),
    ...reference.accounts.flatMap(({ listed, noted }) => [...listed.map(leftOut), ...noted.map(used)]),
  ]
}

/** A file that could not be used, whole or in part, with the reason. */
export interface Unusable {
  readonly file: string
  readonly reason: string
  readonly part: boolean
}

/** Files that could not be used, in whole or in part. Sheets of one workbook with the same reason are one. */
export const unusable = ({ files, load }: Returns): Unusable[] => [
  ...files.flatMap(({ path, fault, grids }) =>
    fault === undefined ? [] : [{ file: path, reason: fault, part: grids.length > 0 }],
  ),
  ...bookByBook(load.faults).map((fault) => ({ ...fault, part: false })),
]

function bookByBook(faults: readonly Fault[]): Fault[] {
  const groups = new Map<string, Fault[]>()
  for (const fault of faults) {
    const key = `${fault.file.replace(/, sheet .*$/s, ', sheet')} ${fault.reason}`
    groups.set(key, [...(groups.get(key) ?? []), fault])
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    return more.length === 0
      ? [first]
      : [{ ...first, file: `${first.file}, and ${more.length} more of its sheets` }]
  })
}
