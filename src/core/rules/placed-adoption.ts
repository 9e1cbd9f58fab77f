import { reversalReasons } from '../ssda903/codes.ts'
import { dobOf } from './care.ts'
import type { Row } from './row.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { isAfter, isBefore, isBlank, isDate, isGiven, isNoCode, isNoDate, isSameDay } from './when.ts'

type Decision = Row<'PlacedAdoption'>

/** The decision was reversed, as far as its row says: a date or a reason is enough. */
const isReversed = ({ DATE_PLACED_CEASED, REASON_PLACED_CEASED }: Decision): boolean =>
  isGiven(DATE_PLACED_CEASED) || isGiven(REASON_PLACED_CEASED)

/** A child has decisions, and each has ended: none stands that an adoption may rest on. */
export const haveAllEnded = (decisions: readonly Decision[]): boolean =>
  decisions.length > 0 && decisions.every(({ DATE_PLACED_CEASED }) => isGiven(DATE_PLACED_CEASED))

/** Checks of decisions to place for adoption by themselves and with last year's, in code order. */
export const placedAdoption: readonly Rule[] = [
  rowRule({
    code: '115',
    table: 'PlacedAdoption',
    fields: ['DATE_PLACED'],
    message:
      'The date of the decision that the child should be placed for adoption is not a date. Enter it as dd/mm/yyyy.',
    fails: ({ DATE_PLACED }) => isNoDate(DATE_PLACED),
  }),
  rowRule({
    code: '116',
    table: 'PlacedAdoption',
    fields: ['DATE_PLACED_CEASED'],
    message:
      'The date of the decision that the child should no longer be placed for adoption is not a date. Enter it as dd/mm/yyyy.',
    fails: ({ DATE_PLACED_CEASED }) => isNoDate(DATE_PLACED_CEASED),
  }),
  rowRule({
    code: '119',
    table: 'PlacedAdoption',
    fields: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    message:
      'A reversed decision to place for adoption needs both its date and its reason, and one is missing. Enter it, or take out the other.',
    fails: ({ DATE_PLACED_CEASED, REASON_PLACED_CEASED }) =>
      isGiven(DATE_PLACED_CEASED) !== isGiven(REASON_PLACED_CEASED),
  }),
  rowRule({
    code: '120',
    table: 'PlacedAdoption',
    fields: ['REASON_PLACED_CEASED'],
    message:
      'The reason why the child should no longer be placed for adoption is not a code on the list. Enter RD1, RD2, RD3 or RD4.',
    fails: ({ REASON_PLACED_CEASED }) => isNoCode(reversalReasons, REASON_PLACED_CEASED),
  }),
  childRule({
    code: '184',
    tables: ['PlacedAdoption', 'Header'],
    fields: ['DATE_PLACED', 'DOB'],
    message:
      'The decision that the child should be placed for adoption is before the child was born. Correct the date of the decision or of birth.',
    look(child, found) {
      const dob = dobOf(child)
      for (const decision of child.PlacedAdoption) if (isBefore(decision.DATE_PLACED, dob)) found(decision)
    },
  }),
  rowRule({
    code: '522',
    table: 'PlacedAdoption',
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
    message:
      'The decision to place for adoption was reversed before it was made. Correct one of the two dates.',
    fails: ({ DATE_PLACED, DATE_PLACED_CEASED }) => isAfter(DATE_PLACED, DATE_PLACED_CEASED),
  }),
  childRule({
    code: '559',
    tables: ['PlacedAdoption'],
    last: ['PlacedAdoption'],
    fields: ['DATE_PLACED'],
    message:
      "The decision to place for adoption is from before this year, but last year's return has no such decision. Correct the date, or last year's return.",
    look({ PlacedAdoption, last }, found, { start }) {
      if (last.PlacedAdoption.some(({ DATE_PLACED }) => isGiven(DATE_PLACED))) return
      for (const decision of PlacedAdoption) if (isBefore(decision.DATE_PLACED, start)) found(decision)
    },
  }),
  childRule({
    code: '560',
    tables: ['PlacedAdoption'],
    last: ['PlacedAdoption'],
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
    message:
      "Last year's return has a decision to place for adoption that was not reversed, and this year's has another date for it. Enter the date of last year, or correct last year's return.",
    look({ PlacedAdoption, last }, found) {
      for (const before of last.PlacedAdoption)
        if (isDate(before.DATE_PLACED) && !isReversed(before) && !PlacedAdoption.some(isOfDay(before)))
          found(...PlacedAdoption)
    },
  }),
  childRule({
    code: '561',
    tables: ['PlacedAdoption'],
    last: ['PlacedAdoption'],
    fields: ['DATE_PLACED'],
    message:
      "The decision to place for adoption was reversed last year, and is there again this year. Take it out, or correct last year's return.",
    look({ PlacedAdoption, last }, found) {
      for (const before of last.PlacedAdoption)
        if (isReversed(before)) found(...PlacedAdoption.filter(isOfDay(before)))
    },
  }),
  rowRule({
    code: '563',
    table: 'PlacedAdoption',
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    message:
      'The child should no longer be placed for adoption, but the date of the decision to place is blank. Enter it, or take out the reversal.',
    fails: (row) => isReversed(row) && isBlank(row.DATE_PLACED),
  }),
  childRule({
    code: '579',
    tables: ['PlacedAdoption'],
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
    message:
      'A new decision to place for adoption was made before an earlier one was reversed. Enter or correct the day the earlier one was reversed, or take out one of the two.',
    look({ PlacedAdoption }, found) {
      for (const [at, decision] of PlacedAdoption.entries())
        if (isDate(decision.DATE_PLACED) && PlacedAdoption.slice(0, at).some(isOpenAt(decision)))
          found(decision)
    },
  }),
  childRule({
    code: '583',
    tables: ['PlacedAdoption'],
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
    severity: 'query',
    message:
      'A later decision to place for adoption follows this one, which was not reversed. Check that both are right, and enter the day this one was reversed, even in an earlier year.',
    look({ PlacedAdoption }, found) {
      const latest = PlacedAdoption.findLast(({ DATE_PLACED }) => isDate(DATE_PLACED))
      for (const decision of PlacedAdoption)
        if (isBlank(decision.DATE_PLACED_CEASED) && isBefore(decision.DATE_PLACED, latest?.DATE_PLACED))
          found(decision)
    },
  }),
  childRule({
    code: '584',
    tables: ['PlacedAdoption'],
    last: ['PlacedAdoption'],
    fields: ['DATE_PLACED'],
    message:
      'A decision to place for adoption was reversed last year, and the one of this year is not later than it. Correct the date, or leave out the decision that was reversed.',
    look({ PlacedAdoption, last }, found) {
      for (const before of last.PlacedAdoption)
        if (isDate(before.DATE_PLACED) && isReversed(before))
          for (const decision of PlacedAdoption)
            if (!isAfter(decision.DATE_PLACED, before.DATE_PLACED)) found(decision)
    },
  }),
]

const isOfDay =
  ({ DATE_PLACED }: Decision) =>
  (other: Decision): boolean =>
    isSameDay(DATE_PLACED, other.DATE_PLACED)

/** An earlier decision that had not been reversed when a new one was made. */
const isOpenAt =
  ({ DATE_PLACED }: Decision) =>
  ({ DATE_PLACED_CEASED }: Decision): boolean =>
    isBlank(DATE_PLACED_CEASED) || isAfter(DATE_PLACED_CEASED, DATE_PLACED)
