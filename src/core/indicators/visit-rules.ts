import type { Standing } from '../record/standing.ts'
import { addDays, addMonths, later, type Day } from '../time/day.ts'
import { isAdoptive } from './placement-groups.ts'
import { plannedLength } from './planned-length.ts'
import { registeredHome } from './registered-home.ts'

const WEEK = 7
const SIX_WEEKS = 42
const FOUR_WEEKS = 28
const FIRST_YEAR_MONTHS = 12
const SETTLED_MONTHS = 3

/** How often the child is to be visited in the present home. Source: SI 2010/959 reg 28. */
export interface VisitRule {
  /** The day the clock starts: that of the home, or of a care order made while at home with parents. */
  readonly start: Day
  /** Weekly until the first review, then every so many days. */
  readonly weeklyThen?: number
  readonly firstReview: Day | undefined
  /** Meant to last until 18: after a year every three months does. */
  readonly settled: boolean
}

/** The rule for a child's home on the day. A change with the same carer is no new home. */
export function visitRule(standing: Standing): VisitRule {
  const { child, placement, home } = standing
  const start = placement.carer.start
  const firstReview = child.reviews.find(({ REVIEW }) => REVIEW !== undefined && REVIEW >= start)?.REVIEW
  const plain = { start, firstReview, settled: false }
  const regulation = registeredHome(standing)?.regulation
  if (home.row.PLACE === 'P1') {
    if (standing.episode.row.LS === 'C2') return { ...plain, start: later(start, orderSince(standing)) }
    if (standing.episode.row.LS === 'C1') return { ...plain, weeklyThen: FOUR_WEEKS }
  }
  if (regulation === '19') return { ...plain, weeklyThen: SIX_WEEKS }
  if (regulation === '24') return { ...plain, weeklyThen: FOUR_WEEKS }
  const byCode = home.row.PLACE === 'P1' || isAdoptive(home.row.PLACE)
  return { ...plain, settled: !byCode && plannedLength(standing) === 'long' }
}

/** Within a week of the start. */
export const firstDue = ({ start }: VisitRule): Day => addDays(start, WEEK)

/** When the next visit is due after one. */
export function nextDue({ start, weeklyThen, firstReview, settled }: VisitRule, visit: Day): Day {
  if (weeklyThen !== undefined)
    return addDays(visit, firstReview === undefined || visit < firstReview ? WEEK : weeklyThen)
  const settledNow = settled && visit >= addMonths(start, FIRST_YEAR_MONTHS)
  return settledNow ? addMonths(visit, SETTLED_MONTHS) : addDays(visit, SIX_WEEKS)
}

/** The first day of the unbroken run of full care orders. */
function orderSince({ period, on }: Standing): Day {
  let since = on
  for (const { start, row } of [...period.episodes].reverse()) {
    if (start > on) continue
    if (row.LS !== 'C2') break
    since = start
  }
  return since
}
