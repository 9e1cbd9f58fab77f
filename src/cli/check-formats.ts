import type { CheckReport } from '../core/reports/check-report.ts'
import { csvText } from './csv-text.ts'

/** What the checks found for another program: the collection, rows by table, findings, and the checks not run. */
export function checkJson({ checked: { collection, rows, notRun }, findings, checks }: CheckReport): string {
  return JSON.stringify({ collection, rows, findings: findings(), notRun, checks })
}

const columns = [
  'child',
  'code',
  'kind',
  'table',
  'file',
  'line',
  'row',
  'fields',
  'read (from a child record: for officers only)',
  'what to put right',
]

/** A line for each finding, child by child. */
export function checkCsv({ findings, messageOf }: CheckReport): string {
  const byChild = [...findings()].sort((a, b) => (a.child === b.child ? 0 : a.child < b.child ? -1 : 1))
  return csvText([
    columns,
    ...byChild.map(({ child, code, severity, table, file, line, row, fields, read }) => [
      child,
      code,
      severity,
      table,
      file ?? '',
      line ?? '',
      row,
      fields.join(' '),
      read.join(' | '),
      messageOf(code),
    ]),
  ])
}
