import type { Child } from '../record/child.ts'
import { overlaps, OPEN } from '../record/episode.ts'
import type { Fact } from '../sources/collections.ts'
import { addDays, later, type Day } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { countsIn, incidents, when } from './missing.ts'
import type { Window } from './window.ts'

/** One report that a child was missing, of a child in care or not. */
export interface Report extends Event {
  /** The day found; `undefined` when not recorded, or not yet found. */
  readonly end: Day | undefined
  /** The police's highest grade; `undefined` when there is none. */
  readonly risk: Risk | undefined
  readonly lookedAfter: boolean
}

const risks = ['LOW', 'MEDIUM', 'HIGH'] as const
type Risk = (typeof risks)[number]

const kept = new WeakMap<Child, readonly Report[]>()

/** A child's reports, oldest first: rows of one incident are one report, with the highest grade. */
export function reportsOf(child: Child): readonly Report[] {
  const known = kept.get(child) ?? findReports(child)
  kept.set(child, known)
  return known
}

function findReports(child: Child): readonly Report[] {
  const found = new Map<string, Report>()
  for (const fact of child.facts.missing_detail ?? []) {
    const { missing_start: on, start_time = '' } = fact
    if (on === undefined) continue
    const key = `${on} ${start_time}`
    found.set(key, reportOf(child, fact, on, found.get(key)))
  }
  return [...found.values()].sort((a, b) => a.on - b.on)
}

const reportOf = (
  child: Child,
  { missing_end, police_risk, looked_after }: Fact<'missing_detail'>,
  on: Day,
  known: Report | undefined,
): Report => ({
  child,
  on,
  end: missing_end ?? known?.end,
  risk: risks.findLast((risk) => risk === police_risk || risk === known?.risk),
  lookedAfter: (known?.lookedAfter ?? false) || (looked_after ?? inCareOn(child, on)),
})

/** Where a report does not say, the record does. */
const inCareOn = ({ periods }: Child, on: Day): boolean =>
  periods.some(({ start, end }) => start <= on && on < end)

/** Reports by the day the child went missing. */
export const reportsIn = eventsOf<Report>(reportsOf)

/** A missing incident, whoever tells of it. */
export interface AnyIncident {
  readonly child: Child
  readonly start: Day | undefined
  readonly end: Day | undefined
  readonly lookedAfter: boolean
}

/** Incidents of all children: of those in care as the return tells, the others and what it lacks from reports. */
export const allIncidents: Cohort<AnyIncident> = {
  words: 'missing incidents of all children',
  of: (view, window) => [
    ...incidents.of(view, window).map(({ child, row }) => ({
      child,
      start: row.MIS_START,
      end: row.MIS_END,
      lookedAfter: true,
    })),
    ...view.children.flatMap((child) => reportedOnly(child, window)),
  ],
  whyOut: (_child, _view, window) => `Not reported missing ${span(window)}`,
}

const reportedOnly = (child: Child, window: Window): AnyIncident[] =>
  reportsOf(child)
    .filter((report) => covers(report, window) && !isInReturn(report))
    .map(({ on: start, end, lookedAfter }) => ({ child, start, end, lookedAfter }))

/** A report without an end counts on its first day: few say when the child was found. */
function covers({ on, end = on }: Report, { from, to }: Window): boolean {
  return overlaps(on, later(end, addDays(on, 1)), from, to)
}

/** The same day in the return: there as an incident in care, or as an absence, which is not going missing. */
const isInReturn = ({ child, on }: Report): boolean =>
  child.missing.some(
    (row) => row.MIS_START === on && (row.MISSING === 'A' || countsIn(child, row, { from: on, to: OPEN })),
  )

/** When, and whether in care, in words. */
export const incidentWords = ({ start, end, lookedAfter }: AnyIncident): string =>
  `${when(start, end)}, ${lookedAfter ? 'in care' : 'not in care'}`
