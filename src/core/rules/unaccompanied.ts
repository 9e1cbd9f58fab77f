import type { Day } from '../time/day.ts'
import { isMarkedUasc } from './care.ts'
import type { Child } from './child.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { birthday, isBefore, isDate, isGiven, isNoDate } from './when.ts'

/** Checks of unaccompanied asylum seekers, by themselves and against last year's return, in code order. */
export const unaccompanied: readonly Rule[] = [
  rowRule({
    code: '104',
    table: 'UASC',
    fields: ['DUC'],
    message:
      'The date the child ceased to be an unaccompanied asylum seeker is not a date, or is before the year began. Correct it as dd/mm/yyyy, or take out a row that is no longer due.',
    fails: ({ DUC }, { start }) => isNoDate(DUC) || isBefore(DUC, start),
  }),
  againstLastYear({
    code: '205A',
    fields: ['CHILD', 'UASC'],
    message:
      'The child was an unaccompanied asylum seeker last year and is not this year, though no date says that it ended by then. Mark the child again with the date, or correct the date.',
    fails: ({ then, now }, child, start) =>
      then === true && !now && !hasCeasedBefore(child, start) && !isListedWithoutEnd(child),
  }),
  againstLastYear({
    code: '205B',
    fields: ['DUC', 'UASC'],
    message:
      'The child was an unaccompanied asylum seeker last year and still is one this year, though a date says that it ended before the year began. Correct the date, or do not mark the child this year.',
    fails: ({ then, now }, child, start) => then === true && now && hasCeasedBefore(child, start),
  }),
  againstLastYear({
    code: '205C',
    fields: ['DUC', 'UASC'],
    message:
      'There is a date the child ceased to be an unaccompanied asylum seeker, though the child is none this year or last. Take out the date, or mark the child.',
    fails: ({ then, now }, { UASC, last }) =>
      then === false && !now && (UASC.some(hasEnd) || last.UASC.some(hasEnd)),
  }),
  againstLastYear({
    code: '205D',
    fields: ['CHILD', 'UASC'],
    message:
      "The child is an unaccompanied asylum seeker this year but was not in last year's return. Correct this year's, or confirm that last year's was wrong.",
    fails: ({ then, now }) => then === false && now,
  }),
  childRule({
    code: '303',
    tables: ['UASC', 'Header'],
    fields: ['DUC', 'UASC'],
    message:
      'There is a date the child ceased to be an unaccompanied asylum seeker, but the header does not mark the child as one. Enter 1 in the header, or take out the date.',
    look({ UASC, Header }, found) {
      for (const row of UASC)
        for (const header of Header) if (hasEnd(row) && !isMarkedUasc(header)) found(row, header)
    },
  }),
  rowRule({
    code: '304',
    table: 'UASC',
    fields: ['DUC'],
    message:
      'The date the child ceased to be an unaccompanied asylum seeker is after the 18th birthday. Enter the birthday, or an earlier date.',
    fails: ({ DOB, DUC }) => isDate(DUC) && DUC > birthday(DOB, 18),
  }),
]

const hasEnd = ({ DUC }: { readonly DUC: Day | undefined }): boolean => isGiven(DUC)

/** Whether the child is marked in either year's return; `then` is `undefined` for one who was not in last year's. */
interface Marks {
  readonly then: boolean | undefined
  readonly now: boolean
}

interface AgainstLastYear {
  readonly code: string
  readonly fields: readonly string[]
  readonly message: string
  readonly fails: (marks: Marks, child: Child, start: Day) => boolean
}

/** A check that holds both years' marks against the dates: it tells of all rows of the child in both tables. */
function againstLastYear({ code, fields, message, fails }: AgainstLastYear): Rule {
  return childRule({
    code,
    tables: ['Header', 'UASC'],
    last: ['UASC'],
    fields,
    message,
    look(child, found, { start }) {
      const marks = { then: wasMarked(child), now: child.Header.some(isMarkedUasc) }
      if (fails(marks, child, start)) found(...child.Header, ...child.UASC)
    },
  })
}

/** As last year's header says; without one, a row in last year's UASC says so. */
function wasMarked({ last }: Child): boolean | undefined {
  if (last.Header.length > 0) return last.Header.some(isMarkedUasc)
  if (last.UASC.length > 0) return true
  return last.Episodes.length > 0 ? false : undefined
}

/** One of the two years' dates is before this year began. */
const hasCeasedBefore = ({ UASC, last }: Child, start: Day): boolean =>
  UASC.some(({ DUC }) => isBefore(DUC, start)) || last.UASC.some(({ DUC }) => isBefore(DUC, start))

/** On both years' lists with no end: the dates say that nothing has changed. Source: recorded cases. */
const isListedWithoutEnd = ({ UASC, last }: Child): boolean =>
  UASC.length > 0 && last.UASC.length > 0 && !UASC.some(hasEnd) && !last.UASC.some(hasEnd)
