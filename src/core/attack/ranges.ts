import type { Model, OpenModel } from '../disclosure/linear-program.ts'
import { isTree, type Component } from './components.ts'
import { mergedOf } from './merged.ts'
import type { Bounds } from './narrow.ts'
import { opened } from './opened.ts'
import { searchOf, type Ended, type Search } from './search.ts'
import type { Settled } from './settle.ts'

/** How far to go. */
export interface Going {
  /** True when time is up. */
  readonly outOfTime: () => boolean
  /** A range seen to be as wide as this is wide enough, and its ends need not be found. */
  readonly enough: number
}

/** Narrows the bounds of a piece to the least and greatest whole number each unknown can be, by arithmetic where that is
 *  exact and by the solver where it is not. `not-finished` when time is up or the solver stopped: never a guess. */
export function rangesOf(
  component: Component,
  { bounds, isSettled }: Pick<Settled, 'bounds' | 'isSettled'>,
  open: OpenModel,
  going: Going,
): Ended {
  const isOpen = (at: number): boolean => (bounds.low[at] ?? 0) < (bounds.high[at] ?? 0)
  const { component: piece, spread } = mergedOf(component, bounds)
  const isExact = isSettled(component) && isTree(piece, isOpen)
  const ended = isExact ? 'exact' : bySolver(piece, bounds, open, going)
  spread()
  return ended
}

/** Solves over any numbers first, which is quick; then over whole numbers for the ends that no whole answer reached. */
export function bySolver(component: Component, bounds: Bounds, open: OpenModel, going: Going): Ended {
  const search = searchOf(component.unknowns, bounds, going.enough)
  for (const whole of [false, true]) {
    const model = opened(component, bounds, open)
    if (whole) model.wholeNumbers()
    const ended = asked(search, model, going)
    model.close()
    if (ended !== 'exact' || search.isDone()) return ended
  }
  return 'not-finished'
}

function asked(search: Search, model: Model, { outOfTime }: Going): Ended {
  // Whether anything fits at all is asked first: a solver may take what does not fit for what has no end.
  const first = search.heard(model.least())
  if (first !== 'exact') return first
  for (let place = 0; place < search.size; place += 1)
    for (const end of ['low', 'high'] as const) {
      if (search.isSeen(place, end)) continue
      if (outOfTime()) return 'not-finished'
      model.price(place, 1)
      const ended = search.heard(end === 'low' ? model.least() : model.most(), { place, end })
      model.price(place, 0)
      if (ended !== 'exact') return ended
    }
  return 'exact'
}
