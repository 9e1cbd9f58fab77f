import type { ThemeSection } from '../src/core/reports/report.ts'
import { dentalCheck, immunisations } from './report-health.ts'
import { placementDistance, threePlacements } from './report-placements.ts'
import { childrenInCare, legalStatus } from './report-profile.ts'
import { aTable } from './report-table.ts'

const profileOverview = aTable(
  'Our children: the last years and months',
  ['Measure', '2018/19', '2019/20', 'Aug 2020', 'Sep 2020'],
  [
    ['Children in care', '398', '412', '431', '437'],
    ['Children who came into care', '157', '163', '11', '14'],
  ],
)

const untoldPlacements = aTable(
  'Not told yet, and what would fill it',
  ['Measure', 'Status', 'Why, and what would fill it'],
  [
    [
      'Children in unregistered homes',
      'Not collected',
      'A placement register is not among the files loaded. placement_register.csv (L31) would fill this.',
    ],
  ],
)

/** Three themes of two indicators: with and without a chart, a breakdown, gaps, comparators and bands. */
export const exampleThemes: readonly ThemeSection[] = [
  {
    id: 'profile',
    title: 'Our children',
    introduction:
      'On 30 September 2020 we were corporate parents to 437 children and young people, 25 more than a year before. Most are on a full care order, and three in five are aged 10 or over.',
    overview: [profileOverview],
    indicators: [childrenInCare, legalStatus],
  },
  {
    id: 'health',
    title: 'Health',
    introduction:
      'Of the 329 children who have been in our care for a year or more, 9 in 10 are up to date with their immunisations. Fewer have seen a dentist, because surgeries were closed in the spring.',
    overview: [],
    indicators: [dentalCheck, immunisations],
  },
  {
    id: 'placements',
    title: 'Where children live',
    introduction:
      'About 1 in 9 of our children has lived in three or more places in the last 12 months. We cannot yet say how many live far from home, because no postcodes were given.',
    overview: [],
    untold: untoldPlacements,
    indicators: [threePlacements, placementDistance],
  },
]
