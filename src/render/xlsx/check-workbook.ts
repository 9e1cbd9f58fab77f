import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import type { CheckReport } from '../../core/reports/check-report.ts'
import type { FixingRow, FixingSheet } from '../../core/reports/check-sheets.ts'
import { words } from './cell.ts'
import { onePageWide, titled } from './features.ts'
import { look } from './look.ts'
import { line, written, type Row, type Sheet } from './sheet.ts'
import { undated } from './zip-time.ts'

/**
 * What the checks found as a workbook: the checks in the order to put them right, the children, a sheet for each table
 * with its failing rows and their cells marked, and the checks that were not run. The same findings give the same bytes.
 */
export async function renderCheckWorkbook(report: CheckReport): Promise<Uint8Array> {
  const sheets = [
    checksSheet(report),
    childrenSheet(report),
    ...report.sheets().map((sheet) => tableSheet(sheet, report.messageOf)),
    notRunSheet(report),
  ]
  const title = `Checks of the SSDA903 return for ${report.checked.collection}`
  const features = [onePageWide, titled(title, 'Hearth')]
  return undated(
    await writeExcelFile(sheets.map(written), { features, fontFamily: 'Arial', fontSize: 10 }).toBuffer(),
  )
}

const headed = (headings: readonly string[]): Row =>
  headings.map((text) => ({ ...look.column, ...words(text) }))

const number = (value: number): CellObject => ({ ...look.cell, value, type: Number })
const text = (value: string, wrap = false): CellObject => ({ ...look.cell, ...words(value), wrap })

const sheet = (name: string, rows: readonly Row[], widths: readonly number[], above: number): Sheet => ({
  name,
  rows,
  widths,
  frozen: { rows: above, columns: 0 },
  links: [],
})

function checksSheet({ checked, checks }: CheckReport): Sheet {
  const rows = checks.map(({ code, severity, message, rows, children, indicators }) => [
    text(code),
    text(severity === 'error' ? 'Error' : 'Query'),
    number(rows),
    number(children),
    number(indicators.length),
    text(message, true),
    text(indicators.join(', '), true),
  ])
  const headings = [
    'Check',
    'Kind',
    'Rows',
    'Children',
    'Figures it touches',
    'What to put right',
    'Which figures',
  ]
  return sheet(
    'Checks',
    [
      line(`Checks of the return for ${checked.collection}`, look.title),
      line('For officers only: the other sheets quote children’s records.', look.quiet),
      headed(headings),
      ...rows,
    ],
    [10, 8, 9, 10, 12, 70, 60],
    3,
  )
}

function childrenSheet({ children }: CheckReport): Sheet {
  const rows = children.map(({ child, findings, codes }) => [
    text(child === '' ? '(no child named)' : child),
    number(findings),
    text(codes.join(', '), true),
  ])
  return sheet('Children', [headed(['CHILD', 'Findings', 'Checks']), ...rows], [18, 10, 90], 1)
}

/** A cell that a failing check is about: a fill, and a border for those who do not see the colour. */
const MARK = {
  backgroundColor: '#fde3c8',
  borderStyle: 'medium',
  borderColor: '#a04000',
} as const satisfies CellObject

function tableSheet({ table, columns, rows }: FixingSheet, messageOf: (code: string) => string): Sheet {
  const headings = ['Line', 'File', 'Checks', ...columns, 'What to put right']
  return sheet(
    table,
    [headed(headings), ...rows.map((row) => rowCells(row, messageOf))],
    [8, 18, 16, ...columns.map((column) => Math.max(12, column.length + 2)), 90],
    1,
  )
}

const rowCells = (
  { file, line: at, codes, cells, marked }: FixingRow,
  messageOf: (code: string) => string,
): Row => [
  at === undefined ? null : number(at),
  text(file),
  text(codes.join(', ')),
  ...cells.map((cell, place) => ({ ...text(cell), ...(marked.has(place) ? MARK : {}) })),
  text(codes.map((code) => `${code}: ${messageOf(code)}`).join(' '), true),
]

function notRunSheet({ notRun }: CheckReport): Sheet {
  const rows = notRun.map(({ because, codes }) => [
    text(because, true),
    number(codes.length),
    text(codes.join(', '), true),
  ])
  const heading = headed(['Why', 'Checks not run', 'Which'])
  return sheet('Not run', [heading, ...rows], [60, 16, 90], 1)
}
