import { scoreReasons } from '../ssda903/codes.ts'
import { hasTwelveMonthItems, lacksTwelveMonthItems, twelveMonthItems } from './completed.ts'
import type { Row } from './row.ts'
import { rowRule, type Rule } from './rule.ts'
import { ageOn, isBlank, isGiven, isNoCode, numberIn } from './when.ts'

/** Checks of OC2 by itself, in code order: what is asked of children looked after for twelve months. */
export const oc2: readonly Rule[] = [
  rowRule({
    code: '158',
    table: 'OC2',
    fields: ['INTERVENTION_OFFERED', 'INTERVENTION_RECEIVED'],
    message:
      'The child had help for substance misuse, so whether help was offered is not asked. Leave it blank.',
    fails: ({ INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
      INTERVENTION_RECEIVED === '1' && isGiven(INTERVENTION_OFFERED),
  }),
  rowRule({
    code: '159',
    table: 'OC2',
    fields: ['INTERVENTION_OFFERED', 'INTERVENTION_RECEIVED', 'SUBSTANCE_MISUSE'],
    message:
      'The child had no help for substance misuse, and nothing says whether it was offered. Enter 0 or 1.',
    fails: ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
      SUBSTANCE_MISUSE === '1' && INTERVENTION_RECEIVED === '0' && isBlank(INTERVENTION_OFFERED),
  }),
  rowRule({
    code: '180',
    table: 'OC2',
    fields: ['SDQ_SCORE'],
    message: 'The strengths and difficulties score is not a whole number from 0 to 40. Correct it.',
    fails: ({ SDQ_SCORE }) => SDQ_SCORE !== undefined && !isScore(SDQ_SCORE),
  }),
  rowRule({
    code: '181',
    table: 'OC2',
    fields: [...twelveMonthItems],
    message:
      'An item on health, convictions or substance misuse is neither 0 nor 1. Enter 0 for no or 1 for yes.',
    fails: (row) => twelveMonthItems.some((item) => isNoCode(noOrYes, row[item])),
  }),
  rowRule({
    code: '182',
    table: 'OC2',
    fields: [...twelveMonthItems],
    message:
      'Immunisations, teeth check, health assessment or substance misuse is blank while another item is filled in. Fill in all four, or leave every item blank.',
    fails: (row) => lacksTwelveMonthItems(row) && hasTwelveMonthItems(row),
  }),
  rowRule({
    code: '188',
    table: 'OC2',
    fields: ['SDQ_REASON', 'SDQ_SCORE'],
    message:
      'The child was under 4 at the end of the year, too young for a strengths and difficulties score. Take out the score or reason, or correct the date of birth.',
    fails: (row, { end }) => ageOn(row.DOB, end) < 4 && hasScoreOrReason(row),
  }),
  rowRule({
    code: '189',
    table: 'OC2',
    fields: ['DOB', 'SDQ_REASON', 'SDQ_SCORE'],
    message:
      'The young person was 17 or over when the year began, too old for a strengths and difficulties score. Take out the score or reason, or correct the date of birth.',
    fails: (row, { start }) => ageOn(row.DOB, start) >= 17 && hasScoreOrReason(row),
  }),
  rowRule({
    code: '192',
    table: 'OC2',
    fields: ['INTERVENTION_RECEIVED', 'SUBSTANCE_MISUSE'],
    message: 'The child misused substances, and nothing says whether they had help for it. Enter 0 or 1.',
    fails: ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED }) =>
      SUBSTANCE_MISUSE === '1' && isBlank(INTERVENTION_RECEIVED),
  }),
  rowRule({
    code: '193',
    table: 'OC2',
    fields: ['INTERVENTION_OFFERED', 'INTERVENTION_RECEIVED', 'SUBSTANCE_MISUSE'],
    message:
      'Help for substance misuse is filled in for a child who is not said to have misused substances. Leave it blank, or correct the substance misuse item.',
    fails: ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
      SUBSTANCE_MISUSE !== '1' && (isGiven(INTERVENTION_RECEIVED) || isGiven(INTERVENTION_OFFERED)),
  }),
  rowRule({
    code: '196',
    table: 'OC2',
    fields: ['SDQ_REASON'],
    message:
      'The reason there is no strengths and difficulties score is not a code on the list. Enter SDQ1 to SDQ5, or leave it blank.',
    fails: ({ SDQ_REASON }) => isNoCode(scoreReasons, SDQ_REASON),
  }),
  rowRule({
    code: '197a',
    table: 'OC2',
    fields: ['SDQ_REASON', 'SDQ_SCORE'],
    message:
      'There is a strengths and difficulties score and also a reason for having none. Take out the one that is wrong.',
    fails: ({ SDQ_SCORE, SDQ_REASON }) => isGiven(SDQ_SCORE) && isGiven(SDQ_REASON),
  }),
  rowRule({
    code: '542',
    table: 'OC2',
    fields: ['CONVICTED'],
    message:
      'The child was under 10 on 31 March, too young for a conviction. Leave it blank, or correct the date of birth.',
    fails: ({ DOB, CONVICTED }, { end }) => ageOn(DOB, end) < 10 && isGiven(CONVICTED),
  }),
  rowRule({
    code: '544',
    table: 'OC2',
    fields: ['CONVICTED', 'HEALTH_ASSESSMENT', 'IMMUNISATIONS', 'SUBSTANCE_MISUSE', 'TEETH_CHECK'],
    message:
      'A conviction is recorded, but immunisations, teeth check, health assessment or substance misuse is blank. Fill in all four.',
    fails: (row) => row.CONVICTED === '1' && lacksTwelveMonthItems(row),
  }),
  rowRule({
    code: '547',
    table: 'OC2',
    fields: ['HEALTH_ASSESSMENT', 'HEALTH_CHECK', 'IMMUNISATIONS', 'SUBSTANCE_MISUSE', 'TEETH_CHECK'],
    message:
      'Development checks are said to be up to date, but immunisations, teeth check, health assessment or substance misuse is blank. Fill in all four.',
    fails: (row) => row.HEALTH_CHECK === '1' && lacksTwelveMonthItems(row),
  }),
]

const noOrYes = ['0', '1']

function isScore(text: string): boolean {
  const score = numberIn(text)
  return Number.isInteger(score) && score >= 0 && score <= 40
}

const hasScoreOrReason = ({ SDQ_SCORE, SDQ_REASON }: Row<'OC2'>): boolean =>
  isGiven(SDQ_SCORE) || isGiven(SDQ_REASON)
