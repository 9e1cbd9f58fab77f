import { longDay } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import {
  approvalKinds,
  approvals,
  approvalsOf,
  beganIn,
  endedIn,
  households,
  isFull,
  kindOf,
  notChildren,
  type Approval,
} from './foster-household.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
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

/** Fully approved in the window. */
export const began = (approval: Approval, window: Pick<Window, 'from' | 'to'>): boolean =>
  isFull(approval) && beganIn(approval, window)
/** Ended in the window after a full approval. */
export const ended = (approval: Approval, window: Window): boolean =>
  isFull(approval) && endedIn(approval, window)

const changes: Cohort<Change> = {
  words: 'fostering households approved less those that ended',
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
