import type { Link } from './link.ts'
import {
  ALWAYS,
  base,
  less,
  number,
  PERIODS,
  rowsAdd,
  rowsDivide,
  rowsOver,
  same,
  sum,
  unless,
} from './links-terms.ts'

const held = number('reviews-held')
const parts = (...keys: string[]) => keys.map((key) => number('review-participation', key))
const grade = (key: string) => number('care-plan-grade', key)
const level = (key: string) => number('escalations-by-level', key)

const reviews: readonly Link[] = [
  ...unless('the review schedule tells the number held', [
    ...same(PERIODS, 'reviews held', held, number('review-participation')),
  ]),
  sum(
    ALWAYS,
    'a child takes part in a review in one way, or it is not known',
    number('review-participation'),
    ...parts('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7', 'not-known'),
  ),
  ...rowsOver(
    number('review-participation'),
    'review-participation',
    'PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7 not-known',
  ),
  sum(
    ALWAYS,
    'heard is PN1 to PN3, PN5 and PN6',
    number('review-participation-pct'),
    ...parts('PN1', 'PN2', 'PN3', 'PN5', 'PN6'),
  ),
  sum(
    ALWAYS,
    'aged 4 and over is PN1 to PN7',
    base('review-participation-pct'),
    ...parts('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'),
  ),
  sum(ALWAYS, 'there is PN1 to PN4', number('review-attendance-pct'), ...parts('PN1', 'PN2', 'PN3', 'PN4')),
  ...same(
    PERIODS,
    'reviews of children aged 4 and over',
    base('review-participation-pct'),
    base('review-attendance-pct'),
  ),
  sum(
    PERIODS,
    'a review due is on time, late or still due',
    base('reviews-timely'),
    number('reviews-timely'),
    number('reviews-late-days'),
  ),
  ...rowsDivide(
    'each is late by so much, or still due',
    number('reviews-late-days'),
    'reviews-late-days',
    '1-14 15-28 29-plus still-due',
  ),
  ...rowsDivide(
    'each late review has one reason recorded, or none',
    number('reviews-late-reasons'),
    'reviews-late-reasons',
    'CHILD_ILL PLACEMENT_MOVE SW_REPORT IRO_ILL CHILD_REQUEST COURT OTHER not-recorded',
  ),
]

const grades = ['OUTSTANDING', 'GOOD', 'RI', 'INADEQUATE']
const forms = base('care-plan-grade', 'not-recorded')

const officers: readonly Link[] = [
  sum(ALWAYS, 'graded good or outstanding', number('care-plan-grade'), grade('OUTSTANDING'), grade('GOOD')),
  sum(ALWAYS, 'each plan graded has one grade', base('care-plan-grade'), ...grades.map(grade)),
  ...same(
    ALWAYS,
    'plans graded',
    base('care-plan-grade'),
    ...grades.map((key) => base('care-plan-grade', key)),
  ),
  sum(ALWAYS, 'each form has a grade or none', forms, base('care-plan-grade'), grade('not-recorded')),
  ...same(['rows'], 'all forms', forms, base('up-to-date-care-plan', 'not-recorded')),
  sum(
    ['rows'],
    'each form says it or does not',
    base('up-to-date-care-plan'),
    forms,
    less(number('up-to-date-care-plan', 'not-recorded')),
  ),
  sum(
    ALWAYS,
    'each challenge reached one level',
    number('escalations-by-level'),
    ...['1', '2', '3', '4', '5'].map(level),
  ),
  ...rowsOver(number('escalations-by-level'), 'escalations-by-level', '1 2 3 4 5'),
  sum(
    ['rows'],
    'formal and informal',
    base('escalations-by-level', 'informal'),
    number('escalations-by-level'),
    level('informal'),
  ),
  ...rowsOver(base('escalation-days'), 'escalation-days', 'within-7'),
  sum(
    ['rows'],
    'settled, or not yet',
    base('escalation-days', 'unresolved'),
    base('escalation-days'),
    number('escalation-days', 'unresolved'),
  ),
]

const asked = number('advocacy-referrals')

const voice: readonly Link[] = [
  ...same(
    PERIODS,
    'referrals to the advocacy service',
    asked,
    base('advocacy-mix'),
    number('advocacy-issues'),
  ),
  ...rowsDivide(
    'each is of one kind of young person, or not said',
    asked,
    'advocacy-mix',
    'CIC CP CIN SEND_TRANSITION NOT_STATED',
  ),
  ...same(
    ['rows'],
    'children in care and care leavers',
    number('advocacy-mix'),
    number('advocacy-mix', 'CIC'),
    base('advocacy-mix', 'CARE_LEAVER'),
  ),
  ...rowsOver(base('advocacy-early-notification'), 'advocacy-early-notification', 'opted-out'),
  ...same(
    ['rows'],
    'each referral has one issue, or none',
    number('advocacy-issues'),
    number('advocacy-issues', '*'),
  ),
  ...rowsOver(number('iv-matched'), 'iv-matched', 'outside-area'),
  ...rowsOver(number('iv-volunteers'), 'iv-volunteers', 'new'),
  ...unless('a survey does not say how many it asked', [
    ...same(PERIODS, 'young people who answered', number('survey-responses'), number('survey-answer')),
  ]),
  rowsAdd(
    'each complaint has one outcome, or none yet',
    number('complaints'),
    'complaints',
    'UPHELD PARTLY NOT_UPHELD WITHDRAWN ONGOING not-recorded',
  ),
  ...rowsOver(
    number('complaints'),
    'complaints',
    'by-child UPHELD PARTLY NOT_UPHELD WITHDRAWN ONGOING not-recorded',
  ),
  rowsAdd('each card is open or closed', base('challenge-cards', 'open'), 'challenge-cards', 'open closed'),
  ...same(['rows'], 'cards', base('challenge-cards', 'open'), base('challenge-cards', 'closed')),
  ...same(['rows'], 'cards closed', number('challenge-cards'), number('challenge-cards', 'closed')),
  ...same(['rows'], 'cards open', number('challenge-cards', 'open'), base('challenge-cards', 'overdue')),
]

/** Of reviews, reviewing officers and what children say. */
export const voiceLinks: readonly Link[] = [...reviews, ...officers, ...voice]
