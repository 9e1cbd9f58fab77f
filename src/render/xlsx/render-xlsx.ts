import writeExcelFile from 'write-excel-file/node'
import type { Report } from '../../core/reports/report.ts'
import { directorSheet } from './director-sheet.ts'
import { linksBetween, onePageWide, titled } from './features.ts'
import { frontSheet, wordsSheet } from './front-sheet.ts'
import { scorecardSheet } from './scorecard-sheet.ts'
import { sheetNames } from './sheet-name.ts'
import { written, type Sheet } from './sheet.ts'
import { blockSheet, themeSheet } from './theme-sheet.ts'
import { undated } from './zip-time.ts'

/**
 * The report as a workbook: a front sheet, what to look at first, the scorecard, a sheet a theme with every table, and the glossary.
 * Numbers are numbers (a percentage is a hundredth), dates are dates, words are never formulas. The same report
 * gives the same bytes.
 */
export async function renderXlsx(report: Report): Promise<Uint8Array> {
  const sheets = sheetsOf(report)
  const features = [onePageWide, linksBetween(sheets), titled(report.title, report.authority.name)]
  return undated(
    await writeExcelFile(sheets.map(written), { features, fontFamily: 'Arial', fontSize: 10 }).toBuffer(),
  )
}

function sheetsOf(report: Report): Sheet[] {
  const sections = [...report.themes, ...report.appendix]
  const titles = [
    'Front sheet',
    report.director.title,
    'Scorecard',
    ...sections.map(({ title }) => title),
    'Glossary',
  ]
  const names = sheetNames(titles)
  const [front = '', director = '', scorecard = '', ...others] = names
  return [
    frontSheet(report, front, names.slice(1)),
    directorSheet(report, director),
    scorecardSheet(report, scorecard),
    ...sections.map((section, at) =>
      'indicators' in section
        ? themeSheet(section, others[at] ?? '', front)
        : blockSheet(section, others[at] ?? '', front),
    ),
    wordsSheet(report, names.at(-1) ?? '', front),
  ]
}
