import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import {
  LISTS_HEADING,
  NOTES_HEADING,
  type Template,
  type TemplateColumn,
} from '../../core/sources/template.ts'
import { parseDay, isoDay } from '../../core/time/day.ts'
import { choosable, LAST_ROW } from './choices.ts'
import { words } from './cell.ts'
import { onePageWide, titled } from './features.ts'
import { look } from './look.ts'
import { line, written, type Row, type Sheet } from './sheet.ts'
import { undated } from './zip-time.ts'

/** A collection's template as a workbook: the sheet to fill in, the notes, and the lists to choose from. */
export async function renderTemplate(template: Template): Promise<Uint8Array> {
  const sheets = [entrySheet(template), notesSheet(template), listsSheet(template)]
  const features = [onePageWide, choosable(template), titled(template.title, 'Hearth')]
  return undated(
    await writeExcelFile(sheets.map(written), { features, fontFamily: 'Arial', fontSize: 10 }).toBuffer(),
  )
}

const plain = { links: [], frozen: { rows: 1, columns: 0 } } as const

const entrySheet = ({ name, columns }: Template): Sheet => ({
  ...plain,
  name: name.slice(0, 31),
  rows: [
    columns.map(({ heading, needed }) => ({
      ...look.column,
      ...(needed && look.needed),
      ...words(heading),
    })),
    columns.map((column) => ({ ...look.example, ...exampleCell(column) })),
    ...Array.from({ length: LAST_ROW - 2 }, () => columns.map(blankCell)),
  ],
  widths: columns.map(({ heading }) => Math.max(12, heading.length + 2)),
})

const DATE = 'dd/mm/yyyy'

function exampleCell({ form, example }: TemplateColumn): CellObject {
  const on = form === 'date' ? parseDay(example) : undefined
  if (on !== undefined) return { value: new Date(`${isoDay(on)}T00:00:00Z`), type: Date, format: DATE }
  if (form === 'number' && example !== '') return { value: Number(example), type: Number }
  return { ...words(example), format: '@' }
}

/** Dates are shown as dates are written here; identifiers stay as typed, zeros in front included. */
function blankCell({ form }: TemplateColumn): CellObject | null {
  if (form === 'number') return null
  return form === 'date' ? { type: Date, format: DATE } : { type: String, format: '@' }
}

const notesSheet = ({ code, title, notes, columns }: Template): Sheet => ({
  ...plain,
  frozen: { rows: 0, columns: 0 },
  name: 'Notes',
  rows: [
    line(NOTES_HEADING, look.quiet),
    line(`${title} (${code})`, look.title),
    ...notes.map((note) => line(note)),
    [],
    ['Column', 'Needed', 'What to write', 'Form', 'Codes'].map((text) => ({
      ...look.column,
      ...words(text),
    })),
    ...columns.map(noteRow),
  ],
  widths: noteWidths,
})

const noteWidths = [30, 10, 60, 24, 70]

const noteRow = ({ heading, needed, about, formWords, choices }: TemplateColumn): Row =>
  [heading, needed ? 'needed' : '', about, formWords, choices.map(([key, label]) => `${key} ${label}`).join('; ')] // prettier-ignore
    .map((text, at) => ({
      ...look.cell,
      wrap: true,
      height: 14 * Math.ceil(text.length / (noteWidths[at] ?? 60)),
      ...words(text),
    }))

/** One column of codes for each that has a list; the first column only says what the sheet is. */
function listsSheet({ columns }: Template): Sheet {
  const lists = columns.filter(({ choices }) => choices.length > 0)
  const longest = Math.max(0, ...lists.map(({ choices }) => choices.length))
  return {
    ...plain,
    name: 'Lists',
    rows: [
      [LISTS_HEADING, ...lists.map(({ heading }) => heading)].map((text) => ({
        ...look.column,
        ...words(text),
      })),
      ...Array.from({ length: longest }, (_, at): Row => [
        null,
        ...lists.map(({ choices }) => (choices[at] ? { ...words(choices[at][0]), format: '@' } : null)),
      ]),
    ],
    widths: [26, ...lists.map(({ heading }) => Math.max(14, heading.length + 2))],
  }
}
