import { addDays, earlier, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Weights } from '../chance.ts'
import { caresIn, type Council } from './council.ts'
import { runsOf } from './runs.ts'

/** The register as a file. */
export function writeHouseholds({ add, households }: Council): void {
  for (const { id, kind, from, to, why, places, carers } of households)
    add('foster_households', {
      household_id: id,
      kind,
      approved_date: from,
      approved_places: places,
      ...(to !== undefined && { ended_date: to, end_reason: why }),
      carers,
    })
}

// prettier-ignore
const types: Weights<string> = [['PHYSICAL', 48], ['EMOTIONAL', 28], ['NEGLECT', 16], ['SEXUAL', 8]]
// prettier-ignore
const outcomes: Weights<string> = [
  ['SUBSTANTIATED', 19], ['UNSUBSTANTIATED', 43], ['UNFOUNDED', 28], ['FALSE', 8], ['MALICIOUS', 2],
]

/** An allegation about one in thirty of the council's own foster placements in a year. */
export function writeAllegations(it: Case, council: Council): void {
  for (const care of caresIn(it, council))
    for (const { from, to, home } of runsOf(care)) {
      const chance = it.chance(120_000 + from)
      const on = addDays(from < council.from ? council.from : from, Math.round(chance.wait(12_000)))
      if (on >= earlier(to, council.to)) continue
      const household = council.householdOf(home, on)
      if (household === undefined) continue
      const concluded = addDays(on, 20 + Math.round(chance.wait(70)))
      const [type, outcome, s47] = [chance.pick(types), chance.pick(outcomes), chance.happens(0.45)]
      const over = concluded <= council.to
      council.add('foster_allegations', {
        allegation_id: `A${it.person.id.slice(1)}-${from}`,
        household_id: household,
        child_id: it.person.id,
        received_date: on,
        type,
        outcome: over ? outcome : 'ONGOING',
        ...(over && { concluded_date: concluded }),
        s47,
      })
    }
}

// prettier-ignore
const ends: Weights<string> = [['WITHDREW', 62], ['NOT SUITABLE', 26], ['WENT TO AN AGENCY', 12]]

/** Enquiries about fostering: those of the households that were approved, and a dozen times as many that came to nothing. */
export function writeEnquiries({ add, households, chance: own, from, to }: Council): void {
  const chance = own(151)
  const made = households
    .filter((each) => each.kind === 'MAINSTREAM' && each.from >= from)
    .map((each) => {
      const applied = addDays(each.from, -chance.whole(130, 230))
      const asked = addDays(applied, -chance.whole(20, 70))
      return { household_id: each.id, asked, applied, stage: 'APPROVED', outcome: 'APPROVED' }
    })
  const idle = Array.from({ length: made.length * 11 + 8 }, () => {
    const asked = addDays(from, chance.whole(0, to - from))
    const applied = chance.happens(0.14) ? addDays(asked, chance.whole(20, 70)) : undefined
    const open = to - asked < 150 && chance.happens(0.6)
    const stage = applied === undefined ? 'INITIAL VISIT' : 'STAGE 1'
    const outcome = chance.pick(ends)
    return { asked, stage, ...(applied && applied <= to && { applied }), ...(!open && { outcome }) }
  })
  const all: Enquiry[] = [...made, ...idle].sort((a, b) => a.asked - b.asked)
  all.forEach(({ asked, applied, ...more }, at) => {
    add('foster_enquiries', {
      enquiry_id: `Q${10_000 + at}`,
      enquiry_date: asked,
      ...(applied !== undefined && { application_date: applied }),
      ...more,
    })
  })
}

interface Enquiry {
  readonly asked: Day
  readonly applied?: Day
  readonly household_id?: string
  readonly stage: string
  readonly outcome?: string
}
