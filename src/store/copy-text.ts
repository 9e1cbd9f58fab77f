/** What a column of a bulk load may hold. */
export type CopyValue = string | number | boolean | null | readonly string[]

/** Rows as PostgreSQL's text format for COPY, in pieces of some 64 thousand letters. */
export async function* copyText(rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>) {
  let piece = ''
  for await (const row of rows) {
    piece += copyLine(row)
    if (piece.length > 65_536) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

/** One row, with its end of line. */
export const copyLine = (row: readonly CopyValue[]): string => `${row.map(field).join('\t')}\n`

const field = (value: CopyValue): string => {
  if (value === null) return '\\N'
  if (typeof value === 'object') return escaped(`{${value.map(element).join(',')}}`)
  return typeof value === 'string' ? escaped(value) : String(value)
}

/** Inside an array every text is quoted, so that NULL and blanks stay text. */
const element = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

const marks: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '\uFFFD',
}

/** PostgreSQL keeps every letter but U+0000, which becomes the sign for a letter that cannot be shown. */
const escaped = (text: string): string => text.replace(/[\\\t\n\r\0]/g, (letter) => marks[letter] ?? letter)
