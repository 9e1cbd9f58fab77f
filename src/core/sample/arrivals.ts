import { birthday } from '../time/age.ts'
import { addDays, addMonths, calendar, dayOf, earlier, type Day } from '../time/day.ts'
import { drawCare, type World } from './care.ts'
import { makeChance, type Chance, type Weights } from './chance.ts'
import type { Care, Life } from './life.ts'
import { drawPerson } from './person.ts'
import { drawShortBreaks } from './short-breaks.ts'

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
export function drawLives(world: World, { seed, firstYear, lastYear }: Span): Life[] {
  const start = dayOf(firstYear - before, 4, 1) as Day
  const months = (lastYear + 1 - firstYear + before) * 12
  const inCare = new Float64Array(months + 1)
  const lives: Life[] = []
  let number = 0
  const chance = makeChance(seed, 0, 1)
  for (let m = 0; m < months; m++) {
    const on = addMonths(start, m)
    const count = arrivalsIn(chance, world, on, inCare[m] ?? 0)
    for (let i = 0; i < count; i++) {
      const life = drawLife(world, seed, ++number, on)
      if (concerns(life, world.since)) lives.push(life)
      countMonths(inCare, life, start, m)
    }
  }
  return lives
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

// prettier-ignore
const ages: Weights<readonly [number, number]> = [[[0, 1], 21], [[1, 5], 18], [[5, 10], 18], [[10, 16], 27], [[16, 17.9], 13]]

function drawLife(world: World, seed: number, number: number, month: Day): Life {
  const chance = makeChance(seed, number)
  const from = addDays(month, chance.whole(0, 27))
  const uasc = chance.happens(world.story.alone(from))
  const person = drawPerson(chance, number, from, uasc ? ageAlone(chance) : ageAtStart(chance), uasc)
  const disabled =
    !uasc && from - person.dob > 5 * 365 && from - person.dob < 16 * 365 && chance.happens(0.02)
  const cares = disabled
    ? drawShortBreaks(chance, world, person, from)
    : caresFrom(chance, world, person, from)
  return { person, cares }
}

/** A third of the babies come straight from hospital; the older the group, the more towards its upper end. */
function ageAtStart(chance: Chance): number {
  const [low, high] = chance.pick(ages)
  if (low === 0) return chance.happens(0.42) ? chance.unit() * 0.02 : chance.unit() * 0.99
  return low + (high - low) * (low === 10 ? chance.unit() ** 0.75 : chance.unit() * 0.98)
}

const ageAlone = (chance: Chance): number =>
  chance.happens(0.8) ? 16 + chance.unit() * 1.85 : 12.5 + chance.unit() * 3.5

/** After going home some children come back, most of them within months. */
function caresFrom(chance: Chance, world: World, person: Life['person'], from: Day): Care[] {
  const cares = [drawCare(chance, world, person, from)]
  for (;;) {
    const { to, ended } = cares.at(-1) as Care
    const next = addDays(to, 5 + Math.round(chance.wait(260)))
    const home = ['E4A', 'E4B', 'E13', 'E14', 'E41', 'E45', 'E47'].includes(ended)
    const tooOld = earlier(next, addDays(birthday(person.dob, 18), -30)) !== next
    if (
      !home ||
      tooOld ||
      !chance.happens(ended.startsWith('E4') && ended.length === 3 && ended > 'E4B' ? 0.06 : 0.34)
    )
      return cares
    cares.push(drawCare(chance, world, person, next))
  }
}
