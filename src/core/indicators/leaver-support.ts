import { addDays, addMonths, longDay, type Day } from '../time/day.ts'
import { only } from './cohort.ts'
import type { Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { byListAlone, grownNow, oursNow, supportedNow, type LeaverNow } from './leavers-now.ts'
import { pathwayPlans } from './pathway-plans.ts'
import { within } from './window.ts'

const EIGHT_WEEKS = 56

const day = (on: Day | undefined): string => (on === undefined ? 'not recorded' : longDay(on))

/** The day somebody is 17 and a half; `undefined` without a date of birth. */
const adviserDue = ({ child }: LeaverNow): Day | undefined =>
  child.dob === undefined ? undefined : addMonths(child.dob, 17 * 12 + 6)

/** Eligible or relevant, and 17 and a half by the day. */
function needsAdviser(leaver: LeaverNow): boolean {
  const due = adviserDue(leaver)
  const { eligibility } = leaver.row
  return (eligibility === 'ELIGIBLE' || eligibility === 'RELEVANT') && due !== undefined && due <= leaver.on
}

function hadAdviser(leaver: LeaverNow): boolean {
  const [due, allocated] = [adviserDue(leaver), leaver.row.pa_allocated_date]
  return due !== undefined && allocated !== undefined && allocated <= due
}

/** The list's word; a mother in the return is one whatever the list leaves blank. Fathers are in the list alone. */
const isParent = ({ row, child }: LeaverNow): boolean | undefined =>
  row.parent ?? (child.header?.MOTHER === true ? true : undefined)

const answer = (said: boolean | undefined): string => (said === undefined ? 'not-known' : said ? 'yes' : 'no')

/** How the council supports care leavers, which no return tells. */
export const leaverSupport: readonly Indicator[] = [
  share({
    ...byListAlone,
    id: 'cl-contact-8w',
    title: 'Care leavers in contact with us in the last eight weeks',
    question: 'Have we spoken to them lately?',
    better: 'higher',
    cohort: grownNow,
    words: 'care leavers who were in contact with the council in the eight weeks to the day',
    counts: ({ row, on }) =>
      within({ from: addDays(on, -EIGHT_WEEKS), to: on, counting: 'once' }, row.last_contact_date),
    because: ({ row }) => `last contact ${day(row.last_contact_date)}`,
    source: "The leaving care team's list; 19 to 21 years",
  }),
  pathwayPlans,
  share({
    ...byListAlone,
    id: 'cl-pa-allocated',
    title: 'Young people given a personal adviser by 17 and a half',
    question: 'Has each been given an adviser in time?',
    better: 'higher',
    cohort: only(oursNow, 'eligible and relevant young people aged 17 and a half or over', needsAdviser),
    words: 'young people with a personal adviser by the day they were 17 and a half',
    counts: hadAdviser,
    because: (leaver) => `due by ${day(adviserDue(leaver))}, allocated ${day(leaver.row.pa_allocated_date)}`,
    source: 'Local standard: an adviser by 17 and a half',
  }),
  count({
    ...byListAlone,
    id: 'cl-parents',
    title: 'Care leavers who are parents',
    question: 'How many are parents?',
    better: 'neither',
    unit: 'children',
    cohort: only(supportedNow, 'care leavers who are parents', (leaver) => isParent(leaver) === true),
    because: () => 'recorded as a parent',
    rows: {
      among: supportedNow,
      labels: { yes: 'Parents', no: 'Not parents', 'not-known': 'Not known' },
      keys: (leaver) => [answer(isParent(leaver))],
    },
    source: "The leaving care team's list, and mothers in the return (MOTHER)",
  }),
  share({
    ...byListAlone,
    id: 'parents-in-care-history',
    title: 'Young people whose parents were in care themselves',
    question: 'Were the parents in care?',
    better: 'neither',
    cohort: only(
      oursNow,
      'young people whose parents’ history is known',
      ({ row }) => row.parent_in_care !== undefined,
    ),
    words: 'young people with a parent who was in care',
    counts: ({ row }) => row.parent_in_care === true,
    rows: {
      among: oursNow,
      labels: { yes: 'A parent was in care', no: 'No parent was in care', 'not-known': 'Not asked' },
      keys: ({ row }) => [answer(row.parent_in_care)],
    },
    source: "The leaving care team's list: no national data set carries it (OQ-31)",
    caution: 'Out of those who were asked; how many were not is a row.',
  }),
]
