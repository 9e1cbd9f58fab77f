import type { Child } from '../record/child.ts'
import type { CollectionName } from '../sources/collections.ts'
import type { Facts } from '../sources/facts.ts'
import type { View } from './view.ts'

const none: readonly never[] = []

/** The register's facts of a collection; none where nobody supplied it. */
export const inRegister = <N extends CollectionName>(view: View, name: N): NonNullable<Facts[N]> =>
  view.register[name] ?? none

const byId = new WeakMap<readonly Child[], ReadonlyMap<string, Child>>()

/** The child of the record that a fact names, as a part of a member; nothing where it names none that is known. */
export function named({ children }: View, id: string | undefined): { readonly child?: Child } {
  const known = byId.get(children) ?? new Map(children.map((child) => [child.id, child]))
  byId.set(children, known)
  const child = id === undefined ? undefined : known.get(id)
  return child ? { child } : {}
}

/** Facts by what they share, in the order first met. */
export function grouped<T>(facts: readonly T[], key: (fact: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const fact of facts) {
    const group = groups.get(key(fact)) ?? []
    groups.set(key(fact), group)
    group.push(fact)
  }
  return groups
}

/** One of each: the last told, where the same thing stands in several files. */
export const lastTold = <T>(facts: readonly T[], key: (fact: T) => string): readonly T[] => [
  ...new Map(facts.map((fact) => [key(fact), fact])).values(),
]

/** What is made of a view once, however often it is asked for. */
export function once<T>(make: (view: View) => T): (view: View) => T {
  const made = new WeakMap<View, { readonly of: T }>()
  return (view) => {
    const known = made.get(view) ?? { of: make(view) }
    made.set(view, known)
    return known.of
  }
}
