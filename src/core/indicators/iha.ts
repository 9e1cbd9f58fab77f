import { addMonths, longDay } from '../time/day.ts'
import { monthsTo, periodLabel } from '../time/period.ts'
import {
  areaLabels,
  dueWords,
  firstAssessments,
  firstAssessmentsDue,
  outcomeLabels,
  stayed,
} from './first-assessment.ts'
import { assessmentsOf } from './health-facts.ts'
import { once } from './in-register.ts'
import type { Gap, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { endOfMonth, fromNhs } from './nhs-series.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** A list of last dates does not say which assessment was the first. */
const noneInitial = (view: View): Gap | undefined =>
  anyInitial(view)
    ? undefined
    : {
        status: 'not-collected',
        note: 'No initial health assessment is among those loaded. Fill in type IHA in health_assessments.csv (L01).',
      }

const anyInitial = once(({ children }) =>
  children.some((child) => assessmentsOf(child).some(({ type }) => type === 'IHA')),
)

const PUBLISHED_AFTER = 2

/** Health reports two months after the month, which until then may still fill up. Source: indicators, `iha-timely`. */
function notYetPublished({ holdings: { asAt } }: View, { to }: Window): string | undefined {
  const published = addMonths(to, PUBLISHED_AFTER)
  if (asAt === undefined || published <= asAt) return undefined
  const [month] = monthsTo(to, 1).map(periodLabel)
  return `${month ?? 'The month'} is published two months later, and may still fill up until ${longDay(endOfMonth(published))}.`
}

const said = {
  id: 'iha-timely',
  title: 'Initial health assessments within 20 working days',
  question: 'When a child comes in, do they see a doctor in time?',
  source:
    'Care Planning Regulations 2010 reg 7; Promoting the Health and Well-being of Looked-after Children 2015',
} as const

const nhs = fromNhs({
  ...said,
  measure: 'IHA_ON_TIME',
  words: 'initial health assessments done in time',
  outOf: 'initial health assessments due',
})

/** First health assessments, by the month in which the twentieth working day of care falls. */
export const initialAssessments: Indicator = trusting(
  {
    source: 'health assessment dates and the return',
    indicator: share({
      ...said,
      theme: 'health',
      reach: 'period',
      tables: ['Episodes'],
      collections: ['health_assessments'],
      better: 'higher',
      cohort: firstAssessmentsDue,
      words: 'children who were seen by a doctor within 20 working days',
      counts: ({ outcome }) => outcome === 'in-time',
      because: dueWords,
      daysLate: ({ outcome, on, seen }, _view, { to }) =>
        outcome === 'in-time' ? undefined : Math.min(seen ?? to, to) - on,
      rows: {
        among: firstAssessments,
        labels: { ...outcomeLabels, ...areaLabels, 'left-first': 'Left care before it was due, not counted' },
        keys: (due) => {
          if (!stayed(due)) return ['left-first']
          return due.outcome === 'in-time' ? [due.outcome, due.area] : [due.outcome]
        },
        over: (due, key) =>
          key === 'left-first' || (stayed(due) && (!(key in areaLabels) || due.area === key)),
      },
      gap: noneInitial,
      pending: notYetPublished,
      caution:
        'By the month it was due. Health reports two months later: until then a month is provisional. An assessment in the three months before care may stand; one by a nurse does not count.',
    }),
  },
  { ...nhs, indicator: { ...nhs.indicator, pending: notYetPublished } },
)
