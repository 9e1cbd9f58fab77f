import type { Child } from '../record/child.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** Somebody or something counted: a child in care, a start, a review; or a household, a survey, with an id of its own. */
export interface Member {
  readonly child?: Child
  /** What it is known by, when it is no child of the record. */
  readonly id?: string
}

/** A group an indicator is measured over. */
export interface Cohort<M extends Member> {
  /** `children in care on the day`: completes "Out of …" and "The number of …". */
  readonly words: string
  readonly of: (view: View, window: Window) => readonly M[]
  /** Why a child has nothing in the group, in words an officer can check. */
  readonly whyOut: (child: Child, view: View, window: Window) => string
}

/** The members of a cohort that pass a test. */
export function only<M extends Member>(
  cohort: Cohort<M>,
  words: string,
  passes: (member: M, view: View, window: Window) => boolean,
): Cohort<M> {
  const isMember = memberOf(cohort)
  return {
    words,
    of: (view, window) => cohort.of(view, window).filter((member) => passes(member, view, window)),
    whyOut: (child, view, window) =>
      isMember(child, view, window) ? `Not among ${words}` : cohort.whyOut(child, view, window),
  }
}

/** Whether a child is in a cohort. Whoever asks of one child asks of all: the answers to the last question are kept. */
function memberOf<M extends Member>(cohort: Cohort<M>) {
  const found = new WeakMap<View, { window: Window; children: ReadonlySet<Child | undefined> }>()
  return (child: Child, view: View, window: Window): boolean => {
    let last = found.get(view)
    if (last?.window !== window)
      last = { window, children: new Set(cohort.of(view, window).map((member) => member.child)) }
    found.set(view, last)
    return last.children.has(child)
  }
}

/** The cohort, found once for each window and view: for one that several indicators are measured over. */
export function remembered<M extends Member>(cohort: Cohort<M>): Cohort<M> {
  const found = new WeakMap<View, Map<string, readonly M[]>>()
  const of = (view: View, window: Window): readonly M[] => {
    const windows = found.get(view) ?? new Map<string, readonly M[]>()
    found.set(view, windows)
    const key = `${window.from} ${window.to} ${window.counting}`
    const members = windows.get(key) ?? cohort.of(view, window)
    windows.set(key, members)
    return members
  }
  return { ...cohort, of }
}
