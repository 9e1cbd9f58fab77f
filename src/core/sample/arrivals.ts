import { birthday } from '../time/age.ts'
import { addMonths, calendar, dayOf, earlier, type Day } from '../time/day.ts'
import type { World } from './care.ts'
import { makeChance, type Chance } from './chance.ts'
import { drawLife } from './childhood.ts'
import type { Life } from './life.ts'

/** Years lived before the first return, so that it begins with children of every length of stay. */
const before = 18

/** Years that a young person may be out of care and still be in OC3. */
export const leaverYears = 6

/** Starts a year for each child in care; England had 32,270 for 81,770 in 2025, short stays and all. */
const startsPerChild = 0.36

interface Span {
  readonly seed: number
  readonly firstYear: number
  readonly lastYear: number
}

/**
 * The children of the returns, in order of arrival: of all who come into care from 18 years before the first return to
 * the end of the last, those still in care in its first year, or care leavers young enough then for OC3.
 */
export function* drawLives(world: World, { seed, firstYear, lastYear }: Span): Generator<Life> {
  const start = dayOf(firstYear - before, 4, 1) as Day
  const months = (lastYear + 1 - firstYear + before) * 12
  const inCare = new Float64Array(months + 1)
  let number = 0
  const chance = makeChance(seed, 0, 1)
  for (let m = 0; m < months; m++) {
    const on = addMonths(start, m)
    const count = arrivalsIn(chance, world, on, inCare[m] ?? 0)
    for (let i = 0; i < count; i++) {
      const life = drawLife(world, seed, ++number, on)
      countMonths(inCare, life, start, m)
      if (concerns(life, world.since)) yield life
    }
  }
}

function concerns({ cares, person }: Life, since: Day): boolean {
  const last = cares.at(-1)?.to ?? since
  return last >= since && last >= earlier(birthday(person.dob, 16), addMonths(since, leaverYears * 12))
}

/** More when fewer children than meant are in care, fewer when more: councils, too, hold a level for years. */
function arrivalsIn(chance: Chance, { story }: World, on: Day, inCare: number): number {
  const target = story.target(on)
  const pressure = Math.max(0.4, Math.min(1.9, 1 + (5 * (target - inCare)) / target))
  const expected = ((target * startsPerChild) / 12) * pressure * story.arrivals(calendar(on).month)
  return Math.floor(expected) + (chance.happens(expected % 1) ? 1 : 0)
}

/** Adds a life to the counts of children in care at the end of each month from month `first`. */
function countMonths(inCare: Float64Array, { cares }: Life, start: Day, first: number): void {
  for (const { from, to, shortBreaks } of cares) {
    const ends = Math.min(inCare.length - 1, monthOf(to, start))
    for (let m = Math.max(first, monthOf(from, start)); !shortBreaks && m < ends; m++)
      inCare[m + 1] = (inCare[m + 1] ?? 0) + 1
  }
}

/** Months since the start, near enough for a pressure gauge. */
const monthOf = (on: Day, start: Day): number => Math.floor((on - start) / 30.4375)
