import { hidingOf, type Hiding } from './hiding.ts'
import type { OpenModel } from './linear-program.ts'
import { indexed, type Indexed } from './problem-index.ts'
import type { Pattern, Problem, Secret } from './problem.ts'
import { roomsIn } from './rooms.ts'
import { searchIn } from './search.ts'
import { spared } from './spare.ts'

/** Told how many secrets are guarded of how many. */
export type Guarding = (done: number, of: number) => void

/**
 * Which cells to hide so that every secret may be any of a range of whole numbers as wide as it asks, by all that is
 * printed and all that binds it together. Every small cell is hidden; of the others as few as it can, those readers
 * would miss least: for each secret in turn the cheapest set of numbers that can differ with it, found as a small
 * linear program over all relations at once, what is hidden already costing nothing; then every cell that turns out
 * not to be needed is shown again. Same problem, same pattern. What cannot be guarded, because everything bound to it
 * is known whatever is hidden, is named in `unguarded`.
 */
export function suppress(problem: Problem, open: OpenModel, told?: Guarding): Pattern {
  const all = indexed(problem)
  const hiding = hidingOf(all)
  const unguarded: string[] = []
  const rooms = roomsIn(all, hiding, open)
  const search = searchIn(all, hiding, open)
  const rests = new Map<Secret, readonly number[]>()
  problem.secrets.forEach((secret, done) => {
    const found = rooms.restsOn(secret) ?? search.cheapest(secret)?.quantities
    if (found === undefined) unguarded.push(secret.quantity)
    for (const quantity of found ?? []) hideAll(all, hiding, quantity)
    rests.set(secret, found ?? [])
    told?.(done + 1, problem.secrets.length)
  })
  search.close()
  const guards = spared(all, hiding, rests, rooms)
  rooms.close()
  return { hidden: new Set([...hiding.cells].map((cell) => all.cells[cell]?.id ?? '')), guards, unguarded }
}

function hideAll({ cellsOf }: Indexed, hiding: Hiding, quantity: number): void {
  for (const cell of cellsOf[quantity] ?? []) hiding.hide(cell)
}
