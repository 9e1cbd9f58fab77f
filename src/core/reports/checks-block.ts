import type { Checked, Finding } from '../rules/index.ts'
import { errorsFirst, rankChecks } from './check-ranking.ts'
import type { FailingBehind } from './checks-behind.ts'
import { rulesOf, type ChecksFound } from './checks.ts'
import type { Entry } from './data-set.ts'
import { figuresTable, notRunTable, rankedTable } from './checks-tables.ts'
import { number } from './checks-words.ts'
import type { Block } from './report.ts'
import { withCommas } from './say.ts'

/** The section on the Department's checks: what was checked, what failed and what stands on it, or why nothing was. */
export function checksBlock(
  found: ChecksFound,
  entries: readonly Entry[],
  failing: ReadonlyMap<string, FailingBehind>,
): Block {
  const about = { id: 'checks', title: 'What the Department’s checks found' }
  if ('because' in found)
    return { ...about, paragraphs: [`The Department’s checks were not run. ${found.because}`], tables: [] }
  const { checked } = found
  const ranked = errorsFirst(rankChecks(checked.findings, rulesOf(checked.collection)))
  return {
    ...about,
    paragraphs: [sayChecked(checked), ...sayFailed(checked), ...(ranked.length === 0 ? [] : howToRead)],
    tables: [
      ...(ranked.length === 0 ? [] : [rankedTable(ranked)]),
      ...figuresTable(entries, failing),
      ...notRunTable(checked),
    ],
  }
}

/** `The 4,125 rows of the return for 2024/25 went through 309 of the Department’s checks. 3 more could not be run, …` */
function sayChecked({ collection, run, rows, notRun }: Checked): string {
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
  const year = collection.replace('-', '/')
  if (run.length === 0)
    return `None of the Department’s checks could be run on the return for ${year}: the table says why.`
  const lead = `The ${number(all, 'row')} of the return for ${year} went through ${withCommas(run.length)} of the Department’s checks.`
  if (notRun.length === 0) return lead
  return `${lead} ${withCommas(notRun.length)} more could not be run, which is not the same as passed: the last table says why.`
}

function sayFailed({ findings, run }: Checked): string[] {
  if (run.length === 0) return []
  if (findings.length === 0) return ['Nothing fails.']
  const queries = findings.filter(({ severity }) => severity === 'query')
  const errors = findings.filter(({ severity }) => severity === 'error')
  return [[sayFindings(errors, 'error'), sayFindings(queries, 'query')].join(' ').trim()]
}

/** `Errors from 12 checks, in 212 rows of 150 children.` */
function sayFindings(findings: readonly Finding[], kind: Finding['severity']): string {
  if (findings.length === 0) return kind === 'error' ? 'There are no errors.' : ''
  const distinct = (each: (finding: Finding) => string): number => new Set(findings.map(each)).size
  const checks = number(
    distinct(({ code }) => code),
    'check',
  )
  const rows = number(
    distinct(({ table, row }) => `${table} ${row}`),
    'row',
  )
  const children = number(
    distinct(({ child, table, row }) => (child === '' ? `${table} ${row}` : child)),
    'child',
    'children',
  )
  return `${kind === 'error' ? 'Errors' : 'Queries'} from ${checks}, in ${rows} of ${children}.`
}

const howToRead = [
  'How to read: an error has to be put right before the return is accepted; a query may be true, and the Department asks. Errors come first, and of them those that touch most measures, of most children: a check touches a measure that rests on a column it is about. A row that fails makes a figure doubtful, not wrong: it may be put right and the figure stay as it is. Officers find the rows with hearth check.',
]
