import { addDays, addMonths, earlier, later, type Day } from '../../time/day.ts'
import { addWorkingDays, isWorkingDay } from '../../time/working-days.ts'
import { ageOn } from '../../time/age.ts'
import type { Case } from '../case.ts'
import type { Chance } from '../chance.ts'
import type { Care, Home } from '../life.ts'
import { caresIn, yearsBefore, type Council } from './council.ts'
import { runsOf, type Run } from './runs.ts'

/**
 * Visits by the social worker: within a week of a move, then every six weeks, every three months once the child is
 * settled, weekly at first with parents under an interim order. Source: SI 2010/959 reg 28. Nine in ten are in time.
 */
export function writeVisits(it: Case, council: Council): void {
  const chance = it.chance(131)
  for (const care of caresIn(it, council))
    for (const run of runsOf(care)) {
      if (run.to <= council.since) continue
      const last = earlier(addDays(run.to, -1), council.to)
      for (let on = first(chance, run, council); on <= last; on = next(it, care, run, chance, council, on))
        if (on >= council.since) write(it, run, chance, council, workingDay(on, run.from))
    }
}

/** A run that began long before the books is entered somewhere in its round of visits. */
function first(chance: Chance, { from }: Run, { since }: Council): Day {
  return from >= addDays(since, -60)
    ? addDays(from, chance.whole(1, 7))
    : addDays(since, chance.whole(-20, 20))
}

function next(it: Case, care: Care, run: Run, chance: Chance, council: Council, on: Day): Day {
  const days = interval(it, care, run, on)
  const missed = chance.happens(0.045 + 0.008 * yearsBefore(council, on))
  if (missed) return addDays(on, days + chance.whole(2, 20))
  return addDays(on, Math.max(5, days - chance.whole(0, Math.round(days / 5))))
}

function interval(it: Case, { from, legal }: Care, run: Run, on: Day): number {
  const status = legal.findLast((spell) => spell.from <= on)?.status
  if (run.home.kind === 'P1' && status !== 'C2') {
    const reviewed = it.reviews.some((review) => review.on >= run.from && review.on <= on)
    return reviewed ? 28 : 7
  }
  const settled = isLongTerm(run.home) && on >= addMonths(run.from, 12) && on >= from
  return settled && !it.person.unsettled ? 88 : 42
}

/** Confirmed to be for good. */
export const isLongTerm = ({ kind }: Home): boolean => kind === 'U1' || kind === 'U4'

function workingDay(on: Day, notBefore: Day): Day {
  let day = on
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day >= notBefore ? day : on
}

function write(it: Case, run: Run, chance: Chance, { add, since }: Council, on: Day): void {
  const seen = chance.happens(0.975)
  add('visits', {
    child_id: it.person.id,
    visit_date: later(on, since),
    seen,
    seen_alone: seen && ageOn(it.person.dob, on) >= 4 && chance.happens(0.85),
    type: 'STATUTORY',
    placement_start: run.from,
  })
}

/** Whether a child can go home is asked before they do, and of some who then stay. */
export function writeHomeAssessments(it: Case, council: Council): void {
  const chance = it.chance(132)
  for (const { from, to, ended } of caresIn(it, council)) {
    const home = ended === 'E4A' || ended === 'E4B'
    const [likely, days] = [home ? 0.7 : 0.07, chance.whole(25, 80)]
    const end = home ? addDays(to, -chance.whole(5, 25)) : addDays(from, chance.whole(150, 500))
    const begun = addDays(end, -days)
    if (!chance.happens(likely) || begun < later(from, council.since) || begun > council.to || end > to)
      continue
    const over = end <= council.to
    council.add('reunification', {
      child_id: it.person.id,
      assessment_start: begun,
      ...(over && { assessment_end: end }),
      outcome: over ? (home ? 'RETURN' : 'REMAIN') : 'ONGOING',
      ...(home && to <= council.to && addWorkingDays(from, 60) < to && chance.happens(0.5)
        ? { order_discharge_date: to }
        : {}),
    })
  }
}
