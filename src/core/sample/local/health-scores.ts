import { ageOn } from '../../time/age.ts'
import { addDays, addMonths, earlier, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Chance, Weights } from '../chance.ts'
import { isAllYear, outcomesOf } from '../health.ts'
import { inCareOn } from '../life.ts'
import type { Year } from '../year.ts'
import { monthEnds, type Council } from './council.ts'
import { monthOf } from './tally.ts'

// prettier-ignore
const reasons: Weights<string> = [['AWAITING', 45], ['HISTORY_UNKNOWN', 25], ['REFUSED', 20], ['OTHER', 10]]

/** What was known of immunisations at the end of each quarter, and at the year's end what the return says. */
export function writeImmunisations(it: Case, { add, story, years }: Council): void {
  for (const year of years) {
    const chance = it.chance(30_000 + year.begins)
    const told = isAllYear(it, year) ? outcomesOf(it, year, story).immunised : chance.happens(0.72)
    const why = chance.pick(reasons)
    const before = chance.happens(0.9) ? told : !told
    monthEnds(year.from, year.to).forEach((on, month) => {
      if (month % 3 !== 2 || !inCareOn(it, on)) return
      const known = month < 6 ? before : told
      const row = { child_id: it.person.id, as_at: on, up_to_date: known }
      add('immunisation_status', known ? row : { ...row, reason_not: why })
    })
  }
}

// prettier-ignore
const scorers: Weights<string> = [['CARER', 88], ['TEACHER', 7], ['SELF', 5]]

/** The questionnaire once a year, with the score or the reason for none that the return gives. */
export function writeScores(it: Case, council: Council): void {
  for (const year of council.years) {
    if (!isAllYear(it, year)) continue
    const { score, noScore } = outcomesOf(it, year, council.story)
    if (score === '' && noScore === '') continue
    const chance = it.chance(40_000 + year.begins)
    const on = scoringDay(it, chance, year)
    const row = { child_id: it.person.id, completed_date: on }
    if (score === '') council.add('sdq_scores', { ...row, reason_none: noScore })
    else council.add('sdq_scores', { ...row, score: Number(score), completed_by: chance.pick(scorers) })
  }
}

/** After the fourth birthday and before the seventeenth, where the year has such days. */
function scoringDay({ person, chance: own }: Case, chance: Chance, { from, to }: Year): Day {
  const usualDay = own(103).whole(60, 330)
  const usual = chance.whole(-20, 20) + usualDay
  const days = [usual, 60, 200, 345].map((after) => addDays(from, after))
  const on = days.find((each) => ageOn(person.dob, each) >= 4 && ageOn(person.dob, each) < 17)
  return earlier(on ?? addDays(to, -20), to)
}

/** The NHS's own series. It comes two months late: January's is the last known at the end of March. */
export function writeNhsSeries({ add, nhs, to }: Council): void {
  for (const { measure, month, due, done } of nhs.totals()) {
    if (month > monthOf(addMonths(to, -2))) continue
    const percent = Math.round((1000 * done) / due) / 10
    add('health_nhs_monthly', { month, measure, due, done, percent })
  }
}
