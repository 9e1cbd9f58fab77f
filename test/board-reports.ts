import type { SeatThere } from '../src/core/reports/annual/board-year.ts'
import { annualEditions } from '../src/core/reports/annual/editions.ts'
import { changeNoteOf } from '../src/core/reports/change-note/change-note.ts'
import { crosswalkReportOf } from '../src/core/reports/crosswalk/crosswalk-report.ts'
import { exceptionReportOf } from '../src/core/reports/exception/exception-report.ts'
import { iroReportOf } from '../src/core/reports/iro/iro-report.ts'
import { saidFrom } from '../src/core/reports/iro/written.ts'
import type { Report } from '../src/core/reports/report.ts'
import { withTargets } from '../src/core/reports/target.ts'
import { day } from '../src/core/time/day.ts'
import { aCommitment } from './commitments.ts'
import { sampleOf } from './kept-data-set.ts'

/** The made-up council with targets that it misses. */
const missing = () =>
  withTargets(
    sampleOf(),
    ['reviews-timely', 'dental-up-to-date'].map((indicatorId) => ({
      ...{ indicatorId, from: day('2024-04-01'), target: 99.9, tolerance: 0.01, polarity: 'higher' as const },
      ...{ period: undefined, owner: 'Head of service', source: undefined, note: undefined },
    })),
  )

const words = [
  {
    about: 'findings',
    where: 'findings.md',
    text: 'Officers saw **good plans**.\n\n- Plans began sooner.\n- Fewer were late.',
  },
]
const due = day('2025-09-30')
const plan = {
  last: [
    {
      action: 'Profiles of officers',
      owner: 'Head of service',
      due,
      progress: 'Seven are out',
      state: 'Under way',
    },
  ],
  next: [
    {
      ...{ action: 'See each child before the review', owner: 'Head of service', due },
      ...{ principle: 'say-what-they-think' as const, indicators: ['review-attendance-pct'] },
    },
  ],
}

const seats: readonly SeatThere[] = [
  { title: 'Councillor, seat 1', kind: 'councillor', there: 'present' },
  { title: 'Young person, seat 1', kind: 'young-person', there: 'apologies' },
]

/** A year in which the board met twice, one meeting not minuted. */
const annual = (): Report =>
  annualEditions(
    {
      authority: { code: 'E06000999', name: 'Hearthshire' },
      ...{ from: day('2020-04-01'), to: day('2021-03-31'), posts: [], threshold: 5 },
      meetings: [
        {
          on: day('2020-09-09'),
          title: 'Corporate Parenting Board',
          present: { count: 1, of: 2 },
          resolutions: 3,
          seats,
        },
        {
          on: day('2020-11-12'),
          title: 'Corporate Parenting Board',
          present: undefined,
          resolutions: 0,
          seats: [],
        },
      ],
      commitments: [
        aCommitment('question', { due: day('2020-11-12') }),
        aCommitment('challenge', { id: 'c-2', wording: 'Why can we not have a key?' }),
      ],
      occasions: [
        {
          ...{ id: 'o-1', on: day('2020-10-01'), what: 'A day out', came: 12, firstTime: 4 },
          ...{ heard: 'Wi-Fi in every home', changed: '', commitments: [] },
        },
      ],
    },
    { own: sampleOf() },
  ).own

/** What was printed with one review fewer in each month. */
function changes(): Report {
  const now = sampleOf()
  const fewer = now.entries.map((entry) =>
    entry.indicator.id !== 'reviews-held'
      ? entry
      : {
          ...entry,
          series: entry.series.map((shown) =>
            shown.figure.kind === 'number'
              ? { ...shown, figure: { ...shown.figure, value: 1, numerator: 1 } }
              : shown,
          ),
        },
  )
  return changeNoteOf({ before: { ...now, entries: fewer }, now, printed: 'the edition of 31 March 2025' })
}

/** The reports of the board, each with something in every part. */
export const boardReports: Readonly<Record<string, () => Report>> = {
  'the reviewing service’s year': () =>
    iroReportOf({ set: sampleOf(), words: saidFrom(words, sampleOf()), plan }).report,
  'the scorecard by exception': () => exceptionReportOf(missing()),
  'the board’s year': annual,
  'the crosswalk': () => crosswalkReportOf(sampleOf(), { commitments: [aCommitment('question')] }),
  'figures told otherwise': changes,
}
