import { join } from 'node:path'
import { authorityName } from '../core/benchmarks/authorities.ts'
import { makeDataSet, type DataSet } from '../core/reports/data-set.ts'
import { isoDay, longDay } from '../core/time/day.ts'
import { writeWhole } from '../files/write.ts'
import { columnNotes, inputsOf, toPutRight, unusable } from './account.ts'
import { benchmarksOf, comparatorSources } from './comparators.ts'
import type { ExitCode, Io } from './io.ts'
import { listCsv } from './list-csv.ts'
import { authorityOption, dayOption, foldersOf, numberOption, readOptions, textOf } from './options.ts'
import { outputsOf } from './outputs.ts'
import { readReturns, type Returns } from './read-returns.ts'

const names = ['as-at', 'authority', 'name', 'months', 'postcodes', 'statistics', 'out']

/** What could not be used, row by row, for whoever mends the return. */
const LIST = 'rows-listed.csv'

/** `hearth report`: the data set of the folders named, in five forms. */
export async function report(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, names)
  const folders = foldersOf(typed.positionals)
  const [asAt, code] = [dayOption(typed, 'as-at'), authorityOption(typed)]
  const months = numberOption(typed, 'months', { least: 1, most: 60, fallback: 13 })
  const out = textOf(typed, 'out') ?? 'out'
  const sources = await comparatorSources(textOf(typed, 'statistics'), io)
  const returns = await readReturns(
    { folders, authority: code, postcodes: textOf(typed, 'postcodes'), sources },
    io,
  )
  const name = textOf(typed, 'name') ?? authorityName(code, sources.tables.authorities) ?? code
  io.progress('Measuring')
  const set = makeDataSet({
    authority: { code, name },
    asAt,
    inputs: inputsOf(returns),
    view: returns.view,
    months,
    benchmarksOf: benchmarksOf(sources, code),
  })
  const listed = toPutRight(returns)
  const list = listed.length === 0 ? [] : [{ name: LIST, content: listCsv(listed) }]
  writeWhole(out, [...(await outputsOf(set, io)), ...list])
  return tell(set, returns, out, io)
}

/** What happened first, what to do next last. */
function tell(set: DataSet, returns: Returns, out: string, io: Io): ExitCode {
  const sum = (each: (input: DataSet['inputs'][number]) => number): number =>
    set.inputs.reduce((total, input) => total + each(input), 0)
  const [listed, files] = [toPutRight(returns), unusable(returns)]
  io.out(`${set.authority.name}'s data set as at ${longDay(set.asAt)} is in ${out}`)
  for (const form of ['html', 'pdf', 'xlsx', 'csv', 'json']) io.out(`  ${join(out, `dataset.${form}`)}`)
  io.out(
    `Rows read: ${sum(({ rows }) => rows)}; used: ${sum(({ used }) => used)}; left out and listed: ${sum((input) => input.listed)}.`,
  )
  for (const { file, reason } of files) io.out(`Not used: ${file}. ${reason}`)
  for (const note of columnNotes(returns)) io.out(`Note: ${note}.`)
  if (listed.length > 0)
    io.out(
      `${listed.length} things to put right are in ${join(out, LIST)}: file, line, column, what was read and what to do.`,
    )
  io.out(
    `Next: open ${join(out, 'dataset.html')}. To see the children behind a figure: hearth children INDICATOR FOLDER --as-at ${isoDay(set.asAt)} --authority ${set.authority.code}`,
  )
  return listed.length > 0 || files.length > 0 ? 1 : 0
}
