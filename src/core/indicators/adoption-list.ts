import { reversalReasons } from '../ssda903/codes.ts'
import type { Child } from '../record/child.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import { longDay, type Day } from '../time/day.ts'
import { beforeList, cameBy, isInForce, plansOf, type AdoptionPlan } from './adoption-plan.ts'
import type { Cohort } from './cohort.ts'
import { eventsOf, firstOfEach, type Event } from './events.ts'
import { span } from './flows.ts'
import { whyNotInCare } from './in-care.ts'
import type { Basis, Definition, Indicator } from './indicator.ts'
import type { Window } from './window.ts'

/** What indicators told by the adoption team's list (L24) have in common. */
export const byList = {
  tables: [],
  collections: ['adoption_children'],
  gap: beforeList,
  source: "The adoption team's list of children with a plan for adoption, or Annex A list 10",
} as const satisfies Partial<Definition>

/** The list as a source. */
export const THE_LIST = "the adoption team's list"

/** What the list alone tells. */
export const listed = (indicator: Indicator): Basis => ({ source: THE_LIST, indicator })

/** Something on a plan's way. */
export interface Milestone extends Event {
  readonly plan: AdoptionPlan
}

type DayOf = (plan: AdoptionPlan) => Day | undefined

/** Why a child has no plan that counts. */
const whyOut = (child: Child, words: string): string =>
  plansOf(child).length === 0 ? 'Not on the list of children with a plan for adoption' : `Not among ${words}`

/** What happened to plans in a window, each plan's once. */
export function milestones(words: string, dayOf: DayOf): Cohort<Milestone> {
  const eventsIn = eventsOf<Milestone>((child) =>
    plansOf(child).flatMap((plan) => {
      const on = dayOf(plan)
      return on === undefined ? [] : [{ child, on, plan }]
    }),
  )
  return {
    words,
    of: eventsIn,
    whyOut: (child, _view, window) => `${whyOut(child, words)} ${span(window)}`,
  }
}

/** The same, each child once. */
export function childrenReaching(words: string, dayOf: DayOf): Cohort<Milestone> {
  const all = milestones(words, dayOf)
  return { ...all, of: (view, window) => firstOfEach(all.of(view, window)) }
}

/** A plan as it stands on the last day of a window. */
export interface PlanNow {
  readonly child: Child
  readonly plan: AdoptionPlan
  readonly on: Day
}

/** True after the care of which the record knows. A child of whom it knows none may be in care. */
const hasLeft = ({ periods }: Child, on: Day): boolean =>
  (periods.findLast(({ start }) => start <= on)?.end ?? Infinity) <= on

/** Children not known to have left care, with a plan that passes a test on the last day of the window, once each. */
export const childrenWithPlans = (
  words: string,
  passes: (plan: AdoptionPlan, on: Day) => boolean,
): Cohort<PlanNow> => ({
  words,
  of: ({ children }, { to: on }: Window) =>
    children.flatMap((child) => {
      const plan = plansOf(child).findLast((each) => passes(each, on))
      return plan && !hasLeft(child, on) ? [{ child, plan, on }] : []
    }),
  whyOut: (child, _view, { to: on }) => (hasLeft(child, on) ? whyNotInCare(child, on) : whyOut(child, words)),
})

/** Living with adopters on a day, and the order not yet made. */
export const isPlaced = (plan: AdoptionPlan, on: Day): boolean =>
  isInForce(plan, on) && cameBy(plan.placed, on)

/** Matched by a day and not yet living with the adopters. */
export const isWaiting = (plan: AdoptionPlan, on: Day): boolean =>
  isInForce(plan, on) && cameBy(plan.matched, on) && !cameBy(plan.placed, on)

/** A placement order still stands though the plan for adoption has ended. OQ-26. */
export const awaitsUndoing = (plan: AdoptionPlan, on: Day): boolean =>
  cameBy(plan.reversed, on) && !cameBy(plan.revoked, on) && !cameBy(plan.adopted, on) && isOrdered(plan, on)

/** By the legal status where the record knows the child's care; else by the list. */
function isOrdered({ child, ordered }: AdoptionPlan, on: Day): boolean {
  if (child.periods.length === 0) return cameBy(ordered, on)
  const standing = standingOn(child, on)
  return standing !== undefined && isUnderPlacementOrder(standing)
}

/** Under a placement order, or freed for adoption as the law once was. */
export const isUnderPlacementOrder = ({ episode }: Standing): boolean =>
  ['E1', 'D1'].includes(episode.row.LS ?? '')

/** A day in words, where there is one. */
export const dated = (what: string, on: Day | undefined): string =>
  `${what} on ${on === undefined ? 'a day not known' : longDay(on)}`

/** Why decisions for adoption were reversed, as rows. */
export const reversalRows = <M>(reasonOf: (member: M) => string | undefined) => ({
  labels: { ...reversalReasons, 'not-recorded': 'Not recorded' },
  keys: (member: M): readonly string[] => {
    const reason = reasonOf(member) ?? ''
    return [reason in reversalReasons ? reason : 'not-recorded']
  },
})
