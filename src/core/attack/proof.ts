import type { OpenModel } from '../disclosure/linear-program.ts'
import type { Clue } from './clue.ts'
import { componentsOf } from './components.ts'
import { narrow } from './narrow.ts'
import { opened } from './opened.ts'
import { puzzleOf, type PublicNumber } from './puzzle.ts'

/** A number whose range is to be explained: it is narrower than `width`. */
export interface Narrowed {
  readonly name: string
  readonly width: number
}

/**
 * As few clues as it takes to narrow a number below a width, for people to see what gave it away: the nearest that do,
 * of which clues are left out, many at a time and then fewer, as long as the rest still narrow it. All of them when they
 * do only among whole numbers.
 */
export function proofOf(
  narrowed: Narrowed,
  numbers: readonly PublicNumber[],
  clues: readonly Clue[],
  open: OpenModel,
): readonly Clue[] {
  const near = around(narrowed.name, numbers, clues)
  const named = new Set(near.flatMap(({ terms }) => terms.map(({ name }) => name)))
  const own = numbers.filter(({ name }) => named.has(name) || name === narrowed.name)
  const still = (some: readonly Clue[]): boolean => isNarrow(narrowed, own, some, open)
  const enough = nearest(near, still)
  if (enough === undefined) return near
  let kept = enough
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < kept.length;) {
      const fewer = [...kept.slice(0, from), ...kept.slice(from + size)]
      if (still(fewer)) kept = fewer
      else from += size
    }
  return kept
}

/** The first so many clues that do: 8, 16, 32 and so on. `undefined` when all of them do not. */
function nearest(
  near: readonly Clue[],
  still: (some: readonly Clue[]) => boolean,
): readonly Clue[] | undefined {
  for (let many = FIRST; many < near.length; many *= 2) {
    const some = near.slice(0, many)
    if (still(some)) return some
  }
  return still(near) ? near : undefined
}

const FIRST = 8

/** The clues that a number is bound by, directly or through others that are not printed: the nearest first. */
function around(name: string, numbers: readonly PublicNumber[], clues: readonly Clue[]): readonly Clue[] {
  const shown = new Set(numbers.flatMap((number) => (number.value === undefined ? [] : [number.name])))
  const cluesOf = new Map<string, Clue[]>()
  for (const clue of clues)
    for (const { name: each } of clue.terms) {
      const own = cluesOf.get(each)
      if (own) own.push(clue)
      else cluesOf.set(each, [clue])
    }
  const found = new Set<Clue>()
  const names = [name]
  const met = new Set(names)
  for (const each of names)
    for (const clue of cluesOf.get(each) ?? []) {
      found.add(clue)
      for (const term of clue.terms)
        if (!shown.has(term.name) && !met.has(term.name)) {
          met.add(term.name)
          names.push(term.name)
        }
    }
  return [...found]
}

function isNarrow(
  { name, width }: Narrowed,
  numbers: readonly PublicNumber[],
  clues: readonly Clue[],
  open: OpenModel,
): boolean {
  const { sums, low, high, unknown, known } = puzzleOf(numbers, clues)
  const at = unknown(name)
  if (at === undefined) return known(name) !== undefined
  const bounds = { low, high }
  if (narrow(sums, bounds) === 'contradict') return false
  const left = (): number => (high[at] ?? 0) - (low[at] ?? 0)
  if (left() < width) return true
  const piece = componentsOf(sums, (each) => (low[each] ?? 0) < (high[each] ?? 0)).find(({ unknowns }) =>
    unknowns.includes(at),
  )
  if (!piece) return false
  const model = opened(piece, bounds, open)
  model.price(piece.unknowns.indexOf(at), 1)
  const [least, most] = [model.least(), model.most()]
  model.close()
  if (least.found !== 'best' || most.found !== 'best') return false
  return Math.floor(most.value + LEEWAY) - Math.ceil(least.value - LEEWAY) < width
}

const LEEWAY = 1e-6
