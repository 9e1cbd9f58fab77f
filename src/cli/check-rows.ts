import type { CheckReport } from '../core/reports/check-report.ts'
import { number } from '../core/reports/checks-words.ts'
import type { ReadFinding } from '../core/rules/finding.ts'
import { brief } from '../preparing/plain.ts'
import { wrapped } from './wrap.ts'

/** More rows than these are for a workbook. */
const MOST_ROWS = 30

/** Where the findings are and what was read there: those of a single check, or all when they are few. */
export function rowLines({ checked, checks, findings }: CheckReport): string[] {
  const all = checked.findings.length
  if (all === 0 || (all > MOST_ROWS && checks.length > 1)) return []
  const more = all > MOST_ROWS ? [`and ${number(all - MOST_ROWS, 'more row')}`] : []
  return ['', 'Where', ...findings().slice(0, MOST_ROWS).map(rowLine), ...more]
}

function rowLine({ code, table, file, line, row, child, fields, read }: ReadFinding): string {
  const where =
    file === undefined
      ? `${table}, row ${row + 1}`
      : `${brief(file, 40)}${line === undefined ? '' : `, line ${line}`}`
  const cells = fields.map((field, at) => `${field} ${said(read[at] ?? '')}`).join(', ')
  return wrapped(`${code.padEnd(9)} ${where}: ${named(child)}${cells}`, { indent: 10 })
}

const named = (child: string): string => (child === '' ? '' : `child ${brief(child, 20)}, `)
const said = (cell: string): string => (cell === '' ? 'is blank' : brief(cell, 30))
