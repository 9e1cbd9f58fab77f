import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCollection } from '../core/sources/read-collection.ts'
import { readInputs } from './read.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-comment-'))
  mkdirSync(join(folder, 'commentary'))
  writeFileSync(
    join(folder, 'commentary', 'missing-children.md'),
    'cause: Late reports\napproved_on: 15/10/2020\n\nIt is {{value}}.\n\nSecond, "quoted" paragraph.\n',
  )
  writeFileSync(join(folder, 'notes.md'), 'indicator_id,text\n')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('a file of the folder of comments is a row of the table of comments, and no other file is', async () => {
  const { files } = await readInputs([folder])
  const [comment, other] = files
  const [grid] = comment?.grids ?? []
  if (!grid) throw new Error('no grid')
  expect(readCollection(grid)?.facts.commentary).toMatchObject([
    {
      indicator_id: 'missing-children',
      text: 'It is {{value}}.\n\nSecond, "quoted" paragraph.',
      cause: 'Late reports',
      line: 1,
      origin: { file: 'commentary/missing-children.md' },
    },
  ])
  expect([other?.path, other?.grids[0]?.headings]).toEqual(['notes.md', ['indicator_id', 'text']])
})

it('the folder may be named itself', async () => {
  const { files } = await readInputs([join(folder, 'commentary')])
  expect(files[0]?.grids[0]?.rows[0]?.cells[0]).toBe('missing-children')
})
