import { isUtf8 } from 'node:buffer'

/** The headings of a CSV file in lower case, and a walk over the rows below them. */
export interface CsvLines {
  readonly headings: readonly string[]
  /** Every row that holds at least one text of each of the lists of needles, wherever in the line: a quick sieve, to
   *  be followed by a proper look. */
  forEach(row: (cells: readonly string[]) => void, needles?: readonly (readonly string[])[]): void
}

/** The text of a file, whether it came as UTF-8, UTF-16 or the Windows code page. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (!isUtf8(bytes)) return new TextDecoder('windows-1252').decode(bytes)
  return bytes.toString('utf8', bytes[0] === 0xef ? 3 : 0)
}

/** Reads published CSV a line at a time. Published tables have no line breaks inside cells, and seldom quotes, which
 *  makes this several times as fast as a general parser. */
export function csvLines(text: string): CsvLines {
  const end = lineEnd(text, 0)
  return {
    headings: cellsOf(text.slice(0, end)).map((h) => h.trim().toLowerCase()),
    forEach(row, needles = []) {
      for (let from = end + 1; from < text.length;) {
        const to = lineEnd(text, from)
        const line = text.slice(from, to)
        from = to + 1
        if (line.length > 1 && needles.every((any) => any.some((n) => line.includes(n)))) row(cellsOf(line))
      }
    },
  }
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

function cellsOf(line: string): string[] {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line
  return whole.includes('"') ? quotedCells(whole) : whole.split(',')
}

function quotedCells(line: string): string[] {
  // Outside quotes every second part; only there do commas part cells.
  const parts = line.replaceAll('""', '\u0001').split('"')
  const safe = parts.map((part, i) => (i % 2 === 1 ? part.replaceAll(',', '\u0002') : part)).join('')
  return safe.split(',').map((cell) => cell.replaceAll('\u0002', ',').replaceAll('\u0001', '"'))
}
