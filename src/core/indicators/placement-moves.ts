import type { Child } from '../record/child.ts'
import { distanceOf, insideArea } from '../record/location.ts'
import type { PeriodOfCare } from '../record/period-of-care.ts'
import type { Placement } from '../record/placement.ts'
import { reasonsForChange } from '../ssda903/codes.ts'
import { longDay, type Day } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import { distanceGap, locationGap } from './placement-places.ts'
import type { View } from './view.ts'

const common = {
  theme: 'placements',
  reach: 'period',
  tables: ['Episodes'],
  everyMove: true,
  better: 'neither',
  unit: 'episodes',
} as const satisfies Partial<Definition & { unit: string }>

interface Home extends Event {
  readonly period: PeriodOfCare
  readonly placement: Placement
}

/** A child's homes in every period of care, each with the day on which it began or ended. */
const homesOf = (child: Child, day: (placement: Placement) => Day): Home[] =>
  child.periods.flatMap((period) =>
    period.placements
      .filter(({ temporary }) => !temporary)
      .map((placement) => ({ child, on: day(placement), period, placement })),
  )

/** Homes that another home followed, by the day the next one began. Rulings. */
const ended: Cohort<Home> = {
  words: 'placements that ended with a move to another',
  of: eventsOf((child) => homesOf(child, ({ end }) => end).filter(({ on, period }) => on < period.end)),
  whyOut: (_child, _view, window) => `Did not move to another home ${span(window)}`,
}

/** Homes that began, the first of each period of care included. */
const begun: Cohort<Home> = {
  words: 'new placements',
  of: eventsOf((child) => homesOf(child, ({ start }) => start)),
  whyOut: (_child, _view, window) => `Did not move into a new home ${span(window)}`,
}

const reasonOf = ({ placement }: Home): string => {
  const code = placement.home.at(-1)?.row.REASON_PLACE_CHANGE ?? ''
  return code in reasonsForChange ? code : 'not-recorded'
}

function placeKey({ child, period, placement }: Home, { geography }: View): string {
  const home = placement.home[0]
  const distance = home && distanceOf(child, period, home, geography)
  const inside = home && insideArea(home, geography)
  if (distance === undefined || inside === undefined) return 'unknown'
  return `${inside ? 'inside' : 'outside'}-${distance > 20 ? 'over' : 'under'}-20`
}

/** Moves between homes. */
export const placementMoves: readonly Indicator[] = [
  count({
    ...common,
    id: 'placement-change-reasons',
    title: 'Why children moved home',
    question: 'Why did placements end?',
    cohort: ended,
    because: (home) => `moved on ${longDay(home.placement.end)}, reason ${reasonOf(home).replace('-', ' ')}`,
    rows: {
      labels: { ...reasonsForChange, 'not-recorded': 'Not recorded' },
      keys: (home) => [reasonOf(home)],
    },
    source: "DfE 'Reason for placement change during the year'",
    caution: 'Every move is counted, those with the same carer too; temporary stays are not.',
  }),
  count({
    ...common,
    id: 'placement-new-location',
    title: 'Where new homes were found',
    question: 'Where are new homes being found?',
    gap: (view) => distanceGap(view) ?? locationGap(view),
    cohort: begun,
    because: ({ placement }) => `moved in on ${longDay(placement.start)}`,
    rows: {
      labels: {
        'inside-under-20': 'Inside our area, 20 miles or less',
        'inside-over-20': 'Inside our area, over 20 miles',
        'outside-under-20': 'Outside our area, 20 miles or less',
        'outside-over-20': 'Outside our area, over 20 miles',
        unknown: 'Distance or place not known',
      },
      keys: (home, view) => [placeKey(home, view)],
    },
    source: "DfE 'Location of new placements during the year'",
  }),
]
