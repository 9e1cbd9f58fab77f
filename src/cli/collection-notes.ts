import { isSaidBefore } from '../core/record/said-before.ts'
import { rowsListed } from '../core/tables/listed.ts'
import { withCommas } from '../core/reports/say.ts'
import { brief, someOf } from '../preparing/plain.ts'
import type { Returns } from '../preparing/read-returns.ts'

/** What a person should know about collections that come in several files or hold nothing, a sentence each. */
export const collectionNotes = (returns: Returns): string[] => [
  ...versionNotes(returns),
  ...emptyNotes(returns),
]

/** Two files that share rows may be two versions of one: a row that was changed between them counts twice. */
function versionNotes({ files, load: { accounts } }: Returns): string[] {
  const copies = copiesAmong(files)
  const kinds = new Map<string, { names: string[]; shared: number }>()
  for (const { file, kind, listed } of accounts.filter(
    (each) => isCollection(each.kind) && !copies.has(each.file),
  )) {
    const { names, shared } = kinds.get(kind) ?? { names: [], shared: 0 }
    kinds.set(kind, { names: [...names, file], shared: shared + rowsListed(listed.filter(isSaidBefore)) })
  }
  return [...kinds]
    .filter(([, { shared }]) => shared > 0)
    .map(
      ([name, { names, shared }]) =>
        `${tableOf(name)} is in more than one file (${someOf(names, 4)}), and ${withCommas(shared)} ${shared === 1 ? 'row stands' : 'rows stand'} in two of them. ${shared === 1 ? 'That counts' : 'Those count'} once, but a row that was changed counts twice: if one file replaces another, take the older one out.`,
    )
}

const isCollection = (kind: string): boolean => kind.startsWith('collection/')

/** Files that are another's, byte for byte: a note of their own says so. */
function copiesAmong(files: Returns['files']): ReadonlySet<string> {
  const seen = new Set<string>()
  const copies = files.filter(({ sha256 = '' }) => {
    const isCopy = seen.has(sha256)
    seen.add(sha256)
    return isCopy
  })
  return new Set(copies.flatMap(({ grids }) => grids.map(({ file }) => file)))
}

/** A collection of nothing but headings says that nothing happened, or that someone forgot to fill it in. */
function emptyNotes({ load: { accounts } }: Returns): string[] {
  const empty = accounts.filter((each) => isCollection(each.kind) && each.rowsIn === 0)
  return empty.length === 0
    ? []
    : [
        `${empty.length === 1 ? 'One collection has' : `${empty.length} collections have`} headings and no row (${someOf(
          empty.map(({ file }) => brief(file)),
          4,
        )}). Fill ${empty.length === 1 ? 'it' : 'them'} in, or take ${empty.length === 1 ? 'it' : 'them'} out.`,
      ]
}

/** `visits` of `collection/visits`. */
const tableOf = (name: string): string => name.slice(name.indexOf('/') + 1)
