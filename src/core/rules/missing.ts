import { missingKinds } from '../ssda903/codes.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { overlapping } from './spells.ts'
import { isAfter, isBefore, isBlank, isDate, isGiven, isNoCode, isNoDate } from './when.ts'

/** Checks of missing periods by themselves, in code order. */
export const missing: readonly Rule[] = [
  rowRule({
    code: '1004',
    table: 'Missing',
    fields: ['MIS_START'],
    message:
      'The day the child went missing or was away without authorisation is blank or not a date. Enter it as dd/mm/yyyy.',
    fails: ({ MIS_START }) => !isDate(MIS_START),
  }),
  rowRule({
    code: '1005',
    table: 'Missing',
    fields: ['MIS_END'],
    message:
      'The day the child was found or came back is not a date. Enter it as dd/mm/yyyy, or leave it blank while the child is away.',
    fails: ({ MIS_END }) => isNoDate(MIS_END),
  }),
  rowRule({
    code: '1006',
    table: 'Missing',
    fields: ['MISSING'],
    message: 'The kind of absence is not M (missing) or A (away without authorisation). Enter the code.',
    fails: ({ MISSING }) => isNoCode(missingKinds, MISSING),
  }),
  rowRule({
    code: '564',
    table: 'Missing',
    fields: ['MISSING', 'MIS_START'],
    message: 'The child is said to be missing or away, but not since when. Enter the day it started.',
    fails: ({ MISSING, MIS_START }) => isGiven(MISSING) && isBlank(MIS_START),
  }),
  rowRule({
    code: '565',
    table: 'Missing',
    fields: ['MISSING', 'MIS_START'],
    message:
      'There is a day on which an absence started, but not whether the child was missing (M) or away without authorisation (A). Enter the code.',
    fails: ({ MISSING, MIS_START }) => isGiven(MIS_START) && isBlank(MISSING),
  }),
  rowRule({
    code: '566',
    table: 'Missing',
    fields: ['MISSING', 'MIS_END'],
    message:
      'There is a day on which an absence ended, but not whether the child was missing (M) or away without authorisation (A). Enter the code.',
    fails: ({ MISSING, MIS_END }) => isGiven(MIS_END) && isBlank(MISSING),
  }),
  rowRule({
    code: '567',
    table: 'Missing',
    fields: ['MIS_END', 'MIS_START'],
    message: 'The absence ended before it started. Correct one of the two dates.',
    fails: ({ MIS_START, MIS_END }) => isBefore(MIS_END, MIS_START),
  }),
  rowRule({
    code: '570',
    table: 'Missing',
    fields: ['MIS_START'],
    message:
      'The absence starts after the last day of the collection year. Correct the date, or leave the row for the next return.',
    fails: ({ MIS_START }, { end }) => isAfter(MIS_START, end),
  }),
  rowRule({
    code: '571',
    table: 'Missing',
    fields: ['MIS_END'],
    message:
      'The absence ended on a day outside the collection year. Correct the date, or take the row out if the absence was over before the year began.',
    fails: ({ MIS_END }, { start, end }) => isBefore(MIS_END, start) || isAfter(MIS_END, end),
  }),
  childRule({
    code: '574',
    tables: ['Missing'],
    fields: ['MIS_END', 'MIS_START'],
    message:
      'The absence lies over another of the same child, or over one that has no end. End each before the next starts, or put the two together.',
    look({ Missing }, found) {
      if (Missing.length > 1)
        found(...overlapping(Missing.map((row) => ({ row, from: row.MIS_START, to: row.MIS_END }))))
    },
  }),
  rowRule({
    code: '586',
    table: 'Missing',
    fields: ['MIS_START'],
    message:
      'The absence starts before the child was born. Correct the date of birth or the date it started.',
    fails: ({ DOB, MIS_START }) => isBefore(MIS_START, DOB),
  }),
]
