import { hidingOf, type Hiding } from './hiding.ts'
import { indexed, type Indexed, type IndexedRelation } from './problem-index.ts'
import type { Problem } from './problem.ts'

/**
 * What somebody hiding by hand would hide: in every sum with a hidden number, the cheapest other cell until the hidden
 * ones leave room enough, over and over until nothing more has to be. It looks at one sum at a time and so hides more
 * than it must, and may still miss what two sums tell together. To be compared with `suppress`, never to be published.
 */
export function cellByCell(problem: Problem): ReadonlySet<string> {
  const all = indexed(problem)
  const hiding = hidingOf(all)
  const widths = new Map(problem.secrets.map(({ quantity, width }) => [all.at.get(quantity) ?? -1, width]))
  for (let before = -1; before !== hiding.cells.size;) {
    before = hiding.cells.size
    for (const relation of all.relations.filter(({ isEqual }) => isEqual))
      widen(all, hiding, relation, widths)
  }
  return new Set([...hiding.cells].map((cell) => all.cells[cell]?.id ?? ''))
}

/** Hides in one sum until each hidden number of it has others hidden beside it with room for its range. */
function widen(
  problem: Indexed,
  hiding: Hiding,
  { terms }: IndexedRelation,
  widths: ReadonlyMap<number, number>,
): void {
  const numbers = [...new Set(terms.map(({ quantity }) => quantity))]
  const isMeant = (quantity: number): boolean =>
    widths.has(quantity) || problem.cellsOf[quantity]?.length !== 0
  for (const own of numbers.filter((quantity) => hiding.isHidden(quantity) && isMeant(quantity))) {
    const wanted = widths.get(own) ?? 1
    for (const other of cheapestFirst(problem, hiding, numbers)) {
      if (roomBeside(problem, hiding, numbers, own) >= wanted) break
      for (const cell of problem.cellsOf[other] ?? []) hiding.hide(cell)
    }
  }
}

const roomBeside = (
  { quantities }: Indexed,
  hiding: Hiding,
  numbers: readonly number[],
  own: number,
): number =>
  numbers
    .filter((quantity) => quantity !== own && hiding.isHidden(quantity) && !quantities[quantity]?.known)
    .reduce((room, quantity) => room + (quantities[quantity]?.value ?? 0), 0)

const cheapestFirst = ({ quantities }: Indexed, hiding: Hiding, numbers: readonly number[]): number[] =>
  numbers
    .filter((quantity) => !hiding.isHidden(quantity) && !quantities[quantity]?.known)
    .sort((a, b) => hiding.price(a) - hiding.price(b) || a - b)
