import { join } from 'node:path'
import type { DataSet } from '../core/reports/data-set.ts'
import { byReach } from '../core/reports/doubt-block.ts'
import { withCommas } from '../core/reports/say.ts'
import { isoDay, longDay } from '../core/time/day.ts'
import { unusable, type Unusable } from '../preparing/account.ts'
import type { ExitCode, Io } from './io.ts'
import { commentLines } from './comment-notes.ts'
import { asTyped, brief } from '../preparing/plain.ts'
import type { Returns } from '../preparing/read-returns.ts'

/** What could not be used, row by row, for whoever mends the return. */
export const LIST = 'rows-listed.csv'

/** What a report has done, to be told. */
export interface Done {
  readonly set: DataSet
  readonly returns: Returns
  /** How many things the list of what to put right holds. */
  readonly listed: number
  readonly out: string
  readonly folders: readonly string[]
  readonly notes: readonly string[]
}

const MOST_FILES = 20

/** What happened first, what to do next last. */
export function tell({ set, returns, listed, out, folders, notes }: Done, io: Io): ExitCode {
  const files = unusable(returns)
  io.out(`${brief(set.authority.name, 100)}'s data set as at ${longDay(set.asAt)} is in ${out}`)
  for (const form of ['html', 'pdf', 'xlsx', 'csv', 'json']) io.out(`  ${join(out, `dataset.${form}`)}`)
  io.out(rowsLine(set))
  for (const file of files.slice(0, MOST_FILES)) io.out(unusableLine(file))
  if (files.length > MOST_FILES) io.out(`Not used: ${files.length - MOST_FILES} more files.`)
  for (const line of doubtLines(set)) io.out(line)
  const comments = commentLines(set)
  for (const line of comments.wrong) io.out(line)
  for (const note of [...comments.notes, ...notes]) io.out(`Note: ${note}`)
  if (listed > 0) io.out(listLine(listed, join(out, LIST)))
  io.out(nextLine(set, out, folders))
  return listed > 0 || files.length > 0 || comments.wrong.length > 0 ? 1 : 0
}

function rowsLine({ inputs }: DataSet): string {
  const own = inputs.filter(({ kind }) => !kind.startsWith('reference/'))
  const sum = (of: 'rows' | 'used' | 'listed'): string =>
    withCommas(own.reduce((total, input) => total + input[of], 0))
  return `Rows read: ${sum('rows')}; used: ${sum('used')}; left out and listed: ${sum('listed')}.`
}

/** The figures that what could not be read may move furthest. */
function doubtLines({ doubts = [] }: DataSet): string[] {
  const bounded = byReach(doubts).filter(({ low }) => low !== undefined)
  return bounded
    .slice(0, MOST_DOUBTS)
    .map(({ indicatorId, sentence }) => `May move ${indicatorId}: ${sentence}`)
}

const MOST_DOUBTS = 3

const unusableLine = ({ file, reason, part }: Unusable): string =>
  `${part ? 'Not used in full' : 'Not used'}: ${brief(file, 100)}. ${reason}`

const listLine = (count: number, path: string): string =>
  count === 1
    ? `1 thing to put right is in ${path}: file, line, column, what was read and what to do. For officers only.`
    : `${withCommas(count)} things to put right are in ${path}: file, line, column, what was read and what to do. For officers only.`

const nextLine = ({ asAt, authority }: DataSet, out: string, folders: readonly string[]): string =>
  `Next: open ${join(out, 'dataset.html')}. To see the children behind a figure: npx hearth children INDICATOR ${folders.map(asTyped).join(' ')} --as-at ${isoDay(asAt)} --authority ${authority.code}`
