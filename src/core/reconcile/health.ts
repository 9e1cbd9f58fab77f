import type { Child } from '../record/child.ts'
import type { CollectionName, Fact as Known } from '../sources/collections.ts'
import { ageOn } from '../time/age.ts'
import { addDays, addMonths, dayOf, isoDay, longDay, type Day } from '../time/day.ts'
import { standingOn } from '../record/standing.ts'
import { overlaps } from '../record/episode.ts'
import { sourcesIn, type UpTo } from './collection-source.ts'
import type { Account, Held } from './held.ts'
import type { Fact, Source, Statement } from './statement.ts'

/** A visit to a doctor, nurse or dentist that took place, or was refused. */
interface Visit {
  readonly on: Day | undefined
  readonly refused: boolean
  readonly recordedOn: Day | undefined
}

/** What a kind of check is called, where its visits stand, and which flag of the return tells of them. */
interface Check<N extends CollectionName> {
  readonly id: string
  readonly title: string
  readonly collection: N
  readonly visitOf: (fact: Known<N>) => Visit | undefined
  readonly flag: 'HEALTH_ASSESSMENT' | 'TEETH_CHECK'
  /** How many visits a child of the age at the year's end should have had in the year. */
  readonly neededAt: (age: number | undefined) => number
}

const assessments: Check<'health_assessments'> = {
  id: 'health-assessment',
  title: 'health assessment',
  collection: 'health_assessments',
  visitOf: ({ outcome, completed_date, appointment_date, due_date, request_date, recorded_on }) =>
    outcome === 'REFUSED'
      ? {
          on: appointment_date ?? completed_date ?? due_date ?? request_date,
          refused: true,
          recordedOn: recorded_on,
        }
      : completed_date !== undefined && (outcome === undefined || outcome === 'COMPLETED')
        ? { on: completed_date, refused: false, recordedOn: recorded_on }
        : undefined,
  flag: 'HEALTH_ASSESSMENT',
  neededAt: (age) => (age !== undefined && age < 5 ? 2 : 1),
}

const dental: Check<'dental_checks'> = {
  id: 'dental-check',
  title: 'dental check',
  collection: 'dental_checks',
  visitOf: ({ check_date: on, outcome = 'COMPLETED', recorded_on: recordedOn }) =>
    outcome === 'COMPLETED' || outcome === 'REFUSED'
      ? { on, refused: outcome === 'REFUSED', recordedOn }
      : undefined,
  flag: 'TEETH_CHECK',
  neededAt: () => 1,
}

/** The last health assessment and dental check by date, and whether the return's year holds what its flag says. */
export const healthFacts = (held: Held): Fact[] => [...factsOf(held, assessments), ...factsOf(held, dental)]

