import type { Child } from '../record/child.ts'
import { overlaps } from '../record/episode.ts'
import type { Row } from '../ssda903/tables.ts'
import { addDays, later, longDay } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import { span } from './flows.ts'
import { childrenInCareDuring } from './in-care.ts'
import type { Definition, Indicator } from './indicator.ts'
import { average, count, share } from './kinds.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = {
  theme: 'safety',
  reach: 'period',
  tables: ['Episodes', 'Missing'],
  better: 'lower',
} as const satisfies Partial<Definition>

interface Incident {
  readonly child: Child
  readonly row: Row<'Missing'>
}

/** Incidents with a day in the window on which the child was in care. Ruling A-30. */
function incidentsIn(child: Child, kind: 'M' | 'A', window: Window): Incident[] {
  return child.missing
    .filter((row) => row.MISSING === kind && countsIn(child, row, window))
    .map((row) => ({ child, row }))
}

/** An incident covers the days from its start to the one before its end, and at least its first day. */
function countsIn(
  { periods }: Child,
  { MIS_START: start, MIS_END }: Row<'Missing'>,
  { from, to }: Window,
): boolean {
  if (start === undefined) return false
  const end = MIS_END === undefined ? undefined : later(MIS_END, addDays(start, 1))
  return periods.some((period) => {
    const first = later(later(start, period.start), from)
    return first <= to && first < period.end && overlaps(start, end, first, to)
  })
}

const went =
  (kind: 'M' | 'A') =>
  (child: Child, window: Window): boolean =>
    incidentsIn(child, kind, window).length > 0

const wentMissing: Cohort<{ readonly child: Child }> = {
  words: 'children who went missing',
  of: ({ children }, window) =>
    children.filter((child) => went('M')(child, window)).map((child) => ({ child })),
  whyOut: (_child, _view, window) => `Not missing while in care ${span(window)}`,
}

const incidents: Cohort<Incident> = {
  words: 'incidents of children in care going missing',
  of: ({ children }, window) => children.flatMap((child) => incidentsIn(child, 'M', window)),
  whyOut: wentMissing.whyOut,
}

const listed = ({ child }: { readonly child: Child }, kind: 'M' | 'A', window: Window): string => {
  const found = incidentsIn(child, kind, window).map(({ row }) => when(row))
  return found.length === 0 ? 'no incident in the period' : found.join('; ')
}

const when = ({ MIS_START, MIS_END }: Row<'Missing'>): string =>
  `from ${MIS_START === undefined ? 'an unknown day' : longDay(MIS_START)} ${MIS_END === undefined ? 'and not yet found' : `to ${longDay(MIS_END)}`}`

/** Ruling A-31: a council that records no absence cannot be said to have none. */
const noAbsences = ({ children }: View) =>
  children.some(({ missing }) => missing.some(({ MISSING }) => MISSING === 'A'))
    ? undefined
    : ({
        status: 'not-applicable',
        note: 'No absence without authorisation is recorded in any return; such absences may be recorded as missing.',
      } as const)

const guidance = 'Statutory guidance on children who run away or go missing from home or care, 2014'

/** Missing from care, and away without authorisation. */
export const safety: readonly Indicator[] = [
  share({
    ...common,
    id: 'missing-children',
    title: 'Children who went missing',
    question: 'What share of our children went missing?',
    cohort: childrenInCareDuring,
    words: 'children who went missing while in care',
    counts: ({ child }, _view, window) => went('M')(child, window),
    because: (member, _view, window) => listed(member, 'M', window),
    source: `${guidance}; DfE 'Children who had a missing incident'`,
    caution: 'An incident that spans two months counts in both, and once in the year.',
  }),
  average({
    ...common,
    id: 'missing-incidents-average',
    title: 'Missing incidents for each child who went missing',
    question: 'How often did those who went missing go?',
    unit: 'incidents',
    cohort: wentMissing,
    words: 'incidents of children in care going missing',
    amount: ({ child }, _view, window) => incidentsIn(child, 'M', window).length,
    because: (member, _view, window) => listed(member, 'M', window),
    source: guidance,
  }),
  count({
    ...common,
    id: 'missing-incidents',
    title: 'Missing incidents of children in care',
    question: 'How many times did children in our care go missing?',
    unit: 'incidents',
    cohort: incidents,
    because: ({ row }) => when(row),
    source: guidance,
    caution: 'Children in care only: returns hold no other children.',
  }),
  share({
    ...common,
    id: 'away-unauthorised',
    title: 'Children away from placement without authorisation',
    question: 'What share was away without permission?',
    cohort: childrenInCareDuring,
    words: 'children away without authorisation while in care',
    counts: ({ child }, _view, window) => went('A')(child, window),
    because: (member, _view, window) => listed(member, 'A', window),
    gap: noAbsences,
    source: `${guidance}; DfE 'Away from placement without authorisation'`,
  }),
]
