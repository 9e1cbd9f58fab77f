import { addMonths, type Day } from '../../time/day.ts'
import type { RowOf } from '../local/books.ts'
import { dayCell } from '../workbook.ts'
import type { ListColumn } from './list-column.ts'
import type { Filed } from './filed.ts'
import { personColumns } from './spelt.ts'

type Plan = RowOf<'adoption_children'>

/** The latest plan for adoption made by a day. */
const planOf = ({ own }: Filed, on: Day): Plan | undefined =>
  own.adoption_children?.findLast(({ decision_date: decided }) => decided !== undefined && decided <= on)

/** Adopted or given up in the last twelve months, or still going on. */
export function isListedPlan(each: Filed, on: Day): boolean {
  const plan = planOf(each, on)
  const over = plan?.order_date ?? plan?.decision_reversed_date
  return plan !== undefined && (over === undefined || over > addMonths(on, -12))
}

/** List 10: children for whom it was decided that they should be placed for adoption. */
export const adoptionColumns: readonly ListColumn<Filed>[] = [
  ...personColumns,
  dated('Date the Child Entered Care', (plan) => plan.entered_care_date),
  dated('Date of Decision that Child Should be Placed for Adoption', (plan) => plan.decision_date),
  dated('Date of Placement Order', (plan) => plan.placement_order_date),
  dated('Date of Matching Child and Prospective Adopters', (plan) => plan.matched_date),
  dated('Date Placed for Adoption', (plan) => plan.placed_date),
  dated('Date of Adoption Order', (plan) => plan.order_date),
  dated(
    'Date of Decision that Child Should No Longer be Placed for Adoption',
    (plan) => plan.decision_reversed_date,
  ),
  ['Reason Why Child No Longer Placed for Adoption', reason],
]

function dated(heading: string, of: (plan: Plan) => Day | undefined): ListColumn<Filed> {
  return [
    heading,
    (each, drawn) => {
      const plan = planOf(each, drawn)
      const on = plan && of(plan)
      return dayCell(on !== undefined && on <= drawn ? on : undefined)
    },
  ]
}

function reason(each: Filed, drawn: Day): string {
  const plan = planOf(each, drawn)
  return (plan?.decision_reversed_date ?? drawn + 1) <= drawn ? (plan?.reversal_reason ?? '') : ''
}
