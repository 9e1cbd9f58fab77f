import { longDay } from '../time/day.ts'
import { only } from './cohort.ts'
import { heldUntil } from './held-until.ts'
import type { Definition, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { forms, type Form } from './monitoring-forms.ts'

const common = {
  theme: 'reviews',
  reach: 'period',
  better: 'higher',
  tables: [],
  collections: ['iro_monitoring'],
  gap: heldUntil('iro_monitoring'),
  noun: ['care plan', 'care plans'],
} as const satisfies Partial<Definition>

const grades = {
  OUTSTANDING: 'Outstanding',
  GOOD: 'Good',
  RI: 'Requires improvement',
  INADEQUATE: 'Inadequate',
} as const

const gradeOf = ({ said: { care_plan_grade: grade = '' } }: Form): string =>
  grade in grades ? grade : 'not-recorded'
const isGraded = (form: Form): boolean => gradeOf(form) !== 'not-recorded'
const saysWhetherCurrent = ({ said }: Form): boolean => said.up_to_date_care_plan !== undefined

const reviewed = ({ on }: Form): string => `review on ${longDay(on)}`

/** What reviewing officers say of care plans on the form of each review. */
export const carePlans: readonly Indicator[] = [
  share({
    ...common,
    id: 'care-plan-grade',
    rowsByMonth: true,
    title: 'Care plans graded good or outstanding',
    question: 'Are care plans good?',
    decimals: 2,
    cohort: only(forms, 'care plans graded at a review', isGraded),
    words: 'care plans graded good or outstanding',
    counts: (form) => ['OUTSTANDING', 'GOOD'].includes(gradeOf(form)),
    because: (form) => `${reviewed(form)}, ${gradeOf(form)}`,
    rows: {
      among: forms,
      labels: { ...grades, 'not-recorded': 'Not graded' },
      keys: (form) => [gradeOf(form)],
      over: (form, key) => key === 'not-recorded' || isGraded(form),
    },
    source: "Reviewing officers' monitoring (L12)",
    caution: 'A plan without a grade is in no percentage; how many there are stands in a row of its own.',
  }),
  share({
    ...common,
    id: 'up-to-date-care-plan',
    title: 'Care plans up to date at the review',
    question: 'Is the plan current?',
    cohort: only(forms, 'care plans checked at a review', saysWhetherCurrent),
    words: 'care plans that were up to date',
    counts: ({ said }) => said.up_to_date_care_plan === true,
    because: reviewed,
    rows: {
      among: forms,
      labels: { 'not-recorded': 'Not recorded' },
      keys: (form) => (saysWhetherCurrent(form) ? [] : ['not-recorded']),
    },
    source: "Reviewing officers' monitoring (L12)",
    caution: 'As found at each review; a plan that changes between reviews is seen at the next.',
  }),
]
