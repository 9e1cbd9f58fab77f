import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { aDesk } from '../../test/cli.ts'

const desk = aDesk()
afterAll(() => {
  desk.clear()
})
const small = ['--children', '12', '--first-year', '2023-24', '--last-year', '2023-24']

describe('a sample', () => {
  it('is written with what to do next, and again over itself, the same', async () => {
    const out = desk.at('made up')
    const first = await desk.call('sample', '--out', out, ...small)
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^Hearthshire's returns, made up, are in /)
    expect(first.out).toContain(`Next: npx hearth report "${out}" --as-at 2024-03-31 --authority E06000999`)
    const before = readFileSync(`${out}/2023-24/episodes.csv`, 'utf8')
    expect((await desk.call('sample', '--out', out, ...small)).code).toBe(0)
    expect(readFileSync(`${out}/2023-24/episodes.csv`, 'utf8')).toBe(before)
  })

  it('is another with another seed', async () => {
    for (const seed of ['1', '2']) await desk.call('sample', '--out', desk.at(seed), '--seed', seed, ...small)
    const [one, two] = ['1', '2'].map((seed) => readFileSync(desk.at(seed, '2023-24/episodes.csv'), 'utf8'))
    expect(one).not.toBe(two)
  })

  it("never takes the place of a council's own returns, though their folders have the same names", async () => {
    const own = desk.put('own', { '2023-24/episodes.csv': 'precious' })
    const { code, err } = await desk.call('sample', '--out', own, ...small)
    expect([code, err]).toEqual([2, `${own} holds other files. Choose a folder of its own for the sample.`])
    expect(readFileSync(`${own}/2023-24/episodes.csv`, 'utf8')).toBe('precious')
    expect(readdirSync(own)).toEqual(['2023-24'])
  })

  it('is not mixed with an earlier one of other years', async () => {
    await desk.call('sample', '--out', desk.at('years'), ...small)
    const other = ['--children', '12', '--first-year', '2024-25', '--last-year', '2024-25']
    expect((await desk.call('sample', '--out', desk.at('years'), ...other)).code).toBe(2)
  })

  it('is not written where a file stands', async () => {
    desk.put('files', { one: 'x' })
    const { code, err } = await desk.call('sample', '--out', desk.at('files', 'one'), ...small)
    expect(code).toBe(2)
    expect(err).toMatch(/^Could not look into .*Choose another place\.$/)
  })
})
