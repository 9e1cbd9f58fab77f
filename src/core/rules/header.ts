import { ethnicities, sexes } from '../ssda903/codes.ts'
import { isMarkedUasc } from './care.ts'
import { rowRule, type Rule } from './rule.ts'
import { birthday, isAfter, isBefore, isCode, isDate } from './when.ts'

/** Checks of the header by itself, in code order. */
export const header: readonly Rule[] = [
  rowRule({
    code: '101',
    table: 'Header',
    fields: ['SEX'],
    until: 2023,
    message: 'Sex is blank or not 1 (male) or 2 (female). Enter the code.',
    fails: ({ SEX }) => !isCode(['1', '2'], SEX),
  }),
  rowRule({
    code: '101',
    table: 'Header',
    fields: ['SEX'],
    since: 2024,
    message: 'Sex is blank or not M, F or U. Enter the code.',
    fails: ({ SEX }) => !isCode(sexes, SEX),
  }),
  rowRule({
    code: '102',
    table: 'Header',
    fields: ['DOB'],
    message: 'The date of birth is blank or not a date. Enter it as dd/mm/yyyy.',
    fails: ({ DOB }) => !isDate(DOB),
  }),
  rowRule({
    code: '103',
    table: 'Header',
    fields: ['ETHNIC'],
    message: 'Ethnicity is blank or not a code on the list. Enter the code, NOBT if it is not known yet.',
    fails: ({ ETHNIC }) => !isCode(ethnicities, ETHNIC),
  }),
  rowRule({
    code: '105',
    table: 'Header',
    fields: ['UASC'],
    message:
      'Nothing valid says whether the child is an unaccompanied asylum seeker. Enter 1 if so and 0 if not.',
    fails: ({ UASC }) => !isCode(['0', '1'], UASC),
  }),
  rowRule({
    code: '231',
    table: 'Header',
    fields: ['DOB', 'UASC_STATUS'],
    since: 2024,
    severity: 'query',
    message:
      'An unaccompanied asylum seeker is still under 11 when the year ends, which is rare. Check the date of birth, and explain it to the Department if it is right.',
    fails: (row, { end }) => isMarkedUasc(row) && isAfter(birthday(row.DOB, 11), end),
  }),
  rowRule({
    code: '232',
    table: 'Header',
    fields: ['SEX'],
    since: 2024,
    severity: 'query',
    message: 'Sex is given as not known. Enter M or F if it is known after all.',
    fails: ({ SEX }) => SEX === 'U',
  }),
  rowRule({
    code: '301',
    table: 'Header',
    fields: ['DOB'],
    message: 'The date of birth is after the last day of the year. Correct it, or leave the child out.',
    fails: ({ DOB }, { end }) => isAfter(DOB, end),
  }),
  rowRule({
    code: '351',
    table: 'Header',
    fields: ['DOB'],
    message:
      'By the date of birth the person was over 25 before the year began. Correct it, or leave the person out.',
    fails: ({ DOB }, { start }) => isBefore(birthday(DOB, 25), start),
  }),
]
