import writeExcelFile from 'write-excel-file/node'
import type { CheckReport } from '../../core/reports/check-report.ts'
import { checksSheet, childrenSheet, notRunSheet, tablesSheet } from './check-lists.ts'
import { tableSheet } from './check-table-sheet.ts'
import { onePageWide, titled } from './features.ts'
import { written } from './sheet.ts'
import { worklists } from './worklist.ts'
import { undated } from './zip-time.ts'

/**
 * What the checks found as a workbook: the checks in the order to put them right, the tables, the children, a sheet for
 * each table with its failing rows and their cells marked, and the checks that were not run. The same findings give the
 * same bytes.
 */
export async function renderCheckWorkbook(report: CheckReport): Promise<Uint8Array> {
  const sheets = [
    checksSheet(report),
    tablesSheet(report),
    childrenSheet(report),
    ...report.sheets().map((sheet) => tableSheet(sheet, report.messageOf)),
    notRunSheet(report),
  ]
  const title = `Checks of the SSDA903 return for ${report.checked.collection}`
  const features = [onePageWide, worklists(sheets, 'For officers only'), titled(title, 'Hearth')]
  return undated(
    await writeExcelFile(sheets.map(written), { features, fontFamily: 'Arial', fontSize: 10 }).toBuffer(),
  )
}
