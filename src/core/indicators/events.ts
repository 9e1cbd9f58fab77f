import type { Child } from '../record/child.ts'
import type { Day } from '../time/day.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/** Something that happened to a child on a day. */
export interface Event {
  readonly child: Child
  readonly on: Day
}

/** Finds the events of a window, in order of day. */
export type EventsIn<E extends Event> = (view: View, window: Pick<Window, 'from' | 'to'>) => readonly E[]

/** All of a kind of event, put in order of day once for each view, so that a window's are a slice. */
export function eventsOf<E extends Event>(of: (child: Child, view: View) => readonly E[]): EventsIn<E> {
  const found = new WeakMap<View, readonly E[]>()
  return (view, { from, to }) => {
    const all =
      found.get(view) ?? view.children.flatMap((child) => of(child, view)).sort((a, b) => a.on - b.on)
    found.set(view, all)
    return all.slice(firstFrom(all, from), firstFrom(all, (to + 1) as Day))
  }
}

/** Where the first event on or after a day stands. */
function firstFrom(all: readonly Event[], day: Day): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.on ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The first event of each child. */
export function firstOfEach<E extends Event>(events: readonly E[]): readonly E[] {
  const seen = new Set<Child>()
  return events.filter(({ child }) => !seen.has(child) && seen.add(child))
}

/** The last event of each child. */
export const lastOfEach = <E extends Event>(events: readonly E[]): readonly E[] =>
  firstOfEach([...events].reverse())
