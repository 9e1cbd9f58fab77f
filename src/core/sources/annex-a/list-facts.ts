import type { Day } from '../../time/day.ts'
import type { Fact } from '../collections.ts'
import type { Facts } from '../facts.ts'
import type { ListNumber } from './lists.ts'
import type { ListRow } from './read-list.ts'

/** What the rows of lists 9 to 11 say, as the collections that hold the same facts. */
export function factsOf(list: Exclude<ListNumber, 8>, rows: readonly ListRow[], drawn: Day): Facts {
  switch (list) {
    case 9:
      return positionsOf(rows as readonly unknown[] as readonly Position[], drawn)
    case 10:
      return { adoption_children: rows as readonly unknown[] as readonly Fact<'adoption_children'>[] }
    case 11:
      return { adopters: rows as readonly unknown[] as readonly Fact<'adopters'>[] }
  }
}

/** A row of list 9. */
type Position = Fact<'care_leavers'> & { readonly pathway_plan?: Day | undefined }

/** Each young person's position on the day the list was drawn, and the pathway plan where the template asks for it. */
function positionsOf(rows: readonly Position[], drawn: Day): Facts {
  const care_leavers: Fact<'care_leavers'>[] = []
  const pathway_plans: Fact<'pathway_plans'>[] = []
  for (const { pathway_plan, ...row } of rows) {
    const { child_id, line, origin } = row
    care_leavers.push({ ...row, as_at: drawn })
    if (pathway_plan !== undefined)
      pathway_plans.push({ child_id, completed_date: pathway_plan, line, origin })
  }
  return { care_leavers, ...(pathway_plans.length > 0 && { pathway_plans }) }
}
