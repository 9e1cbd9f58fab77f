import { ageOn } from '../../time/age.ts'
import { addDays, later, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Chance, Weights } from '../chance.ts'
import type { Council } from './council.ts'

// prettier-ignore
const risks: Weights<string> = [['HIGH', 9], ['MEDIUM', 56], ['LOW', 27], ['NONE', 8]]

/** Each time a child in care was missing, as the police and the team tell it, and the talk offered afterwards. */
export function writeMissing(it: Case, council: Council): void {
  for (const { kind, from, to } of it.incidents) {
    if (kind !== 'M' || from < council.from || from > council.to) continue
    const chance = it.chance(90_000 + from)
    const over = to <= council.to ? to : undefined
    council.add('missing_detail', {
      child_id: it.person.id,
      missing_start: from,
      ...detail(chance, over),
      from_setting: settingOn(it, from),
      looked_after: true,
      ...meeting(chance, from, to, council.to),
    })
    if (over !== undefined) writeInterview(it.person.id, from, over, chance, council)
  }
}

function detail(chance: Chance, over: Day | undefined) {
  const [start, end] = [timeOf(chance, 16, 23), timeOf(chance, 6, 12)]
  return {
    ...(over !== undefined && { missing_end: over, end_time: end }),
    start_time: start,
    police_reported: chance.happens(0.93),
    police_risk: chance.pick(risks),
  }
}

const timeOf = (chance: Chance, first: number, last: number): string =>
  `${String(chance.whole(first, last)).padStart(2, '0')}:${String(5 * chance.whole(0, 11)).padStart(2, '0')}`

/** Long absences lead to a meeting, and some meetings to the exploitation panel. */
function meeting(chance: Chance, from: Day, to: Day, last: Day) {
  const met = addDays(from, chance.whole(1, 4))
  const long = to - from >= 2 || chance.happens(0.08)
  return {
    mace_referral: chance.happens(long ? 0.2 : 0.03),
    ...(long && met <= last && { strategy_meeting_date: met }),
  }
}

function settingOn({ cares }: Case, on: Day): string {
  const care = cares.find(({ from, to }) => from <= on && to > on)
  const kind = care?.homes.findLast(({ from }) => from <= on)?.home.kind ?? ''
  if (kind.startsWith('U') || kind.startsWith('A')) return 'FOSTER'
  if (kind === 'P1') return 'HOME'
  if (kind === 'supported') return 'SUPPORTED'
  return /^[KRS]/.test(kind) ? 'RESIDENTIAL' : 'OTHER'
}

// prettier-ignore
const refusals: Weights<string> = [['Did not want to talk', 60], ['Has talked to the carer', 25], ['Has talked to the social worker', 15]]

/** Offered nearly always; three in four take it up, and more of them in 72 hours from year to year. */
function writeInterview(child: string, from: Day, back: Day, chance: Chance, council: Council): void {
  const offered = chance.happens(0.97)
  const accepted = chance.happens(0.76)
  const soon = chance.happens(0.86 - 0.04 * ((council.to - back) / 365))
  const talk = addDays(back, soon ? chance.whole(0, 2) : chance.whole(4, 14))
  const [asked, declined, hour] = [
    addDays(back, chance.whole(0, 1)),
    chance.pick(refusals),
    timeOf(chance, 9, 17),
  ]
  if (asked > council.to) return
  const row = { child_id: child, missing_start: from, missing_end: back, offered }
  if (!offered) council.add('return_home_interviews', row)
  else if (!accepted)
    council.add('return_home_interviews', {
      ...row,
      offered_date: asked,
      accepted,
      declined_reason: declined,
    })
  else
    council.add('return_home_interviews', {
      ...row,
      offered_date: asked,
      accepted,
      ...(later(talk, asked) <= council.to && { completed_date: later(talk, asked), completed_time: hour }),
    })
}

/** Half as many again are of children who live at home. No return has them. */
export function writeMissingAtHome(council: Council): void {
  const chance = council.chance(120)
  const [days, number] = [council.to - council.from, Math.round(council.children * 0.9)]
  for (let at = 0; at < number; at++) {
    const from = addDays(council.from, chance.whole(0, days - 10))
    const to = addDays(from, chance.whole(0, 2))
    council.add('missing_detail', {
      child_id: `N${String(700_000 + chance.whole(0, number)).padStart(8, '0')}`,
      missing_start: from,
      ...detail(chance, to),
      from_setting: 'HOME',
      looked_after: false,
      ...meeting(chance, from, to, council.to),
    })
  }
}

// prettier-ignore
const kinds: Weights<string> = [['CCE', 55], ['CSE', 32], ['BOTH', 13]]
// prettier-ignore
const levels: Weights<string> = [['LOW', 40], ['MEDIUM', 40], ['HIGH', 20]]

/** Teenagers who go missing are assessed for exploitation; a concern is looked at again and closed within a year. */
export function writeExploitation(it: Case, council: Council): void {
  const chance = it.chance(121)
  const often = it.incidents.filter(({ from }) => from >= council.from)
  const first = often.find(({ from }) => ageOn(it.person.dob, from) >= 12)
  const likely = often.length >= 3 ? 0.6 : 0.25
  if (first === undefined || !chance.happens(likely)) return
  const kind = chance.pick(kinds)
  const ended = it.cares.at(-1)?.to ?? council.to
  let on = addDays(first.from, chance.whole(5, 40))
  for (let more = 0.6; on <= council.to && on < ended; more *= 0.7) {
    const [panel, closed] = [
      addDays(on, chance.whole(5, 30)),
      addDays(on, 120 + Math.round(chance.wait(320))),
    ]
    const [level, seen, again] = [chance.pick(levels), chance.happens(0.8), chance.happens(more)]
    council.add('exploitation', {
      child_id: it.person.id,
      assessed_date: on,
      kind,
      level,
      ...(seen && panel <= council.to && { mace_date: panel }),
      ...(closed <= council.to && { closed_date: closed }),
    })
    if (!again) return
    on = closed
  }
}
