import { join } from 'node:path'
import { reconcile as reconciled, type Reconciliation } from '../core/reconcile/reconcile.ts'
import { fixingColumns, fixingList } from '../core/reports/fixing-list.ts'
import { reconciliationJson } from '../core/reports/reconciliation-json.ts'
import { writeWhole } from '../files/write.ts'
import { inputsOf, unusable } from '../preparing/account.ts'
import { comparatorSources } from '../preparing/comparators.ts'
import { councilOption } from './council.ts'
import { csvText } from './csv-text.ts'
import type { ExitCode, Io } from './io.ts'
import { dayOption, foldersOf, readOptions, textOf } from './options.ts'
import { readReturns, type Returns } from '../preparing/read-returns.ts'
import { tellReconciliation } from './reconcile-tell.ts'

const LIST = 'reconciliation.csv'
const NUMBERS = 'reconciliation.json'

/** `hearth reconcile`: each fact that two sources hold, held against each other child by child. */
export async function reconcile(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, ['as-at', 'authority', 'pseudonyms', 'out'], ['json'])
  const folders = foldersOf(typed.positionals)
  const [asAt, authority] = [dayOption(typed, 'as-at'), await councilOption(typed)]
  const out = textOf(typed, 'out') ?? 'out'
  const sources = await comparatorSources(undefined, io)
  const returns = await readReturns(
    { folders, authority, asAt, postcodes: undefined, pseudonyms: textOf(typed, 'pseudonyms'), sources },
    io,
  )
  io.progress('Holding sources against each other')
  const result = reconciled(returns.load, asAt)
  const json = JSON.stringify(reconciliationJson(authority, result), null, 1)
  const listed = write(result, json, out)
  if (typed.values['json'] === true) io.out(json)
  else
    tellReconciliation(
      result,
      { list: listed === 0 ? undefined : join(out, LIST), isPart: isPart(returns) },
      io,
    )
  return listed === 0 ? 0 : 1
}

/** Gives the number of lines in the list for fixing; without any there is no list. */
function write(result: Reconciliation, json: string, out: string): number {
  const lines = fixingList(result)
  const numbers = { name: NUMBERS, content: `${json}\n` }
  if (lines.length === 0) writeWhole(out, [numbers], [LIST])
  else writeWhole(out, [numbers, { name: LIST, content: csvText([fixingColumns, ...lines]) }])
  return lines.length
}

/** True when some of what was handed in could not be used, so that a source may know more than it is heard to say. */
const isPart = (returns: Returns): boolean =>
  unusable(returns).length > 0 || inputsOf(returns).some(({ listed }) => listed > 0)
