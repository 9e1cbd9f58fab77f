import type { PuzzleSum } from './puzzle.ts'

/** Least and greatest of each unknown; changed as more is worked out. */
export interface Bounds {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** So often a sum is gone through at most: sums that chase each other upwards without end are left as they are. */
const MOST_ROUNDS = 60
const LEEWAY = 1e-6

/**
 * Narrows the bounds by one sum after another until nothing changes: what the others leave for each. All numbers are
 * whole. Gives how it ended: `settled`, the sums `contradict` each other, or it went on too long (`unsettled`: the
 * bounds hold, and may yet be narrower).
 */
export function narrow(sums: readonly PuzzleSum[], bounds: Bounds): 'settled' | 'contradict' | 'unsettled' {
  const sumsOf = new Map<number, number[]>()
  sums.forEach(({ terms }, place) => {
    for (const { at } of terms) sumsOf.set(at, [...(sumsOf.get(at) ?? []), place])
  })
  const queue = sums.map((_, place) => place)
  const waiting = new Set(queue)
  const rounds = new Int32Array(sums.length)
  let ended: 'settled' | 'unsettled' = 'settled'
  for (const place of queue) {
    waiting.delete(place)
    const sum = sums[place]
    if (sum === undefined) continue
    rounds[place] = (rounds[place] ?? 0) + 1
    if ((rounds[place] ?? 0) > MOST_ROUNDS) {
      ended = 'unsettled'
      continue
    }
    const changed = narrowedBy(sum, bounds)
    if (changed === 'contradict') return 'contradict'
    for (const at of changed)
      for (const other of sumsOf.get(at) ?? [])
        if (!waiting.has(other)) {
          waiting.add(other)
          queue.push(other)
        }
  }
  return ended
}

/** The unknowns whose bounds a sum has narrowed. */
function narrowedBy({ terms, low, high }: PuzzleSum, bounds: Bounds): number[] | 'contradict' {
  const changed: number[] = []
  for (const { at, times } of terms) {
    const [least, most] = othersIn(terms, at, bounds)
    const ends = [(low - most) / times, (high - least) / times]
    const from = Math.ceil(Math.min(...ends) - LEEWAY)
    const to = Math.floor(Math.max(...ends) + LEEWAY)
    const isNarrower = from > (bounds.low[at] ?? 0) || to < (bounds.high[at] ?? 0)
    if (!isNarrower) continue
    bounds.low[at] = Math.max(bounds.low[at] ?? 0, from)
    bounds.high[at] = Math.min(bounds.high[at] ?? 0, to)
    if ((bounds.low[at] ?? 0) > (bounds.high[at] ?? 0)) return 'contradict'
    changed.push(at)
  }
  return changed
}

/** The least and greatest that the terms besides one can add up to. */
function othersIn(terms: PuzzleSum['terms'], but: number, { low, high }: Bounds): [number, number] {
  let [least, most] = [0, 0]
  for (const { at, times } of terms) {
    if (at === but) continue
    const [from, to] = [low[at] ?? 0, high[at] ?? 0]
    least += times * (times > 0 ? from : to)
    most += times * (times > 0 ? to : from)
  }
  return [least, most]
}

/** True when a sum says nothing that the bounds do not say. */
export function isIdle({ terms, low, high }: PuzzleSum, bounds: Bounds): boolean {
  const [least, most] = othersIn(terms, -1, bounds)
  return least >= low - LEEWAY && most <= high + LEEWAY
}
