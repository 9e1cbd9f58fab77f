import type { IndicatorSection } from '../src/core/reports/report.ts'
import { aRemark } from './report-comment.ts'
import { anIndicator } from './report-indicator.ts'
import { dental, immunised } from './report-months.ts'
import { sharePoints, shareTable } from './report-series.ts'

export const dentalCheck: IndicatorSection = anIndicator({
  id: 'dental-check',
  title: 'Seen by a dentist in the last year',
  question: 'Have our children had their teeth checked?',
  headline: { figure: '55%', count: '180 of 329 children' },
  reading: 'The share has fallen from 84% a year ago, which is more than chance would bring.',
  chart: {
    title: 'Children seen by a dentist, September 2019 to September 2020',
    description:
      'A line of 13 months that falls from 84% to 55%, with no figure for April and May 2020. England was 86% and our neighbours 88% in 2020.',
    unit: 'percent',
    points: sharePoints(dental),
    lines: [
      { label: 'England 2020: 86%', value: 86, style: 'england' },
      { label: 'Neighbours 2020: 88%', value: 88, style: 'neighbours' },
    ],
    band: { label: 'Outstanding neighbours 2020: 84% to 93%', low: 84, high: 93 },
  },
  table: shareTable(
    'Children seen by a dentist in the 12 months to each month’s end',
    'In care a year',
    dental,
  ),
  comment: aRemark,
  definition: 'Teeth checked by a dentist in the last 12 months, of children in care for 12 months or more.',
  source: 'SSDA903 return, OC2, to 30 September 2020.',
})

export const immunisations: IndicatorSection = anIndicator({
  id: 'immunisations',
  title: 'Immunisations up to date',
  question: 'Are our children protected against the illnesses every child should be?',
  headline: { figure: '91%', count: '300 of 329 children' },
  reading: 'The share has risen from 82% a year ago, which is more than chance would bring.',
  chart: {
    title: 'Children with immunisations up to date, September 2019 to September 2020',
    description:
      'A line of 13 months that rises from 82% to 91%. England was 88% and our neighbours 87% in 2020.',
    unit: 'percent',
    points: sharePoints(immunised),
    lines: [
      { label: 'England 2020: 88%', value: 88, style: 'england' },
      { label: 'Neighbours 2020: 87%', value: 87, style: 'neighbours' },
      { label: 'Ours as published 2020: 85%', value: 85, style: 'published' },
    ],
  },
  table: shareTable(
    'Children with immunisations up to date at each month’s end',
    'In care a year',
    immunised,
  ),
  definition: 'Immunisations up to date, of children in care for 12 months or more.',
  source: 'SSDA903 return, OC2, to 30 September 2020.',
})
