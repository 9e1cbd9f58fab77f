import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aDesk, ioSaying, ofHearthshire, someReturns, withoutPaper } from '../../test/cli.ts'
import type { Attack } from '../preparing/edition-attack.ts'
import { CannotRun, type Io } from './io.ts'
import { publishWith } from './publish.ts'
import { reproduceWith } from './reproduce.ts'

const desk = aDesk()
let said: string[] = []
const io: Io = { ...ioSaying((text) => void said.push(text), desk.at('.hearth')), drawing: withoutPaper }
const calm: Attack = () => Promise.resolve({ unknowns: 1, relations: [], narrowest: 6, leaks: [] })
const reproduce = (...argv: string[]) => reproduceWith(calm, argv, io)
const publish = (asAt: string, ...more: string[]) =>
  publishWith(calm, [desk.at('returns'), ...ofHearthshire(asAt), '--months', '1', ...more], io)
const text = (...path: string[]) => readFileSync(desk.at(...path), 'utf8')
const lines = (start: string) => said.filter((each) => each.trim().startsWith(start))
const episodes = () => Object.keys(returns).find((name) => /2024.*episodes/i.test(name)) ?? ''

const returns = someReturns(12)
const comment = '---\ncause: More children came.\n---\nMore children are in care than a year ago.\n'

beforeAll(async () => {
  desk.put('returns', { ...returns, 'commentary/asylum.md': comment })
  await publish('2025-02-28', '--out', desk.at('before'))
  await publish('2025-03-31', '--out', desk.at('edition'), '--previous', desk.at('before'))
  cpSync(desk.at('returns'), desk.at('moved', 'to here'), { recursive: true })
  rmSync(desk.at('returns'), { recursive: true })
}, 240_000)
beforeEach(() => {
  said = []
})
afterAll(() => {
  desk.clear()
})

const from = (edition: string, inputs = 'moved') => [
  ...[desk.at(edition), '--inputs', desk.at(inputs)],
  ...['--previous', desk.at('before')],
]

describe('an edition made again', () => {
  it('is the same, byte for byte, wherever its inputs are now', async () => {
    expect(await reproduce(...from('edition'))).toBe(0)
    expect(lines('DIFFERS')).toEqual([])
    expect(lines('the same')).toHaveLength(10)
    expect(said.at(-1)).toBe('All 10 files came out the same, byte for byte.')
    expect(said[0]).toBe('Hearthshire as at 31 March 2025, version 1')
  }, 60_000)

  it('differs from what was changed afterwards, and says in which measures', async () => {
    cpSync(desk.at('edition'), desk.at('tampered'), { recursive: true })
    const was = text('edition', 'public', 'dataset.json')
    const set = JSON.parse(was) as { indicators: { id: string; title: string }[] }
    const [first] = set.indicators
    if (first) first.title = `${first.title}, or so`
    writeFileSync(desk.at('tampered', 'public', 'dataset.json'), `${JSON.stringify(set, null, 1)}\n`)
    writeFileSync(desk.at('tampered', 'public', 'more.csv'), 'a,b\n')
    rmSync(desk.at('tampered', 'restricted', 'dataset.csv'))
    expect(await reproduce(...from('tampered'))).toBe(1)
    expect(lines('DIFFERS')).toEqual([
      `  DIFFERS    public/dataset.json: was changed after it was made: measures ${first?.id ?? ''}`,
      '  DIFFERS    public/more.csv: is no file of this edition',
      '  DIFFERS    restricted/dataset.csv: is not there any more',
    ])
    expect(said.at(-1)).toBe('3 of 11 files differ.')
  }, 60_000)

  it('from an input that is another names it, and what comes out otherwise', async () => {
    cpSync(desk.at('moved'), desk.at('changed'), { recursive: true })
    const path = desk.at('changed', 'to here', episodes())
    const rows = readFileSync(path, 'utf8').trimEnd().split('\n')
    writeFileSync(path, `${[rows[0], ...rows.slice(11)].join('\n')}\n`)
    const code = await reproduce(...from('edition', 'changed'))
    expect(code).toBe(1)
    expect(lines('another')).toEqual([expect.stringContaining(episodes())])
    const told = lines('DIFFERS').find((each) => each.includes('restricted/dataset.json'))
    expect(told).toMatch(/comes out otherwise now: measures .*; what it says of inputs/)
    expect(said.join('\n')).not.toMatch(/\b[A-Z]{2}\d{6}\b/)
  }, 60_000)
})

describe('what cannot be tried', () => {
  it('lacks an input, which is named, and the files are held against the manifest all the same', async () => {
    cpSync(desk.at('moved'), desk.at('fewer'), { recursive: true })
    rmSync(desk.at('fewer', 'to here', episodes()))
    await expect(reproduce(...from('edition', 'fewer'))).rejects.toThrow(/was not made again: 1 of what/)
    expect(lines('missing')).toEqual([expect.stringContaining(episodes())])
    expect(said.at(-1)).toBe('All 8 files are what the manifest says of them.')
  }, 60_000)

  it('lacks the edition it was held against', async () => {
    await expect(reproduce(desk.at('edition'), '--inputs', desk.at('moved'))).rejects.toThrow(CannotRun)
    expect(lines('missing')).toEqual([
      expect.stringContaining('the edition as at 2025-02-28, version 1: no file here has the SHA-256'),
    ])
  }, 60_000)

  it.each([
    [[], /Name one edition/],
    [['a', 'b'], /Name one edition/],
    [['nowhere'], /holds no edition that says how it was made/],
    [['a', '--inputs'], /--inputs needs a folder/],
    [['a', '--edition', 'x'], /leave out folders/],
    [['a', '--out', 'x'], /There is no option --out/],
  ])('is not named rightly: %j', async (argv, sentence) => {
    await expect(reproduce(...argv)).rejects.toThrow(sentence)
  })

  it('has a manifest that is none', async () => {
    desk.put('spoilt', { 'restricted/manifest.json': '{"schema":"hearth-edition/1"}' })
    await expect(reproduce(desk.at('spoilt'))).rejects.toThrow(/not as Hearth wrote it/)
  })
})
