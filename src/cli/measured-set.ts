import { authorityName } from '../core/benchmarks/authorities.ts'
import type { ComparatorSources } from '../core/benchmarks/comparators.ts'
import { makeDataSet, type DataSet } from '../core/reports/data-set.ts'
import { withTargets } from '../core/reports/target.ts'
import { hearthshire } from '../core/sample/authority.ts'
import type { Output } from '../files/write.ts'
import { inputsOf, toPutRight, type ToPutRight } from './account.ts'
import { benchmarksOf, comparatorSources } from './comparators.ts'
import { councilOption } from './council.ts'
import type { Io } from './io.ts'
import { listCsv } from './list-csv.ts'
import { notesOn, statisticsNotes } from './notes.ts'
import { dayOption, foldersOf, nameOption, numberOption, textOf, type Typed } from './options.ts'
import { readReturns, type Returns } from './read-returns.ts'
import { checksNotes, checksOn } from './report-checks.ts'
import { LIST } from './tell.ts'
import { told } from './told.ts'

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
  const months = numberOption(typed, 'months', { least: 1, most: 60, fallback: 13 })
  const sources = await comparatorSources(textOf(typed, 'statistics'), io)
  const postcodes = textOf(typed, 'postcodes')
  const returns = await readReturns(
    { folders, authority: code, asAt, postcodes, pseudonyms: textOf(typed, 'pseudonyms'), sources },
    io,
  )
  io.progress('Checking the return')
  const checks = checksOn(returns, asAt)
  const name = ownName ?? nameOf(code, sources)
  const measured = makeDataSet({
    authority: { code, name: name ?? code },
    asAt,
    inputs: inputsOf(returns),
    view: returns.view,
    loaded: returns.load,
    months,
    benchmarksOf: benchmarksOf(sources, code),
    checks,
    told: told(io, 'Measuring children'),
  })
  const notes = [
    ...(name === undefined
      ? [`Hearth knows no council with the code ${code}. Check it, or add --name.`]
      : []),
    ...notesOn(returns, asAt),
    ...checksNotes(checks, folders, code),
    ...statisticsNotes(sources.tables.files),
  ]
  const set = withTargets(measured, returns.reference.targets)
  return { set, returns, folders, list: toPutRight(returns), notes }
}

/** The list of what to put right as a file; none when there is nothing. */
export const listOutput = (list: readonly ToPutRight[]): Output[] =>
  list.length > 0 ? [{ name: LIST, content: listCsv(list) }] : []

/** How many things a person has to put right. */
export const harmful = (list: readonly ToPutRight[]): number =>
  list.filter(({ harmless }) => !harmless).length

/** The made-up council is on no list. */
const nameOf = (code: string, { tables }: ComparatorSources): string | undefined =>
  code === hearthshire.code ? hearthshire.name : authorityName(code, tables.authorities)
