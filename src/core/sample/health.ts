import { ageOn } from '../time/age.ts'
import type { Case } from './case.ts'
import type { Chance, Weights } from './chance.ts'
import type { Person } from './life.ts'
import type { Story } from './story.ts'
import { flagCell } from './row.ts'
import type { Year } from './year.ts'

/** Whether OC2 asks about the child: in care throughout the year that ends on 31 March, short breaks apart. */
export function isAllYear({ cares }: Case, { from, to }: Year): boolean {
  const short = cares.some((care) => care.shortBreaks && care.from <= to && care.to >= from)
  return !short && cares.some((care) => !care.shortBreaks && care.from <= from && care.to > to)
}

/** OC2's answers from SDQ_SCORE to INTERVENTION_OFFERED. Levels are England's of 2025 with a slow improvement. */
export function healthCells(it: Case, year: Year, story: Story): string[] {
  const { person } = it
  const chance = it.chance(1_000 + year.begins)
  const ago = story.yearsAgo(year.begins)
  const age = ageOn(person.dob, year.to)
  return [
    ...sdqCells(it, chance, year, ago),
    age >= 10 ? flagCell(chance.happens(age >= 13 ? (person.unsettled ? 0.06 : 0.018) : 0.002)) : '',
    age < 5 ? flagCell(chance.happens(0.89)) : '',
    flagCell(chance.happens(0.845 - 0.006 * ago)),
    flagCell(chance.happens(age < 2 ? 0.6 : 0.835 - 0.03 * ago)),
    flagCell(chance.happens(0.905 - 0.008 * ago)),
    ...misuseCells(chance, person, age),
  ]
}

/** What the year's return says of a child's health, for the council's own books to agree with. */
export function outcomesOf(it: Case, year: Year, story: Story) {
  const [score = '', noScore = '', , , immunised, teeth, assessed] = healthCells(it, year, story)
  const yes = flagCell(true)
  return {
    score,
    noScore,
    immunised: immunised === yes,
    teeth: teeth === yes,
    assessed: assessed === yes,
  }
}

function misuseCells(chance: Chance, { unsettled }: Person, age: number): string[] {
  if (age < 12 || !chance.happens(unsettled ? 0.12 : 0.035)) return ['0', '', '']
  return chance.happens(0.5) ? ['1', '1', ''] : ['1', '0', flagCell(chance.happens(0.75))]
}

// prettier-ignore
const reasons: Weights<string> = [['SDQ2', 36], ['SDQ3', 12], ['SDQ4', 32], ['SDQ5', 20]]

/** A score or a reason for the ages asked about, either for children who reach 4 or 17 in the year (r186-r189, r197B). */
function sdqCells(it: Case, chance: Chance, { from, to }: Year, ago: number): [string, string] {
  const [atStart, atEnd] = [ageOn(it.person.dob, from), ageOn(it.person.dob, to)]
  if (atEnd < 4 || atStart >= 17) return ['', '']
  const edge = atStart < 4 || atEnd >= 17
  if (edge && chance.happens(0.5)) return ['', 'SDQ1']
  if (!chance.happens(0.785 - 0.012 * ago)) return ['', chance.pick(reasons)]
  return [String(score(it, chance)), '']
}

/** A child's scores from year to year are much alike. */
function score({ chance: own, person }: Case, chance: Chance): number {
  const usual = own(15).normal(person.uasc ? 9 : person.unsettled ? 19.5 : 13.6, 7)
  return Math.max(0, Math.min(40, Math.round(usual + chance.normal(0, 2.5))))
}
