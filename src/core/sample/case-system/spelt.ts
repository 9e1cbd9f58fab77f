import { ageOn } from '../../time/age.ts'
import { legalStatuses, needs, placements, providers, reasonsCeased } from '../../ssda903/codes.ts'
import type { SheetCell } from '../workbook.ts'
import { dayCell } from '../workbook.ts'
import type { Day } from '../../time/day.ts'
import type { Filed } from './filed.ts'

/** A code as the template's lists spell it: `U6: Foster placement`. */
export const spelt = (codes: Readonly<Record<string, string>>, code: string): string =>
  code === '' ? '' : `${code}: ${codes[code] ?? code}`

export const codes = { legalStatuses, needs, placements, providers, reasonsCeased } as const

export const yesOrNo = (yes: boolean): string => (yes ? 'a) Yes' : 'b) No')

/** Who the child is, at the head of lists 8 to 10. */
export const personColumns: readonly (readonly [string, (each: Filed, drawn: Day) => SheetCell])[] = [
  ['Child Unique ID', ({ it }) => it.person.id],
  ['Gender', ({ it }) => (it.person.sex === 'M' ? 'a) Male' : 'b) Female')],
  ['Ethnicity', ({ it }) => it.person.ethnicity],
  ['Date of Birth', ({ it }) => dayCell(it.person.dob)],
  ['Age', ({ it }, drawn) => ageOn(it.person.dob, drawn)],
]
