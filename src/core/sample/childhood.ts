import { birthday } from '../time/age.ts'
import { addDays, type Day } from '../time/day.ts'
import { drawCare, type World } from './care.ts'
import { makeChance, type Chance, type Weights } from './chance.ts'
import type { Care, Life, Person } from './life.ts'
import { drawPerson } from './person.ts'
import { drawShortBreaks } from './short-breaks.ts'

// prettier-ignore
const ages: Weights<readonly [number, number]> = [[[0, 1], 21], [[1, 5], 18], [[5, 10], 18], [[10, 16], 27], [[16, 17.9], 13]]

/** A child who comes into care, or to short breaks, in the month that begins on `month`, and all that follows. */
export function drawLife(world: World, seed: number, number: number, month: Day): Life {
  const chance = makeChance(seed, number)
  const from = addDays(month, chance.whole(0, 27))
  const uasc = chance.happens(world.story.alone(from))
  const person = drawPerson(chance, number, from, uasc ? ageAlone(chance) : ageAtStart(chance), uasc)
  const days = from - person.dob
  const disabled = !uasc && days > 5 * 365 && days < 16 * 365 && chance.happens(0.02)
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

/** How likely a child is to come back after care that ended in one way or another. */
const comesBack: Readonly<Record<string, number>> = {
  E4A: 0.37,
  E4B: 0.45,
  E13: 0.25,
  E14: 0.3,
  E41: 0.06,
  E45: 0.06,
  E47: 0.06,
}

/** After going home some children come back, most of them within months. */
function caresFrom(chance: Chance, world: World, person: Person, from: Day): Care[] {
  const cares: Care[] = []
  const oldest = addDays(birthday(person.dob, 18), -30)
  for (let start = from; ;) {
    const care = drawCare(chance, world, person, start)
    cares.push(care)
    start = addDays(care.to, 5 + Math.round(chance.wait(260)))
    if (start >= oldest || !chance.happens(comesBack[care.ended] ?? 0)) return cares
  }
}
