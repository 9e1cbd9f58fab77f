import { addDays, calendar, type Day } from '../time/day.ts'
import type { Chance } from './chance.ts'
import { courtCase } from './legal.ts'
import type { Plan } from './plan.ts'

/** Special guardianship or a child arrangements order: made at the last hearing, or a year or two after a care order. */
export function planGuardianship(
  chance: Chance,
  from: Day,
  age: number,
  order: 'guardianship' | 'arrangements',
): Plan {
  const entry = chance.pick([['C1', 62], ['V2', 26], ['L1', 12]] as const) // prettier-ignore
  const { spells, hearing = addDays(from, 280) } = courtCase(chance, from, entry, true)
  const atHearing = chance.happens(order === 'arrangements' ? 0.8 : 0.55)
  const to = atHearing ? hearing : addDays(hearing, 150 + Math.round(chance.wait(420)))
  return {
    to,
    ended: (last) => (order === 'arrangements' ? 'E41' : guardian(last, to, chance.happens(0.6))),
    legal: atHearing ? spells : [...spells, { from: hearing, status: 'C2' }],
    ...(chance.happens(age < 10 ? 0.55 : 0.4) ? { firstHome: 'U3' } : {}),
    fixed: [],
    longTerm: false,
    still: false,
  }
}

/** The code says whether the guardian had fostered the child, and from April 2018 whether they are kin. */
function guardian(lastHome: string, to: Day, fosterCarer: boolean): string {
  const kin = /^U[1-3]$/.test(lastHome)
  const fostered = kin || (lastHome.startsWith('U') && fosterCarer)
  const { year, month } = calendar(to)
  if (year < 2018 || (year === 2018 && month < 4)) return fostered ? 'E43' : 'E44'
  if (fostered) return kin ? 'E45' : 'E46'
  return 'E47'
}
