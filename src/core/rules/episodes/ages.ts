import { childRule, type Rule } from '../rule.ts'
import { isBefore } from '../when.ts'

/** Checks of episodes against the child's age, in code order. */
export const ages: readonly Rule[] = [
  childRule({
    code: '302',
    tables: ['Episodes', 'Header'],
    fields: ['DECOM', 'DOB'],
    message:
      'The first episode begins before the child was born. Correct the date of birth or the date it began.',
    look({ Episodes: [first], Header }, found) {
      for (const header of Header) if (isBefore(first?.DECOM, header.DOB)) found(first, header)
    },
  }),
]
