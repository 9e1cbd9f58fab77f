import type { Child } from '../record/child.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { longDay } from '../time/day.ts'
import { type Cohort, only } from './cohort.ts'
import { childrenInCare } from './in-care.ts'
import type { Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import { lastMonths, within } from './window.ts'

interface Assessed {
  readonly child: Child
  readonly assessment: Fact<'reunification'>
}

/** The assessment of whether the child can go home that is open on the day. One ends when the child leaves care. */
const openAssessment = ({ child, period, on }: Standing) =>
  (child.facts.reunification ?? []).findLast(
    ({ assessment_start: start, assessment_end: end }) =>
      start !== undefined && start >= period.start && start <= on && (end === undefined || end > on),
  )

const beingAssessed = only(
  childrenInCare,
  'children being assessed for return home',
  (standing) => openAssessment(standing) !== undefined,
)

const open: Cohort<Assessed> = {
  ...beingAssessed,
  of: (view, window) =>
    beingAssessed.of(view, window).flatMap((standing) => {
      const assessment = openAssessment(standing)
      return assessment ? [{ child: standing.child, assessment }] : []
    }),
}

/** Assessments of children in care that ended in the twelve months to the day. */
const ended: Cohort<Assessed> = {
  words: 'assessments that ended in the twelve months to the day',
  of: ({ children }, { to }) =>
    children.flatMap((child) =>
      (child.facts.reunification ?? []).flatMap((assessment) => {
        const { assessment_start: start, assessment_end: end } = assessment
        const counts = within(lastMonths(to, 12), end) && start !== undefined && standingOn(child, start)
        return counts ? [{ child, assessment }] : []
      }),
    ),
  whyOut: beingAssessed.whyOut,
}

/** Finding out whether children can go home. */
export const reunification: readonly Indicator[] = [
  count<Assessed>({
    id: 'reunification-assessments',
    theme: 'profile',
    title: 'Children being assessed for return home',
    question: 'How many are we assessing?',
    better: 'neither',
    unit: 'children',
    reach: 'day',
    tables: ['Episodes'],
    collections: ['reunification'],
    cohort: open,
    because: ({ assessment: { assessment_start: start } }) =>
      start === undefined ? 'An assessment is open' : `An assessment has been open since ${longDay(start)}`,
    rowsAre: 'by outcome of those that ended in the last twelve months',
    rows: {
      among: ended,
      labels: {
        RETURN: 'Return home',
        REMAIN: 'Remain in care',
        'not-recorded': 'Outcome not recorded',
      },
      keys: ({ assessment: { outcome = '' } }) => [
        outcome === 'RETURN' || outcome === 'REMAIN' ? outcome : 'not-recorded',
      ],
    },
    source: 'Care Planning Regulations 2010 regs 15 to 20 and 39; local measure',
    caution: 'An assessment that was open when the child left care ended that day.',
  }),
]
