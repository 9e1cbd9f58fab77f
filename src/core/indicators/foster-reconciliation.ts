import { addDays, isoDay, type Day } from '../time/day.ts'
import { financialYearOf, yearId, type Period } from '../time/period.ts'
import { began, ended } from './foster-changes.ts'
import { approvalsOf, isFull, isOpenOn } from './foster-household.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** How a number of fully approved households comes from the one before it. */
export interface Reconciliation {
  readonly opening: number
  readonly started: number
  readonly ended: number
  readonly closing: number
  /** What is in the closing number and in none of the others: 0 when they add up. */
  readonly unexplained: number
}

/** Opening and new less ended, held against the closing number: from the list of households, else from the monthly
 *  values given. `undefined` when a number is missing. Source: OQ-23. */
export function fosterReconciliation(view: View, period: Period): Reconciliation | undefined {
  const told = view.holdings.collections.has('foster_households')
    ? byList(view, period)
    : byValues(view, period)
  if (told === undefined) return undefined
  return { ...told, unexplained: told.closing - (told.opening + told.started - told.ended) }
}

type Told = Omit<Reconciliation, 'unexplained'>

function byList(view: View, { from, to }: Period): Told {
  const window: Window = { from, to, counting: 'each' }
  const all = approvalsOf(view).filter(isFull)
  const openOn = (on: Day): number =>
    new Set(all.filter((approval) => isOpenOn(approval, on)).map(({ id }) => id)).size
  return {
    opening: openOn(addDays(from, -1)),
    started: all.filter((approval) => began(approval, window)).length,
    ended: all.filter((approval) => ended(approval, window)).length,
    closing: openOn(to),
  }
}

/** A paper does not say whether its total leaves out approvals for a time, so what it prints as new is all taken. */
const NEW = ['foster-new-mainstream', 'foster-new-connected', 'foster-new-temp-connected']

function byValues({ aggregates }: View, { id, kind, from }: Period): Told | undefined {
  const given = (what: string, of: string): number | undefined => aggregates.of(what, of)?.value
  const before = addDays(from, -1)
  const year = given('foster-approved', yearId(financialYearOf(before)))
  const month = given('foster-approved', isoDay(before).slice(0, 7))
  // The number a year ends with is that of its last month.
  const isNewYear = financialYearOf(before) !== financialYearOf(from)
  const opening = kind === 'year' ? (year ?? month) : (month ?? (isNewYear ? year : undefined))
  const closing = given('foster-approved', id)
  const started = sumOf(NEW.map((what) => given(what, id)))
  const ended = sumOf(['foster-deregistered', 'foster-resigned'].map((what) => given(what, id)))
  if (opening === undefined || closing === undefined || started === undefined || ended === undefined)
    return undefined
  return { opening, started, ended, closing }
}

/** A part left blank where another is given is a nought not printed. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  return parts.every((part) => part === undefined)
    ? undefined
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}
