import { addDays, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import { courtCase, entryStatus, statusOn, within } from './legal.ts'
import type { FixedHome, Plan } from './plan.ts'

// prettier-ignore
const reasons: Weights<string> = [['E4A', 64], ['E4B', 13], ['E13', 17], ['E8', 6]]

/** Care that ends with the family: within days for some, after a year or two for others. */
export function planReturnHome(chance: Chance, from: Day, age: number): Plan {
  const entry = entryStatus(chance, age, false)
  const days = stay(chance)
  const to = addDays(from, entry === 'J1' ? chance.whole(20, 130) : days)
  if (entry === 'J1') return plan(to, chance.pick(remandEnds), [{ from, status: 'J1' }], [], 'R5')
  const { spells, hearing } = courtCase(
    chance,
    from,
    entry,
    entry === 'C1' || (days > 150 && chance.happens(0.35)),
  )
  const whole = hearing === undefined ? spells : [...spells, { from: hearing, status: 'C2' }]
  const legal = within(whole, to)
  return plan(to, chance.pick(reasons), legal, trial(chance, legal, from, to))
}

// prettier-ignore
const remandEnds: Weights<string> = [['E14', 60], ['E9', 40]]

/** Entry under 24 hours is no care at all, hence at least two days. */
function stay(chance: Chance): number {
  const kind = chance.unit()
  if (kind < 0.26) return chance.whole(2, 30)
  return kind < 0.6 ? chance.whole(30, 180) : 180 + Math.round(chance.wait(260))
}

/** Under an order a child may live at home for a while before care ends; not under section 20 (r378). */
function trial(chance: Chance, legal: Plan['legal'], from: Day, to: Day): FixedHome[] {
  const begins = addDays(to, -chance.whole(70, 320))
  const ordered = ['C1', 'C2'].includes(statusOn(legal, begins))
  return begins > from + 20 && ordered && chance.happens(0.9)
    ? [{ from: begins, kind: 'P1', sameCarer: false }]
    : []
}

function plan(to: Day, ended: string, legal: Plan['legal'], fixed: FixedHome[], firstHome?: string): Plan {
  const first = firstHome === undefined ? {} : { firstHome }
  return { to, ended: () => ended, legal, ...first, fixed, longTerm: false, still: false }
}
