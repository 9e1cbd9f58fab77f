import type { Child } from '../record/child.ts'
import { overlaps } from '../record/episode.ts'
import { missingKinds } from '../ssda903/codes.ts'
import { addDays, addMonths, later, longDay, type Day } from '../time/day.ts'
import type { CaseList } from './care-record.ts'
import { sourcesIn } from './collection-source.ts'
import type { Account, Held } from './held.ts'
import type { Fact, Source, Statement } from './statement.ts'

type Kind = keyof typeof missingKinds

/** How often each child in care went missing, and how often away without authorisation, in twelve months. */
export const missingFacts = (held: Held): Fact[] => [
  { id: 'missing-incidents', title: 'Times missing in twelve months', sources: sourcesOf(held, 'M') },
  {
    id: 'absences',
    title: 'Times away without authorisation in twelve months',
    sources: sourcesOf(held, 'A'),
  },
]

const sourcesOf = (held: Held, kind: Kind): Source[] => [
  ...held.accounts.filter(({ holds }) => holds('Missing')).map((account) => counted(held, account, kind)),
  ...(kind === 'M' ? reported(held) : []),
  ...held.lists.map((list) => listed(list, kind)),
]

/** A council that records no absence cannot be said to have none: they may be recorded as missing. Ruling A-31. */
function counted({ children }: Held, { name, asAt, childOf }: Account, kind: Kind): Source {
  const rowsOf = (child: Child) =>
    (childOf(child.id)?.missing ?? []).filter(({ MISSING }) => MISSING === kind)
  const isRecorded = kind === 'M' || children.some((child) => rowsOf(child).length > 0)
  return {
    name,
    asAt,
    statementOf: (child, to) => {
      if (!isRecorded || whyNotDuring(child, to) !== undefined) return undefined
      const incidents = rowsOf(child).map((row) => ({ start: row.MIS_START, end: row.MIS_END }))
      return countOf(child, incidents, to)
    },
    whyOutside: (child) =>
      isRecorded
        ? whyNotDuring(child, asAt)
        : 'it records no such absence of anyone: it may call them missing',
  }
}

/** The missing team's or police's own list, of incidents while looked after. */
const reported = (held: Held): Source[] =>
  sourcesIn(held, {
    collection: 'missing_detail',
    says: (facts, child, { to }) => {
      const own = facts.filter(({ looked_after }) => looked_after !== false)
      const incidents = own.map((each) => ({ start: each.missing_start, end: each.missing_end }))
      const said = countOf(child, incidents, to)
      return said.none ? undefined : said
    },
    whyOutside: whyNotDuring,
  })

const listed = ({ name, asAt, incidentsOf, holdsLeavers }: CaseList, kind: Kind): Source => ({
  name,
  asAt,
  statementOf: ({ id }, to) => {
    const amount = incidentsOf(id, kind)
    // A list counts to its own day alone: held against an earlier source it tells of other twelve months.
    return amount === undefined ? undefined : { ...amountOf(amount), ...(to < asAt && { on: asAt }) }
  },
  whyOutside: (child) => whyNotDuring(child, asAt) ?? whyNotOnList(child, asAt, holdsLeavers),
})

/** List 8 is of those in care and those who left in the six months before. Source: Ofsted, Annex A guidance. */
function whyNotOnList({ periods }: Child, asAt: Day, holdsLeavers: boolean): string | undefined {
  const last = periods.findLast(({ start }) => start <= asAt)
  if (last === undefined || last.end > asAt) return undefined
  if (!holdsLeavers) return `left care on ${longDay(last.end)}, and it holds nobody who left`
  return last.end > addMonths(asAt, -6)
    ? undefined
    : `left care on ${longDay(last.end)}, six months or more before`
}

interface Incident {
  readonly start: Day | undefined
  readonly end: Day | undefined
}

function countOf(child: Child, incidents: readonly Incident[], to: Day): Statement {
  const own = incidents.flatMap(({ start, end }) =>
    start !== undefined && counts(child, start, end, to) ? [start] : [],
  )
  return { ...amountOf(own.length), ...(own.length > 0 && { on: Math.max(...own) as Day }) }
}

const amountOf = (amount: number): Statement => ({
  value: String(amount),
  amount,
  ...(amount === 0 && { none: true }),
})

/** It has a day in the twelve months on which the child was in care. Ruling A-30. */
function counts({ periods }: Child, start: Day, end: Day | undefined, to: Day): boolean {
  const last = end === undefined ? undefined : later(end, addDays(start, 1))
  return periods.some((period) => {
    const first = later(later(start, period.start), yearTo(to))
    return first <= to && first < period.end && overlaps(start, last, first, to)
  })
}

const yearTo = (to: Day): Day => addDays(addMonths(to, -12), 1)

const whyNotDuring = ({ periods }: Child, to: Day): string | undefined =>
  periods.some(({ start, end }) => overlaps(start, end, yearTo(to), to))
    ? undefined
    : `not in care on any day of the twelve months to ${longDay(to)}`
