import type { Child } from '../record/child.ts'
import { standingOn } from '../record/standing.ts'
import type { Fact as Known } from '../sources/collections.ts'
import type { Row } from '../ssda903/tables.ts'
import { ageOn, birthday } from '../time/age.ts'
import { addDays, addMonths, dayOf, earlier, longDay, type Day } from '../time/day.ts'
import { financialYearOf, yearId } from '../time/period.ts'
import { sourcesIn, type UpTo } from './collection-source.ts'
import type { Account, Held } from './held.ts'
import type { Fact, Source, Statement } from './statement.ts'

/** One part of a care leaver's position, as the return and a list of leavers each give it. */
interface Part {
  readonly id: string
  readonly title: string
  readonly returned: (row: Row<'OC3'>) => Statement | undefined
  readonly listed: (row: Known<'care_leavers'>) => Statement | undefined
}

const parts: readonly Part[] = [
  {
    id: 'leaver-in-touch',
    title: 'Care leavers: in touch',
    returned: ({ IN_TOUCH }) => coded(IN_TOUCH),
    listed: ({ in_touch }) => coded(in_touch),
  },
  {
    id: 'leaver-accommodation',
    title: 'Care leavers: accommodation',
    returned: ({ ACCOM }) => coded(ACCOM?.[0]),
    listed: ({ accommodation }) => coded(accommodation),
  },
  {
    id: 'leaver-suitable',
    title: 'Care leavers: accommodation suitable',
    returned: ({ ACCOM }) =>
      suitable(ACCOM === undefined ? undefined : { 1: true, 2: false }[ACCOM.slice(1)]),
    listed: (row) => suitable(row.suitable),
  },
  {
    id: 'leaver-activity',
    title: 'Care leavers: activity',
    returned: ({ ACTIV }) => coded(ACTIV),
    listed: ({ activity }) => coded(activity),
  },
]

/** `0` says nothing, as silence does; a residence not known is no definite answer; contact refused is a refusal. */
const coded = (code: string | undefined): Statement | undefined =>
  code === undefined
    ? undefined
    : {
        value: code,
        ...((code === '0' || code === 'R') && { vague: true }),
        ...(code === '0' && { none: true }),
        ...(code === 'REFU' && { refused: true }),
      }

const suitable = (is: boolean | undefined): Statement | undefined =>
  is === undefined ? undefined : { value: is ? 'yes' : 'no' }

/** Care leavers' position in the last finished year's return and in lists of leavers. */
export const leaverFacts = (held: Held): Fact[] =>
  parts.map((part) => ({
    id: part.id,
    title: part.title,
    sources: [...held.accounts.flatMap((account) => returned(account, part) ?? []), ...listedIn(held, part)],
  }))

/** The return tells how things stood about the birthday. Open question OQ-28. */
function returned(account: Account, { returned: says }: Part): Source | undefined {
  const year = account.yearWith('OC3')
  if (year === undefined) return undefined
  const end = dayOf(year + 1, 3, 31) as Day
  const about = (child: Child): Day => birthdayIn(child, year) ?? end
  const speaksTo = (child: Child): Day => earlier(addMonths(about(child), MONTHS_AFTER), end)
  return {
    name: `${account.name} (OC3)`,
    asAt: end,
    speaksTo,
    statementOf: (child, to) => {
      const row = account.childOf(child.id)?.oc3.get(year)
      return dated(row && says(row), addMonths(about(child), -MONTHS_BEFORE), to)
    },
    whyOutside: (child) => whyNotReturned(child, year),
  }
}

/** The return asks how things stood from three months before the birthday to one month after it. */
const MONTHS_BEFORE = 3
const MONTHS_AFTER = 1

const ages = [17, 18, 19, 20, 21]

const birthdayIn = ({ dob }: Child, year: number): Day | undefined =>
  dob === undefined
    ? undefined
    : ages.map((age) => birthday(dob, age)).find((on) => financialYearOf(on) === year)

function whyNotReturned(child: Child, year: number): string | undefined {
  if (child.dob === undefined) return undefined
  const on = birthdayIn(child, year)
  if (on === undefined) return `no 17th to 21st birthday in ${yearId(year)}`
  if (standingOn(child, on) !== undefined) return 'still in care on the birthday in the year'
  return standingOn(child, addDays(on, -1)) === undefined
    ? undefined
    : 'left care on the birthday in the year, not before it'
}

function whyNotListed({ dob, oc3 }: Child, asAt: Day): string | undefined {
  if ([...oc3.values()].some(({ IN_TOUCH }) => IN_TOUCH === 'DIED')) return 'has died'
  if (dob === undefined) return undefined
  const age = ageOn(dob, asAt)
  return age >= 16 && age < 25 ? undefined : `aged ${age} on ${longDay(asAt)}`
}

/** Lists of leavers: every position they hold is looked at, since one may be asked about another day than the last. */
const listedIn = (held: Held, part: Part): Source[] =>
  sourcesIn(held, {
    collection: 'care_leavers',
    says: (facts, _, upTo) => positionAt(facts, part, upTo),
    whyOutside: whyNotListed,
    looksBack: true,
  })

/**
 * The last position about the time compared, when there is none, the first one after it, else the last before: but
 * none from before where a whole list drawn since leaves the young person out.
 */
function positionAt(
  facts: readonly Known<'care_leavers'>[],
  { listed }: Part,
  { asAt, to, listedOn }: UpTo,
): Statement | undefined {
  const rows = facts
    .flatMap((row) => (row.as_at !== undefined && row.as_at <= asAt ? [{ row, on: row.as_at }] : []))
    .sort((a, b) => a.on - b.on)
  const since = addMonths(to, -MONTHS_BEFORE - MONTHS_AFTER)
  const before = rows.findLast(({ on }) => on <= to)
  const isOff = before !== undefined && listedOn.some((day) => day > before.on && day <= to)
  const known = isOff ? undefined : before
  const found = known && known.on > since ? known : (rows.find(({ on }) => on > to) ?? known)
  return found && dated(listed(found.row), found.on, to)
}

/** A position has a day only where it is of a later one than the other source can speak for. */
const dated = (says: Statement | undefined, on: Day, to: Day): Statement | undefined =>
  says && on > to ? { ...says, on } : says
