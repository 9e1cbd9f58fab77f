import { tableNames } from '../core/ssda903/tables.ts'
import type { TextReturns } from '../core/rules/from-grids.ts'
import type { TextReturn, TextTable } from '../core/rules/text-table.ts'
import type { Grid } from '../core/tables/grid.ts'
import type { InputFile } from '../files/read.ts'
import { brief, someOf } from '../preparing/plain.ts'

/** Files that could not be read, each with why and what to do. */
export const unread = (files: readonly Pick<InputFile, 'path' | 'fault'>[]): string[] =>
  files.flatMap(({ path, fault }) => (fault === undefined ? [] : [`${brief(path, 100)}: ${fault}`]))

/** A sheet that is nearly a table of a return was not checked: it must not look as if it was. */
export const lackingNotes = ({ others }: TextReturns): string[] =>
  others.flatMap(({ file, lacks }) =>
    lacks === undefined ? [] : [`${brief(file, 100)} was not checked: it looks like ${lacks}.`],
  )

const MOST_NOTES = 20

/** The first of many lines, and how many more there are. */
export const first = (lines: readonly string[], most = MOST_NOTES): string[] =>
  lines.length > most
    ? [...lines.slice(0, most), `The same goes for ${lines.length - most} more files.`]
    : [...lines]

/** A table that came in several files may have come twice. */
export function severalNote(tables: TextReturn): string[] {
  const several = tableNames.flatMap((table) => {
    const files = [...new Set(listed(tables[table]).map(({ file = '' }) => file))]
    return files.length > 1 ? [{ table, files }] : []
  })
  if (several.length === 0) return []
  const names = someOf(several.flatMap(({ files }) => files))
  const what = several.length === 1 ? `${several[0]?.table ?? ''} is` : `${several.length} tables are`
  return [
    `${what} in more than one file (${names}). The rows of all were checked: if one is a copy, take it out.`,
  ]
}

const listed = (given: TextReturn[string]): readonly TextTable[] =>
  given === undefined ? [] : 'columns' in given ? [given] : given

/** A list that a check wrote earlier quotes rows of a return, and is none. */
export const isOurs = ({ headings }: Grid): boolean =>
  headings.some((heading) => heading.trim().toLowerCase() === 'what to put right')

/** Which files were passed over because a check wrote them. */
export const oursNotes = (files: readonly InputFile[]): string[] =>
  files
    .filter(({ grids }) => grids.some(isOurs))
    .map(({ path }) => `${brief(path, 100)} was passed over: an earlier check wrote it.`)
