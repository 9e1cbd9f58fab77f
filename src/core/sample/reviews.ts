import { ageOn } from '../time/age.ts'
import { addDays, addMonths, type Day } from '../time/day.ts'
import { addWorkingDays, isWorkingDay } from '../time/working-days.ts'
import type { Chance, Weights } from './chance.ts'
import type { Care, Life, Person } from './life.ts'
import type { Story } from './story.ts'

/** A review of the child's case with how the child took part. */
export interface Review {
  readonly on: Day
  readonly part: string
}

/** After 20 working days, then three months, then every six, most of them in time. Source: SI 2010/959, reg 33. */
export function reviewsOf(chance: Chance, { person, cares }: Life, story: Story): Review[] {
  return cares
    .filter(({ shortBreaks }) => !shortBreaks)
    .flatMap((care) => held(chance, care, story).map((on) => ({ on, part: partTaken(chance, person, on) })))
}

function held(chance: Chance, { from, to }: Care, story: Story): Day[] {
  const days: Day[] = []
  let due = addWorkingDays(from, 20)
  for (;;) {
    const on = meetingDay(chance, due, days.length === 0 ? 9 : 24, story)
    if (on >= to) return days
    days.push(on)
    due = addMonths(on, days.length === 1 ? 3 : 6)
  }
}

function meetingDay(chance: Chance, due: Day, early: number, story: Story): Day {
  const late = chance.happens(story.lateReviews(due))
  let on = late ? addDays(due, 1 + Math.floor(chance.wait(14))) : addDays(due, -chance.whole(0, early))
  while (!isWorkingDay(on)) on = addDays(on, late ? 1 : -1)
  return on
}

// prettier-ignore
const small: Weights<string> = [['PN1', 18], ['PN2', 10], ['PN3', 14], ['PN4', 8], ['PN5', 18], ['PN6', 20], ['PN7', 12]]
// prettier-ignore
const middle: Weights<string> = [['PN1', 38], ['PN2', 13], ['PN3', 4], ['PN4', 2], ['PN5', 17], ['PN6', 21], ['PN7', 5]]
// prettier-ignore
const teenage: Weights<string> = [['PN1', 51], ['PN2', 8], ['PN3', 1], ['PN4', 1], ['PN5', 15], ['PN6', 16], ['PN7', 8]]

/** PN0 is for children under four, and for no others (r440, r441). */
function partTaken(chance: Chance, { dob }: Person, on: Day): string {
  const age = ageOn(dob, on)
  if (age < 4) return 'PN0'
  return chance.pick(age < 8 ? small : age < 13 ? middle : teenage)
}
