import type { Grid } from '../tables/grid.ts'
import type { ReadSource } from './read-source.ts'

/** A sheet no row of which is used: said once for all of them. `harmless` when nothing needs to be put right. */
export const unreadSheet = (grid: Grid, kind: string, advice: string, harmless = false): ReadSource => ({
  file: grid.file,
  kind,
  facts: {},
  rowsIn: grid.rows.length,
  listed: grid.rows.length === 0 ? [] : [wholeSheet(grid, advice, harmless)],
  noted: [],
  extraColumns: [],
})

const wholeSheet = ({ file, rows, headingsLine = 1 }: Grid, advice: string, harmless: boolean) => ({
  file,
  line: headingsLine,
  column: 'whole sheet',
  read: '',
  rows: rows.length,
  advice,
  ...(harmless && { harmless }),
})
