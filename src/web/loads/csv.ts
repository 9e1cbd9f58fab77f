import { isFormulaLike } from '../../render/csv/formula-like.ts'
import type { KeptListed } from '../../store/bringing-in.ts'

const headings = [
  'file',
  'line',
  'column',
  'read (from a child record: for officers only)',
  'what to do',
  'the row was',
]

/** The list of what to put right, as the file that a report writes. */
export const csvOfLines = (lines: readonly Omit<KeptListed, 'isHarmless'>[]): string =>
  csvOf([
    headings,
    ...lines.map(({ file, line, columnName, read, advice, isUsed }) => [
      ...[file, String(line), columnName, read, advice],
      isUsed ? 'used without this value' : 'left out',
    ]),
  ])

/** Lines of text for a spreadsheet, which takes none of it for a formula. */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')

function field(text: string): string {
  const safe = isFormulaLike(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
