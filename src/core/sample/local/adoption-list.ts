import { addDays, earlier, later, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Chance, Weights } from '../chance.ts'
import type { Care } from '../life.ts'
import type { RowOf } from './books.ts'
import type { Council } from './council.ts'

/** A plan for adoption as it went, whatever is known of it by now. */
interface Plan {
  readonly entered: Day
  readonly decided: Day
  readonly ordered: Day | undefined
  readonly matched: Day | undefined
  readonly placed: Day | undefined
  readonly adopted: Day | undefined
  readonly reversed: Day | undefined
  readonly why: string
}

/** The adoption team's list: a row each time family finding got further. */
export function writeAdoptionPlans(it: Case, council: Council): void {
  for (const plan of plansOf(it)) {
    if (plan.decided > council.to || (plan.adopted ?? plan.reversed ?? council.to) < council.since) continue
    for (const [on, status] of stages(it.chance(161), plan))
      if (on <= council.to) writeStage(it, council, plan, on, status)
  }
}

const plansOf = ({ cares }: Case): Plan[] =>
  cares.flatMap((care) => (care.decision ? [planOf(care, care.decision.on)] : []))

function planOf({ from, to, ended, legal, homes, decision, adoption }: Care, decided: Day): Plan {
  return {
    entered: from,
    decided,
    ordered: legal.find(({ status }) => status === 'E1')?.from,
    matched: adoption?.matched,
    placed: adoption ? homes.find(({ home }) => /^A[3-6]$/.test(home.kind))?.from : undefined,
    adopted: /^E1[12]$/.test(ended) && adoption ? to : undefined,
    reversed: decision?.reversed?.on,
    why: decision?.reversed?.why ?? '',
  }
}

type Stage = readonly [Day, string]

/** Searching from the decision, linked a month before the match; a plan given up ends the search. */
function stages(chance: Chance, { decided, matched, placed, reversed }: Plan): Stage[] {
  const linked =
    matched === undefined ? undefined : later(addDays(decided, 3), addDays(matched, -chance.whole(15, 45)))
  const held = reversed !== undefined && reversed - decided > 200
  return [
    [decided, 'SEARCHING'] as const,
    ...(held ? [[addDays(reversed, -chance.whole(30, 120)), 'ON_HOLD'] as const] : []),
    ...(linked !== undefined && matched !== undefined && linked < matched
      ? [[linked, 'LINKED'] as const]
      : []),
    ...(matched === undefined ? [] : [[matched, 'MATCHED'] as const]),
    ...(placed === undefined ? [] : [[placed, 'PLACED'] as const]),
    ...(reversed === undefined ? [] : [[reversed, 'STOPPED'] as const]),
  ]
}

function writeStage(it: Case, { add, to }: Council, plan: Plan, on: Day, status: string): void {
  const until = (day: Day | undefined): Day | undefined => (day !== undefined && day <= to ? day : undefined)
  const revoked = plan.reversed !== undefined && plan.ordered !== undefined && plan.why !== 'RD2'
  add('adoption_children', {
    child_id: it.person.id,
    dob: it.person.dob,
    entered_care_date: plan.entered,
    decision_date: plan.decided,
    placement_order_date: until(plan.ordered),
    matched_date: until(plan.matched),
    placed_date: until(plan.placed),
    order_date: until(plan.adopted),
    decision_reversed_date: until(plan.reversed),
    ...(until(plan.reversed) !== undefined && plan.why !== '' && { reversal_reason: plan.why }),
    family_finding_status: status,
    status_date: on,
    ...(revoked && { placement_order_revoked_date: until(addDays(plan.reversed, 45)) }),
  })
}

/** The families children went to: approved some months before the match, each adult a row. */
export function writeAdopters(it: Case, council: Council): void {
  for (const care of it.cares) {
    const { adoption } = care
    const plan = care.decision && planOf(care, care.decision.on)
    if (!adoption || !plan || (plan.adopted ?? council.to) < council.since || adoption.matched > council.to)
      continue
    const chance = it.chance(162)
    const approved = addDays(adoption.matched, -chance.whole(15, 260))
    const own = {
      ...assessed(chance, approved),
      matched_date: adoption.matched,
      fostering_for_adoption: adoption.byFosterCarer,
    }
    const placed = plan.placed !== undefined && plan.placed <= council.to
    writeFamily(council, `F${it.person.id.slice(1)}`, adoption.adopters.count, {
      ...own,
      ...(placed && { placed_date: plan.placed, children_placed: 1 }),
      ...(plan.adopted !== undefined && plan.adopted <= council.to && { order_date: plan.adopted }),
    })
  }
}

/** Two months and four for the stages, give or take. */
function assessed(chance: Chance, approved: Day) {
  const second = addDays(approved, -chance.whole(90, 150))
  const first = addDays(second, -chance.whole(50, 90))
  return {
    enquiry_date: addDays(first, -chance.whole(20, 120)),
    stage1_started: first,
    stage1_ended: addDays(second, -chance.whole(0, 20)),
    stage2_started: second,
    stage2_ended: addDays(approved, -10),
    application_submitted: addDays(approved, -12),
    approved_date: approved,
  }
}

type AdopterRow = RowOf<'adopters'>

function writeFamily({ add, to }: Council, family: string, adults: number, row: AdopterRow): void {
  const known = Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) =>
        typeof value !== 'number' || !/date|started|ended|submitted/.test(name) || value <= to,
    ),
  )
  for (let adult = 1; adult <= adults; adult++)
    add('adopters', { ...known, adopter_id: `${family}-${adult}`, family_id: family })
}

// prettier-ignore
const reasons: Weights<string> = [['1', 62], ['2', 25], ['3', 13]]

/** Families on the way, waiting, or gone again: about one for sixteen children in care in a year. */
export function writeOtherAdopters(council: Council): void {
  const chance = council.chance(163)
  const number = Math.round((council.children / 16) * council.years.length)
  for (let at = 0; at < number; at++) {
    const approved = addDays(council.from, chance.whole(100, council.to - council.from + 300))
    const [leaves, left] = [chance.happens(0.72), addDays(approved, -chance.whole(-500, 170))]
    const all = assessed(chance, approved)
    const gone = leaves && left > all.enquiry_date && left <= council.to
    const until = earlier(council.to, gone ? left : council.to)
    const row = Object.fromEntries(Object.entries(all).filter(([, on]) => on <= until))
    const why = chance.pick(reasons)
    writeFamily(council, `G${10_000 + at}`, chance.happens(0.85) ? 2 : 1, {
      ...row,
      fostering_for_adoption: chance.happens(0.15),
      ...(gone && { left_date: left, left_reason: why }),
    })
  }
}
