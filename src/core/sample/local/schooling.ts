import { addDays, addMonths, dayOf, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Chance } from '../chance.ts'
import { inCareOn, type Person } from '../life.ts'
import { caresIn, monthEnds, type Council } from './council.ts'
import { groupOn, isPupilOn, schoolYearName, schoolYearOf } from './school.ts'

/** What the virtual school knew at the end of each quarter. Three in ten have an EHC plan (DfE 2024). */
export function writeSchooling(it: Case, council: Council): void {
  const { person } = it
  const chance = it.chance(114)
  const planned = chance.happens(0.34)
  const planFrom = chance.whole(0, 6)
  const support = !planned && chance.happens(0.4)
  const schools = schoolsOf(it, chance, council)
  for (const on of monthEnds(council.since, council.to)) {
    const part = chance.happens(person.unsettled ? 0.08 : 0.015)
    const off = chance.happens(0.012)
    if ((on - council.since) % 92 > 31 && on !== council.to) continue
    if (!isPupilOn(person, on) || !inCareOn(it, on)) continue
    const group = groupOn(person, on)
    council.add('education_status', {
      child_id: person.id,
      as_at: on,
      ...(!off && { school_urn: schools(on) }),
      phase: group <= 6 ? 'PRIMARY' : 'SECONDARY',
      year_group: group === 0 ? 'R' : String(group),
      ehcp: planned && group >= planFrom,
      sen_support: support,
      reduced_timetable: part && !off,
      on_roll: !off,
      electively_home_educated: off && chance.happens(0.1),
    })
  }
}

/** One school for the primary years and one for the secondary, until a move far enough changes it. */
function schoolsOf(it: Case, chance: Chance, council: Council): (on: Day) => string {
  const moves = caresIn(it, council)
    .flatMap(({ homes }) => homes.slice(1).filter(({ sameCarer }) => !sameCarer))
    .filter(() => chance.happens(0.1))
    .map(({ from }) => from)
  const base = chance.whole(0, 39)
  return (on) => {
    const moved = moves.filter((each) => each < on).length
    const secondary = groupOn(it.person, on) > 6 ? 5_000 : 0
    return String(990_000 + secondary + ((base + 7 * moved) % 40))
  }
}

/** Results at 11 and 16 of pupils in care on the 31 March before; England's levels of 2024. */
export function writeResults(it: Case, council: Council): void {
  for (const year of council.years) {
    const march = year.to
    const group = groupOn(it.person, march)
    const published = dayOf(schoolYearOf(march) + 1, 8, 25) as Day
    if (published > council.to || (group !== 6 && group !== 11) || !inCareOn(it, march)) continue
    if (!inCareOn(it, addMonths(addDays(march, 1), -12))) continue
    const results = group === 6 ? atEleven(it) : atSixteen(it)
    council.add('attainment', {
      child_id: it.person.id,
      academic_year: schoolYearName(schoolYearOf(march)),
      ...results,
    })
  }
}

/** A child good at one subject is mostly good at the others. */
function atEleven({ person, chance: own }: Case) {
  const chance = own(115)
  const able = chance.unit() + (person.unsettled ? -0.12 : 0.03)
  const meets = (level: number): boolean => able + 0.25 * (chance.unit() - 0.5) > level
  return { stage: 'KS2', reading: meets(0.48), writing: meets(0.53), maths: meets(0.52) }
}

function atSixteen({ person, chance: own }: Case) {
  const chance = own(116)
  const score = Math.max(0, Math.round(10 * chance.normal(usualScore(person), 15)) / 10)
  const progress = Math.round(100 * ((score - 33) / 11 + chance.normal(0, 0.3))) / 100
  return {
    stage: 'KS4',
    attainment8: score,
    english_maths_4: score > 30 && chance.happens(0.75),
    // Without results at 11 in this country no progress can be told.
    ...(!person.uasc && { progress8: progress }),
  }
}

const usualScore = ({ uasc, unsettled }: Person): number => (uasc ? 12 : unsettled ? 15 : 23)
