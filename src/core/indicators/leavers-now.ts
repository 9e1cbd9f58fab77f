import type { Child } from '../record/child.ts'
import type { Fact } from '../sources/collections.ts'
import { ageOn } from '../time/age.ts'
import { addDays, addMonths, dayOf, longDay, type Day } from '../time/day.ts'
import type { Period } from '../time/period.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { eventsOf, lastOfEach, type Event } from './events.ts'
import type { Definition, Gap } from './indicator.ts'
import { isDoing, isOurs, leftFosterCare, type Leaver, type LeaverGroups } from './leaver.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

type Row = Fact<'care_leavers'>

/** A young person's position by the latest list of the month. */
export interface LeaverNow extends Leaver {
  readonly row: Row
  /** The day looked at; the list may be some days older. */
  readonly on: Day
}

const listings = eventsOf<Event & { readonly row: Row }>((child) =>
  (child.facts.care_leavers ?? []).flatMap((row) =>
    row.as_at === undefined ? [] : [{ child, on: row.as_at, row }],
  ),
)

/** The month that ends on a day: a list of the last day of August is August's, and not September's too. */
const monthTo = (to: Day): Pick<Window, 'from' | 'to'> => ({ from: addMonths(addDays(to, 1), -1), to })

/** Everyone on the month's list, by the latest of what it says of each. */
export const listedNow: Cohort<LeaverNow> = remembered({
  words: "young people on the leaving care team's list",
  of: (view, { to }) =>
    lastOfEach(listings(view, monthTo(to))).map(({ child, row }) => leaverOf(child, row, to)),
  whyOut: (child, _view, { to }) =>
    child.facts.care_leavers === undefined
      ? 'Not on any list of care leavers loaded'
      : `Not on a list of care leavers dated in the month to ${longDay(to)}, or not in the group`,
})

const leaverOf = (child: Child, row: Row, on: Day): LeaverNow => ({
  child,
  row,
  on,
  age: child.dob === undefined ? undefined : ageOn(child.dob, on),
  inTouch: row.in_touch,
  activity: row.activity,
  accommodation: row.accommodation,
  suitable: row.suitable === true,
  university: row.university ?? isDoing('F1', 'P1')({ activity: row.activity }),
  apprentice: row.apprenticeship ?? isDoing('F4', 'P4')({ activity: row.activity }),
  stayingPut: row.staying_put ?? row.accommodation?.[0] === 'Z',
})

/** Whom the council still answers for, whatever the eligibility. */
export const oursNow = remembered(only(listedNow, listedNow.words, isOurs))

/** Entitled to a personal adviser and a plan: relevant and former relevant. */
export const isSupported = ({ row: { eligibility } }: LeaverNow): boolean =>
  eligibility === 'RELEVANT' || eligibility === 'FORMER_RELEVANT'

/** Relevant and former relevant young people of any age. */
export const supportedNow = remembered(only(oursNow, 'young people with a leaving care service', isSupported))

const aged = ({ age }: Leaver, from: number, to: number): boolean =>
  age !== undefined && age >= from && age <= to

/** Former relevant, aged 19 to 21; below 19 relevant too. */
const inPanels = remembered(
  only(
    supportedNow,
    'care leavers aged 17 to 21',
    (leaver) =>
      aged(leaver, 17, 18) || (aged(leaver, 19, 21) && leaver.row.eligibility === 'FORMER_RELEVANT'),
  ),
)

/** Former relevant young people aged 19 to 21. */
export const grownNow = remembered(
  only(inPanels, 'care leavers aged 19 to 21', (leaver) => aged(leaver, 19, 21)),
)

/** The month holds no list: it would be a mistake to say that nobody was in touch. */
function noListOf(view: View, { to }: Window): Gap | undefined {
  if (listings(view, monthTo(to)).length > 0) return undefined
  return {
    status: 'not-collected',
    note: `No list of care leavers (L18) is dated in the month to ${longDay(to)}. Add the list as it stood on that day.`,
  }
}

/** A list tells months, and a whole year where no return does; a year that is not over is left to its months. */
function noList(view: View, window: Window, { kind, complete }: Period): Gap | undefined {
  if (kind === 'month' || complete) return noListOf(view, window)
  return { status: 'not-due', note: 'While the year lasts, the list of care leavers tells each month.' }
}

/** Lists before 2021/22 tell of apprentices only where they have a column for it. Ruling A-42. */
function noApprentices(view: View, window: Window): Gap | undefined {
  if (window.to >= (dayOf(2021, 4, 1) as Day)) return undefined
  if (listedNow.of(view, window).some(({ row }) => row.apprenticeship !== undefined)) return undefined
  return {
    status: 'not-applicable',
    note: 'Activity codes before 2021/22 cannot tell apprenticeships from other training.',
  }
}

/** What indicators that only the list can tell have in common. */
export const byListAlone = {
  theme: 'care-leavers',
  reach: 'day',
  tables: [],
  collections: ['care_leavers'],
  gap: noListOf,
} as const satisfies Partial<Definition>

/** Care leavers by the leaving care team's list (L18). */
export const leaversNow: LeaverGroups = {
  from: "The leaving care team's list",
  common: { reach: 'day', tables: [], collections: ['care_leavers'], gap: noList },
  all: inPanels,
  grown: grownNow,
  fostered: only(
    supportedNow,
    'care leavers aged 18 to 20 who turned 18 in foster care',
    (leaver) => aged(leaver, 18, 20) && leftFosterCare(leaver),
  ),
  fosteredNeeds: { tables: ['Episodes'] },
  noApprentices,
}
