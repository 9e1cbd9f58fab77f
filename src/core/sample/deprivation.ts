import { ageOn } from '../time/age.ts'
import { addDays, type Day } from '../time/day.ts'
import type { Chance } from './chance.ts'
import type { Life } from './life.ts'

/** A deprivation of liberty order. */
export interface DeprivationOrder {
  readonly from: Day
  readonly to: Day
}

/** A few of the hardest to settle, in homes where the Department expects such orders (r709), never beyond the home. */
export function ordersOf(chance: Chance, { person, cares }: Life): DeprivationOrder[] {
  if (!person.unsettled) return []
  return cares.flatMap(({ homes, to, shortBreaks }) =>
    homes.flatMap((spell, i) => {
      const until = homes[i + 1]?.from ?? to
      const expected = ['K2', 'Z12', 'Z13'].includes(spell.home.kind) && ageOn(person.dob, spell.from) >= 11
      if (shortBreaks || !expected || until - spell.from < 40 || !chance.happens(0.09)) return []
      const from = addDays(spell.from, chance.whole(0, 20))
      const end = addDays(from, chance.whole(15, 180))
      return [{ from, to: end < until ? end : addDays(until, -1) }]
    }),
  )
}
