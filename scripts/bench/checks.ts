import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { rules } from '../../src/core/rules/catalogue.ts'
import { check, rulesFor } from '../../src/core/rules/check.ts'
import { chooseReturn } from '../../src/core/rules/choose-return.ts'
import { collectionNamed } from '../../src/core/rules/collection.ts'
import { textReturnsIn } from '../../src/core/rules/from-grids.ts'
import { prepare, type CheckInput } from '../../src/core/rules/prepare.ts'
import type { TextReturn, TextTable } from '../../src/core/rules/text-table.ts'
import type { Grid } from '../../src/core/tables/grid.ts'
import { readInputs } from '../../src/files/read.ts'
import { line, timed } from './clock.ts'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** The Department's checks on a return: read, prepared, checked, as a whole process, and as the return grows. */
export async function checks(folder: string, collection: string): Promise<void> {
  console.log(`The Department's checks of ${collection}`)
  const { files } = await timed('read files', () => readInputs([folder]))
  const grids = files.flatMap((file) => file.grids)
  const input = await timed('find the return', () => inputOf(grids, collection))
  const prepared = await timed('prepare: rows and children', () => prepare(input))
  const live = rulesFor(rules, prepared.about)
  const { findings, run } = await timed('all checks, cold', () => check(prepared, live))
  await timed('all checks, warm (median of 15)', () => check(prepared, live), 15)
  console.log(`  ${run.length} checks run, ${findings.length} findings`)
  wholeProcess(folder, collection)
  for (const times of [1, 4, 16]) grown(input, times)
}

function inputOf(grids: readonly Grid[], collection: string): CheckInput {
  const chosen = chooseReturn(textReturnsIn(grids), collectionNamed(collection))
  if ('because' in chosen) throw new Error(chosen.because)
  return { ...chosen, collection }
}

function wholeProcess(folder: string, collection: string): void {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now()
    spawnSync(process.execPath, [main, 'check', folder, '--collection', collection])
    return performance.now() - began
  })
  line('hearth check, whole process, median of 9', times.sort((a, b) => a - b)[4] ?? 0)
}

/** The same children many times over, under other numbers: the time for each should not grow. */
function grown(input: CheckInput, times: number): void {
  const prepared = prepare({ ...input, tables: repeated(input.tables, times) })
  const live = rulesFor(rules, prepared.about)
  const runs = Array.from({ length: 5 }, () => {
    const began = performance.now()
    check(prepared, live)
    return performance.now() - began
  }).sort((a, b) => a - b)
  const rows = Object.values(prepared.counts).reduce((sum, count) => sum + count, 0)
  line(
    `${times}× (${rows.toLocaleString('en-GB')} rows)`,
    runs[2] ?? 0,
    `, ${(((runs[2] ?? 0) / rows) * 1e6).toFixed(0)} ns a row`,
  )
}

const repeated = (tables: TextReturn, times: number): TextReturn =>
  Object.fromEntries(
    Object.entries(tables).map(([name, given]) => {
      const list = given === undefined ? [] : 'columns' in given ? [given] : given
      return [
        name,
        Array.from({ length: times }, (_, copy) => list.map((table) => renamed(table, copy))).flat(),
      ]
    }),
  )

function renamed(table: TextTable, copy: number): TextTable {
  if (copy === 0) return table
  const at = table.columns.findIndex((column) => /^child(_?id)?$/i.test(column))
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, place) => (place === at ? `${String(cell)}-${copy}` : cell)),
    ),
  }
}
