import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '../core/indicators/index.ts'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'

const desk = aDesk()

interface Point {
  readonly period: string
  readonly numerator: number | null
  readonly denominator: number | null
}
interface Measured {
  readonly id: string
  readonly series: readonly Point[]
  readonly years: readonly Point[]
}
let measured = new Map<string, Measured>()

beforeAll(async () => {
  desk.put('returns', someReturns())
  await desk.callQuick('report', desk.at('returns'), ...ofHearthshire(), '--out', desk.at('out'))
  const set = JSON.parse(readFileSync(desk.at('out', 'dataset.json'), 'utf8')) as { indicators: Measured[] }
  measured = new Map(set.indicators.map((each) => [each.id, each]))
})
afterAll(() => {
  desk.clear()
})

const asAt = ['--as-at', '2025-03-31', '--authority', 'E06000999']
const ask = (...words: string[]) => desk.call('children', ...words, desk.at('returns'), ...asAt)

interface Line {
  readonly child_id: string
  readonly in_denominator: string
  readonly in_numerator: string
  readonly reason: string
}
const linesOf = (csv: string): Line[] => Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data

/** What each case adds: for an average the amount stands in the reason. */
function sumOf(kind: string, unit: string, lines: readonly Line[]): number {
  if (kind !== 'average') return lines.reduce((sum, line) => sum + Number(line.in_numerator), 0)
  const amount = ({ reason }: Line) =>
    unit === 'incidents' ? reason.split(';').length : Number(/-?\d+/.exec(reason)?.[0])
  return lines.filter((line) => line.in_denominator === '1').reduce((sum, line) => sum + amount(line), 0)
}

/** Of each kind and reach; that every indicator adds up is tested where indicators are. */
const some = new Set(
  'cic-count cic-rate-per-10k cic-started cic-net-change cic-reentry-12m missing-children missing-incidents-average placement-3plus social-worker-3plus left-care-permanence reviews-timely cl-eet'.split(
    ' ',
  ),
)

describe('the children behind a figure', () => {
  it.each(indicators.filter(({ id }) => some.has(id)).map(({ id, kind, unit }) => ({ id, kind, unit })))(
    'are as many as $id says, in a month and in a year',
    async ({ id, kind, unit }) => {
      const { series, years } = measured.get(id) ?? { series: [], years: [] }
      let compared = 0
      for (const point of [series.at(-1), series.at(4), years[1]]) {
        if (!point || point.numerator === null) continue
        const { code, out } = await ask(id, '--period', point.period)
        const lines = linesOf(out)
        expect(code).toBe(0)
        expect(sumOf(kind, unit, lines), point.period).toBe(point.numerator)
        if (kind === 'share' || kind === 'average')
          expect(lines.filter((line) => line.in_denominator === '1').length).toBe(point.denominator)
        expect(lines.every(({ reason }) => reason !== '')).toBe(true)
        compared++
      }
      expect(compared).toBeGreaterThan(0)
    },
  )

  it('are every child of the returns, counted or not', async () => {
    const ids = new Set(linesOf((await ask('cic-count')).out).map(({ child_id }) => child_id))
    const held = Object.entries(someReturns())
      .filter(([path]) => path.endsWith('header.csv'))
      .flatMap(([, csv]) => csv.trimEnd().split(/\r?\n/).slice(1))
      .map((line) => line.split(',')[0] ?? '')
    expect(held.filter((id) => !ids.has(id))).toEqual([])
  })

  it('come with a word to the person at the terminal, and to nobody else', async () => {
    const { out, err, aside } = await ask('placement-3plus')
    expect(out.split('\n')[0]).toBe('child_id,in_denominator,in_numerator,reason\r')
    expect(err).toBe('')
    expect(aside).toContain('For officers only')
  })

  it('can be written to a file, with what happened first', async () => {
    const file = desk.at('lists', 'three.csv')
    const { code, out } = await ask('placement-3plus', '--out', file)
    expect([code, out.split('\n')[0]]).toEqual([0, `The children behind the figure are in ${file}.`])
    expect(linesOf(readFileSync(file, 'utf8')).length).toBeGreaterThan(30)
  })

  it('are not taken for a figure where the data set has none', async () => {
    const { code, aside } = await ask('sdq-average', '--period', '2024-09')
    expect(code).toBe(0)
    expect(aside).toContain('In the data set: no figure (not-collected). Collected once a year')
  })

  it.each([
    [['placement-3pls'], /^There is no indicator placement-3pls\. Did you mean .*placement-3plus/],
    [[], /^Name an indicator first|^There is no indicator/],
    [['placement-3plus', '--period', 'May'], /^--period May is none of the months or years loaded/],
    [['placement-3plus', '--period', '1999/00'], /^--period 1999\/00 is none of the months or years loaded/],
  ])('are not told of %s', async (words, sentence) => {
    const { code, out, err } = await ask(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })
})