function factsOf<N extends CollectionName>(held: Held, check: Check<N>): Fact[] {
  const { collection, id, title } = check
  const visits = (facts: readonly Known<N>[], asAt: Day): Visit[] =>
    facts.flatMap((fact) => check.visitOf(fact) ?? []).filter(({ on }) => on === undefined || on <= asAt)
  const dated = sourcesIn(held, { collection, says: (facts, _, { asAt }) => lastOf(visits(facts, asAt)) })
  const last = { id: `${id}-last`, title: `Last ${title}`, sources: dated }
  const metOn = metBy(held, check)
  const flags = held.accounts.flatMap((account) => flagSource(account, check.flag, metOn) ?? [])[0]
  if (flags === undefined) return [last]
  const inYear = sourcesIn(held, {
    collection,
    says: (facts, child, upTo) =>
      yearOf(visits(facts, upTo.asAt), flags.asAt, check.neededAt(ageAt(child, flags.asAt)), upTo),
  })
  return [
    last,
    {
      id: `${id}-in-year`,
      title: `${capital(title)} in the year`,
      sources: [flags, ...inYear],
      against: flags,
    },
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const ageAt = ({ dob }: Child, on: Day): number | undefined =>
  dob === undefined ? undefined : ageOn(dob, on)

/** The last visit that took place; and that one was refused since. */
function lastOf(visits: readonly Visit[]): Statement | undefined {
  const done = latest(visits.filter(({ refused }) => !refused))
  const refusals = visits.filter(({ refused }) => refused)
  const refusal = latest(refusals) ?? refusals[0]
  const isSince = refusal !== undefined && (refusal.on ?? -Infinity) >= (done?.on ?? -Infinity)
  if (done?.on === undefined) return refusal && { value: 'refused', refused: true, ...dates(refusal) }
  return { value: isoDay(done.on), ...dates(done), ...(isSince && { refused: true }) }
}

const latest = (visits: readonly Visit[]): Visit | undefined =>
  visits.reduce<Visit | undefined>(
    (last, visit) =>
      visit.on !== undefined && (last?.on === undefined || visit.on > last.on) ? visit : last,
    undefined,
  )

const dates = ({ on, recordedOn }: Visit): Pick<Statement, 'on' | 'recordedOn'> => ({
  ...(on !== undefined && { on }),
  ...(recordedOn !== undefined && { recordedOn }),
})

const DONE = 'done'
const NOT_DONE: Statement = { value: 'not done', none: true }

/** Whether the visits asked for took place in the year that ends on a day. A list gives only the last of them. */
function yearOf(
  visits: readonly Visit[],
  end: Day,
  needed: number,
  { to, kind }: UpTo,
): Statement | undefined {
  const lastOnly = kind === 'annex-a'
  const from = addDays(addMonths(end, lastOnly && needed > 1 ? -6 : -12), 1)
  const isIn = ({ on }: Visit): boolean => on !== undefined && on >= from && on <= end
  const done = visits.filter(({ refused }) => !refused)
  const own = done.filter(isIn)
  if (own.length >= (lastOnly ? 1 : needed)) return { value: DONE, ...dates(latest(own) as Visit) }
  if (visits.some((visit) => visit.refused && isIn(visit))) return { ...NOT_DONE, refused: true }
  const last = latest(done)
  // The last one, after the year, says nothing against another in it.
  if (lastOnly && last?.on !== undefined && last.on > end) return { value: DONE, ...dates(last) }
  if (!done.some(({ on }) => on !== undefined && on <= end)) return undefined
  return to < end ? { ...NOT_DONE, on: to } : NOT_DONE
}

/** Gives the first day by which any source that keeps every visit has as many as the year that ends on a day asks for. */
function metBy<N extends CollectionName>({ drawings }: Held, { collection, visitOf, neededAt }: Check<N>) {
  const full = (['local', 'ssd'] as const).flatMap((kind) => drawings(collection, kind) ?? [])
  return (child: Child, end: Day): Day | undefined => {
    const [needed, after] = [neededAt(ageAt(child, end)), addMonths(end, -12)]
    const met = full.flatMap(({ factsOf }) => {
      const days = factsOf(child.id).flatMap((fact) => {
        const visit = visitOf(fact)
        return visit?.on === undefined || visit.refused ? [] : [visit.on]
      })
      return days.filter((on) => on > after && on <= end).sort((a, b) => a - b)[needed - 1] ?? []
    })
    return met.length === 0 ? undefined : (Math.min(...met) as Day)
  }
}

/** The flag of the outcomes row: asked of children in care for the twelve months to 31 March. */
function flagSource(
  account: Account,
  flag: Check<'dental_checks'>['flag'],
  metOn: (child: Child, end: Day) => Day | undefined,
): Source | undefined {
  const year = account.yearWith('OC2')
  if (year === undefined) return undefined
  const end = dayOf(year + 1, 3, 31) as Day
  return {
    name: `${account.name} (OC2)`,
    asAt: end,
    statementOf: (child, to) => {
      const said = account.childOf(child.id)?.oc2.get(year)?.[flag]
      if (said === undefined) return undefined
      // The flag has no day. A check since the other source was drawn may be what it tells of.
      const on = to < end ? end : metOn(child, end)
      return said ? { value: DONE, ...(on !== undefined && { on }) } : NOT_DONE
    },
    whyOutside: (child) => whyNotTwelveMonths(account.childOf(child.id) ?? child, end),
  }
}

/** Ruling A-01: in care without a break from the first day of the year. */
function whyNotTwelveMonths(child: Child, end: Day): string | undefined {
  const standing = standingOn(child, end)
  if (standing === undefined) return `not in care on ${longDay(end)}`
  const from = addDays(addMonths(end, -12), 1)
  const held =
    standing.period.start <= from &&
    !child.shortBreaks.some((each) => overlaps(each.start, each.end, from, end))
  return held ? undefined : `not in care for the whole twelve months to ${longDay(end)}`
}
