import type { IndicatorSection } from '../src/core/reports/report.ts'
import { anIndicator } from './report-indicator.ts'
import { moved } from './report-months.ts'
import { sharePoints, shareTable, yearTable } from './report-series.ts'

export const threePlacements: IndicatorSection = anIndicator({
  id: 'placement-3plus',
  title: 'Three or more placements in 12 months',
  question: 'How many of our children have had to move again and again?',
  headline: { figure: '11%', count: '48 of 437 children' },
  reading: 'It was 9% a year ago; the difference is no more than chance would bring.',
  chart: {
    title: 'Children with three or more placements, September 2019 to September 2020',
    description:
      'A line of 13 months between 9% and 12%, ending at 11%. England was 11% and our neighbours 10% in 2020.',
    unit: 'percent',
    points: sharePoints(moved),
    lines: [
      { label: 'England 2020: 11%', value: 11, style: 'england' },
      { label: 'Neighbours 2020: 10%', value: 10, style: 'neighbours' },
    ],
    band: { label: 'Outstanding neighbours 2020: 7% to 10%', low: 7, high: 10 },
    chance: { label: 'Chance alone: 7% to 13%', low: 7.2, high: 12.9 },
  },
  table: shareTable(
    'Children with three or more placements in the 12 months to each month’s end',
    'In care',
    moved,
  ),
  years: yearTable('Three or more placements in 12 months, by financial year', 'In care', {
    '2018/19': [35, 405],
    '2019/20': [49, 423],
  }),
  definition: 'Three or more placements in the last 12 months, of children in care on the day.',
})

const reason = 'No postcodes were given with the return.'
const noMonths = moved.map(() => reason)
export const placementDistance: IndicatorSection = anIndicator({
  id: 'placement-distance',
  title: 'Living more than 20 miles from home',
  question: 'How many of our children live far from where they grew up?',
  headline: { figure: 'Not collected', count: reason },
  reading: 'There is no figure yet. Give a file of postcodes with the return, and there will be one.',
  table: shareTable('Children living more than 20 miles from home', 'In care', noMonths),
  definition:
    'More than 20 miles between the home and the placement postcode, of children in care on the day.',
})
