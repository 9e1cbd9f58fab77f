import type { DataSet } from '../core/reports/data-set.ts'
import type { Output } from '../files/write.ts'
import { toPutRight, type ToPutRight } from '../preparing/account.ts'
import { comparatorSources } from '../preparing/comparators.ts'
import { councilOption } from './council.ts'
import type { Io } from './io.ts'
import { listCsv } from './list-csv.ts'
import { notesOn, statisticsNotes } from './notes.ts'
import { dayOption, foldersOf, nameOption, numberOption, textOf, type Typed } from './options.ts'
import { readReturns, type Returns } from '../preparing/read-returns.ts'
import { nameOf, setFrom } from '../preparing/set-from.ts'
import { checksNotes } from './report-checks.ts'
import { LIST } from './tell.ts'

/** The options that say what a data set is made of. */
export const measuringOptions = [
  'as-at',
  'authority',
  'name',
  'months',
  'postcodes',
  'statistics',
  'pseudonyms',
] as const

/** The restricted data set of the folders named, what it was made from, and what a person should know of it. */
export interface MeasuredSet {
  readonly set: DataSet
  readonly returns: Returns
  readonly folders: readonly string[]
  readonly list: readonly ToPutRight[]
  readonly notes: readonly string[]
}

/** Reads what was typed and the folders named, and measures every indicator. Throws `CannotRun`. */
export async function measuredSet(typed: Typed, io: Io): Promise<MeasuredSet> {
  const folders = foldersOf(typed.positionals)
  const [asAt, code, ownName] = [dayOption(typed, 'as-at'), await councilOption(typed), nameOption(typed)]
  const months = monthsOption(typed)
  const sources = await comparatorSources(textOf(typed, 'statistics'), io)
  const postcodes = textOf(typed, 'postcodes')
  const returns = await readReturns(
    { folders, authority: code, asAt, postcodes, pseudonyms: textOf(typed, 'pseudonyms'), sources },
    io,
  )
  const { set, checks } = setFrom(returns, { authority: code, name: ownName, asAt, months, sources }, io)
  const notes = [
    ...(ownName === undefined && nameOf(code, sources) === undefined
      ? [`Hearth knows no council with the code ${code}. Check it, or add --name.`]
      : []),
    ...notesOn(returns, asAt),
    ...checksNotes(checks, folders, code),
    ...statisticsNotes(sources.tables.files),
  ]
  return { set, returns, folders, list: toPutRight(returns), notes }
}

/** How many months each series has. */
export const monthsOption = (typed: Typed): number =>
  numberOption(typed, 'months', { least: 1, most: 60, fallback: 13 })

/** The list of what to put right as a file; none when there is nothing. */
export const listOutput = (list: readonly ToPutRight[]): Output[] =>
  list.length > 0 ? [{ name: LIST, content: listCsv(list) }] : []

/** How many things a person has to put right. */
export const harmful = (list: readonly ToPutRight[]): number =>
  list.filter(({ harmless }) => !harmless).length
