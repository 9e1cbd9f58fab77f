import { birthday } from '../time/age.ts'
import { addDays, type Day } from '../time/day.ts'
import type { World } from './care.ts'
import type { Chance } from './chance.ts'
import type { Care, Person } from './life.ts'

/** A disabled child's short breaks away from home: each break in itself (V3) or the whole agreement (V4). */
export function drawShortBreaks(chance: Chance, world: World, person: Person, from: Day): Care[] {
  const until = addDays(from, 300 + Math.round(chance.wait(700)))
  const adult = addDays(birthday(person.dob, 18), -5)
  const to = until < adult ? until : adult
  const family = chance.one(world.geography.inside)
  const { provider, urn } = world.homes.find(chance, chance.happens(0.6) ? 'U6' : 'K2', family)
  // A return does not say where a short break is: neither postcode nor Ofsted number (r214, r398).
  const home = { kind: urn.startsWith('SC99') ? 'U6' : 'K2', provider, urn: '', post: '' }
  const series = (status: string, first: Day, last: Day): Care => ({
    from: first,
    to: last,
    ended: 'E4A',
    need: 'N2',
    family,
    legal: [{ from: first, status }],
    homes: [{ from: first, home, sameCarer: false, why: '' }],
    shortBreaks: true,
  })
  return chance.happens(0.6)
    ? [series('V4', from, to)]
    : breaks(chance, from, to).map(([a, b]) => series('V3', a, b))
}

/** Two to four nights about once a month: far below 17 days at a time and 75 in a year (r365, r367). */
function breaks(chance: Chance, from: Day, to: Day): [Day, Day][] {
  const days: [Day, Day][] = []
  for (let on = from; on < to - 6; on = addDays(on, chance.whole(26, 40))) {
    days.push([on, addDays(on, chance.whole(2, 4))])
  }
  return days
}
