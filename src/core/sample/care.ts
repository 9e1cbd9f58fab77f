import type { Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import type { Geography } from './geography.ts'
import type { Homes } from './homes.ts'
import type { Care, Person } from './life.ts'
import { livesAt } from './moves.ts'
import { drawPlan, type Plan } from './plan.ts'
import type { Story } from './story.ts'
import { withAbsences } from './temporary.ts'

/** The made-up world a life happens in. */
export interface World {
  readonly geography: Geography
  readonly homes: Homes
  readonly story: Story
  /** Homes of care that ended before this day are in no return, and are not drawn. */
  readonly since: Day
}

/** DfE 2025, children starting: abuse or neglect 57%. */
// prettier-ignore
const needs: Weights<string> = [['N1', 77], ['N2', 2.5], ['N3', 4], ['N4', 10.5], ['N5', 14.5], ['N6', 2.5], ['N7', 0.3], ['N8', 2.7]]

/** One time in care, from the first day to the last. */
export function drawCare(chance: Chance, world: World, person: Person, from: Day): Care {
  const plan = drawPlan(chance, person, from)
  const family = chance.one(chance.happens(0.96) ? world.geography.inside : world.geography.near)
  if (plan.to < world.since) return forgotten(person, from, plan, family)
  const spells = livesAt({ chance, person, family, from, plan, homes: world.homes, story: world.story })
  const homes = withAbsences(chance, world.geography, { spells, legal: plan.legal, to: plan.to, family })
  return {
    from,
    to: plan.to,
    ended: plan.ended(homes.at(-1)?.home.kind ?? 'U6'),
    need: person.uasc ? 'N8' : chance.pick(needs),
    family,
    legal: plan.legal,
    homes,
    shortBreaks: false,
    ...(plan.decision ? { decision: plan.decision } : {}),
    ...(plan.adoption ? { adoption: plan.adoption } : {}),
  }
}

function forgotten(person: Person, from: Day, plan: Plan, family: Care['family']): Care {
  const { to, legal } = plan
  const need = person.uasc ? 'N8' : 'N1'
  return { from, to, ended: plan.ended('U6'), need, family, legal, homes: [], shortBreaks: false }
}
