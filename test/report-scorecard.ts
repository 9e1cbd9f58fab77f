import type { Cell, Direction, Scorecard, ScorecardRow } from '../src/core/reports/report.ts'
import { aShare } from './report-table.ts'
import { dental, immunised, inCare, moved } from './report-months.ts'
import type { Month } from './report-series.ts'

/** One row for each indicator of the example themes, in their order. */
export const exampleScorecard: Scorecard = {
  caption: 'The data set on one page, 30 September 2020',
  rows: [
    row('children-in-care', 'Our children', 'Children in our care', {
      figure: { text: '437', number: 437, format: 'integer' },
      count: '437 children',
      sparkline: inCare,
      direction: { shape: '▲', word: 'higher', detail: 'from 412 in September 2019' },
    }),
    row('legal-status', 'Our children', 'Children on a full care order', {
      figure: aShare(63.8),
      count: '279 of 437',
      sparkline: [61, 61, 62, 61, 62, 63, 62, 63, 63, 64, 64, 63, 63.8],
      direction: { shape: '●', word: 'no evidence of change', detail: 'from 61% in September 2019' },
      england: { text: '77% (2020)', number: 77, format: 'percent' },
    }),
    row('dental-check', 'Health', 'Seen by a dentist in the last year', {
      figure: aShare((180 / 329) * 100),
      count: '180 of 329',
      sparkline: percents(dental),
      direction: { shape: '▼', word: 'worse', detail: 'from 84% in September 2019' },
      england: { text: '86% (2020)', number: 86, format: 'percent' },
      neighbours: { text: '88% (2020)', number: 88, format: 'percent' },
    }),
    row('immunisations', 'Health', 'Immunisations up to date', {
      figure: aShare((300 / 329) * 100),
      count: '300 of 329',
      sparkline: percents(immunised),
      direction: { shape: '▲', word: 'better', detail: 'from 82% in September 2019' },
      england: { text: '88% (2020)', number: 88, format: 'percent' },
      neighbours: { text: '87% (2020)', number: 87, format: 'percent' },
    }),
    row('placement-3plus', 'Where children live', 'Three or more placements in 12 months', {
      figure: aShare((48 / 437) * 100),
      count: '48 of 437',
      sparkline: percents(moved),
      direction: { shape: '●', word: 'no evidence of change', detail: 'from 9% in September 2019' },
      england: { text: '11% (2020)', number: 11, format: 'percent' },
      neighbours: { text: '10% (2020)', number: 10, format: 'percent' },
    }),
    row('placement-distance', 'Where children live', 'Living more than 20 miles from home', {
      figure: { text: 'Not collected' },
      count: '–',
      sparkline: inCare.map(() => null),
      direction: { shape: '–', word: 'cannot tell', detail: 'no postcodes were given' },
      england: { text: '20% (2020)', number: 20, format: 'percent' },
    }),
  ],
}

type Said = { figure: Cell; count: string; sparkline: (number | null)[]; direction: Direction }
type Compared = Partial<Pick<ScorecardRow, 'england' | 'neighbours'>>

function row(indicatorId: string, theme: string, title: string, said: Said & Compared): ScorecardRow {
  const nothing = { text: '–' }
  return { indicatorId, theme, title, england: nothing, neighbours: nothing, ...said }
}

function percents(months: readonly Month[]): (number | null)[] {
  return months.map((month) => (typeof month === 'string' ? null : (month[0] / month[1]) * 100))
}
