import { expect, test } from 'vitest'
import type { Table } from '../core/reports/report.ts'
import { notesApart } from './period-notes.ts'

const noted = (...notes: string[]): Table => ({
  caption: 'Seen by a dentist',
  columns: [
    { heading: 'Month', align: 'left' },
    { heading: 'Number', align: 'right' },
    { heading: 'Note', align: 'left' },
  ],
  rows: notes.map((note, at) => [
    { text: `Month ${at + 1}` },
    { text: String(at), number: at },
    { text: note },
  ]),
})

test('the notes of a table stand under it and not in a column', () => {
  const { table } = notesApart(noted('', 'Closed.'))
  expect(table.columns.map(({ heading }) => heading)).toEqual(['Month', 'Number'])
  expect(table.rows.map((row) => row.length)).toEqual([2, 2])
})

test('a note is said once, after the periods that share it, and runs of them are not listed', () => {
  const { notes } = notesApart(noted('Closed.', 'Closed.', '', 'Late.', '', 'Closed.'))
  expect(notes).toEqual(['Month 1 to Month 2, Month 6: Closed.', 'Month 4: Late.'])
})

test('a note that holds for every period names none', () => {
  expect(notesApart(noted('No postcodes.', 'No postcodes.')).notes).toEqual(['No postcodes.'])
})

test('a dash is not a note', () => {
  expect(notesApart(noted('–', '')).notes).toEqual([])
})
