import { day } from '../../time/day.ts'
import { rowRule, type Rule } from '../rule.ts'
import { isAfter, isBefore, isBlank, isNoDate, isSameDay } from '../when.ts'

/** The Children Act 1989 came into force. */
const CHILDREN_ACT = day('14/10/1991')

/** Checks of the days an episode began and ceased, in code order. */
export const episodeDates: readonly Rule[] = [
  rowRule({
    code: '141',
    table: 'Episodes',
    fields: ['DECOM'],
    message: 'The date the episode began is not a date. Enter it as dd/mm/yyyy.',
    fails: ({ DECOM }) => isNoDate(DECOM),
  }),
  rowRule({
    code: '147',
    table: 'Episodes',
    fields: ['DEC'],
    message:
      'The date the episode ceased is not a date. Enter it as dd/mm/yyyy, or leave it blank while open.',
    fails: ({ DEC }) => isNoDate(DEC),
  }),
  rowRule({
    code: '148',
    table: 'Episodes',
    fields: ['DEC', 'REC'],
    message:
      'Only one of the date the episode ceased and the reason it ceased is given. Enter both, or neither while it is open.',
    fails: ({ DEC, REC }) => isBlank(DEC) !== isBlank(REC),
  }),
  rowRule({
    code: '353',
    table: 'Episodes',
    fields: ['DECOM'],
    message:
      'The episode begins before 14 October 1991, earlier than any that may be returned. Correct the date it began.',
    fails: ({ DECOM }) => isBefore(DECOM, CHILDREN_ACT),
  }),
  rowRule({
    code: '354',
    table: 'Episodes',
    fields: ['DECOM'],
    message:
      'The episode begins after the end of the collection year. Correct the date, or leave the episode out.',
    fails: ({ DECOM }, { end }) => isAfter(DECOM, end),
  }),
  rowRule({
    code: '355',
    table: 'Episodes',
    fields: ['DEC', 'DECOM'],
    message:
      'The episode begins and ceases on the same day: under 24 hours is not being looked after. Correct a date, or take the episode out.',
    fails: ({ DECOM, DEC }) => isSameDay(DECOM, DEC),
  }),
  rowRule({
    code: '356',
    table: 'Episodes',
    fields: ['DECOM'],
    message: 'The episode ceases before it begins. Correct one of the two dates.',
    fails: ({ DECOM, DEC }) => isBefore(DEC, DECOM),
  }),
  rowRule({
    code: '385',
    table: 'Episodes',
    fields: ['DEC'],
    message:
      'The episode ceases after the end of the collection year. Correct the date, or leave it blank if the episode was open at the end of the year.',
    fails: ({ DEC }, { end }) => isAfter(DEC, end),
  }),
]
