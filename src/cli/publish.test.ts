import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ioSaying, ofHearthshire, someReturns } from '../../test/cli.ts'
import { breaches } from '../../test/contract.ts'
import { foundIn, hiddenIn, type Files } from '../../test/hidden-search.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { CannotRun } from './io.ts'
import { measuredSet, measuringOptions } from './measured-set.ts'
import { readOptions } from './options.ts'
import { publishWith } from './publish.ts'
import type { Attack } from '../preparing/edition-attack.ts'

const desk = aDesk()
const said: string[] = []
const io = ioSaying((text) => void said.push(text), desk.at('.hearth'))
const nothingFound = { unknowns: 1, relations: [], narrowest: 6, leaks: [] }
let hidden: ReadonlySet<string> = new Set()
let shown: DataSet
const calm: Attack = ({ hiding, edition }) => {
  shown = edition
  hidden = hiding.pattern.hidden
  return Promise.resolve(nothingFound)
}
const words = (out: string) => [desk.at('returns'), ...ofHearthshire(), '--out', desk.at(out)]
const publish = (attack: Attack, out: string, ...more: string[]) =>
  publishWith(attack, [...words(out), ...more], io)
/** One month is hidden sooner than thirteen. */
const quick = ['--months', '1']
const bytes = (...path: string[]) => readFileSync(desk.at(...path))

let set: DataSet
const filesIn = (folder: string): Files => ({
  json: bytes(folder, 'dataset.json').toString(),
  csv: bytes(folder, 'dataset.csv').toString(),
  html: bytes(folder, 'dataset.html').toString(),
  xlsx: bytes(folder, 'dataset.xlsx'),
  pdf: bytes(folder, 'dataset.pdf'),
})

beforeAll(async () => {
  // Twelve children are hidden sooner than forty, by the same rules.
  desk.put('returns', someReturns(12))
  set = (await measuredSet(readOptions([desk.at('returns'), ...ofHearthshire()], measuringOptions), io)).set
  expect(await publish(calm, 'out')).toBe(0)
}, 120_000)
afterAll(() => {
  desk.clear()
})

const seven = [
  'dataset.csv',
  'dataset.html',
  'dataset.json',
  'dataset.pdf',
  'dataset.xlsx',
  'manifest.json',
  'rows-over-time.json',
]

describe('publishing', () => {
  it('writes both editions, how each was made and what was hidden, and nothing else', () => {
    expect(readdirSync(desk.at('out')).sort()).toEqual([
      'disclosure-report.html',
      'disclosure-report.pdf',
      'public',
      'restricted',
    ])
    for (const edition of ['public', 'restricted'])
      expect(readdirSync(desk.at('out', edition)).sort()).toEqual(seven)
  })

  it('keeps the contract of the data set in both', () => {
    for (const edition of ['public', 'restricted'])
      expect(breaches(JSON.parse(bytes('out', edition, 'dataset.json').toString()))).toEqual([])
  })

  it('leaves no hidden number in its context in any public file, seen or unseen', () => {
    const all = hiddenIn(set, hidden)
    expect(all.length).toBeGreaterThan(200)
    expect(foundIn(filesIn('out/public'), all, shown)).toEqual({
      json: [],
      csv: [],
      html: [],
      xlsx: [],
      pdf: [],
    })
  })

  it('would be found out by that search: it finds the same numbers in the restricted files', () => {
    const all = hiddenIn(set, hidden)
    const found = foundIn(filesIn('out/restricted'), all, set)
    expect(found.json).toHaveLength(all.length)
    expect(found.csv).toHaveLength(all.length)
    expect(found.html.length).toBeGreaterThan(all.length * 0.7)
    expect(found.xlsx.length).toBeGreaterThan(all.length * 0.7)
    expect(found.pdf.length).toBeGreaterThan(all.length * 0.3)
  })

  it('says what was hidden without a hidden number', () => {
    const report = bytes('out', 'disclosure-report.html').toString()
    expect(report).toContain('What this does not promise')
    for (const { phrase } of hiddenIn(set, hidden)) if (phrase) expect(report).not.toContain(`>${phrase}<`)
  })
})

describe('what may not be published', () => {
  it('is refused, naming the indicator and no number, and nothing is written', async () => {
    const leaky: Attack = () =>
      Promise.resolve({
        ...nothingFound,
        leaks: [{ cell: 'cic-uasc/month/2024-05', by: ['the rows add up'] }],
      })
    await expect(publish(leaky, 'leaky', ...quick)).rejects.toThrow(
      /^Nothing was written\. Hidden numbers of cic-uasc could/,
    )
    expect(existsSync(desk.at('leaky'))).toBe(false)
  }, 60_000)

  it('is what could not be attacked to the end', async () => {
    await expect(publish(() => Promise.resolve(undefined), 'unsure', ...quick)).rejects.toThrow(CannotRun)
    expect(existsSync(desk.at('unsure'))).toBe(false)
  }, 60_000)

  it('is what takes longer than the time given', async () => {
    let now = Date.UTC(2026, 0, 1)
    const slow = { ...io, clock: () => (now += 600) }
    const call = publishWith(calm, [...words('slow'), ...quick, '--time-limit', '1'], slow)
    await expect(call).rejects.toThrow(/in 1 second, so nothing was written/)
    expect(existsSync(desk.at('slow'))).toBe(false)
  }, 60_000)

  it('is of a day that has not come', async () => {
    const early = { ...io, clock: () => Date.UTC(2019, 0, 1) }
    const call = publishWith(calm, words('early'), early)
    await expect(call).rejects.toThrow(/has not come yet/)
    expect(existsSync(desk.at('early'))).toBe(false)
  }, 60_000)

  it('is an exception that nobody answers for', async () => {
    desk.put('rules', { 'exceptions.csv': 'indicator_id,role,reason\ncic-uasc,,Asked for\n' })
    await expect(publish(calm, 'free', '--exceptions', desk.at('rules', 'exceptions.csv'))).rejects.toThrow(
      /say in role who released cic-uasc/,
    )
  }, 60_000)

  it.each([
    ['--threshold', '0', /--threshold 0 is not a whole number from 1 to 20/],
    ['--time-limit', 'soon', /--time-limit soon is not a whole number/],
    ['--exceptions', 'nowhere.csv', /The exceptions in nowhere\.csv could not be read/],
    ['--signoffs', 'nowhere.csv', /The sign-offs in nowhere\.csv could not be read/],
    ['--previous', 'nowhere', /nowhere holds no edition/],
    ['--prevoius', 'out', /There is no option --prevoius\. It can be .*--previous, /],
  ])('is refused for a wrong option before anything is read: %s %s', async (option, value, sentence) => {
    const steps: string[] = []
    const watched = { ...io, progress: (step: string) => void steps.push(step) }
    await expect(publishWith(calm, [...words('typed'), option, value], watched)).rejects.toThrow(sentence)
    expect(steps).toEqual([])
  })

  it('is held against earlier editions, which must be editions', async () => {
    await expect(publish(calm, 'next', ...quick, '--previous', desk.at('returns'))).rejects.toThrow(
      /holds no edition/,
    )
  }, 60_000)
})
