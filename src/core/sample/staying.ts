import { ageOn, birthday } from '../time/age.ts'
import { addDays, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import { courtCase, entryStatus, within } from './legal.ts'
import type { Person } from './life.ts'
import type { FixedHome, Plan } from './plan.ts'

/** Care until the 18th birthday, unless something else comes first. */
export function planStaying(chance: Chance, person: Person, from: Day): Plan {
  const age = ageOn(person.dob, from)
  const adult = birthday(person.dob, 18)
  const entry = entryStatus(chance, age, person.uasc)
  const inCourt = !person.uasc && chance.happens(age < 10 ? 0.93 : age < 15 ? 0.6 : 0.2)
  const { spells, hearing } = courtCase(chance, from, entry, inCourt)
  const early = person.uasc ? aloneEarly(chance, from) : leavesEarly(chance, from, adult)
  const to = early !== undefined && early.on < adult - 3 ? early.on : adult
  const legal = within(
    hearing === undefined || entry === 'C2' ? spells : [...spells, { from: hearing, status: 'C2' }],
    to,
  )
  return {
    to,
    ended: () => early?.why ?? 'E8',
    legal,
    ...(entry === 'J1' ? { firstHome: chance.pick(remandHomes) } : {}),
    fixed: atHome(chance, legal, to),
    longTerm: true,
    still: false,
  }
}

// prettier-ignore
const remandHomes: Weights<string> = [['R5', 45], ['K2', 25], ['K1', 10], ['U6', 20]]

interface Early {
  readonly on: Day
  readonly why: string
}

/** Plans change: a late return home, a move to another council, and, very rarely, a death. */
function leavesEarly(chance: Chance, from: Day, adult: Day): Early | undefined {
  if (!chance.happens(0.17)) return undefined
  const on = addDays(from, 120 + Math.round((adult - from - 120) * chance.unit() ** 1.4))
  return on > from + 60 ? { on, why: chance.pick(earlyReasons) } : undefined
}

// prettier-ignore
const earlyReasons: Weights<string> = [
  ['E4A', 36], ['E4B', 6], ['E13', 16], ['E3', 6], ['E8', 9], ['E41', 4], ['E16', 1], ['E2', 1],
]

/** Children alone from abroad may turn out to be adults, join relatives, or disappear. */
function aloneEarly(chance: Chance, from: Day): Early | undefined {
  if (!chance.happens(0.14)) return undefined
  return { on: addDays(from, 20 + Math.round(chance.wait(90))), why: chance.pick(aloneReasons) }
}

// prettier-ignore
const aloneReasons: Weights<string> = [['E15', 45], ['E13', 25], ['E8', 30]]

/** A good many children under a care order goes home to live, and care goes on. */
function atHome(chance: Chance, legal: Plan['legal'], to: Day): FixedHome[] {
  const order = legal.find(({ status }) => status === 'C2')
  if (order === undefined || !chance.happens(0.36)) return []
  const from = addDays(order.from, Math.round((to - order.from) * chance.unit() * 0.8) + 10)
  const until = addDays(from, 250 + Math.round(chance.wait(700)))
  if (from > to - 60) return []
  return [{ from, kind: 'P1', sameCarer: false, ...(until < to - 30 ? { until } : {}) }]
}
