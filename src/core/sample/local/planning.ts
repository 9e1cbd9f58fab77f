import { ageOn } from '../../time/age.ts'
import { addDays, addMonths, earlier, later, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Chance, Weights } from '../chance.ts'
import { inCareOn, type Care, type Person } from '../life.ts'
import { caresIn, yearsBefore, type Council } from './council.ts'
import { placementsOf } from './runs.ts'
import { isLongTerm } from './visiting.ts'

/** The plan agreed by the second review for nearly all, and what takes its place when life goes otherwise. */
export function writePermanence(it: Case, council: Council): void {
  const chance = it.chance(141)
  for (const care of caresIn(it, council)) {
    const last = earlier(addDays(care.to, -1), council.to)
    const early = chance.happens(0.87 - 0.015 * yearsBefore(council, care.from))
    const agreed = addDays(care.from, early ? chance.whole(28, 112) : chance.whole(125, 480))
    const drafted = addDays(care.from, chance.whole(10, 27))
    const [final, hopes] = [finalPlan(it.person, care), chance.happens(0.3)]
    const turn = addMonths(agreed, chance.whole(4, 8))
    const first = hopes && final !== 'ADOPTION' ? 'RETURN6M' : final
    const panel = chance.happens(0.2) ? 'PANEL' : chance.happens(0.25) ? 'COURT' : 'REVIEW'
    const parallel = care.decision !== undefined && chance.happens(0.35)
    if (drafted > last) continue
    const row = { child_id: it.person.id, recorded_date: drafted, plan: first, parallel }
    if (agreed > last) {
      council.add('permanence_plans', { ...row, status: 'DRAFT' })
      continue
    }
    const changed = turn <= last && first !== final
    const over = care.to <= council.to
    const made = { ...row, agreed_date: agreed, agreed_at: panel }
    const ended = { status: over ? 'ACHIEVED' : 'AGREED', ...(over && { end_date: care.to }) }
    council.add('permanence_plans', { ...made, ...(changed ? { status: 'ENDED', end_date: turn } : ended) })
    if (changed)
      council.add('permanence_plans', {
        ...made,
        recorded_date: turn,
        plan: final,
        agreed_date: turn,
        ...ended,
      })
  }
}

/** Where this time in care is heading; the file knows no more than the end of care tells. */
function finalPlan(person: Person, { ended, homes, decision, from, to }: Care): string {
  if (decision !== undefined && decision.reversed === undefined) return 'ADOPTION'
  if (/^E4[135678]/.test(ended)) return 'SGO_CAO'
  if (ended.startsWith('E4')) return 'RETURN6M'
  if (ageOn(person.dob, from) >= 16) return 'SUPPORTED'
  const kind = homes.at(-1)?.home.kind ?? ''
  if (kind === 'K2') return 'LT_RES'
  if (kind === 'P1') return 'REMAINSUP'
  if (kind === 'U1' || kind === 'U3') return 'LTRELFR'
  return to - from > 400 ? 'LT_FOST' : 'OTHER'
}

/** A panel agrees that a child will stay with a foster family some weeks before the placement is called long-term. */
export function writeMatches(it: Case, council: Council): void {
  for (const care of caresIn(it, council))
    care.homes.forEach(({ from, home, sameCarer }) => {
      if (!sameCarer || !isLongTerm(home) || from < council.from) return
      const chance = it.chance(100_000 + from)
      const decided = addDays(from, -chance.whole(5, 60))
      const carer = council.householdOf(home, decided)
      if (decided < care.from || decided > council.to) return
      council.add('long_term_matches', {
        child_id: it.person.id,
        decision_date: decided,
        ...(carer !== undefined && { carer_id: carer }),
        ...(from <= council.to && { achieved_date: from }),
      })
    })
}

// prettier-ignore
const costs: Readonly<Record<string, readonly [number, number]>> = {
  K1: [7_800, 600], K2: [5_600, 1_400], S1: [2_600, 500], R3: [3_200, 600], supported: [1_350, 600], R1: [4_000, 700],
}

