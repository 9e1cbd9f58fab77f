import type { Child } from '../record/child.ts'
import { standingOn } from '../record/standing.ts'
import { addDays, type Day } from '../time/day.ts'
import { startOfMonth } from '../time/period.ts'
import { type Cohort, only } from './cohort.ts'
import type { Gap } from './indicator.ts'
import { inRegister, isUnregistered, registeredHome, type InHome } from './registered-home.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

/** Children in care whose home should be registered and is not. */
export const unregistered = only(
  inRegister,
  'children in care living in an unregistered home',
  ({ row, on }) => isUnregistered(row, on),
)

/** The row a home stands in: not registered, or awaiting registration. */
export const applied = ({ row }: InHome): string =>
  row.registered === 'UNREGISTERED' ? 'unregistered' : 'awaiting'

/** A child who lived in an unregistered home in the month. */
export interface Lived extends InHome {
  /** True when no longer so on the last day. */
  readonly ended?: boolean
}

/** Children who lived in an unregistered home on any day of the month, as on the last such day. */
export const everInMonth: Cohort<Lived> = {
  words: 'children who lived in an unregistered home in the month',
  of: ({ children }, { to }) => children.flatMap((child) => lastUnregistered(child, to) ?? []),
  whyOut: unregistered.whyOut,
}

function lastUnregistered(child: Child, to: Day): Lived | undefined {
  if (!child.facts.placement_register?.some(everUnregistered)) return undefined
  for (let on = to; on >= startOfMonth(to); on = addDays(on, -1)) {
    const standing = standingOn(child, on)
    const row = standing && registeredHome(standing)
    if (row && isUnregistered(row, on)) return { ...standing, row, ended: on < to }
  }
  return undefined
}

const everUnregistered = ({ registered, registered_on }: InHome['row']): boolean =>
  registered === 'UNREGISTERED' || registered === 'AWAITING' || registered_on !== undefined

/** The days on which the home was visited to see that it is safe; a row repeated with a later visit keeps the earlier. */
export const visits = ({ child, row }: InHome): Day[] =>
  (child.facts.placement_register ?? []).flatMap(({ placement_start, monitoring_visit_date: day }) =>
    placement_start === row.placement_start && day !== undefined ? [day] : [],
  )

/** True when one of them was in the month. */
export const visitedIn = (home: InHome, { to }: Window): boolean =>
  visits(home).some((day) => within({ from: startOfMonth(to), to, counting: 'each' }, day))

/** The register keeps the latest visit: one after the month may have taken the place of one in it. */
export function overwritten(view: View, window: Window): Gap | undefined {
  const lost = unregistered
    .of(view, window)
    .some((home) => visits(home).length > 0 && visits(home).every((day) => day > window.to))
  if (!lost) return undefined
  return {
    status: 'not-recorded',
    note: 'The register keeps the latest visit only, and that was after this month. Keep a row for each visit to see earlier months.',
  }
}
