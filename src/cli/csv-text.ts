import { isFormulaLike } from '../render/csv/formula-like.ts'

/** Lines of text as CSV after RFC 4180. What a spreadsheet could take for a formula gets an apostrophe in front. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')

function field(text: string): string {
  const safe = isFormulaLike(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
