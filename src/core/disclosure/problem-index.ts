import type { Cell, Problem, Quantity, Relation } from './problem.ts'

/** A problem with its numbers counted off, so that everything about one is found at once. */
export interface Indexed {
  readonly quantities: readonly Quantity[]
  readonly relations: readonly IndexedRelation[]
  readonly cells: readonly IndexedCell[]
  /** The place of each quantity, by id. */
  readonly at: ReadonlyMap<string, number>
  /** The cells each quantity is printed in. */
  readonly cellsOf: readonly (readonly number[])[]
  /** The relations each quantity stands in. */
  readonly relationsOf: readonly (readonly number[])[]
}

export interface IndexedRelation {
  readonly terms: readonly { readonly quantity: number; readonly times: number }[]
  readonly isEqual: boolean
  /** How much the sum may still grow: 0 for an equation. */
  readonly slack: number
}

export interface IndexedCell extends Omit<Cell, 'quantities'> {
  readonly quantities: readonly number[]
}

/** Throws when a relation or a cell names a quantity that is not there: a fault of whoever built the problem. */
export function indexed({ quantities, cells, relations }: Problem): Indexed {
  const at = new Map(quantities.map(({ id }, place) => [id, place]))
  const placeOf = (id: string): number => {
    const place = at.get(id)
    if (place === undefined) throw new Error(`No quantity ${id}`)
    return place
  }
  const placed = relations
    .map((relation) => placedRelation(relation, placeOf, quantities))
    .filter(({ isEqual, slack }) => isEqual || slack < LOOSE)
  const held = cells.map((cell) => ({ ...cell, quantities: cell.quantities.map(placeOf) }))
  return {
    quantities,
    relations: placed,
    cells: held,
    at,
    cellsOf: standingIn(quantities.length, held, (cell) => cell.quantities),
    relationsOf: standingIn(quantities.length, placed, ({ terms }) => terms.map(({ quantity }) => quantity)),
  }
}

/** A bound with room for so many more does not touch numbers that waver by a few; the attack counts on it all the same. */
const LOOSE = 60

function placedRelation(
  { terms, is, to }: Relation,
  placeOf: (id: string) => number,
  quantities: readonly Quantity[],
): IndexedRelation {
  const placed = terms.map(({ quantity, times }) => ({ quantity: placeOf(quantity), times }))
  const sum = placed.reduce(
    (total, { quantity, times }) => total + times * (quantities[quantity]?.value ?? 0),
    0,
  )
  return { terms: placed, isEqual: is === '=', slack: is === '=' ? 0 : to - sum }
}

/** For each quantity, the places of those that hold it. */
function standingIn<T>(
  count: number,
  holders: readonly T[],
  of: (holder: T) => readonly number[],
): number[][] {
  const found: number[][] = Array.from({ length: count }, () => [])
  holders.forEach((holder, place) => {
    for (const quantity of new Set(of(holder))) found[quantity]?.push(place)
  })
  return found
}
