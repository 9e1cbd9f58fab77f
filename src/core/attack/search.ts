import type { Answer } from '../disclosure/linear-program.ts'
import type { Bounds } from './narrow.ts'

/** How a piece was worked out: to the end, or not; or its sums cannot all be true. */
export type Ended = 'exact' | 'not-finished' | 'contradict'

/** One end of the range of one unknown, by its place in the piece. */
export interface Asked {
  readonly place: number
  readonly end: 'low' | 'high'
}

/** The ends of the ranges of a piece on their way: bounds that hold, and whole-numbered answers that reach them. */
export interface Search {
  readonly size: number
  /** True when a whole-numbered answer reaches the end, when there is none, or when the answers lie far enough apart. */
  readonly isSeen: (place: number, end: Asked['end']) => boolean
  readonly isDone: () => boolean
  /** Takes in what the solver says to a question, or of whether anything fits. */
  readonly heard: (answer: Answer, asked?: Asked) => Ended
}

/** Narrows `bounds` as answers come in. A range of which answers are seen `enough` apart is not followed to its ends. */
export function searchOf(unknowns: readonly number[], bounds: Bounds, enough: number): Search {
  const seen = {
    low: new Float64Array(unknowns.length).fill(Infinity),
    high: new Float64Array(unknowns.length).fill(-Infinity),
  }
  const isWide = (place: number): boolean => (seen.high[place] ?? 0) - (seen.low[place] ?? 0) >= enough
  const isSeen: Search['isSeen'] = (place, end) =>
    seen[end][place] === bounds[end][unknowns[place] ?? -1] || isWide(place)
  return {
    size: unknowns.length,
    isSeen,
    isDone: () => unknowns.every((_, place) => isSeen(place, 'low') && isSeen(place, 'high')),
    heard: (answer, asked) => {
      if (answer.found === 'nothing-fits') return 'contradict'
      if (answer.found === 'stopped') return 'not-finished'
      if (answer.found === 'no-end') {
        if (asked) seen[asked.end][asked.place] = bounds[asked.end][unknowns[asked.place] ?? -1] ?? 0
        return 'exact'
      }
      if (asked) tighten(bounds, unknowns[asked.place] ?? -1, asked.end, answer.value)
      if (isWhole(answer.at)) look(answer.at, seen)
      return 'exact'
    },
  }
}

function tighten({ low, high }: Bounds, at: number, end: Asked['end'], value: number): void {
  if (end === 'low') low[at] = Math.max(low[at] ?? 0, Math.ceil(value - LEEWAY))
  else high[at] = Math.min(high[at] ?? 0, Math.floor(value + LEEWAY))
}

function isWhole(numbers: ArrayLike<number>): boolean {
  for (let at = 0; at < numbers.length; at += 1)
    if (Math.abs((numbers[at] ?? 0) - Math.round(numbers[at] ?? 0)) > LEEWAY) return false
  return true
}

function look(numbers: ArrayLike<number>, { low, high }: Bounds): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const value = Math.round(numbers[at] ?? 0)
    low[at] = Math.min(low[at] ?? 0, value)
    high[at] = Math.max(high[at] ?? 0, value)
  }
}

const LEEWAY = 1e-6
