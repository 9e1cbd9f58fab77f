import { addDays, later, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import { courtCase } from './legal.ts'
import type { Adoption, Person } from './life.ts'
import type { Plan } from './plan.ts'
import { planStaying } from './staying.ts'

type Adopters = Adoption['adopters']

const adopterKinds: Weights<Adopters> = [
  [{ count: 1, sexes: 'F1', status: 'L0' }, 9],
  [{ count: 1, sexes: 'M1', status: 'L0' }, 1],
  [{ count: 2, sexes: 'MF', status: 'L11' }, 61],
  [{ count: 2, sexes: 'MF', status: 'L3' }, 10],
  [{ count: 2, sexes: 'MM', status: 'L12' }, 6],
  [{ count: 2, sexes: 'FF', status: 'L12' }, 5],
  [{ count: 2, sexes: 'MM', status: 'L4' }, 2],
  [{ count: 2, sexes: 'FF', status: 'L4' }, 2],
  [{ count: 2, sexes: 'MM', status: 'L2' }, 2],
  [{ count: 2, sexes: 'FF', status: 'L2' }, 2],
]

/** Adoption: by agreement now and then, mostly after a placement order; one decision in eight is taken back. */
export function planAdoption(chance: Chance, person: Person, from: Day): Plan {
  if (chance.happens(0.12)) return planReversed(chance, person, from)
  return chance.happens(0.05) ? planByConsent(chance, from) : planByOrder(chance, from)
}

/** Care proceedings, placement order, match, placement, adoption order. A2 comes to 150-200 days, A1 to 400-500. */
function planByOrder(chance: Chance, from: Day): Plan {
  const early = chance.happens(0.13)
  const { spells, order } = proceedings(chance, from)
  const decided = addDays(order, -chance.whole(8, 50))
  const wait = early ? chance.wait(50) - 20 : 45 + chance.wait(140)
  const matched = addDays(order, Math.max(decided - order + 5, Math.round(wait)))
  const placed = addDays(matched > order ? matched : order, chance.whole(6, 32))
  const legal = [...spells, { from: order, status: 'E1' }]
  const opposed = chance.happens(0.44)
  return { ...ending(chance, decided, matched, placed, early, early ? 'A5' : 'A6', opposed), legal }
}

/** A baby given up for adoption: no court until the adoption order. */
function planByConsent(chance: Chance, from: Day): Plan {
  const decided = addDays(from, chance.whole(45, 90))
  const matched = addDays(decided, chance.whole(20, 90))
  const placed = addDays(matched, chance.whole(6, 20))
  const early = chance.happens(0.25)
  const legal = [{ from, status: 'V2' }]
  return { ...ending(chance, decided, matched, placed, early, early ? 'A3' : 'A4', false), legal }
}

function ending(
  chance: Chance,
  decided: Day,
  matched: Day,
  placed: Day,
  early: boolean,
  kind: string,
  opposed: boolean,
): Omit<Plan, 'legal'> {
  return {
    to: addDays(placed, 110 + Math.round(chance.wait(150))),
    ended: () => (opposed ? 'E12' : 'E11'),
    ...(early ? { firstHome: 'U5' } : {}),
    fixed: [{ from: placed, kind, sameCarer: early }],
    longTerm: false,
    still: early,
    decision: { on: decided },
    adoption: { decided, matched, byFosterCarer: early, adopters: chance.pick(adopterKinds) },
  }
}

/** The council means the child to be adopted, and then does not: no adopters found, or the child's needs changed. */
function planReversed(chance: Chance, person: Person, from: Day): Plan {
  const { spells, order } = proceedings(chance, from)
  const decided = addDays(order, -chance.whole(8, 50))
  const refused = chance.happens(0.3)
  const reversed = refused ? addDays(order, 7) : addDays(order, chance.whole(250, 700))
  const placing = refused ? [] : [{ from: order, status: 'E1' }]
  const stay = planStaying(chance, person, from)
  return {
    ...stay,
    to: stay.to > reversed + 60 ? stay.to : addDays(reversed, 60),
    legal: [...spells, ...placing, { from: reversed, status: 'C2' }],
    fixed: [],
    decision: { on: decided, reversed: { on: reversed, why: refused ? 'RD2' : chance.pick(changes) } },
  }
}

// prettier-ignore
const changes: Weights<string> = [['RD1', 45], ['RD3', 45], ['RD4', 10]]

/** A little quicker than other cases, but never before there was time for a decision. */
function proceedings(chance: Chance, from: Day) {
  const { spells, hearing } = courtCase(chance, from, chance.pick(youngEntry), true)
  const order = addDays(hearing ?? addDays(from, 280), -chance.whole(0, 80))
  return { spells: spells.filter((s) => s.from < order), order: later(order, addDays(from, 110)) }
}

// prettier-ignore
const youngEntry: Weights<string> = [['C1', 66], ['V2', 20], ['L1', 12], ['L2', 2]]
