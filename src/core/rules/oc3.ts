import { accommodations, activities, inTouch } from '../ssda903/codes.ts'
import { addDays } from '../time/day.ts'
import { hasLeaverItems } from './completed.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { ageOn, isBlank, isCode, isGiven } from './when.ts'

/** Checks of OC3 by itself and with last year's, in code order: how care leavers are doing. */
export const oc3: readonly Rule[] = [
  rowRule({
    code: '131',
    table: 'OC3',
    fields: ['IN_TOUCH'],
    message: 'Being in touch with the care leaver is blank or not a code on the list. Enter the code.',
    fails: ({ IN_TOUCH }) => !isCode(inTouch, IN_TOUCH),
  }),
  rowRule({
    code: '132',
    table: 'OC3',
    fields: ['ACTIV'],
    message:
      "The care leaver's activity is blank or not a code on the list. Enter the code, 0 where none applies.",
    fails: ({ ACTIV }) => !isCode(activities, ACTIV) || ACTIV === 'F3' || ACTIV === 'P3',
  }),
  rowRule({
    code: '133',
    table: 'OC3',
    fields: ['ACCOM'],
    message:
      "The care leaver's accommodation is blank or not a code on the list; S1 and X1 are not, as no home and custody are never suitable. Enter the code, 0 where none applies.",
    fails: ({ ACCOM }) => !isCode(accommodations, ACCOM) || ACCOM === 'S1' || ACCOM === 'X1',
  }),
  rowRule({
    code: '153',
    table: 'OC3',
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    message:
      'Being in touch, activity and accommodation are filled in only in part. Fill in all three, or leave all three blank.',
    fails: (row) =>
      hasLeaverItems(row) && (isBlank(row.IN_TOUCH) || isBlank(row.ACTIV) || isBlank(row.ACCOM)),
  }),
  rowRule({
    code: '344',
    table: 'OC3',
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    message:
      'The young person died or returned home, so activity and accommodation are not asked. Enter 0 for both, or correct the code for being in touch.',
    fails: ({ IN_TOUCH, ACTIV, ACCOM }) =>
      (IN_TOUCH === 'DIED' || IN_TOUCH === 'RHOM') && (isSaid(ACTIV) || isSaid(ACCOM)),
  }),
  rowRule({
    code: '345',
    table: 'OC3',
    fields: ['ACCOM', 'ACTIV', 'IN_TOUCH'],
    message:
      'The council is in touch with the care leaver, but activity or accommodation is 0. Enter the code, or correct the code for being in touch.',
    fails: ({ IN_TOUCH, ACTIV, ACCOM }) => IN_TOUCH === 'YES' && (ACTIV === '0' || ACCOM === '0'),
  }),
  rowRule({
    code: '347',
    table: 'OC3',
    fields: ['DEC', 'PLACE', 'URN'],
    since: 2023,
    message:
      'A care leaver under 18 when the year began cannot be living in a foyer. Correct the accommodation or the date of birth.',
    fails: ({ DOB, ACCOM }, { start }) => isCode(foyers, ACCOM) && ageOn(DOB, start) < 18,
  }),
  childRule({
    code: '348',
    tables: ['OC3'],
    last: ['OC3'],
    fields: ['IN_TOUCH'],
    since: 2025,
    message:
      "Last year's return says that this care leaver had died. Correct the code for being in touch, or the child's number.",
    look({ OC3, last }, found) {
      if (!last.OC3.some(({ IN_TOUCH }) => IN_TOUCH === 'DIED')) return
      for (const row of OC3) if (row.IN_TOUCH !== 'DIED') found(row)
    },
  }),
  rowRule({
    code: '391',
    table: 'OC3',
    fields: ['ACCOM', 'ACTIV', 'DOB', 'IN_TOUCH'],
    message:
      'The young person was at no time aged 17 to 21 in the year, so care leaver items are not asked. Take them out, or correct the date of birth.',
    fails: (row, { end }) =>
      hasLeaverItems(row) && (ageOn(row.DOB, end) < 17 || ageOn(row.DOB, addDays(end, 1)) > 22),
  }),
]

/** T alone is a foyer too, suitable or not being left out. */
const foyers = ['T1', 'T2', 'T']

const isSaid = (value: string | undefined): boolean => isGiven(value) && value !== '0'
