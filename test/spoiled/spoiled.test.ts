import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { load, type Load } from '../../src/core/record/load.ts'
import type { Grid } from '../../src/core/tables/grid.ts'
import { rowsListed } from '../../src/core/tables/listed.ts'
import { sheetOf } from '../../src/core/tables/layout.ts'
import { readInputs } from '../../src/files/read.ts'
import type { Spoilt } from './spoilt.ts'
import { texts } from './texts.ts'
import { workbooks } from './workbooks.ts'

const desk = mkdtempSync(join(tmpdir(), 'hearth-spoilt-'))
afterAll(() => {
  rmSync(desk, { recursive: true, force: true })
})

const all = [...texts, ...workbooks]
let files = 0

async function read({ path, bytes }: Spoilt) {
  const folder = join(desk, String(++files))
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes())
  const inputs = (await readInputs([folder])).files
  const grids = inputs.flatMap((input) => input.grids)
  return { grids, faults: inputs.flatMap(({ fault }) => fault ?? []), loaded: load(grids) }
}

/** Everything that is said of a file. */
const sentencesOf = (faults: readonly string[], { accounts, faults: others }: Load): string[] => [
  ...faults,
  ...others.map(({ reason }) => reason),
  ...accounts.flatMap(({ listed, noted }) => [...listed, ...noted].map(({ advice }) => advice)),
]

/** The rows of a sheet that nobody says a word of: neither headings, nor a row of an account, nor in a fault's sheet. */
function lostOf(grid: Grid, { accounts, faults }: Load): number {
  if (faults.some(({ file }) => sheetOf(file) === grid.file)) return 0
  const own = accounts.filter(({ file }) => sheetOf(file) === grid.file)
  return grid.rows.length + 1 - own.reduce((sum, { rowsIn }) => sum + rowsIn + 1, 0)
}

describe('a file', () => {
  it('of the spoilt ones is one of sixty and more, each with a name of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  it.each(all)('$name is read or explained, and no row of it is lost', async (spoilt) => {
    const { grids, faults, loaded } = await read(spoilt)
    const sentences = sentencesOf(faults, loaded)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}\d]?.+\.$/u)
      expect(sentence).not.toMatch(/KID\d|\bat .*:\d|undefined|NaN|Error:|\[object/)
      expect(sentence.length).toBeLessThan(400)
    }
    for (const { rowsIn, used, listed } of loaded.accounts) expect(used + rowsListed(listed)).toBe(rowsIn)
    // Headings over two rows are one row more.
    for (const grid of grids) expect([0, 1]).toContain(lostOf(grid, loaded))
    if (spoilt.says) expect(sentences.some((sentence) => spoilt.says?.test(sentence))).toBe(true)
    else expect(sentences).toEqual([])
    if (spoilt.used !== undefined)
      expect(loaded.accounts.reduce((sum, account) => sum + account.used, 0)).toBe(spoilt.used)
  })
})
