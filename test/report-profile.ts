import type { Bar, IndicatorSection } from '../src/core/reports/report.ts'
import { anIndicator } from './report-indicator.ts'
import { inCare } from './report-months.ts'
import { countPoints, countTable } from './report-series.ts'
import { aShare, aTable } from './report-table.ts'

const ages: readonly [string, number][] = [
  ['Under 1', 23],
  ['1 to 4', 58],
  ['5 to 9', 89],
  ['10 to 15', 171],
  ['16 and over', 93],
  ['Not known', 3],
]

export const childrenInCare: IndicatorSection = anIndicator({
  id: 'children-in-care',
  title: 'Children in our care',
  question: 'How many children are we corporate parents to?',
  headline: { figure: '437', count: 'children' },
  reading: 'The number has risen from 412 a year ago to 437.',
  chart: {
    title: 'Children in our care, September 2019 to September 2020',
    description:
      'A line of 13 months. It begins at 412 in September 2019 and rises to 437 in September 2020.',
    unit: 'number',
    points: countPoints(inCare),
    lines: [],
  },
  table: countTable('Children in our care at the end of each month', 'Children', inCare),
  breakdown: {
    chart: {
      title: 'Children in our care by age',
      description: 'Six bars. The longest is 10 to 15, with 171 of 437 children.',
      unit: 'number',
      bars: ages.map(countBar),
    },
    table: aTable(
      'Children in our care by age, 30 September 2020',
      ['Age', '#Children', '#Share'],
      ages.map(([age, count]) => [age, count, aShare((count / 437) * 100)]),
    ),
  },
  definition: 'Children looked after at midnight, without those in a series of short breaks.',
})

const orders: readonly [string, number][] = [
  ['Full care order', 279],
  ['Interim care order', 96],
  ['By agreement (section 20)', 62],
]

/** Its breakdown says it all: no chart and no table of months. */
export const legalStatus: IndicatorSection = anIndicator({
  id: 'legal-status',
  title: 'Children on a full care order',
  question: 'For how many of our children has a court made a full care order?',
  headline: { figure: '64%', count: '279 of 437 children' },
  reading: 'It was 61% a year ago; the difference is no more than chance would bring.',
  breakdown: {
    chart: {
      title: 'Children in our care by legal status',
      description: 'Three bars. The longest is full care order, with 279 of 437 children.',
      unit: 'number',
      bars: orders.map(countBar),
    },
    table: aTable(
      'Children in our care by legal status, 30 September 2020',
      ['Status', '#Children', '#Share'],
      orders.map(([order, count]) => [order, count, aShare((count / 437) * 100)]),
    ),
  },
  definition: 'Legal status C2 on the last day of the month.',
})

function countBar([label, count]: [string, number]): Bar {
  const text = `${count} (${Math.round((count / 437) * 100)}%)`
  return { label, value: count, text, pale: label === 'Not known' }
}
