import { participations } from '../ssda903/codes.ts'
import { rowRule, type Rule } from './rule.ts'
import { ageOn, isCode, isDate } from './when.ts'

/** Checks of reviews by themselves, in code order. */
export const reviews: readonly Rule[] = [
  rowRule({
    code: '166',
    table: 'Reviews',
    fields: ['REVIEW'],
    message: 'The date of the review is blank or not a date. Enter it as dd/mm/yyyy.',
    fails: ({ REVIEW }) => !isDate(REVIEW),
  }),
  rowRule({
    code: '167',
    table: 'Reviews',
    fields: ['REVIEW_CODE'],
    message: 'How the child took part in the review is blank or not a code from PN0 to PN7. Enter the code.',
    fails: ({ REVIEW_CODE }) => !isCode(participations, REVIEW_CODE),
  }),
  rowRule({
    code: '440',
    table: 'Reviews',
    fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
    message:
      'The review is coded as that of a child under 4 (PN0), but the child was 4 or over. Correct the code, the date of birth or the date of the review.',
    fails: ({ DOB, REVIEW, REVIEW_CODE }) => REVIEW_CODE === 'PN0' && ageOn(DOB, REVIEW) >= 4,
  }),
  rowRule({
    code: '441',
    table: 'Reviews',
    fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
    message:
      'The review is coded as that of a child of 4 or over (PN1 to PN7), but the child was under 4. Enter PN0, or correct the date of birth or the date of the review.',
    fails: ({ DOB, REVIEW, REVIEW_CODE }) =>
      REVIEW_CODE !== 'PN0' && isCode(participations, REVIEW_CODE) && ageOn(DOB, REVIEW) < 4,
  }),
]
