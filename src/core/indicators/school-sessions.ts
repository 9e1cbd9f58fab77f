import type { Child } from '../record/child.ts'
import { standingOn } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import type { Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { span } from './flows.ts'
import { whyNotInCare } from './in-care.ts'
import { isOfSchoolAge } from './school-year.ts'
import type { Window } from './window.ts'

type Row = Fact<'attendance'>

/** One child's half days over a period: those the child could attend, and those of some kind. */
export interface Sessions {
  readonly child: Child
  readonly possible: number
  readonly counted: number
}

/** Half days missed, with leave or without; `undefined` when the row does not say. */
export function missed({ sessions_possible: possible, sessions_attended, authorised, unauthorised }: Row) {
  if (possible !== undefined && sessions_attended !== undefined) return possible - sessions_attended
  return authorised === undefined || unauthorised === undefined ? undefined : authorised + unauthorised
}

/** Half days attended; `undefined` when the row does not say. */
export function attended(row: Row): number | undefined {
  const away = missed(row)
  return away === undefined || row.sessions_possible === undefined ? undefined : row.sessions_possible - away
}

/** Which half days to count, and from when. */
export interface Spec {
  readonly words: string
  readonly of: (row: Row) => number | undefined
  /** The first day of the rows counted: the window's, or the school year's. */
  readonly from: (window: Window) => Day
}

/** Children of school age in care at the window's end, with what rows that lie wholly in the days looked at say. */
export function sessions({ words, of, from }: Spec): Cohort<Sessions> {
  return remembered({
    words,
    of: (view, window) => {
      const days = { from: from(window), to: window.to }
      return view.inCareOn(window.to).flatMap((standing) => {
        const found = isOfSchoolAge(standing) ? sumOf(standing.child, standing.period.start, days, of) : none
        return found.possible > 0 ? [{ child: standing.child, ...found }] : []
      })
    },
    whyOut: (child, _view, window) =>
      standingOn(child, window.to)
        ? `No sessions recorded that lie wholly ${span({ from: from(window), to: window.to })}, or not of school age`
        : whyNotInCare(child, window.to),
  })
}

const none = { possible: 0, counted: 0 }

/** The sums over rows that end after care began; those of two schools add up. */
function sumOf(
  { facts }: Child,
  careBegan: Day,
  { from, to }: Pick<Window, 'from' | 'to'>,
  of: Spec['of'],
): Omit<Sessions, 'child'> {
  let [possible, counted] = [0, 0]
  for (const row of facts.attendance ?? []) {
    const { period_start: first, period_end: last, sessions_possible: could = 0 } = row
    const found = of(row)
    const lies = first !== undefined && last !== undefined && first >= from && last <= to
    if (!lies || last < careBegan || found === undefined || !isPart(found, could)) continue
    possible += could
    counted += found
  }
  return { possible, counted }
}

/** More sessions attended or missed than there were cannot be: such a row tells nothing. */
const isPart = (counted: number, possible: number): boolean => counted >= 0 && counted <= possible
