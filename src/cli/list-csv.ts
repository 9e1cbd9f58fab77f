import type { ToPutRight } from './account.ts'
import { csvText } from './csv-text.ts'

/** The list of what to put right, for a spreadsheet. */
export const listCsv = (listed: readonly ToPutRight[]): string =>
  csvText([
    ['file', 'line', 'column', 'read', 'what to do', 'the row was'],
    ...listed.map(({ file, line, column, read, advice, row }) => [
      file,
      String(line),
      column,
      read,
      advice,
      row,
    ]),
  ])
