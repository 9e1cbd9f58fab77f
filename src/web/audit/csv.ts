import type { AuditEntry } from '../../store/audit.ts'
import { isFormulaLike } from '../../render/csv/formula-like.ts'
import { subjectOf, type Names } from './subject.ts'
import { detailOf, wordsOf } from './words.ts'

const headings = ['When (UTC)', 'Who', 'Roles', 'What', 'To what', 'More', 'Id']

/** The list as a file for a spreadsheet, which takes none of it for a formula. */
export const csvOf = (entries: readonly AuditEntry[], names: Names): string =>
  [headings, ...entries.map((entry) => cellsOf(entry, names))]
    .map((cells) => `${cells.map(field).join(',')}\r\n`)
    .join('')

const cellsOf = (entry: AuditEntry, names: Names): string[] => [
  entry.at.toISOString(),
  entry.name ?? '',
  entry.role ?? '',
  wordsOf(entry.deed),
  subjectOf(entry, names),
  detailOf(entry),
  entry.subject ?? '',
]

function field(text: string): string {
  const safe = isFormulaLike(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
