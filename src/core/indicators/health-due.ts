import { longDay } from '../time/day.ts'
import { immunised, immunisedWords, teethChecked, teethWords } from './health-facts.ts'
import type { Definition, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { fromNhs } from './nhs-series.ts'
import { doneInTime, noDueDates, outcomeLabels, outcomeOf, reviewsDue } from './reviews-due.ts'
import { trusting } from './trust.ts'

const common = {
  theme: 'health',
  reach: 'period',
  tables: [],
  collections: ['health_assessments'],
  better: 'higher',
  decimals: 1,
  gap: noDueDates,
} as const satisfies Partial<Definition>

const asSupplied =
  'The month-due series of the NHS; Promoting the Health and Well-being of Looked-after Children 2015'

const reviews = {
  id: 'rha-due-month',
  title: 'Review health assessments due in the month and done',
  question: 'Were this month’s health reviews done?',
  source: asSupplied,
} as const

const dental = {
  id: 'dental-due-month',
  title: 'Dental checks up to date of children due a health review',
  question: 'Had children due a health review this month seen a dentist?',
  source: asSupplied,
} as const

const immunisations = {
  id: 'immunisations-due-month',
  title: 'Immunisations up to date of children due a health review',
  question: 'Had children due a health review this month had their jabs?',
  source: asSupplied,
} as const

const notTheTwelveMonths =
  'Of those whose health review was due in the month, not of all children in care for twelve months: the two series differ.'

/** What the NHS reports month by month, of those whose review health assessment falls due. OQ-13d. */
export const healthDue: readonly Indicator[] = [
  trusting(
    {
      source: 'health assessment due dates',
      indicator: share({
        ...common,
        ...reviews,
        cohort: reviewsDue,
        words: 'review health assessments done by the end of the month',
        counts: doneInTime,
        daysLate: (due) => (doneInTime(due) ? undefined : (due.done ?? due.by) - due.on),
        because: ({ on, done }) =>
          `due on ${longDay(on)}, ${done === undefined ? 'not done' : `done on ${longDay(done)}`}`,
        rows: { labels: outcomeLabels, keys: (due) => [outcomeOf(due)] },
        caution: 'Done after the due date and before the end of the month counts as done.',
      }),
    },
    fromNhs({
      ...reviews,
      measure: 'RHA_ON_TIME',
      words: 'review health assessments done',
      outOf: 'review health assessments due',
    }),
  ),
  trusting(
    {
      source: 'health assessment due dates and dental check dates',
      indicator: share({
        ...common,
        ...dental,
        collections: ['health_assessments', 'dental_checks'],
        cohort: reviewsDue,
        words: 'reviews of children whose teeth were checked in the twelve months to the month’s end',
        counts: ({ child, by }) => teethChecked({ child, on: by }),
        because: ({ child, by }) => teethWords({ child, on: by }),
        caution: notTheTwelveMonths,
      }),
    },
    fromNhs({
      ...dental,
      measure: 'DENTAL_UTD',
      words: 'children with dental checks up to date',
      outOf: 'children due a review health assessment',
    }),
  ),
  trusting(
    {
      source: 'health assessment due dates and immunisation records',
      indicator: share({
        ...common,
        ...immunisations,
        collections: ['health_assessments', 'immunisation_status'],
        cohort: reviewsDue,
        words: 'reviews of children whose immunisations were up to date at the month’s end',
        counts: ({ child, by }) => immunised({ child, on: by }),
        because: ({ child, by }) => immunisedWords({ child, on: by }),
        caution: notTheTwelveMonths,
      }),
    },
    fromNhs({
      ...immunisations,
      measure: 'IMMS_UTD',
      words: 'children with immunisations up to date',
      outOf: 'children due a review health assessment',
    }),
  ),
]
