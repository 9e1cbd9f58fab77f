import { ageOn } from '../../time/age.ts'
import { addDays, addMonths, later, type Day } from '../../time/day.ts'
import { addWorkingDays } from '../../time/working-days.ts'
import type { Case } from '../case.ts'
import type { Chance, Weights } from '../chance.ts'
import { inCareOn } from '../life.ts'
import { caresIn, yearsBefore, type Council } from './council.ts'

/** A review the return tells of, with the day it was due. */
interface Held {
  readonly on: Day
  readonly part: string
  readonly due: Day
  readonly number: number
}

/** The reviews of a child since the books begin, each with when it was due. Source: SI 2010/959, reg 33. */
export function reviewsHeld(it: Case, council: Council): Held[] {
  return caresIn(it, council).flatMap(({ from, to }) => {
    const own = it.reviews.filter(({ on }) => on >= from && on < to)
    return own
      .map((review, number) => ({ ...review, number, due: dueDay(from, own[number - 1]?.on, number) }))
      .filter(({ on }) => on >= council.since && on <= council.to)
  })
}

const dueDay = (from: Day, before: Day | undefined, number: number): Day =>
  before === undefined ? addWorkingDays(from, 20) : addMonths(before, number === 1 ? 3 : 6)

// prettier-ignore
const lateReasons: Weights<string> = [
  ['SW_REPORT', 30], ['IRO_ILL', 20], ['PLACEMENT_MOVE', 15], ['CHILD_REQUEST', 15], ['COURT', 8], ['CHILD_ILL', 7], ['OTHER', 5],
]

/** What the reviewing service notes of each review: due days, minutes, the letter to the child. */
export function writeSchedule(it: Case, council: Council): void {
  const officer = officerOf(it, council)
  for (const { on, due, number } of reviewsHeld(it, council)) {
    const chance = it.chance(60_000 + on)
    const ago = yearsBefore(council, on)
    const sent = addWorkingDays(
      on,
      chance.happens(0.9 - 0.03 * ago) ? chance.whole(7, 19) : chance.whole(21, 40),
    )
    const [letter, why, adjourned] = [
      chance.happens(0.62 - 0.13 * ago),
      chance.pick(lateReasons),
      chance.happens(0.015),
    ]
    const completed = addDays(on, chance.whole(5, 15))
    council.add('review_schedule', {
      child_id: it.person.id,
      review_date: on,
      due_date: due,
      review_type: number === 0 ? 'INITIAL' : number === 1 ? 'SECOND' : 'SUBSEQUENT',
      ...(on > due && { late_reason: why }),
      adjourned,
      ...(adjourned && completed <= council.to && inCareOn(it, completed) && { completed_date: completed }),
      minutes_due_date: addWorkingDays(on, 20),
      ...(sent <= council.to && { minutes_sent_date: sent }),
      letter_to_child: letter && ageOn(it.person.dob, on) >= 5,
      iro_id: officer,
    })
  }
}

/** One reviewing officer for about sixty-five children. */
export const officerOf = ({ person }: Case, { children }: Council): string =>
  `IRO${1 + (person.number % officersFor(children))}`

export const officersFor = (children: number): number => Math.max(2, Math.round(children / 65))

const grades = (ago: number): Weights<string> => [
  ['OUTSTANDING', 11 - ago],
  ['GOOD', 64 - 4 * ago],
  ['RI', 21 + 4 * ago],
  ['INADEQUATE', 4 + ago],
]

// prettier-ignore
const voices: Weights<string> = [['SELF', 58], ['SOMEONE_ELSE', 20], ['ADVOCATE', 12], ['DECLINED', 10]]

/** The officer's form on the care plan after each review; a few are never filled in. */
export function writeMonitoring(it: Case, council: Council): void {
  for (const { on, number } of reviewsHeld(it, council)) {
    const chance = it.chance(70_000 + on)
    if (!chance.happens(0.96)) continue
    const grade = chance.pick(grades(Math.min(4, yearsBefore(council, on))))
    const age = ageOn(it.person.dob, on)
    const good = grade === 'GOOD' || grade === 'OUTSTANDING'
    const midway = addDays(on, chance.whole(50, 110))
    council.add('iro_monitoring', {
      child_id: it.person.id,
      review_date: on,
      care_plan_grade: grade,
      ...answers(chance, good),
      permanence_plan: chance.happens(number === 0 ? 0.35 : 0.95),
      independent_visitor_offered: age >= 8 && chance.happens(0.45),
      ...(age >= 4 && { advocacy_choice: chance.pick(voices) }),
      ...(age >= 4 && age < 16 && { pep_current: chance.happens(0.95) }),
      ...(chance.happens(0.8) &&
        midway <= council.to &&
        inCareOn(it, midway) && { midway_check_date: midway }),
    })
  }
}

/** A plan that is not good mostly fails on one or two of these. */
function answers(chance: Chance, good: boolean) {
  const yes = (whenGood: number, otherwise: number): boolean => chance.happens(good ? whenGood : otherwise)
  return {
    grade_reason_clear: yes(0.98, 0.85),
    grade_voice: yes(0.95, 0.7),
    grade_smart: yes(0.93, 0.4),
    grade_contingency: yes(0.93, 0.35),
    grade_mgmt_oversight: yes(0.95, 0.6),
    grade_evidence: yes(0.96, 0.65),
    up_to_date_care_plan: yes(0.97, 0.7),
    delegated_authority_done: yes(0.88, 0.7),
    savings_account_discussed: yes(0.7, 0.5),
    visits_in_timescale: yes(0.95, 0.85),
    health_current: yes(0.93, 0.85),
  }
}

// prettier-ignore
const themes: Weights<string> = [
  ['VISIT_EVIDENCE', 17], ['ASSESSMENT_DELAY', 19], ['THERAPY_DELAY', 10], ['SW_CHANGE', 10],
  ['PERMANENCE_DELAY', 20], ['COURT_DELAY', 6], ['REPORT_DELAY', 13], ['OTHER', 5],
]

/** About one review in eleven leads to a challenge; one in four of those goes a level higher, and so on. */
export function writeEscalations(it: Case, council: Council): void {
  for (const { on } of reviewsHeld(it, council)) {
    const chance = it.chance(80_000 + on)
    if (!chance.happens(0.09)) continue
    const [theme, id] = [chance.pick(themes), `E${it.person.id.slice(1)}-${on}`]
    let raised = addDays(on, chance.whole(1, 20))
    for (let level = chance.happens(0.55) ? 0 : 1; raised <= council.to; level++) {
      const settled = addDays(raised, 2 + Math.round(chance.wait(13)))
      const higher = level < 4 && chance.happens(0.26)
      const done = !higher && settled <= council.to
      council.add('escalations', {
        escalation_id: id,
        child_id: it.person.id,
        raised_date: raised,
        level: String(level),
        theme,
        ...(done && { resolved_date: settled, resolved_level: String(level) }),
        iro_id: officerOf(it, council),
      })
      if (!higher) break
      raised = later(settled, addDays(raised, 5))
    }
  }
}
