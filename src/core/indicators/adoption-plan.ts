import type { Child } from '../record/child.ts'
import type { Fact } from '../sources/collections.ts'
import { addMonths, longDay, type Day } from '../time/day.ts'
import type { Period } from '../time/period.ts'
import type { Gap } from './indicator.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** A plan for one child's adoption, from the adoption team's list: one decision and what came of it. */
export interface AdoptionPlan {
  readonly child: Child
  readonly decided: Day | undefined
  readonly ordered: Day | undefined
  readonly matched: Day | undefined
  readonly placed: Day | undefined
  readonly adopted: Day | undefined
  readonly reversed: Day | undefined
  readonly reversalReason: string | undefined
  readonly revoked: Day | undefined
  /** Where family finding had got to, in the order read; a day that is not known is before every other. */
  readonly statuses: readonly { readonly on: Day; readonly status: string }[]
}

const none: readonly AdoptionPlan[] = []
const known = new WeakMap<Child, readonly AdoptionPlan[]>()

/** A child's plans for adoption. Lists drawn one after another tell of the same plan when they name the same decision. */
export function plansOf(child: Child): readonly AdoptionPlan[] {
  const rows = child.facts.adoption_children
  if (rows === undefined) return none
  const found = known.get(child) ?? plansIn(child, rows)
  known.set(child, found)
  return found
}

function plansIn(child: Child, rows: readonly Fact<'adoption_children'>[]): AdoptionPlan[] {
  const plans: AdoptionPlan[] = []
  for (const row of rows) {
    const at = plans.findLastIndex(({ decided }) => isOneDecision(decided, row.decision_date))
    plans[at === -1 ? plans.length : at] = retold(child, plans[at], row)
  }
  return plans
}

/** A row from before the decision, or without its date, is of the plan at hand. */
const isOneDecision = (a: Day | undefined, b: Day | undefined): boolean =>
  a === b || a === undefined || b === undefined

/** What a later row says stands; what it leaves blank is as it was. */
const retold = (
  child: Child,
  before: AdoptionPlan | undefined,
  row: Fact<'adoption_children'>,
): AdoptionPlan => ({
  child,
  decided: row.decision_date ?? before?.decided,
  ordered: row.placement_order_date ?? before?.ordered,
  matched: row.matched_date ?? before?.matched,
  placed: row.placed_date ?? before?.placed,
  adopted: row.order_date ?? before?.adopted,
  reversed: row.decision_reversed_date ?? before?.reversed,
  reversalReason: row.reversal_reason ?? before?.reversalReason,
  revoked: row.placement_order_revoked_date ?? before?.revoked,
  statuses: [...(before?.statuses ?? []), ...statusIn(row)],
})

const statusIn = ({
  family_finding_status: status,
  status_date,
  recorded_on,
  origin,
}: Fact<'adoption_children'>) =>
  status === undefined ? [] : [{ status, on: status_date ?? recorded_on ?? origin.asAt ?? (0 as Day) }]

/** Where family finding had got to on a day; `undefined` when nothing was recorded by then. */
export function statusOn({ statuses }: AdoptionPlan, on: Day): string | undefined {
  let latest: AdoptionPlan['statuses'][number] | undefined
  for (const each of statuses)
    if (each.on <= on && (latest === undefined || each.on >= latest.on)) latest = each
  return latest?.status
}

/** True when a day has come by another. */
export const cameBy = (day: Day | undefined, on: Day): boolean => day !== undefined && day <= on

/** The plan holds on a day: decided, and neither reversed nor fulfilled. A list with no date of decision is believed. */
export const isInForce = ({ decided, reversed, adopted }: AdoptionPlan, on: Day): boolean =>
  (decided === undefined || decided <= on) && !cameBy(reversed, on) && !cameBy(adopted, on)

/** After the last return the adoption team's list knows more, where there is one. */
export function afterReturns({ holdings }: View, { to }: Window): Gap | undefined {
  if (holdings.tables.size === 0 || to <= holdings.lastDay) return undefined
  if (!holdings.collections.has('adoption_children')) return undefined
  return {
    status: 'not-collected',
    note: `The last return loaded ends on ${longDay(holdings.lastDay)}; after it the adoption team's list tells.`,
  }
}

const firsts = new WeakMap<View, Day | undefined>()

/** List 10 of Annex A reaches twelve months back from the day it was drawn, so no month before them can be told. */
export function beforeList(view: View, _window: Window, { from }: Period): Gap | undefined {
  const first = firsts.has(view) ? firsts.get(view) : firstToldOf(view)
  firsts.set(view, first)
  if (first === undefined || from >= first) return undefined
  return {
    status: 'not-collected',
    note: `The list of children with a plan for adoption reaches back to ${longDay(first)}.`,
  }
}

/** `undefined` when the council's own list, which may reach back to any day, is among them. */
function firstToldOf({ children }: View): Day | undefined {
  let first: Day | undefined
  for (const { facts } of children)
    for (const { origin } of facts.adoption_children ?? []) {
      if (origin.kind !== 'annex-a' || origin.asAt === undefined) return undefined
      const reaches = addMonths(origin.asAt, -12)
      if (first === undefined || reaches < first) first = reaches
    }
  return first
}
