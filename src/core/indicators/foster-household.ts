import type { Fact } from '../sources/collections.ts'
import type { Day } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

/** One approval of one fostering household. Two carers are one household (OQ-23). */
export interface Approval {
  /** The household's own number. */
  readonly id: string
  readonly kind: string
  readonly approved: Day
  readonly ended: Day | undefined
  readonly reason: string | undefined
}

/** The kinds of approval, in the order shown. */
export const approvalKinds = {
  MAINSTREAM: 'Mainstream',
  CONNECTED: 'Connected persons',
  SHORT_BREAK: 'Short breaks',
  FFA: 'Fostering for adoption',
  TEMP_CONNECTED: 'Connected persons, approved for a time',
} as const

/** A kind in words; as typed when it is on no list. */
export const kindOf = (kind: string): string => (approvalKinds as Record<string, string>)[kind] ?? kind

/** Approved for good, where an approval for a time (Regulation 24) is not: it is shown apart. OQ-23. */
export const isFull = ({ kind }: Approval): boolean => kind !== 'TEMP_CONNECTED'

/** Moved on to another approval: the household fosters on. */
const isConverted = ({ reason }: Approval): boolean => reason === 'CONVERTED'

const known = new WeakMap<View['register'], readonly Approval[]>()

/** Every approval once: what a later list says of it stands in the place of what an earlier one said. */
export function approvalsOf({ register }: View): readonly Approval[] {
  const found = known.get(register) ?? [...approvalsIn(register.foster_households ?? []).values()]
  known.set(register, found)
  return found
}

function approvalsIn(rows: readonly Fact<'foster_households'>[]): Map<string, Approval> {
  const approvals = new Map<string, Approval>()
  for (const { household_id: id, kind, approved_date: approved, ended_date: ended, end_reason } of rows)
    if (id !== undefined && kind !== undefined && approved !== undefined)
      approvals.set(`${id} ${kind} ${approved}`, { id, kind, approved, ended, reason: end_reason })
  return approvals
}

/** Open on a day; out on the day it ends. */
export const isOpenOn = ({ approved, ended }: Approval, on: Day): boolean =>
  approved <= on && (ended === undefined || ended > on)

/** Begun in a window. */
export const beganIn = ({ approved }: Approval, window: Pick<Window, 'from' | 'to'>): boolean =>
  approved >= window.from && approved <= window.to

/** Ended in a window with the household fostering no more under it. */
export const endedIn = (approval: Approval, window: Window): boolean =>
  within(window, approval.ended) && !isConverted(approval)

/** Approvals that pass a test. They are no children, so no child is among them. */
export const approvals = (
  words: string,
  passes: (approval: Approval, window: Window) => boolean,
): Cohort<Approval> => ({
  words,
  of: (view, window) => approvalsOf(view).filter((approval) => passes(approval, window)),
  whyOut: () => notChildren,
})

/** Households with an approval that passes a test, once each. */
export const households = (
  words: string,
  passes: (approval: Approval, window: Window) => boolean,
): Cohort<Approval> => {
  const every = approvals(words, passes)
  return { ...every, of: (view, window) => onceEach(every.of(view, window)) }
}

/** Why no child is ever counted among households. */
export const notChildren = 'Households are counted here, not children'

const onceEach = (all: readonly Approval[]): readonly Approval[] => [
  ...new Map(all.map((approval) => [approval.id, approval])).values(),
]
