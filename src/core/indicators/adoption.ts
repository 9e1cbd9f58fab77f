import { adopters } from './adopters.ts'
import { adoptionDecisions } from './adoption-decisions.ts'
import { adoptionMatches } from './adoption-matches.ts'
import { adoptionOrders } from './adoption-orders.ts'
import { adoptions } from './adoption-returned.ts'
import { adoptionTimes } from './adoption-times.ts'
import { familyFinding } from './family-finding.ts'
import type { Indicator } from './indicator.ts'

/** Adoption: what happened, whom it waits for, who adopts, and how long it took. */
export const adoption: readonly Indicator[] = [
  ...adoptionOrders,
  ...adoptionMatches,
  ...familyFinding,
  ...adoptionDecisions,
  ...adopters,
  ...adoptionTimes(adoptions),
]
