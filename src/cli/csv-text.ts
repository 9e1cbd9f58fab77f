import { isFormulaLike } from '../render/csv/formula-like.ts'
import { plain } from '../preparing/plain.ts'

/**
 * Lines of text and numbers as CSV after RFC 4180. Text that a spreadsheet could take for a formula gets an apostrophe
 * in front; what could command a terminal is taken out.
 */
export const csvText = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')

function field(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const text = plain(cell)
  const safe = isFormulaLike(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
