import { ageOn } from '../time/age.ts'
import { addDays, type Day } from '../time/day.ts'
import type { Chance } from './chance.ts'
import { firstKind, nextKind } from './kinds.ts'
import type { Spot } from './geography.ts'
import type { Homes } from './homes.ts'
import type { Home, HomeSpell, Person } from './life.ts'
import type { Plan } from './plan.ts'
import type { Story } from './story.ts'
import { reasonForMove } from './move-reasons.ts'
import { nextMove } from './pace.ts'
import { withRegistration } from './registration.ts'

/** What moving house depends on, besides chance. */
export interface Household {
  readonly chance: Chance
  readonly person: Person
  readonly family: Spot
  readonly from: Day
  readonly plan: Plan
  readonly homes: Homes
  readonly story: Story
}

/** Where the child lives through one time in care, first home first. Temporary absences are left out. */
export function livesAt(at: Household): HomeSpell[] {
  const { chance, person, plan, from, homes, family } = at
  const status = plan.legal[0]?.status ?? 'V2'
  const kind = plan.firstHome ?? firstKind(chance, person, from, status)
  const spells: HomeSpell[] = [spell(from, homes.find(chance, kind, family), false, '')]
  for (const fixed of plan.fixed) {
    fillUntil(at, spells, addDays(fixed.from, -2))
    spells.push(fixedHome(at, fixed, last(spells)))
    if (fixed.until !== undefined) leaveFixed(at, spells, fixed.until)
  }
  if (plan.fixed.every(({ until }) => until !== undefined)) fillUntil(at, spells, addDays(plan.to, -2))
  return withRegistration(spells, plan.to)
}

function fixedHome(at: Household, fixed: Plan['fixed'][number], before: HomeSpell): HomeSpell {
  if (fixed.sameCarer) return spell(fixed.from, { ...before.home, kind: fixed.kind }, true, 'PLACE')
  const home = at.homes.find(at.chance, fixed.kind, at.family, before.home)
  return spell(fixed.from, home, false, 'CARPL')
}

function leaveFixed(at: Household, spells: HomeSpell[], until: Day): void {
  const home = at.homes.find(at.chance, moveKind(at, last(spells).home, until), at.family, last(spells).home)
  spells.push(spell(until, home, false, at.chance.happens(0.5) ? 'CARPL' : 'OTHER'))
}

/** Adds moves, chance by chance, up to the day `limit`. */
function fillUntil(at: Household, spells: HomeSpell[], limit: Day): void {
  if (at.plan.still) return
  let on = last(spells).from
  let matchDay = longTermMatch(at, last(spells))
  for (;;) {
    const moved = nextMove(at, last(spells), { after: on, limit })
    if (matchDay !== undefined && matchDay < (moved ?? limit)) {
      spells.push(longTerm(last(spells), matchDay))
      on = matchDay
      matchDay = undefined
      continue
    }
    if (moved === undefined) return
    spells.push(move(at, spells, moved))
    on = moved
    matchDay = longTermMatch(at, last(spells))
  }
}

function move(at: Household, spells: readonly HomeSpell[], on: Day): HomeSpell {
  const before = last(spells).home
  const kind = moveKind(at, before, on)
  return spell(
    on,
    at.homes.find(at.chance, kind, at.family, before),
    false,
    reasonForMove(at, before, kind, on),
  )
}

function moveKind(at: Household, before: Home, on: Day): string {
  return nextKind(at.chance, at.person, before.kind, on, at.plan.to)
}

/** The day a foster home is confirmed as long-term: same carers, another code. */
function longTermMatch({ chance, plan, person }: Household, { from, home }: HomeSpell): Day | undefined {
  const on = addDays(from, chance.whole(200, 650))
  const may = plan.longTerm && ['U3', 'U6'].includes(home.kind) && ageOn(person.dob, on) < 17
  return may && chance.happens(0.75) ? on : undefined
}

const longTerm = ({ home }: HomeSpell, on: Day): HomeSpell =>
  spell(on, { ...home, kind: home.kind === 'U3' ? 'U1' : 'U4' }, true, 'PLACE')

const spell = (from: Day, home: Home, sameCarer: boolean, why: string): HomeSpell => ({
  from,
  home,
  sameCarer,
  why,
})

function last(spells: readonly HomeSpell[]): HomeSpell {
  const found = spells.at(-1)
  if (found === undefined) throw new Error('A child in care lives somewhere.')
  return found
}
