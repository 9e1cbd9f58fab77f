import { expect, test } from 'vitest'
import { childrenInCare } from '../../../test/report-profile.ts'
import type { BarChart } from '../../core/reports/report.ts'
import { barChart } from './bar-chart.ts'
import { ink } from './ink.ts'

const chart: BarChart = childrenInCare.breakdown?.chart ?? {
  title: '',
  description: '',
  unit: 'number',
  bars: [],
}

test('a breakdown is drawn as on disk', async () => {
  await expect(`${barChart(chart)}\n`).toMatchFileSnapshot('snapshots/bar-chart.svg')
})

test('every bar has its name and its value, in the order given, and not known is paler', () => {
  const drawn = barChart(chart)
  expect(textsOf(drawn)).toEqual([
    ...chart.bars.map(({ label }) => label),
    ...chart.bars.map(({ text }) => text),
  ])
  expect(drawn.match(new RegExp(`<rect[^>]*fill="${ink.pale}"`, 'g'))).toHaveLength(1)
})

test('bars of the same name stay apart', () => {
  const bar = { label: 'Other', value: 3, text: '3', pale: false }
  const tops = [...barChart({ ...chart, bars: [bar, bar] }).matchAll(/<rect[^>]* y="([\d.]+)"/g)].map(
    ([, y]) => y,
  )
  expect(new Set(tops).size).toBe(2)
})

test('a breakdown of nothing but noughts is still drawn', () => {
  const drawn = barChart({ ...chart, bars: [{ label: 'Any', value: 0, text: '0', pale: false }] })
  expect(textsOf(drawn)).toEqual(['Any', '0'])
  expect(drawn).not.toContain('NaN')
})

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text ?? '')
