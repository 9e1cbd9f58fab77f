import { sureness, type Clue } from './clue.ts'
import { componentsOf, isTree, type Component } from './components.ts'
import { isIdle, narrow, type Bounds } from './narrow.ts'
import type { OpenModel } from '../disclosure/linear-program.ts'
import { opened } from './opened.ts'
import type { Puzzle, PuzzleSum } from './puzzle.ts'

/** A puzzle narrowed as far as arithmetic goes, in pieces that have nothing to do with each other. */
export interface Settled {
  readonly bounds: Bounds
  readonly components: readonly Component[]
  /** Clues given up because they contradict surer ones. */
  readonly dropped: readonly Clue[]
  /** False when some pieces were too long to narrow by arithmetic: those go to the solver. */
  readonly isSettled: (component: Component) => boolean
}

/** Narrows every piece of a puzzle; where its clues contradict each other, gives up as few and as unsure as will do. */
export function settle({ low, high, sums }: Puzzle, open: OpenModel): Settled {
  const bounds = { low: low.slice(), high: high.slice() }
  const dropped: Clue[] = []
  const unsettled = new Set<number>()
  const kept = componentsOf(sums, () => true).flatMap((component) => {
    const { sums: believed, ended } = narrowed(component, bounds, open, dropped)
    if (ended === 'unsettled') for (const at of component.unknowns) unsettled.add(at)
    return believed
  })
  const isOpen = (at: number): boolean => (bounds.low[at] ?? 0) < (bounds.high[at] ?? 0)
  return {
    bounds,
    components: componentsOf(
      kept.filter((sum) => !isIdle(sum, bounds)),
      isOpen,
    ),
    dropped,
    isSettled: ({ unknowns }) => !unknowns.some((at) => unsettled.has(at)),
  }
}

function narrowed(component: Component, bounds: Bounds, open: OpenModel, dropped: Clue[]) {
  let { sums } = component
  for (;;) {
    const ended = tried({ ...component, sums }, bounds, open)
    if (ended !== 'contradict') return { sums, ended }
    const fewer = withoutDoubtful(sums, component.unknowns, bounds, open)
    dropped.push(...sums.filter((sum) => !fewer.includes(sum)).map(({ clue }) => clue))
    sums = fewer
  }
}

/** Narrows in place, and only when nothing contradicts. */
function tried({ sums, unknowns }: Component, bounds: Bounds, open: OpenModel) {
  const before = { low: bounds.low.slice(), high: bounds.high.slice() }
  const ended = narrow(sums, bounds)
  if (ended !== 'contradict' && fits({ sums, unknowns }, bounds, open)) return ended
  for (const at of unknowns) {
    bounds.low[at] = before.low[at] ?? 0
    bounds.high[at] = before.high[at] ?? 0
  }
  return 'contradict'
}

/** Whether some numbers make all sums true. Sums that do not go round in a circle do, once they are narrowed. */
function fits(component: Component, bounds: Bounds, open: OpenModel): boolean {
  const isOpen = (at: number): boolean => (bounds.low[at] ?? 0) < (bounds.high[at] ?? 0)
  return componentsOf(
    component.sums.filter((sum) => !isIdle(sum, bounds)),
    isOpen,
  ).every((piece) => {
    if (isTree(piece, isOpen)) return true
    const model = opened(piece, bounds, open)
    const { found } = model.least()
    model.close()
    return found !== 'nothing-fits'
  })
}

/** The sums that can all be true, giving up as little as can be, of what is least sure: each sum may miss its mark at a
 *  price that is the higher the surer it is. Where that leaves all standing, the least sure go. */
export function withoutDoubtful(
  sums: readonly PuzzleSum[],
  unknowns: readonly number[],
  bounds: Bounds,
  open: OpenModel,
): readonly PuzzleSum[] {
  const place = new Map(unknowns.map((at, column) => [at, column]))
  const columns = unknowns.map((at) => ({ low: bounds.low[at] ?? 0, high: bounds.high[at] ?? 0, cost: 0 }))
  const misses = sums.flatMap(({ clue }) => {
    const cost = 10 ** (DEAREST - sureness(clue.ground))
    return [
      { low: 0, high: Infinity, cost },
      { low: 0, high: Infinity, cost },
    ]
  })
  const model = open({
    columns: [...columns, ...misses],
    rows: sums.map(({ terms, low, high }, at) => ({
      terms: [
        ...terms.map((term) => ({ column: place.get(term.at) ?? 0, times: term.times })),
        { column: columns.length + at * 2, times: 1 },
        { column: columns.length + at * 2 + 1, times: -1 },
      ],
      low,
      high,
    })),
  })
  const answer = model.least()
  const missed = (at: number): boolean =>
    answer.found === 'best' &&
    (answer.at[columns.length + at * 2] ?? 0) + (answer.at[columns.length + at * 2 + 1] ?? 0) > 1e-6
  const kept = sums.filter((_, at) => !missed(at))
  model.close()
  if (kept.length < sums.length) return kept
  const least = Math.max(...sums.map(({ clue }) => sureness(clue.ground)))
  return sums.filter(({ clue }) => sureness(clue.ground) < least)
}
const DEAREST = 4
