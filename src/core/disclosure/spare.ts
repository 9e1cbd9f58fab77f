import type { Hiding } from './hiding.ts'
import type { Indexed } from './problem-index.ts'
import type { Secret } from './problem.ts'
import type { Rooms } from './rooms.ts'

/**
 * Shows again, dearest first, every cell hidden for others without which each secret still has its room, now that others
 * are hidden too. Gives what each cell left hidden guards: cell id to the quantities of secrets.
 */
export function spared(
  problem: Indexed,
  hiding: Hiding,
  /** The numbers each secret wavers with. */
  first: ReadonlyMap<Secret, readonly number[]>,
  rooms: Rooms,
): ReadonlyMap<string, readonly string[]> {
  const rests = new Map<Secret, ReadonlySet<number>>()
  for (const [secret, quantities] of first) rests.set(secret, guardsAmong(problem, hiding, quantities))
  for (const cell of dearestFirst(problem, hiding)) {
    const resting = [...first.keys()].filter((secret) => rests.get(secret)?.has(cell))
    hiding.show(cell)
    const found = allResting(resting, rooms)
    if (found)
      for (const [secret, quantities] of found) rests.set(secret, guardsAmong(problem, hiding, quantities))
    else hiding.hide(cell)
  }
  return guardsOf(problem, hiding, rests)
}

/** What each secret wavers with; `undefined` as soon as one has not its room. */
function allResting(secrets: readonly Secret[], rooms: Rooms): Map<Secret, readonly number[]> | undefined {
  const found = new Map<Secret, readonly number[]>()
  for (const secret of secrets) {
    const quantities = rooms.restsOn(secret)
    if (quantities === undefined) return undefined
    found.set(secret, quantities)
  }
  return found
}

/** Of the cells that numbers waver behind, those that are not small in themselves. */
function guardsAmong(
  { cells, cellsOf }: Indexed,
  hiding: Hiding,
  quantities: readonly number[] = [],
): Set<number> {
  const all = quantities.flatMap((quantity) => cellsOf[quantity] ?? [])
  return new Set(all.filter((cell) => hiding.cells.has(cell) && cells[cell]?.because === undefined))
}

const dearestFirst = ({ cells }: Indexed, hiding: Hiding): number[] =>
  [...hiding.cells]
    .filter((cell) => cells[cell]?.because === undefined)
    .sort((a, b) => (cells[b]?.cost ?? 0) - (cells[a]?.cost ?? 0) || a - b)

function guardsOf(
  { cells }: Indexed,
  hiding: Hiding,
  rests: ReadonlyMap<Secret, ReadonlySet<number>>,
): ReadonlyMap<string, readonly string[]> {
  const guards = new Map<string, string[]>()
  for (const [{ quantity }, resting] of rests)
    for (const cell of resting) {
      const id = cells[cell]?.id
      if (id !== undefined && hiding.cells.has(cell)) guards.set(id, [...(guards.get(id) ?? []), quantity])
    }
  return guards
}
