import type { Row } from './row.ts'
import { childRule, type Rule } from './rule.ts'
import { isSameText } from './when.ts'

type Header = Row<'Header'>

/** Checks of what the header says against last year's, in code order. */
export const lastHeader: readonly Rule[] = [
  unchanged({
    code: '202',
    field: 'SEX',
    message: "Sex is not what last year's return says. Correct it, or confirm that last year's was wrong.",
    differs: (now, then) => !isSameText(letterOf(now.SEX), letterOf(then.SEX)),
  }),
  unchanged({
    code: '203',
    field: 'DOB',
    message:
      "The date of birth is not the one in last year's return. Correct it, or confirm that last year's was wrong.",
    differs: (now, then) => !Object.is(now.DOB, then.DOB),
  }),
  unchanged({
    code: '204',
    field: 'ETHNIC',
    message:
      "Ethnicity is not what last year's return says. Correct it, or confirm that last year's was wrong or not yet obtained.",
    differs: (now, then) => !isSameText(now.ETHNIC?.toUpperCase(), then.ETHNIC?.toUpperCase()),
  }),
]

interface Unchanged {
  readonly code: string
  readonly field: string
  readonly message: string
  readonly differs: (now: Header, then: Header) => boolean
}

/** A check that a child's header says what it said last year. What was blank in one of the two differs. */
function unchanged({ code, field, message, differs }: Unchanged): Rule {
  return childRule({
    code,
    tables: ['Header'],
    last: ['Header'],
    fields: [field],
    message,
    look({ Header, last }, found) {
      for (const now of Header) if (last.Header.some((then) => differs(now, then))) found(now)
    },
  })
}

/** Sex was 1 or 2 to 2023-24, and is M or F since: the change of code is no change of sex. */
const letterOf = (sex: string | undefined): string | undefined =>
  sex === '1' ? 'M' : sex === '2' ? 'F' : sex
