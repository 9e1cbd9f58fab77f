import type { ToPutRight } from '../preparing/account.ts'
import { csvText } from './csv-text.ts'

/** A value longer than this is not one: its beginning is enough to find it by. */
const LONGEST = 200

/** The list of what to put right, for a spreadsheet. Its first line says that it quotes children's records. */
export const listCsv = (listed: readonly ToPutRight[]): string =>
  csvText([
    ['file', 'line', 'column', 'read (from a child record: for officers only)', 'what to do', 'the row was'],
    ...listed.map(({ file, line, column, read, advice, row }) => [
      file,
      String(line),
      column,
      read.length > LONGEST ? `${read.slice(0, LONGEST)}…` : read,
      advice,
      row,
    ]),
  ])
