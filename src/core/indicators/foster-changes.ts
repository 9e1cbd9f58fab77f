import { addDays, longDay } from '../time/day.ts'
import type { Period } from '../time/period.ts'
import type { Cohort } from './cohort.ts'
import {
  approvalKinds,
  approvals,
  approvalsOf,
  beganIn,
  endedIn,
  households,
  isFull,
  isOpenOn,
  kindOf,
  notChildren,
  type Approval,
} from './foster-household.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

const common = {
  theme: 'fostering',
  unit: 'households',
  noun: ['household', 'households'],
  reach: 'period',
  tables: [],
  collections: ['foster_households'],
} as const satisfies Partial<Definition & { unit: string }>

interface Kind {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly words: string
  readonly kind: keyof typeof approvalKinds
  readonly caution?: string
}

const newHouseholds = ({ kind, words, ...said }: Kind): Indicator =>
  count({
    ...common,
    ...said,
    better: 'higher',
    cohort: households(words, (approval, window) => approval.kind === kind && beganIn(approval, window)),
    because: ({ approved }) => `approved on ${longDay(approved)}`,
    source: 'Fostering Services (England) Regulations 2011 reg 27',
  })

/** The last window's approvals that ended for a reason, by kind. */
const endedFor =
  (reason: string) =>
  (approval: Approval, window: Window): boolean =>
    approval.reason === reason && within(window, approval.ended)

const endedOn = ({ kind, ended }: Approval): string =>
  `${kindOf(kind)}, ended on ${ended === undefined ? 'a day not known' : longDay(ended)}`

const byKind = (reason: string) => ({
  among: approvals('approvals that ended', endedFor(reason)),
  labels: approvalKinds,
  keys: ({ kind }: Approval) => [kind],
})

/** A household come or gone. */
interface Change {
  readonly id: string
  readonly adds: 1 | -1
  readonly reason: string
}

const began = (approval: Approval, window: Pick<Window, 'from' | 'to'>): boolean =>
  isFull(approval) && beganIn(approval, window)
const ended = (approval: Approval, window: Window): boolean => isFull(approval) && endedIn(approval, window)

const changes: Cohort<Change> = {
  words: 'households approved less households that ended',
  of: (view, window) =>
    approvalsOf(view).flatMap((approval) => [
      ...(began(approval, window)
        ? [{ id: approval.id, adds: 1 as const, reason: `approved on ${longDay(approval.approved)}` }]
        : []),
      ...(ended(approval, window) ? [{ id: approval.id, adds: -1 as const, reason: endedOn(approval) }] : []),
    ]),
  whyOut: () => notChildren,
}

/** Households approved and ended. Source: indicators of fostering, OQ-23. */
export const fosterChanges: readonly Indicator[] = [
  newHouseholds({
    id: 'foster-new-mainstream',
    title: 'New mainstream fostering households',
    question: 'How many new mainstream families were approved?',
    words: 'mainstream fostering households approved',
    kind: 'MAINSTREAM',
  }),
  newHouseholds({
    id: 'foster-new-connected',
    title: 'New connected fostering households',
    question: 'How many relatives and friends were approved?',
    words: 'connected households approved',
    kind: 'CONNECTED',
    caution: 'A household approved for a time first is counted here once, when it is fully approved.',
  }),
  newHouseholds({
    id: 'foster-new-temp-connected',
    title: 'Connected households newly approved for a time',
    question: 'How many relatives and friends were approved for a time?',
    words: 'connected households approved for a time',
    kind: 'TEMP_CONNECTED',
    caution: 'Approvals for a time, under regulation 24, are not among approved households.',
  }),
  count({
    ...common,
    id: 'foster-deregistered',
    title: 'Fostering households de-registered',
    question: 'How many households did we remove?',
    better: 'lower',
    cohort: households(
      'mainstream fostering households de-registered',
      (approval, window) => approval.kind === 'MAINSTREAM' && endedFor('DEREGISTERED')(approval, window),
    ),
    because: endedOn,
    rows: byKind('DEREGISTERED'),
    source: 'Fostering Services (England) Regulations 2011 reg 28',
    caution: 'Connected households are not in the figure: they are a row beside it.',
  }),
  count({
    ...common,
    id: 'foster-resigned',
    title: 'Fostering households that resigned',
    question: 'How many households left?',
    better: 'lower',
    cohort: households('fostering households that resigned', endedFor('RESIGNED')),
    because: endedOn,
    rows: byKind('RESIGNED'),
    source: 'Fostering Services (England) Regulations 2011 reg 28',
    caution: 'A move to an agency and a death are endings of their own, not resignations.',
  }),
  count({
    ...common,
    id: 'foster-net',
    title: 'Fostering households approved less those that ended',
    question: 'Are we growing?',
    better: 'higher',
    cohort: changes,
    amount: ({ adds }) => adds,
    because: ({ reason }) => reason,
    source: 'New households less ended ones; reconciles to the change in approved households (OQ-23)',
    caution: 'Approvals for a time are left out, and so is an approval that ends as another takes its place.',
  }),
]

/** How a number of households comes from the one before it. */
export interface Reconciliation {
  readonly opening: number
  readonly started: number
  readonly ended: number
  readonly closing: number
  /** What is in the closing number and in none of the others: 0 when they add up. */
  readonly unexplained: number
}

/** Opening and new less ended, held against the closing number, wherever the four come from. */
export const reconcileHouseholds = (four: Omit<Reconciliation, 'unexplained'>): Reconciliation => ({
  ...four,
  unexplained: four.closing - (four.opening + four.started - four.ended),
})

/** The reconciliation of fully approved households over a period, from the list of approvals. */
export function fosterReconciliation(view: View, period: Pick<Period, 'from' | 'to'>): Reconciliation {
  const window: Window = { from: period.from, to: period.to, counting: 'each' }
  const all = approvalsOf(view).filter(isFull)
  const openOn = (on: Period['to']): number =>
    new Set(all.filter((approval) => isOpenOn(approval, on)).map(({ id }) => id)).size
  return reconcileHouseholds({
    opening: openOn(addDays(period.from, -1)),
    started: all.filter((approval) => began(approval, window)).length,
    ended: all.filter((approval) => ended(approval, window)).length,
    closing: openOn(period.to),
  })
}
