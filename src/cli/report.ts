import { authorityName } from '../core/benchmarks/authorities.ts'
import type { ComparatorSources } from '../core/benchmarks/comparators.ts'
import { makeDataSet } from '../core/reports/data-set.ts'
import { withTargets } from '../core/reports/target.ts'
import { hearthshire } from '../core/sample/authority.ts'
import { writeWhole } from '../files/write.ts'
import { inputsOf, toPutRight } from './account.ts'
import { benchmarksOf, comparatorSources } from './comparators.ts'
import { councilOption } from './council.ts'
import type { ExitCode, Io } from './io.ts'
import { listCsv } from './list-csv.ts'
import { notesOn, statisticsNotes } from './notes.ts'
import { dayOption, foldersOf, nameOption, numberOption, readOptions, textOf } from './options.ts'
import { makeReady } from './outputs.ts'
import { readReturns } from './read-returns.ts'
import { checksNotes, checksOn } from './report-checks.ts'
import { told } from './told.ts'
import { LIST, tell } from './tell.ts'

const names = ['as-at', 'authority', 'name', 'months', 'postcodes', 'statistics', 'pseudonyms', 'out']

/** `hearth report`: the data set of the folders named, in five forms. */
export async function report(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, names)
  const folders = foldersOf(typed.positionals)
  const [asAt, code, ownName] = [dayOption(typed, 'as-at'), await councilOption(typed), nameOption(typed)]
  const months = numberOption(typed, 'months', { least: 1, most: 60, fallback: 13 })
  const out = textOf(typed, 'out') ?? 'out'
  const drawing = makeReady()
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
  const set = withTargets(measured, returns.reference.targets)
  const list = toPutRight(returns)
  const outputs = await drawing.outputsOf(set, io)
  if (list.length > 0) writeWhole(out, [...outputs, { name: LIST, content: listCsv(list) }])
  else writeWhole(out, outputs, [LIST])
  const notes = [
    ...(name === undefined
      ? [`Hearth knows no council with the code ${code}. Check it, or add --name.`]
      : []),
    ...notesOn(returns, asAt),
    ...checksNotes(checks, folders, code),
    ...statisticsNotes(sources.tables.files),
  ]
  return tell(
    { set, returns, listed: list.filter(({ harmless }) => !harmless).length, out, folders, notes },
    io,
  )
}

/** The made-up council is on no list. */
const nameOf = (code: string, { tables }: ComparatorSources): string | undefined =>
  code === hearthshire.code ? hearthshire.name : authorityName(code, tables.authorities)
