import type { Hiding } from './hiding.ts'
import type { Wavering } from './guard.ts'
import type { Indexed } from './problem-index.ts'
import type { Secret } from './problem.ts'
import type { Search } from './search.ts'

/**
 * Shows again, dearest first, every cell hidden for others without which each secret can still waver, now that others
 * are hidden too. Gives what each cell left hidden guards: cell id to the quantities of secrets.
 */
export function spared(
  problem: Indexed,
  hiding: Hiding,
  secrets: readonly Secret[],
  search: Search,
): ReadonlyMap<string, readonly string[]> {
  const rests = new Map(secrets.map((secret) => [secret, restsOn(problem, hiding, search.cheapest(secret))]))
  for (const cell of dearestFirst(problem, hiding)) {
    const resting = secrets.filter((secret) => rests.get(secret)?.has(cell))
    hiding.show(cell)
    const found = resting.map((secret) => [secret, search.cheapest(secret)] as const)
    if (found.every(([, wavering]) => wavering?.cost === 0))
      for (const [secret, wavering] of found) rests.set(secret, restsOn(problem, hiding, wavering))
    else hiding.hide(cell)
  }
  return guardsOf(problem, hiding, rests)
}

/** The cells that must stay hidden for a number to waver so, but for those small in themselves. */
function restsOn({ cells, cellsOf }: Indexed, hiding: Hiding, wavering: Wavering | undefined): Set<number> {
  const all = wavering?.quantities.flatMap((quantity) => cellsOf[quantity] ?? []) ?? []
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
