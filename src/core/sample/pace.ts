import { addDays, type Day } from '../time/day.ts'
import type { Chance } from './chance.ts'
import type { HomeSpell, Person } from './life.ts'
import type { Story } from './story.ts'

/** Who may move, in what times. */
interface Mover {
  readonly chance: Chance
  readonly person: Person
  readonly story: Story
}

/** Moves a year that no child exceeds: the pace at which chance is asked. */
const ceiling = 12

/** The day of the next move from a home, after one day and before another; `undefined` when there is none. */
export function nextMove(
  at: Mover,
  now: HomeSpell,
  { after, limit }: { after: Day; limit: Day },
): Day | undefined {
  let on = after
  for (;;) {
    on = addDays(on, 1 + Math.floor(at.chance.wait(365 / ceiling)))
    if (on >= limit) return undefined
    if (at.chance.happens(pace(at, now, on) / ceiling)) return on
  }
}

/** Moves a year to expect on a day, given how long the child has lived here, where, and how settled they are. */
function pace({ person, story }: Mover, { from, home }: HomeSpell, on: Day): number {
  const tenure = on - from
  const wear = tenure < 45 ? 1.6 : tenure < 180 ? 0.75 : tenure < 365 ? 0.36 : 0.16
  const child = person.unsettled ? 2.1 : 0.62
  const older = home.kind.startsWith('U') && on - person.dob > 16 * 365.25 ? 2.2 : 1
  return Math.min(ceiling, wear * child * older * (kindPace[home.kind] ?? 1) * story.moves(on))
}

const kindPace: Readonly<Record<string, number>> = {
  U1: 0.5,
  U4: 0.55,
  U3: 0.6,
  P1: 0.5,
  R5: 2,
  R3: 2.5,
  K1: 3,
}
