import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import type { SampleSheet, SampleWorkbook } from '../../core/sample/workbook.ts'
import { isoDay } from '../../core/time/day.ts'
import { words } from './cell.ts'
import { undated } from './zip-time.ts'

/** Sheets of data as a workbook and no more: headings, and under them rows with real dates and numbers. */
export async function renderPlain({ sheets }: SampleWorkbook): Promise<Uint8Array> {
  return undated(
    await writeExcelFile(
      sheets.map(({ name, headings, rows }) => ({
        sheet: name,
        data: [
          headings.map((text) => ({ ...words(text), fontWeight: 'bold' as const })),
          ...rows.map((row) => row.map(cell)),
        ],
      })),
    ).toBuffer(),
  )
}

type Cell = SampleSheet['rows'][number][number]

function cell(value: Cell): CellObject | null {
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'string') return words(value)
  return { value: new Date(`${isoDay(value.on)}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
}