/** What the placements team knows of each home: registration, cost, how long it is meant to last, brothers and sisters. */
export function writePlacements(it: Case, council: Council): void {
  const siblings = it.chance(143).pick(families)
  for (const care of caresIn(it, council))
    for (const run of placementsOf(care)) {
      const chance = it.chance(110_000 + run.from)
      if (run.to <= council.since || run.from > council.to) continue
      const { kind, provider } = run.home
      const bought = provider !== 'PR1' && provider !== 'PR0'
      const together = Math.min(siblings, chance.whole(0, siblings + 1))
      council.add('placement_register', {
        child_id: it.person.id,
        placement_start: run.from,
        ...(run.to <= council.to && { placement_end: run.to }),
        ...registration(chance, kind, run.from, earlier(run.to, council.to)),
        commissioned: bought,
        weekly_cost: costOf(chance, kind, bought),
        planned_length: isLongTerm(run.home) || /^[AP]/.test(kind) ? 'LONG' : 'SHORT',
        ...(kind === 'U3' && chance.happens(0.4) && { regulation: '24' }),
        siblings_total: siblings,
        siblings_together: together,
      })
    }
}

// prettier-ignore
const families: Weights<number> = [[0, 52], [1, 24], [2, 14], [3, 7], [4, 3]]

/** Supported accommodation need not register until 28 October 2023; other settings outside the rules are watched. */
function registration(chance: Chance, kind: string, from: Day, to: Day) {
  const watched = later(from, addDays(to, -chance.whole(1, 40)))
  if (kind.startsWith('Z') || kind === 'other') {
    const own = chance.pick(outside)
    return { registered: own, ...(own !== 'NA' && { monitoring_visit_date: watched }) }
  }
  if (/^[UPA]/.test(kind)) return { registered: 'NA' }
  if (kind === 'supported') return { registered: chance.happens(0.97) ? 'REGISTERED' : 'AWAITING' }
  return { registered: kind.startsWith('R') ? 'NA' : 'REGISTERED' }
}

// prettier-ignore
const outside: Weights<string> = [['UNREGISTERED', 45], ['AWAITING', 15], ['NA', 40]]

function costOf(chance: Chance, kind: string, bought: boolean): number {
  const [usual, spread] = costs[kind] ?? (bought ? ([980, 120] as const) : ([480, 60] as const))
  return Math.max(
    0,
    10 * Math.round(chance.normal(kind === 'P1' ? 0 : usual, kind === 'P1' ? 0 : spread) / 10),
  )
}

// prettier-ignore
const accounts: Weights<string> = [['SAVINGS', 50], ['BOTH', 28], ['ISA', 14], ['NONE', 8]]

/** What is saved for children in care for a year: a savings account, a Junior ISA, or a Child Trust Fund. */
export function writeSavings(it: Case, council: Council): void {
  const chance = it.chance(144)
  const kind = chance.pick(accounts)
  const [saved, weekly] = [chance.whole(5, 60), chance.whole(2, 9)]
  for (const care of caresIn(it, council)) {
    const opened = addDays(care.from, chance.whole(60, 340))
    for (const { to } of council.years) {
      if (opened > to || !inCareOn(it, to) || care.to <= to) continue
      const balance = saved + Math.round((weekly * (to - opened)) / 7)
      const row = { child_id: it.person.id, opened_date: opened, as_at: to }
      if (kind === 'NONE') council.add('savings', { child_id: it.person.id, account: 'NONE', as_at: to })
      if (kind === 'SAVINGS' || kind === 'BOTH')
        council.add('savings', { ...row, account: 'SAVINGS', balance })
      if (kind === 'ISA' || kind === 'BOTH')
        council.add('savings', { ...row, ...fund(it.person, opened), balance: 200 + balance })
    }
  }
}

const [firstFund, lastFund] = [2002, 2011]

/** Children born while the government opened funds have one; others the Share Foundation's Junior ISA. */
function fund({ dob }: Person, opened: Day) {
  const born = 1970 + dob / 365.25
  return born > firstFund + 0.7 && born < lastFund
    ? { account: 'CHILD_TRUST_FUND' }
    : { account: 'JUNIOR_ISA', details_sent_to_share_foundation_date: addDays(opened, -20) }
}
