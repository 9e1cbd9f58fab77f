import type { Child } from '../record/child.ts'
import type { Holdings } from '../record/holdings.ts'
import { noAggregates, type Aggregates } from '../sources/aggregate.ts'
import { factsByChild, noFacts, type Facts } from '../sources/facts.ts'
import type { Geography } from '../record/location.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import type { Day } from '../time/day.ts'

/** Everything an indicator may look at. */
export interface View {
  readonly children: readonly Child[]
  readonly holdings: Holdings
  /** Facts about no child in particular: households, surveys, capacity, challenge cards. */
  readonly register: Facts
  /** What the register says of a child, by id: referrals, complaints. The same in every part of a view. */
  readonly registerOf: (childId: string) => Facts
  /** Numbers given as such, for periods whose rows nobody holds. */
  readonly aggregates: Aggregates
  readonly geography: Geography
  /** Children aged 0 to 17 in the area: the estimate to use on a day, and its year. `undefined` when none is known. */
  readonly populationOn: (on: Day) => Population | undefined
  /** Everyone in care on a day, found once a day. */
  readonly inCareOn: (on: Day) => readonly Standing[]
}

export interface Population {
  readonly persons: number
  /** The year of the mid-year estimate. */
  readonly year: number
}

type Known = Omit<View, 'inCareOn' | 'register' | 'registerOf' | 'aggregates'> &
  Partial<Pick<View, 'register' | 'registerOf' | 'aggregates'>>

/** A view over gathered children. */
export function viewOf(known: Known): View {
  const days = new Map<Day, readonly Standing[]>()
  const inCareOn = (on: Day): readonly Standing[] => {
    const found = days.get(on) ?? known.children.flatMap((child) => standingOn(child, on) ?? [])
    days.set(on, found)
    return found
  }
  const { register = noFacts } = known
  return { register, registerOf: byChild(register), aggregates: noAggregates, ...known, inCareOn }
}

/** The register's facts by the child they name, sorted out when first asked for. */
function byChild(register: Facts): View['registerOf'] {
  let found: Map<string, Facts> | undefined
  return (childId) => (found ??= factsByChild(register)).get(childId) ?? noFacts
}

/** How many children are measured together: as many as a machine keeps close at hand. */
const TOGETHER = 2000

/** A view in parts, each of some of the children, the first with the register. A council of ordinary size is one part. */
export function partsOf(view: View, together = TOGETHER): View[] {
  const { children } = view
  if (children.length <= together * 2) return [view]
  const starts = Array.from({ length: Math.ceil(children.length / together) }, (_, at) => at * together)
  return starts.map((start) =>
    viewOf({
      ...view,
      register: start === 0 ? view.register : noFacts,
      children: children.slice(start, start + together),
    }),
  )
}
