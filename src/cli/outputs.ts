import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bookletOf } from '../core/reports/booklet.ts'
import { dataSetJson } from '../core/reports/data-set-json.ts'
import { dataSetRows } from '../core/reports/data-set-rows.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import type { Output } from '../files/write.ts'
import type { Io } from './io.ts'

const fontFolder = fileURLToPath(new URL('../../assets/fonts/', import.meta.url))

/** The data set in its five forms. Renderers are loaded only when something is to be drawn. */
export async function outputsOf(set: DataSet, io: Io): Promise<Output[]> {
  const report = bookletOf(set)
  const [{ renderHtml }, { readFonts }, { renderPdf }, { renderXlsx }, { renderCsv }] = await Promise.all([
    import('../render/html/render-html.tsx'),
    import('../render/html/fonts.ts'),
    import('../render/pdf/render-pdf.ts'),
    import('../render/xlsx/render-xlsx.ts'),
    import('../render/csv/render-csv.ts'),
  ])
  io.progress('Writing the page')
  const html = renderHtml(report, await readFonts(fontFolder))
  io.progress('Setting the PDF')
  const ttf = ['regular', 'semibold'].map((weight) =>
    readFile(join(fontFolder, `source-sans-3-${weight}.ttf`)),
  )
  const pdf = renderPdf(report, await Promise.all(ttf))
  io.progress('Filling the spreadsheet')
  return [
    { name: 'dataset.html', content: html },
    { name: 'dataset.pdf', content: pdf },
    { name: 'dataset.xlsx', content: await renderXlsx(report) },
    { name: 'dataset.csv', content: renderCsv(dataSetRows(set)) },
    { name: 'dataset.json', content: `${JSON.stringify(dataSetJson(set), null, 1)}\n` },
  ]
}
