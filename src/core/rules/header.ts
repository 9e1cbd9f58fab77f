import { sexes } from '../ssda903/codes.ts'
import { rowRule, type Rule } from './rule.ts'
import { isCode, isDate } from './when.ts'

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
]
