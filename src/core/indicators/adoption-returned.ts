import type { Child } from '../record/child.ts'
import type { Standing } from '../record/standing.ts'
import type { Row } from '../ssda903/tables.ts'
import type { Day } from '../time/day.ts'
import { afterReturns, cameBy, plansOf } from './adoption-plan.ts'
import { isUnderPlacementOrder, isWaiting } from './adoption-list.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { leavingsIn, span, type Leaving } from './flows.ts'
import { childrenInCare } from './in-care.ts'
import type { Basis, Definition, Indicator } from './indicator.ts'
import { isAdoptive } from './placement-groups.ts'
import { within } from './window.ts'

/** What indicators told by returns have in common: after the last of them the adoption team's list is believed. */
export const byReturn = {
  tables: ['Episodes'],
  gap: afterReturns,
} as const satisfies Partial<Definition>

/** What a return tells; `tables` completes "From the return". */
export const returned = (tables: string, indicator: Indicator): Basis => ({
  source: `the return${tables}`,
  indicator,
})

/** Adoption orders in the window: care that ended with E11 or E12 on the day of the order. */
export const adoptions: Cohort<Leaving> = remembered({
  words: 'children adopted',
  of: (view, window) =>
    leavingsIn(view, window).filter(({ cessation }) => ['E11', 'E12'].includes(cessation.reason ?? '')),
  whyOut: (_child, _view, window) => `Not adopted ${span(window)}`,
})

/** Children in care who live with adopters on the last day. */
export const placedForAdoption = only(childrenInCare, 'children in care placed for adoption', ({ home }) =>
  isAdoptive(home.row.PLACE),
)

/** A row of PlacedAdoption. */
export interface Decision {
  readonly child: Child
  readonly row: Row<'PlacedAdoption'>
}

/** Decisions dated in the window, not children. Ruling A-46. */
export const decisions = (words: string, column: 'DATE_PLACED' | 'DATE_PLACED_CEASED'): Cohort<Decision> => ({
  words,
  of: ({ children }, window) =>
    children.flatMap((child) =>
      child.decisions.filter((row) => within(window, row[column])).map((row) => ({ child, row })),
    ),
  whyOut: (_child, _view, window) => `No such decision ${span(window)}`,
})

/** A child with the day of the match. */
interface Matched {
  readonly child: Child
  readonly on: Day
}

/** Finds the days on which a child was matched. */
type MatchesOf = (child: Child) => readonly Day[]

/** The match a return names, once the child is adopted. */
export const matchReturned: MatchesOf = ({ adoption }) =>
  adoption?.DATE_MATCH === undefined ? [] : [adoption.DATE_MATCH]

/** The matches the list names; the return's for a child of whom the list names none. */
export function matchAnywhere(child: Child): readonly Day[] {
  const listed = plansOf(child).flatMap(({ matched }) => matched ?? [])
  return listed.length > 0 ? listed : matchReturned(child)
}

/** Children matched in the window, each once. */
export const matched = (matchesOf: MatchesOf): Cohort<Matched> => ({
  words: 'children matched with adopters',
  of: ({ children }, window) =>
    children.flatMap((child) => {
      const on = matchesOf(child).find((day) => within(window, day))
      return on === undefined ? [] : [{ child, on }]
    }),
  whyOut: (child, _view, window) =>
    matchesOf(child).length > 0 ? `Not matched ${span(window)}` : 'No match in the returns or lists loaded',
})

const WAITING = 'children in care matched with adopters and not yet placed'

/** In care, matched by the return, and not yet at home with the adopters. */
export const waitingReturned = only(
  childrenInCare,
  WAITING,
  ({ child, home, on }) => cameBy(child.adoption?.DATE_MATCH, on) && !isAdoptive(home.row.PLACE),
)

/** The same by the list's match where the list names one. */
export const waitingAnywhere = only(childrenInCare, WAITING, ({ child, home, on }) => {
  if (isAdoptive(home.row.PLACE)) return false
  const plans = plansOf(child).filter((plan) => plan.matched !== undefined)
  return plans.length > 0 ? plans.some((plan) => isWaiting(plan, on)) : cameBy(child.adoption?.DATE_MATCH, on)
})

/** Under a placement order, and the latest decision for adoption made by the day was reversed by it. */
export function awaitsRevocation(standing: Standing): boolean {
  const { child, on } = standing
  const made = child.decisions.filter(({ DATE_PLACED }) => cameBy(DATE_PLACED, on))
  return isUnderPlacementOrder(standing) && cameBy(made.at(-1)?.DATE_PLACED_CEASED, on)
}
