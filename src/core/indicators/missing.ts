import type { Child } from '../record/child.ts'
import { overlaps } from '../record/episode.ts'
import type { Row } from '../ssda903/tables.ts'
import { addDays, later, longDay, type Day } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import { span } from './flows.ts'
import type { Window } from './window.ts'

/** One missing incident, or one absence without authorisation, as the return holds it. */
export interface Incident {
  readonly child: Child
  readonly row: Row<'Missing'>
}

type Kind = 'M' | 'A'

/** Incidents with a day in the window on which the child was in care. Ruling A-30. */
export function incidentsIn(child: Child, kind: Kind, window: Window): Incident[] {
  return child.missing
    .filter((row) => row.MISSING === kind && countsIn(child, row, window))
    .map((row) => ({ child, row }))
}

/** An incident covers the days from its start to the one before its end, and at least its first day. */
export function countsIn(
  { periods }: Child,
  { MIS_START: start, MIS_END }: Row<'Missing'>,
  { from, to }: { readonly from: Day; readonly to: Day },
): boolean {
  if (start === undefined) return false
  const end = MIS_END === undefined ? undefined : later(MIS_END, addDays(start, 1))
  return periods.some((period) => {
    const first = later(later(start, period.start), from)
    return first <= to && first < period.end && overlaps(start, end, first, to)
  })
}

/** Whether a child was missing, or away, while in care in a window. */
export const went = (kind: Kind, child: Child, window: Window): boolean =>
  child.missing.some((row) => row.MISSING === kind && countsIn(child, row, window))

/** Children who went missing while in care, once each. */
export const wentMissing: Cohort<{ readonly child: Child }> = {
  words: 'children who went missing',
  of: ({ children }, window) =>
    children.filter((child) => went('M', child, window)).map((child) => ({ child })),
  whyOut: (_child, _view, window) => `Not missing while in care ${span(window)}`,
}

/** Incidents of children in care. */
export const incidents: Cohort<Incident> = {
  words: 'incidents of children in care going missing',
  of: ({ children }, window) => children.flatMap((child) => incidentsIn(child, 'M', window)),
  whyOut: wentMissing.whyOut,
}

/** A child's incidents of a window, in words. */
export const listed = ({ child }: { readonly child: Child }, kind: Kind, window: Window): string => {
  const found = incidentsIn(child, kind, window).map(({ row }) => when(row.MIS_START, row.MIS_END))
  return found.length === 0 ? 'no incident in the period' : found.join('; ')
}

/** `from 1 September 2020 to 3 September 2020`. */
export const when = (start: Day | undefined, end: Day | undefined): string =>
  `from ${start === undefined ? 'an unknown day' : longDay(start)} ${end === undefined ? 'and not yet found' : `to ${longDay(end)}`}`

/** Where what is counted comes from. */
export const guidance = 'Statutory guidance on children who run away or go missing from home or care, 2014'
