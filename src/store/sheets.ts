import type { Db } from './database.ts'
import type { Sheet } from './loads.ts'

/** The sheets of a load with the rows the asker may see, in the order they were read. */
export async function sheetsOf(db: Db, load: string): Promise<readonly Sheet[]> {
  const sheets = await db
    .selectFrom('caseSheet')
    .select(['number', 'partner', 'file', 'tableName', 'headings', 'headingsLine'])
    .where('load', '=', load)
    .orderBy('number')
    .execute()
  const found: Sheet[] = []
  for (const { number, ...sheet } of sheets) found.push({ ...sheet, rows: await rowsOf(db, load, number) })
  return found
}

const rowsOf = (db: Db, load: string, sheet: number) =>
  db
    .selectFrom('caseRow')
    .select(['line', 'cells'])
    .where('load', '=', load)
    .where('sheet', '=', sheet)
    .orderBy('line')
    .execute()
