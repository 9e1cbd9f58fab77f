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
import { fromNhs } from './nhs-series.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'

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

const said = {
  id: 'iha-timely',
  title: 'Initial health assessments within 20 working days',
  question: 'When a child comes in, do they see a doctor in time?',
  source:
    'Care Planning Regulations 2010 reg 7; Promoting the Health and Well-being of Looked-after Children 2015',
} as const

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
      caution:
        'By the month it was due. Health reports two months later, so the last two months may still rise. An assessment in the three months before care may stand; one by a nurse does not count.',
    }),
  },
  fromNhs({
    ...said,
    measure: 'IHA_ON_TIME',
    words: 'initial health assessments done in time',
    outOf: 'initial health assessments due',
  }),
)
