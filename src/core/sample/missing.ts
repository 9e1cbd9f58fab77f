import { addDays, type Day } from '../time/day.ts'
import type { Chance } from './chance.ts'
import type { HomeSpell, Life, Person } from './life.ts'
import type { Story } from './story.ts'

/** A time the child was missing (M), or away without leave but known where (A). */
export interface Incident {
  readonly kind: 'M' | 'A'
  readonly from: Day
  readonly to: Day
}

/** Incidents a year that no child exceeds: the pace at which chance is asked. */
const ceiling = 20

/** One child in nine goes missing in a year, six times or so; hardly ever before the age of eleven. */
export function incidentsOf(chance: Chance, { person, cares }: Life, story: Story): Incident[] {
  const goes = chance.happens(person.uasc ? 0.06 : person.unsettled ? 0.55 : 0.15)
  if (!goes) return []
  const often = 0.5 + chance.wait(person.unsettled ? 8.5 : 4.5)
  const away = chance.happens(0.32)
  return cares.flatMap(({ shortBreaks, homes, to }) =>
    shortBreaks
      ? []
      : homes.flatMap((spell, i) =>
          awayFrom({ chance, person, story, often, away }, spell, homes[i + 1]?.from ?? to),
        ),
  )
}

interface Habit {
  readonly chance: Chance
  readonly person: Person
  readonly story: Story
  readonly often: number
  readonly away: boolean
}

/** Incidents from one home, one after another, each over before the home is left (r574, r575, r577). */
function awayFrom(habit: Habit, { from, home }: HomeSpell, until: Day): Incident[] {
  const { chance, person, story, often, away } = habit
  const incidents: Incident[] = []
  const eleven = addDays(person.dob, 4_020)
  let on = from > eleven ? from : eleven
  for (;;) {
    on = addDays(on, 1 + Math.floor(chance.wait(365 / ceiling)))
    const back = addDays(on, daysAway(chance))
    if (back >= until || home.kind.startsWith('T')) return incidents
    const pace = often * (home.kind.startsWith('U') ? 0.8 : 1.3) * story.missing(on)
    if (!chance.happens(pace / ceiling)) continue
    incidents.push({ kind: away && chance.happens(0.4) ? 'A' : 'M', from: on, to: back })
    on = back
  }
}

function daysAway(chance: Chance): number {
  const kind = chance.unit()
  if (kind < 0.4) return 0
  if (kind < 0.78) return 1
  return kind < 0.95 ? chance.whole(2, 4) : chance.whole(5, 24)
}
