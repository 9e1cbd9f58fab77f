import { addMonths, longDay, type Day } from '../time/day.ts'
import { only } from './cohort.ts'
import type { Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { byListAlone, isSupported, oursNow, type LeaverNow } from './leavers-now.ts'

/** Former relevant young people keep the duty to 21, and after it while they have support. */
function isDuePlan(leaver: LeaverNow): boolean {
  const { age = 0, inTouch } = leaver
  return isSupported(leaver) && (age < 21 || inTouch !== 'NREQ')
}

/** Still in care: those of 16 and 17 need a plan too, in a row apart. */
export const isEligible = ({ row }: LeaverNow): boolean => row.eligibility === 'ELIGIBLE'

/** The latest day, up to the day looked at, on which a plan was completed or reviewed. */
function lastPlanned({ child, on }: LeaverNow): Day | undefined {
  let last: Day | undefined
  for (const { completed_date, review_date } of child.facts.pathway_plans ?? [])
    for (const day of [completed_date, review_date])
      if (day !== undefined && day <= on && (last === undefined || day > last)) last = day
  return last
}

/** The last day of the six months from the last plan or review; `undefined` where there was none. */
export function reviewDue(leaver: LeaverNow): Day | undefined {
  const last = lastPlanned(leaver)
  return last === undefined ? undefined : addMonths(last, 6)
}

/** Six months from the last plan or review have not run out. */
function isCurrent(leaver: LeaverNow): boolean {
  const due = reviewDue(leaver)
  return due !== undefined && due >= leaver.on
}

/** Those who should have a pathway plan, eligible children included. */
export const withPlanDue = only(
  oursNow,
  'those who should have a plan',
  (leaver) => isDuePlan(leaver) || isEligible(leaver),
)

/** The last plan or review, in words. */
export const planned = (leaver: LeaverNow): string => {
  const last = lastPlanned(leaver)
  return last === undefined ? 'no plan recorded' : `last completed or reviewed on ${longDay(last)}`
}

const groups = {
  RELEVANT: 'Relevant',
  FORMER_RELEVANT: 'Former relevant',
  ELIGIBLE: 'Eligible, still in care',
}

/** Pathway plans completed or reviewed in the last six months. */
export const pathwayPlans: Indicator = share({
  ...byListAlone,
  id: 'cl-pathway-plan',
  collections: ['care_leavers', 'pathway_plans'],
  title: 'Care leavers with an up-to-date pathway plan',
  question: 'Is the plan reviewed every six months?',
  better: 'higher',
  cohort: only(oursNow, 'care leavers who should have a pathway plan', isDuePlan),
  words: 'care leavers with a plan completed or reviewed in the last six months',
  counts: isCurrent,
  because: planned,
  daysLate: (leaver) => {
    const due = reviewDue(leaver)
    return due === undefined || due >= leaver.on ? undefined : leaver.on - due
  },
  rows: {
    among: withPlanDue,
    labels: groups,
    keys: ({ row }) => [row.eligibility ?? ''],
    counts: isCurrent,
    over: ({ row }, key) => row.eligibility === key,
  },
  source:
    'Care Leavers (England) Regulations 2010 reg 7; eligible children: Care Planning Regulations 2010 regs 42 to 44',
  caution:
    'Those of 21 and over who no longer need support leave the base. Eligible children are a row apart.',
})
