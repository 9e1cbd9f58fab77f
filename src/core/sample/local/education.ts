import { addDays, addMonths, calendar, earlier, later, type Day } from '../../time/day.ts'
import { addWorkingDays, isWorkingDay } from '../../time/working-days.ts'
import type { Case } from '../case.ts'
import type { Weights } from '../chance.ts'
import { inCareOn, type Care } from '../life.ts'
import { caresIn, monthEnds, yearsBefore, type Council } from './council.ts'
import { groupOn, isPupilOn, schoolDay, schoolYearName, sessionsIn, termsIn, type Term } from './school.ts'

/** A personal education plan each term for every pupil in care ten days before its end; nearly all. */
export function writePlans(it: Case, council: Council): void {
  const chance = it.chance(111)
  for (const care of caresIn(it, council))
    for (const term of termsIn(later(council.since, addDays(care.from, -90)), earlier(council.to, care.to))) {
      const from = later(term.from, addWorkingDays(care.from, 5))
      const on = addDays(from, Math.round(chance.unit() ** 1.6 * 60))
      const made = chance.happens(0.965 - 0.008 * yearsBefore(council, on))
      const until = earlier(earlier(term.to, council.to), addDays(care.to, -1))
      if (!made || on > until || !isPupilOn(it.person, on)) continue
      writePlan(it, council, term, schoolDay(on) > until ? on : schoolDay(on))
    }
}

function writePlan(it: Case, council: Council, { name, begins }: Term, on: Day): void {
  const chance = it.chance(50_000 + on)
  const draft = chance.happens(0.015)
  council.add('peps', {
    child_id: it.person.id,
    pep_date: on,
    term: name,
    academic_year: schoolYearName(begins),
    status: draft ? 'DRAFT' : 'COMPLETE',
    ...(!draft && { quality: chance.pick(grades(yearsBefore(council, on))) }),
    pp_plus_spend: 20 * chance.whole(10, 38),
  })
}

/** Two plans in three were good four years ago, and four in five are now. */
const grades = (ago: number): Weights<string> => [
  ['GREEN', 80 - 4 * ago],
  ['AMBER', 16 + 3 * ago],
  ['RED', 4 + ago],
]

/** Sessions of school month by month. Source of the levels: DfE outcomes, 2024: 92% attended, 2.9% without leave. */
export function writeAttendance(it: Case, council: Council): void {
  const chance = it.chance(112)
  const often = chance.happens(it.person.unsettled ? 0.3 : 0.05)
  const missed = often ? 0.09 + chance.wait(0.13) : chance.wait(0.036)
  const truant = it.person.unsettled ? 0.55 : 0.25
  for (const care of caresIn(it, council))
    for (const end of monthEnds(council.since, council.to)) {
      const row = attended(care, end, it.person)
      if (row === undefined) continue
      const share = Math.min(0.95, missed * (0.4 + 1.2 * chance.unit()))
      const gone = Math.min(row.sessions_possible, Math.round(row.sessions_possible * share))
      const unauthorised = Math.round(gone * truant * chance.unit() * 1.4)
      const own = Math.min(gone, unauthorised)
      council.add('attendance', {
        child_id: it.person.id,
        ...row,
        sessions_attended: row.sessions_possible - gone,
        authorised: gone - own,
        unauthorised: own,
      })
    }
}

/** The part of a month that a child was at school and in care. */
function attended(care: Care, end: Day, person: Case['person']) {
  const first = later(addMonths(addDays(end, 1), -1), care.from)
  const last = earlier(end, addDays(care.to, -1))
  if (last < first + 4 || !isPupilOn(person, last)) return undefined
  const { month, date } = calendar(end)
  const possible = Math.round((sessionsIn(month) * (last - first + 1)) / date / 2) * 2
  return possible === 0 ? undefined : { period_start: first, period_end: last, sessions_possible: possible }
}

/** One pupil in nine is suspended in a year, hardly any before the juniors. Source: DfE outcomes, 2024. */
export function writeSuspensions(it: Case, council: Council): void {
  const chance = it.chance(113)
  const likely = it.person.unsettled ? 0.09 : 0.018
  for (const term of termsIn(council.since, council.to))
    for (let at = 0; at < 3; at++) {
      const on = addDays(term.from, chance.whole(2, term.to - term.from - 3))
      const suspended = chance.happens(likely * (at === 0 ? 1 : 0.7))
      const [sessions, out] = [chance.whole(1, 10), chance.happens(0.01)]
      const group = groupOn(it.person, on)
      if (!suspended || group < 4 || group > 11 || !isWorkingDay(on) || on > council.to || !inCareOn(it, on))
        continue
      const row = { child_id: it.person.id, start_date: on, kind: out ? 'EXCLUSION' : 'SUSPENSION' }
      council.add('suspensions', out ? row : { ...row, sessions })
    }
}
