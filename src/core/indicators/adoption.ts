import type { Child } from '../record/child.ts'
import { reversalReasons } from '../ssda903/codes.ts'
import type { Row } from '../ssda903/tables.ts'
import type { Standing } from '../record/standing.ts'
import { longDay, type Day } from '../time/day.ts'
import { adoptionTimes } from './adoption-times.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { leavingsIn, span, type Leaving } from './flows.ts'
import { childrenInCare } from './in-care.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import { isAdoptive } from './placement-groups.ts'
import { within } from './window.ts'

const common = {
  theme: 'adoption',
  reach: 'period',
  tables: ['Episodes'],
  better: 'neither',
  unit: 'children',
} as const satisfies Partial<Definition & { unit: string }>

/** Adoption orders in the window: care that ended with E11 or E12 on the day of the order. */
export const adoptions: Cohort<Leaving> = remembered({
  words: 'children adopted',
  of: (view, window) =>
    leavingsIn(view, window).filter(({ cessation }) => ['E11', 'E12'].includes(cessation.reason ?? '')),
  whyOut: (_child, _view, window) => `Not adopted ${span(window)}`,
})

interface Decision {
  readonly child: Child
  readonly row: Row<'PlacedAdoption'>
}

/** Decisions dated in the window, not children. Ruling A-46. */
const decisions = (words: string, column: 'DATE_PLACED' | 'DATE_PLACED_CEASED'): Cohort<Decision> => ({
  words,
  of: ({ children }, window) =>
    children.flatMap((child) =>
      child.decisions.filter((row) => within(window, row[column])).map((row) => ({ child, row })),
    ),
  whyOut: (_child, _view, window) => `No such decision ${span(window)}`,
})

const matched: Cohort<{ readonly child: Child }> = {
  words: 'children matched with adopters',
  of: ({ children }, window) =>
    children.filter(({ adoption }) => within(window, adoption?.DATE_MATCH)).map((child) => ({ child })),
  whyOut: (child, _view, window) =>
    child.adoption ? `Not matched ${span(window)}` : 'No adoption (AD1) row in the returns loaded',
}

/** Under a placement order, and the latest decision for adoption made by the day was reversed by it. */
function awaitsRevocation({ child, episode, on }: Standing): boolean {
  const made = child.decisions.filter(({ DATE_PLACED }) => DATE_PLACED !== undefined && DATE_PLACED <= on)
  const reversed = made.at(-1)?.DATE_PLACED_CEASED
  return episode.row.LS === 'E1' && reversed !== undefined && reversed <= on
}

const dayOrBlank = (on: Day | undefined): string => (on === undefined ? '' : longDay(on))

/** Adoption: what happened, and how long it took. */
export const adoption: readonly Indicator[] = [
  count({
    ...common,
    id: 'adoptions-finalised',
    title: 'Adoptions completed',
    question: 'How many adoptions were completed?',
    cohort: adoptions,
    because: ({ cessation }) => `adopted on ${longDay(cessation.on)} (${cessation.reason ?? ''})`,
    source: 'Episodes that ceased with E11 or E12; the day of leaving is the day of the order',
  }),
  count({
    ...common,
    id: 'adoption-placed-pending',
    title: 'Children living with adopters and waiting for the order',
    question: 'How many are living with adopters but not yet adopted?',
    reach: 'day',
    cohort: only(childrenInCare, 'children in care placed for adoption', ({ home }) =>
      isAdoptive(home.row.PLACE),
    ),
    because: ({ home, placement }) => `placement ${home.row.PLACE ?? ''} since ${longDay(placement.start)}`,
    source: "DfE 'Placed for adoption'",
  }),
  count({
    ...common,
    id: 'adoption-matched',
    title: 'Children matched with adopters',
    question: 'How many were matched?',
    tables: ['Episodes', 'AD1'],
    cohort: matched,
    because: ({ child }) => `matched on ${dayOrBlank(child.adoption?.DATE_MATCH)}`,
    source: 'AD1.DATE_MATCH',
    caution:
      'A return names a match only once the child is adopted, so recent months fill up as later returns arrive.',
  }),
  count({
    ...common,
    id: 'adoption-matched-waiting',
    title: 'Children matched with adopters and not yet living with them',
    question: 'How many are matched and waiting to move?',
    reach: 'day',
    tables: ['Episodes', 'AD1'],
    cohort: only(
      childrenInCare,
      'children in care matched with adopters and not yet placed',
      ({ child, home, on }) => (child.adoption?.DATE_MATCH ?? Infinity) <= on && !isAdoptive(home.row.PLACE),
    ),
    because: ({ child }) => `matched on ${dayOrBlank(child.adoption?.DATE_MATCH)}`,
    source: 'AD1.DATE_MATCH with no placement for adoption on the day',
    caution:
      'A return names a match only once the child is adopted, so recent months fill up as later returns arrive.',
  }),
  count({
    ...common,
    id: 'adoption-decisions',
    title: 'Decisions that a child should be placed for adoption',
    question: 'How many plans for adoption were made?',
    tables: ['Episodes', 'PlacedAdoption'],
    unit: 'episodes',
    cohort: decisions('decisions that a child should be placed for adoption', 'DATE_PLACED'),
    because: ({ row }) => `decided on ${dayOrBlank(row.DATE_PLACED)}`,
    source: 'PlacedAdoption.DATE_PLACED',
  }),
  count({
    ...common,
    id: 'adoption-decision-reversed',
    title: 'Decisions that a child should no longer be placed for adoption',
    question: 'How many plans for adoption were changed?',
    tables: ['Episodes', 'PlacedAdoption'],
    unit: 'episodes',
    cohort: decisions('decisions for adoption that were reversed', 'DATE_PLACED_CEASED'),
    because: ({ row }) => `reversed on ${dayOrBlank(row.DATE_PLACED_CEASED)}`,
    rows: {
      labels: { ...reversalReasons, 'not-recorded': 'Not recorded' },
      keys: ({ row }) => [
        (row.REASON_PLACED_CEASED ?? '') in reversalReasons
          ? (row.REASON_PLACED_CEASED ?? '')
          : 'not-recorded',
      ],
    },
    source: 'PlacedAdoption.DATE_PLACED_CEASED',
  }),
  count({
    ...common,
    id: 'revocation-plan',
    title: 'Children with a placement order whose plan for adoption has ended',
    question: 'For how many must a placement order be undone?',
    reach: 'day',
    tables: ['Episodes', 'PlacedAdoption'],
    better: 'lower',
    cohort: only(
      childrenInCare,
      'children in care under a placement order whose decision was reversed',
      awaitsRevocation,
    ),
    because: ({ child }) => `reversed on ${dayOrBlank(child.decisions.at(-1)?.DATE_PLACED_CEASED)}`,
    source: 'Legal status E1 with PlacedAdoption.DATE_PLACED_CEASED (OQ-26)',
  }),
  ...adoptionTimes(adoptions),
]
