import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bookletOf } from '../../src/core/reports/booklet.ts'
import { dataSetJson } from '../../src/core/reports/data-set-json.ts'
import { dataSetRows } from '../../src/core/reports/data-set-rows.ts'
import { makeDataSet, type DataSet } from '../../src/core/reports/data-set.ts'
import { day } from '../../src/core/time/day.ts'
import { readInputs } from '../../src/files/read.ts'
import { renderCsv } from '../../src/render/csv/render-csv.ts'
import { readFonts } from '../../src/render/html/fonts.ts'
import { renderHtml } from '../../src/render/html/render-html.tsx'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { timed } from './clock.ts'
import { gathered, viewOver } from './returns.ts'

const fontFolder = fileURLToPath(new URL('../../assets/fonts/', import.meta.url))

/** Each step alone, in one process, the first run with everything cold. */
export async function steps(folder: string, asAt: string): Promise<void> {
  console.log('Steps, cold')
  const { files } = await timed('read files', () => readInputs([folder]))
  const grids = files.flatMap((file) => file.grids)
  const loaded = await timed('parse every source, gather children', () => gathered(grids, asAt))
  const measure = (): DataSet =>
    makeDataSet({
      authority: { code: 'E06000999', name: 'Hearthshire' },
      asAt: day(asAt),
      inputs: [],
      view: viewOver(loaded, grids, asAt),
      months: 13,
      benchmarksOf: () => [],
    })
  const set = await timed('measure thirteen months of every indicator', measure)
  await timed('the same, warm (median of 5)', measure, 5)
  const report = await timed('booklet', () => bookletOf(set))
  const fonts = await readFonts(fontFolder)
  await timed('page (HTML, draws the charts)', () => renderHtml(report, fonts))
  const ttf = ['regular', 'semibold'].map((weight) =>
    readFileSync(`${fontFolder}source-sans-3-${weight}.ttf`),
  )
  await timed('PDF', () => renderPdf(report, ttf))
  await timed('spreadsheet', () => renderXlsx(report))
  await timed('CSV', () => renderCsv(dataSetRows(set)))
  await timed('JSON', () => JSON.stringify(dataSetJson(set)))
}
