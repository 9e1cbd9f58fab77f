import { ageOn } from '../../time/age.ts'
import { addDays, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Chance, Weights } from '../chance.ts'
import { inCareOn, type Life } from '../life.ts'
import { ownArea } from '../authority.ts'
import { caresIn, type Council } from './council.ts'

// prettier-ignore
const issues: Weights<string> = [
  ['CONTACT', 24], ['PLACEMENT', 26], ['REVIEW MEETING', 18], ['EDUCATION', 8], ['MONEY', 8], ['LEAVING CARE', 10], ['COMPLAINT', 6],
]
// prettier-ignore
const askers: Weights<string> = [['SOCIAL_WORKER', 42], ['SELF', 30], ['IRO', 18], ['OTHER', 10]]

/** Advocates are told of each child of five or over who comes in; some of them, and others later, ask for one. */
export function writeAdvocacy(it: Case, council: Council): void {
  const chance = it.chance(181)
  for (const care of caresIn(it, council)) {
    const told = addDays(care.from, chance.whole(1, 9))
    const early = chance.happens(0.86) && ageOn(it.person.dob, care.from) >= 5
    if (early && told < care.to && told >= council.from)
      writeReferral(it, council, chance, told, 'EARLY_NOTIFICATION')
    for (let on = addDays(care.from, Math.round(chance.wait(900))); on < care.to && on <= council.to;)
      on = askAgain(it, council, chance, on)
  }
}

function askAgain(it: Case, council: Council, chance: Chance, on: Day): Day {
  if (on >= council.from && ageOn(it.person.dob, on) >= 6)
    writeReferral(it, council, chance, on, chance.pick(askers))
  return addDays(on, 60 + Math.round(chance.wait(1_500)))
}

function writeReferral(it: Case, council: Council, chance: Chance, on: Day, source: string): void {
  if (on > council.to) return
  const declined = source === 'EARLY_NOTIFICATION' && chance.happens(0.55)
  const work = workOf(chance, on, council.to)
  council.add('advocacy', {
    referral_id: `R${it.person.id.slice(1)}-${on}-${source.slice(0, 2)}`,
    child_id: it.person.id,
    referral_date: on,
    source,
    group: 'CIC',
    issue: chance.pick(issues),
    ...(!declined && { ...work, lives_outside_area: livesAway(it, on) }),
    opted_out: declined,
  })
}

function workOf(chance: Chance, on: Day, to: Day) {
  const begun = addDays(on, chance.whole(0, 12))
  const ended = addDays(begun, 15 + Math.round(chance.wait(60)))
  return {
    ...(begun <= to && { episode_start: begun }),
    ...(ended <= to && { episode_end: ended }),
    complaint_supported: chance.happens(0.06),
    meetings_attended: chance.whole(0, 3),
  }
}

function livesAway({ cares }: Life, on: Day): boolean {
  const care = cares.find(({ from, to }) => from <= on && to > on)
  const post = care?.homes.findLast(({ from }) => from <= on)?.home.post ?? ownArea
  return !post.startsWith(ownArea)
}

// prettier-ignore
const others: Weights<string> = [['CARE_LEAVER', 30], ['CP', 38], ['CIN', 20], ['SEND_TRANSITION', 8], ['NOT_STATED', 4]]

/** Advocates work for young people who are not in care, too; the council knows them by pseudonym. */
export function writeOtherAdvocacy(council: Council): void {
  const chance = council.chance(182)
  const number = Math.round(council.children * 0.11 * council.years.length)
  for (let at = 0; at < number; at++) {
    const on = addDays(council.from, chance.whole(0, council.to - council.from))
    council.add('advocacy', {
      referral_id: `R-${20_000 + at}`,
      pseudonym: `P${40_000 + chance.whole(0, number)}`,
      referral_date: on,
      source: chance.pick(askers),
      group: chance.pick(others),
      issue: chance.pick(issues),
      ...workOf(chance, on, council.to),
      lives_outside_area: chance.happens(0.15),
      opted_out: false,
    })
  }
}

/** About one child over eight in fourteen has an independent visitor, a volunteer of their own. */
export function writeVisitors(it: Case, council: Council): void {
  const chance = it.chance(183)
  if (!chance.happens(0.24)) return
  const [wait, length] = [chance.whole(150, 900), 200 + Math.round(chance.wait(700))]
  const [recruited, left] = [chance.whole(40, 300), chance.happens(0.5)]
  const care = caresIn(it, council).find(({ to, from }) => to - from > wait)
  if (care === undefined) return
  const on = addDays(care.from, wait)
  if (ageOn(it.person.dob, on) < 8 || on > council.to || !inCareOn(it, on)) return
  const [volunteer, ended] = [`V${it.person.id.slice(1)}`, Math.min(care.to, on + length) as Day]
  const over = ended <= council.to
  council.add('independent_visitors', {
    match_id: `M${it.person.id.slice(1)}`,
    child_id: it.person.id,
    volunteer_id: volunteer,
    matched_date: on,
    ...(over && { ended_date: ended }),
    child_lives_outside_area: livesAway(it, on),
  })
  council.add('iv_volunteers', {
    volunteer_id: volunteer,
    recruited_date: addDays(on, -recruited),
    ...(over && left && { left_date: ended }),
  })
}

/** Volunteers who have nobody to visit yet. */
export function writeWaitingVolunteers(council: Council): void {
  const chance = council.chance(184)
  for (let at = 0; at < Math.ceil(council.children / 60); at++)
    council.add('iv_volunteers', {
      volunteer_id: `V-${100 + at}`,
      recruited_date: addDays(council.to, -chance.whole(20, 400)),
    })
}

// prettier-ignore
const themes: Weights<string> = [
  ['Contact with family', 22], ['Change of social worker', 18], ['Moving home', 16], ['Money', 14],
  ['Not being listened to', 18], ['School', 6], ['Leaving care', 6],
]
// prettier-ignore
const outcomes: Weights<string> = [['UPHELD', 22], ['PARTLY', 36], ['NOT_UPHELD', 32], ['WITHDRAWN', 10]]

/** One complaint a year for about thirty children, one in five of them taken to a second stage. */
export function writeComplaints(it: Case, council: Council): void {
  for (const year of council.years) {
    const chance = it.chance(130_000 + year.begins)
    const on = addDays(year.from, chance.whole(0, 360))
    const made = chance.happens(0.033) && inCareOn(it, on)
    const [byChild, theme, advocate] = [chance.happens(0.45), chance.pick(themes), chance.happens(0.4)]
    let received = on
    for (let stage = 1; made && stage <= 3 && received <= council.to; stage++) {
      const closed = addDays(received, stage === 1 ? chance.whole(5, 24) : chance.whole(25, 70))
      const [outcome, further] = [chance.pick(outcomes), chance.happens(0.2)]
      council.add('complaints', {
        complaint_id: `K${it.person.id.slice(1)}-${year.begins}`,
        received_date: received,
        by_child: byChild && ageOn(it.person.dob, on) >= 8,
        child_id: it.person.id,
        stage: String(stage),
        theme,
        outcome: closed <= council.to ? outcome : 'ONGOING',
        ...(closed <= council.to && { closed_date: closed }),
        advocate: advocate && byChild,
      })
      if (!further) break
      received = addDays(closed, chance.whole(5, 20))
    }
  }
}
