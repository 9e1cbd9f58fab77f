import { addMonths, type Day } from '../../time/day.ts'
import type { RowOf } from '../local/books.ts'
import { dayCell } from '../workbook.ts'
import type { ListColumn } from './list-column.ts'
import { yesOrNo } from './spelt.ts'

type Adopter = RowOf<'adopters'>

/** In contact by a day, and not long gone by it. */
export function isListedAdopter(each: Adopter, on: Day): boolean {
  const over = each.order_date ?? each.left_date
  return (each.enquiry_date ?? on + 1) <= on && (over === undefined || over > addMonths(on, -12))
}

/** List 11: adults who mean to adopt. */
export const adopterColumns: readonly ListColumn<Adopter>[] = [
  ['Individual adopter identifier', ({ adopter_id }) => adopter_id],
  ['Family identifier', ({ family_id }) => family_id],
  [
    'Is the (prospective) adopter fostering for adoption?',
    (each) => yesOrNo(each.fostering_for_adoption === true),
  ],
  dated('Date enquiry received', (each) => each.enquiry_date),
  dated('Date Stage 1 started', (each) => each.stage1_started),
  dated('Stage 1 ended', (each) => each.stage1_ended),
  dated('Stage 2 started', (each) => each.stage2_started),
  dated('Stage 2 ended', (each) => each.stage2_ended),
  dated('Date application submitted', (each) => each.application_submitted),
  dated('Date application approved', (each) => each.approved_date),
  dated('Date adopter matched with child(ren)', (each) => each.matched_date),
  dated('Date child/children placed with adopter(s)', (each) => each.placed_date),
  [
    'No. of children placed',
    ({ placed_date: on, children_placed }, drawn) =>
      on !== undefined && on <= drawn ? children_placed : undefined,
  ],
  dated('Date of Adoption Order', (each) => each.order_date),
  dated('Date of leaving adoption process', (each) => each.left_date),
  [
    'Reason for leaving adoption process',
    ({ left_date: on, left_reason }, drawn) => (on !== undefined && on <= drawn ? left_reason : ''),
  ],
]

function dated(heading: string, of: (each: Adopter) => Day | undefined): ListColumn<Adopter> {
  return [
    heading,
    (each, drawn) => {
      const on = of(each)
      return dayCell(on !== undefined && on <= drawn ? on : undefined)
    },
  ]
}
