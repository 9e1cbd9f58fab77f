import { addDays, calendar } from '../time/day.ts'
import type { Case } from './case.ts'
import type { Weights } from './chance.ts'
import type { Year } from './year.ts'

// prettier-ignore
const kinds: Weights<string> = [['Z1', 95.6], ['P2', 2], ['P1', 0.8], ['P3', 0.8], ['P4', 0.8]]
// prettier-ignore
const places: Weights<string> = [['999', 55], ['WAL', 8], ['SCO', 6], ['NIR', 2]]

/** PREV_PERM, LA_PERM, DATE_PERM, for children who start to be looked after in the year, short breaks too (r630); the sample keeps no earlier ones. */
export function permanenceCells(it: Case, year: Year): [string, string, string] | undefined {
  const starts = it.cares.some(({ from }) => from >= year.from && from <= year.to)
  if (!starts) return undefined
  const chance = it.chance(17)
  const first = it.cares[0]
  const kind = chance.pick(kinds)
  const room = first === undefined ? 0 : first.from - it.person.dob
  if (kind === 'Z1' || first === undefined || room < 800) return ['Z1', '', '']
  const on = calendar(addDays(first.from, -chance.whole(200, Math.min(room - 200, 3_000))))
  const month = chance.happens(0.6) ? String(on.month).padStart(2, '0') : 'zz'
  return [kind, chance.pick(places), `zz/${month}/${on.year}`]
}
