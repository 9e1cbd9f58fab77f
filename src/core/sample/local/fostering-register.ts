import { addDays, addMonths, type Day } from '../../time/day.ts'
import type { Chance, Weights } from '../chance.ts'
import type { Home } from '../life.ts'

/** One approval of one household. */
export interface Approval {
  readonly id: string
  readonly kind: string
  readonly from: Day
  readonly to: Day | undefined
  readonly why: string
  readonly places: number
  readonly carers: number
}

/** Households for each child in care: one for 1.8 children with the council's own foster carers. */
const SHARE = 0.23

interface Span {
  readonly children: number
  readonly from: Day
  readonly to: Day
}

/**
 * The fostering register of some years: a little smaller every year, as England's has been, with more relatives in it.
 * One in ten leaves in a year and not quite as many come.
 */
export function drawHouseholds(chance: Chance, { children, from, to }: Span): Approval[] {
  const size = Math.max(6, Math.round(children * SHARE))
  const begun = Array.from({ length: size }, () => addDays(from, -30 - Math.round(chance.wait(1_700))))
  const coming = Array.from({ length: Math.round(((to - from) / 365) * size * 0.19) }, () =>
    addDays(from, chance.whole(0, to - from)),
  )
  return [...begun, ...coming.sort((a, b) => a - b)].flatMap((on, at) =>
    approvals(chance, on, at, { from, to }),
  )
}

// prettier-ignore
const kinds: Weights<string> = [['MAINSTREAM', 68], ['CONNECTED', 24], ['SHORT_BREAK', 5], ['FFA', 3]]
// prettier-ignore
const newKinds: Weights<string> = [['MAINSTREAM', 45], ['TEMP_CONNECTED', 45], ['SHORT_BREAK', 4], ['FFA', 6]]

/** Relatives are approved for a time first; three in five of them for good within six months. */
function approvals(chance: Chance, on: Day, at: number, { from, to }: Omit<Span, 'children'>): Approval[] {
  const id = `HH${String(1_000 + at)}`
  const kind = chance.pick(on < from ? kinds : newKinds)
  const own = { id, places: chance.pick(placesIn), carers: chance.happens(0.72) ? 2 : 1 }
  if (kind !== 'TEMP_CONNECTED') return [{ ...own, kind, from: on, ...endOf(chance, on, { from, to }) }]
  const full = addDays(on, chance.whole(80, 168))
  const taken = chance.happens(0.6)
  if (full > to) return [{ ...own, kind, from: on, to: undefined, why: '' }]
  const first = { ...own, kind, from: on, to: full, why: taken ? 'CONVERTED' : 'RESIGNED' }
  if (!taken) return [first]
  return [first, { ...own, kind: 'CONNECTED', from: full, ...endOf(chance, full, { from, to }) }]
}

// prettier-ignore
const placesIn: Weights<number> = [[1, 34], [2, 42], [3, 20], [4, 4]]
// prettier-ignore
const reasons: Weights<string> = [['RESIGNED', 80], ['DEREGISTERED', 8], ['TRANSFERRED', 9], ['DECEASED', 3]]

function endOf(chance: Chance, on: Day, { from, to }: Omit<Span, 'children'>) {
  const [wait, why] = [chance.wait(3_100), chance.pick(reasons)]
  const end = addDays(on < from ? from : addMonths(on, 3), Math.round(wait))
  return end <= to ? { to: end, why } : { to: undefined, why: '' }
}

/**
 * Finds the household a foster home of the council's own is with on a day: the same one for the same home, as long as
 * it is approved. `undefined` for other homes.
 */
export function finderOf(households: readonly Approval[]): (home: Home, on: Day) => string | undefined {
  return ({ kind, provider, post }, on) => {
    if (!kind.startsWith('U') || provider !== 'PR1') return undefined
    const start = Array.from(post).reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 1_000_003, 7)
    for (let step = 0; step < households.length; step++) {
      const each = households[(start + step) % households.length]
      if (each && each.from <= on && (each.to === undefined || each.to > on)) return each.id
    }
    return undefined
  }
}
