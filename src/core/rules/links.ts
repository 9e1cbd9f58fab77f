import type { TableName } from '../ssda903/tables.ts'
import { childRule, type Rule } from './rule.ts'
import { isBlank } from './when.ts'

/** What the tables are called in messages. */
const names = {
  AD1: 'the table of adoptions (AD1)',
  Episodes: 'the table of episodes',
  Header: 'the header',
  Missing: 'the table of missing episodes',
  OC2: 'the table of health (OC2)',
  OC3: 'the table of care leavers (OC3)',
  PlacedAdoption: 'the table of decisions to place for adoption',
  PrevPerm: 'the table of previous permanence',
  Reviews: 'the table of reviews',
  UASC: 'the table of unaccompanied asylum seekers',
} satisfies Partial<Record<TableName, string>>

type Named = keyof typeof names

/** Checks that the tables are about the same children, in code order. */
export const links: readonly Rule[] = [
  childRule({
    code: 'EPI',
    tables: ['Header', 'Episodes'],
    fields: ['CHILD'],
    severity: 'query',
    message:
      'The child has no episode, so most checks have nothing to look at. Add the episodes, unless the child is a care leaver.',
    look({ Header, Episodes }, found) {
      if (Episodes.length === 0) found(...Header)
    },
  }),
  inHeader('INT01', 'AD1'),
  inHeader('INT02', 'PlacedAdoption'),
  inHeader('INT03', 'Episodes'),
  inHeader('INT04', 'Missing'),
  inHeader('INT05', 'OC2'),
  inHeader('INT06', 'OC3'),
  inHeader('INT07', 'PrevPerm'),
  inHeader('INT08', 'Reviews'),
  inHeader('INT09', 'UASC'),
  sameDob('INT11', 'AD1'),
  sameDob('INT12', 'PlacedAdoption'),
  sameDob('INT13', 'Missing'),
  sameDob('INT14', 'OC2'),
  sameDob('INT15', 'OC3'),
  sameDob('INT16', 'PrevPerm'),
  sameDob('INT17', 'Reviews'),
  sameDob('INT18', 'UASC'),
  childRule({
    code: 'INT21',
    tables: ['UASC', 'Header'],
    fields: ['SEX'],
    message: `Sex in ${names.UASC} is not what the header says. Correct one of the two.`,
    look({ UASC, Header }, found) {
      for (const row of UASC) if (Header.some(({ SEX }) => areDifferent(row.SEX, SEX))) found(row)
    },
  }),
  onlyOnce('INT31', 'AD1'),
  onlyOnce('INT32', 'Header'),
  onlyOnce('INT33', 'OC2'),
  onlyOnce('INT34', 'OC3'),
  onlyOnce('INT35', 'PrevPerm'),
  onlyOnce('INT36', 'UASC'),
]

/** A check that every child of a table is in the header. */
function inHeader(code: string, table: Named): Rule {
  return childRule({
    code,
    tables: [table, 'Header'],
    fields: ['CHILD'],
    message: `The child is in ${names[table]} but not in the header. Add the child there, or correct the child's number.`,
    look(child, found) {
      if (child.Header.length === 0) found(...child[table])
    },
  })
}

/** A check that a table has the header's date of birth. A blank one differs from none. */
function sameDob(code: string, table: Exclude<Named, 'Episodes' | 'Header'>): Rule {
  return childRule({
    code,
    tables: [table, 'Header'],
    fields: ['DOB'],
    message: `The date of birth in ${names[table]} is not the one in the header. Correct one of the two.`,
    look(child, found) {
      for (const header of child.Header)
        for (const row of child[table]) if (areDifferent(row.DOB, header.DOB)) found(row)
    },
  })
}

/** A check that a child has one row in a table. */
function onlyOnce(code: string, table: Named): Rule {
  return childRule({
    code,
    tables: [table],
    fields: ['CHILD'],
    message: `The child has more than one row in ${names[table]}. Keep the one that is right, or correct the child's number.`,
    look(child, found) {
      if (child[table].length > 1) found(...child[table])
    },
  })
}

const areDifferent = (a: string | number | undefined, b: string | number | undefined): boolean =>
  !isBlank(a) && !isBlank(b) && !Object.is(a, b)
