import { expect, test } from 'vitest'
import { dentalCheck } from '../../../test/report-health.ts'
import { threePlacements } from '../../../test/report-placements.ts'
import type { TimeChart } from '../../core/reports/report.ts'
import { timeChart } from './time-chart.ts'

const withGap = chartOf(dentalCheck.chart)
const withBands = chartOf(threePlacements.chart)

test('a chart with comparators, a band and limits of chance is drawn as on disk', async () => {
  await expect(`${timeChart(withBands)}\n`).toMatchFileSnapshot('snapshots/time-chart.svg')
})

test('every month with a value has its point, and a gap breaks the line', () => {
  const drawn = timeChart(withGap)
  expect(drawn.match(/<circle/g)).toHaveLength(11)
  expect(lineOf(drawn).match(/M/g)).toHaveLength(2)
  expect(drawn).toContain('no figure')
})

test('every line and band is named at its end with its year and value', () => {
  const words = wordsOf(timeChart(withBands))
  for (const name of [
    'England 2020: 11%',
    'Neighbours 2020: 10%',
    'Outstanding neighbours 2020: 7% to 10%',
    '11%',
  ])
    expect(words).toContain(name)
})

test('it is twice as wide as high, named, described, and needs no style sheet', () => {
  const drawn = timeChart(withBands, 'x')
  expect(drawn).toContain('viewBox="0 0 560 280"')
  expect(drawn).toContain('role="img" aria-labelledby="x-t" aria-describedby="x-d"')
  expect(drawn).toContain(`<desc id="x-d">${withBands.description}</desc>`)
  expect(drawn).not.toMatch(/<style|var\(|currentColor/)
})

test('the same chart is the same drawing, and another has another id', () => {
  expect(timeChart(withGap)).toBe(timeChart(structuredClone(withGap)))
  expect(timeChart(withGap, 'a').replaceAll('"a-', '"b-')).toBe(timeChart(withGap, 'b'))
  expect(idIn(timeChart(withGap))).not.toBe(idIn(timeChart(withBands)))
})

test('text cannot become markup', () => {
  const hostile = '</title><script>alert("&")</script>'
  const point = { date: '2020-09-30', label: `${hostile} 2020`, value: 1, text: hostile }
  const line = { label: hostile, value: 1, style: 'england' as const }
  const drawn = timeChart({
    title: hostile,
    description: hostile,
    unit: 'number',
    points: [point],
    lines: [line],
  })
  expect(drawn).not.toContain('<script')
  expect(drawn.match(/<\/title>/g)).toHaveLength(1)
})

test('a chart whose every month is a gap still has its axes', () => {
  const points = withGap.points.map((point) => ({ ...point, value: null }))
  const drawn = timeChart({ ...withGap, points, lines: [] })
  expect(wordsOf(drawn)).toContain('Sep 2019')
  expect(drawn).not.toMatch(/NaN|undefined|<circle/)
})

test('a line that ends early says which month its last value is of', () => {
  const points = withGap.points.map((point, i) => (i > 6 ? { ...point, value: null } : point))
  expect(wordsOf(timeChart({ ...withGap, points }))).toContain('80% in Mar 2020')
})

function chartOf(chart: TimeChart | undefined): TimeChart {
  if (!chart) throw new Error('The example indicator has a chart.')
  return chart
}

const lineOf = (svg: string): string => /class="ours"[^>]*><path d="([^"]*)"/.exec(svg)?.[1] ?? ''
const wordsOf = (svg: string): string =>
  svg
    .replace(/<desc.*<\/desc>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const idIn = (svg: string): string => /aria-labelledby="([^"]*)"/.exec(svg)?.[1] ?? ''
