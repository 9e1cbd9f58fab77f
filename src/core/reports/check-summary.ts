import type { Checked } from '../rules/check.ts'
import { number } from './checks-words.ts'
import { withCommas } from './say.ts'
import type { ChildFindings } from './check-lists.ts'

/** What the checks found in two sentences: what was run, and how much there is to put right. */
export function checkSummary(checked: Checked, children: readonly ChildFindings[]): [string, string] {
  const { collection, rows, run, notRun } = checked
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
  const without = notRun.length === 0 ? '' : `, ${withCommas(notRun.length)} not run`
  return [
    `Return of ${collection}: ${number(all, 'row')}. ${number(run.length, 'check')} run${without}.`,
    foundIn(checked, children),
  ]
}

/** What was not run is not passed: it is never said that nothing fails without saying of which checks. */
function foundIn({ findings, run, notRun }: Checked, children: readonly ChildFindings[]): string {
  if (run.length === 0) return 'No check could be run.'
  if (findings.length === 0)
    return notRun.length === 0 ? 'Nothing fails.' : 'Nothing fails in the checks run.'
  const named = children.filter(({ child }) => child !== '').length
  const codes = new Set(findings.map(({ code }) => code)).size
  const where =
    named === 0 ? 'in rows that name no child' : `in the rows of ${number(named, 'child', 'children')}`
  return `${number(findings.length, 'finding')} ${where}, from ${number(codes, 'check')}.`
}
