import { ageOn, birthday } from '../time/age.ts'
import { addDays, calendar, type Day } from '../time/day.ts'
import { planAdoption } from './adoption.ts'
import type { Chance, Weights } from './chance.ts'
import { grownUp } from './growing-up.ts'
import { planGuardianship } from './guardianship.ts'
import { within } from './legal.ts'
import { planReturnHome } from './return-home.ts'
import { planStaying } from './staying.ts'
import type { Adoption, Decision, LegalSpell, Person } from './life.ts'

/** A home that the plan, not chance, decides: from a day, to the end of care unless `until` is given. */
export interface FixedHome {
  readonly from: Day
  readonly until?: Day
  readonly kind: string
  readonly sameCarer: boolean
}

/** How one time in care will go, before it is known in which homes. */
export interface Plan {
  readonly to: Day
  /** The reason care ends, which may depend on the last home. */
  readonly ended: (lastHome: string) => string
  readonly legal: readonly LegalSpell[]
  readonly firstHome?: string
  readonly fixed: readonly FixedHome[]
  /** Meant to last: a foster home may become a long-term one. */
  readonly longTerm: boolean
  /** No moves but the planned ones. */
  readonly still: boolean
  readonly decision?: Decision
  readonly adoption?: Adoption
}

export type Purpose = 'adoption' | 'guardianship' | 'arrangements' | 'home' | 'stay'

/** What becomes of children by the age at which they start, so that leavers have DfE's 2025 reasons. */
// prettier-ignore
const purposes: readonly (readonly [number, Weights<Purpose>])[] = [
  [1, [['adoption', 41], ['guardianship', 27], ['home', 20], ['arrangements', 5], ['stay', 7]]],
  [5, [['adoption', 19], ['guardianship', 29], ['home', 26], ['arrangements', 5], ['stay', 21]]],
  [10, [['adoption', 2], ['guardianship', 18], ['home', 30], ['arrangements', 7], ['stay', 43]]],
  [16, [['guardianship', 4], ['home', 31], ['arrangements', 2], ['stay', 63]]],
  [18, [['home', 19], ['stay', 81]]],
]

/** Draws how a time in care that begins on `from` will go. Care is over on the 18th birthday at the latest. */
export function drawPlan(chance: Chance, person: Person, from: Day): Plan {
  const age = ageOn(person.dob, from)
  const weights = purposes.find(([below]) => age < below)?.[1] ?? []
  const plan = planFor(person.uasc ? 'stay' : chance.pick(weights), chance, person, from)
  const adult = birthday(person.dob, 18)
  const to = notYearEnd(plan.to < adult ? plan.to : adult)
  return {
    ...plan,
    to,
    ended: to < adult ? plan.ended : (last) => grownUp(chance, last),
    legal: within(plan.legal, to),
    fixed: plan.fixed.filter((home) => home.from > from + 2 && home.from < to - 20),
  }
}

function planFor(purpose: Purpose, chance: Chance, person: Person, from: Day): Plan {
  const age = ageOn(person.dob, from)
  switch (purpose) {
    case 'adoption':
      return planAdoption(chance, person, from)
    case 'guardianship':
    case 'arrangements':
      return planGuardianship(chance, from, age, purpose)
    case 'home':
      return planReturnHome(chance, from, age)
    case 'stay':
      return planStaying(chance, person, from)
  }
}

/** Care that ends on 31 March is read in two ways (OQ-01); the sample ends it the day before. */
function notYearEnd(on: Day): Day {
  const { month, date } = calendar(on)
  return month === 3 && date === 31 ? addDays(on, -1) : on
}
