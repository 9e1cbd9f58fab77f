import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bookletOf } from '../core/reports/booklet.ts'
import { dataSetJson } from '../core/reports/data-set-json.ts'
import { dataSetRows } from '../core/reports/data-set-rows.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { rowsOverTimeJson } from '../core/reports/rows-over-time-json.ts'
import type { Report } from '../core/reports/report.ts'
import type { Output } from '../files/write.ts'
import type { Doing } from './doing.ts'

const fontFolder = fileURLToPath(new URL('../../assets/fonts/', import.meta.url))

/** What draws a data set. Made ready while the returns are read: the PDF is set in a thread of its own. */
export interface Drawing {
  readonly outputsOf: (set: DataSet, doing: Doing) => Promise<Output[]>
}

/** The names of a data set's files. */
export const forms = ['html', 'pdf', 'xlsx', 'csv', 'json'] as const

/** What the data set as JSON has no room for. */
export const ROWS_OVER_TIME = 'rows-over-time.json'

/** Loads the renderers and starts the PDF's thread. */
export function makeReady(): Drawing {
  const ready = Promise.all([
    import('../render/pdf/press.ts').then(({ openPress }) => openPress()),
    import('../render/html/render-html.tsx'),
    import('../render/html/fonts.ts'),
    import('../render/xlsx/render-xlsx.ts'),
    import('../render/csv/render-csv.ts'),
  ])
  return {
    outputsOf: async (set, doing) => {
      const report = bookletOf(set)
      const [press, { renderHtml }, { readFonts }, { renderXlsx }, { renderCsv }] = await ready
      doing.progress('Drawing the booklet')
      const pdf = press.print(report, await printFonts())
      const html = renderHtml(report, await readFonts(fontFolder))
      const xlsx = await renderXlsx(report)
      doing.progress('Setting the PDF')
      return [
        { name: 'dataset.html', content: html },
        { name: 'dataset.pdf', content: await pdf },
        { name: 'dataset.xlsx', content: xlsx },
        { name: 'dataset.csv', content: renderCsv(dataSetRows(set)) },
        { name: 'dataset.json', content: `${JSON.stringify(dataSetJson(set), null, 1)}\n` },
        { name: ROWS_OVER_TIME, content: `${JSON.stringify(rowsOverTimeJson(set), null, 1)}\n` },
      ]
    },
  }
}

/** A report that is no data set, as a page and on paper. */
export async function reportOutputs(name: string, report: Report): Promise<Output[]> {
  const pdf = reportOnPaper(report)
  const html = await reportAsPage(report)
  return [
    { name: `${name}.html`, content: html },
    { name: `${name}.pdf`, content: await pdf },
  ]
}

/** The same as a page alone, which takes no time. */
export async function reportAsPage(report: Report): Promise<string> {
  const [{ renderHtml }, { readFonts }] = await Promise.all([
    import('../render/html/render-html.tsx'),
    import('../render/html/fonts.ts'),
  ])
  return renderHtml(report, await readFonts(fontFolder))
}

/** The same on paper alone, set in a thread of its own. */
export async function reportOnPaper(report: Report): Promise<Uint8Array> {
  const { openPress } = await import('../render/pdf/press.ts')
  return openPress().print(report, await printFonts())
}

const printFonts = (): Promise<Uint8Array[]> =>
  Promise.all(
    ['regular', 'semibold'].map((weight) => readFile(join(fontFolder, `source-sans-3-${weight}.ttf`))),
  )
