import type { CheckReport } from '../core/reports/check-report.ts'
import { shown } from '../core/reports/check-sheets.ts'
import { csvText } from './csv-text.ts'

/** What the checks found for another program: the collection, rows by table, findings, and the checks not run. */
export function checkJson({ checked: { collection, rows, notRun }, findings, checks }: CheckReport): string {
  return JSON.stringify({ collection, rows, findings: findings(), notRun, checks }).replace(commands, escaped)
}

/** What could command a terminal, and JSON leaves as it is. */
const commands = /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/g
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

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
      shown(child),
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
