import { ageOn, birthday } from '../../time/age.ts'
import { addDays, addMonths, earlier, later, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Chance } from '../chance.ts'
import { hasDied, isEligible, positionAt } from '../leavers.ts'
import { inCareOn } from '../life.ts'
import { yearOf } from '../year.ts'
import { monthEnds, type Council } from './council.ts'

/** Where each care leaver stood at the end of each month of the last year. */
export function writeLeavers(it: Case, council: Council): void {
  const left = it.cares.at(-1)?.to
  if (left === undefined || left > council.to) return
  const chance = it.chance(171)
  const own = habits(it, chance, left, council)
  for (const on of monthEnds(addMonths(addDays(council.to, 1), -12), council.to)) {
    const age = ageOn(it.person.dob, on)
    if (left > on || age < 16 || age > 21 || inCareOn(it, on)) continue
    const known = it.cares.filter(({ from }) => from <= on)
    if (!isEligible(it.person, known) || hasDied(it, age)) continue
    writePosition(it, council, own, on)
  }
}

/** What hardly changes from month to month. */
function habits(it: Case, chance: Chance, left: Day, council: Council) {
  return {
    adviser: `PA${String(100 + chance.whole(1, Math.max(2, Math.round(council.children / 22))))}`,
    allocated: addDays(left, chance.happens(0.94) ? -chance.whole(30, 500) : chance.whole(5, 60)),
    exempt: chance.happens(0.75),
    parent: it.person.motherOn !== undefined || chance.happens(0.06),
    rhythm: chance.whole(24, 52),
    start: chance.whole(0, 50),
    inCare: chance.happens(0.18),
  }
}

function writePosition(it: Case, council: Council, own: ReturnType<typeof habits>, on: Day): void {
  const age = Math.max(17, ageOn(it.person.dob, on))
  const [inTouch, activity, home] = positionAt(it, age, yearOf(birthday(it.person.dob, age)), council.story)
  const contact = addDays(on, -((on + own.start) % own.rhythm))
  const lost = inTouch !== 'YES'
  council.add('care_leavers', {
    child_id: it.person.id,
    as_at: on,
    eligibility: ageOn(it.person.dob, on) < 18 ? 'RELEVANT' : 'FORMER_RELEVANT',
    in_touch: inTouch,
    last_contact_date: lost ? addDays(contact, -120) : contact,
    ...(activity !== '0' && { activity }),
    ...(home !== '0' && { accommodation: home.slice(0, 1), suitable: home.endsWith('1') }),
    ...(own.allocated <= on && { pa_id: own.adviser, pa_allocated_date: own.allocated }),
    staying_put: home.startsWith('Z'),
    university: /^[FP]1/.test(activity),
    apprenticeship: /^[FP]4/.test(activity),
    council_tax_exempt: own.exempt,
    parent: own.parent,
    parent_in_care: own.inCare,
  })
}

/** A plan begun at sixteen, in care or out of it, and reviewed every six months; one review in nine is late. */
export function writePathwayPlans(it: Case, council: Council): void {
  const first = it.cares.findLast((care) => !care.shortBreaks && care.to > birthday(it.person.dob, 16))
  if (first === undefined) return
  const chance = it.chance(172)
  const started = later(birthday(it.person.dob, 16), addDays(first.from, 30))
  const known = it.cares.filter(({ from }) => from <= started)
  const until = earlier(council.to, addDays(birthday(it.person.dob, 21), -1))
  const served = (on: Day): boolean => inCareOn(it, on) || isEligible(it.person, known)
  const died = hasDied(it, 21)
  let on = addDays(started, chance.happens(0.85) ? chance.whole(30, 88) : chance.whole(95, 200))
  for (let reviewed: Day | undefined; on <= until && !died;) {
    const due = addMonths(on, 6)
    if (on >= council.since && served(on))
      council.add('pathway_plans', {
        child_id: it.person.id,
        started_date: started,
        completed_date: on,
        ...(reviewed !== undefined && { review_date: on }),
        next_due_date: due,
      })
    reviewed = on
    on = chance.happens(0.86) ? addDays(due, -chance.whole(0, 25)) : addDays(due, chance.whole(4, 90))
  }
}
