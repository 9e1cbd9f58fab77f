import { expect, test } from 'vitest'
import type { Bar, Table } from '../../core/reports/report.ts'
import { barredOf } from './barred.ts'

const bar = (label: string, value: number, pale = false): Bar => ({ label, value, text: `${value}%`, pale })
const table: Table = {
  caption: 'Ages, on 31 March 2025',
  columns: [
    { heading: 'Group', align: 'left' },
    { heading: 'Percent', align: 'right' },
  ],
  rows: [
    ['Not known', '5%'],
    ['Under 1', '20%'],
    ['Male', '60%'],
    ['1 to 4', '40%'],
  ].map((row) => row.map((text) => ({ text }))),
}
const chart = { title: '', description: '', unit: 'percent' as const }

test('each row has its bar, in the order of the bars; rows that have none come after', () => {
  const bars = [bar('1 to 4', 40), bar('Under 1', 20), bar('Not known', 5, true)]
  expect(barredOf('Ages', { chart: { ...chart, bars }, table })).toMatchObject({
    caption: 'On 31 March 2025',
    rows: [
      { cells: ['1 to 4', '40%'], bar: 1, pale: false, hidden: false },
      { cells: ['Under 1', '20%'], bar: 0.5, pale: false, hidden: false },
      { cells: ['Not known', '5%'], bar: 0.125, pale: true, hidden: false },
      { cells: ['Male', '60%'], bar: null },
    ],
  })
})

test('a bar that is in no row keeps its name and its value', () => {
  const { rows } = barredOf('Ages', { chart: { ...chart, bars: [bar('Abroad', 3)] }, table })
  expect(rows[0]).toEqual({ cells: ['Abroad', '3%'], bar: 1, pale: false, hidden: false })
})

test('bars of nothing are drawn as nothing', () => {
  const { rows } = barredOf('Ages', {
    chart: { ...chart, bars: [bar('Under 1', 0), bar('1 to 4', -2)] },
    table,
  })
  expect(rows.slice(0, 2).map(({ bar }) => bar)).toEqual([0, 0])
})
