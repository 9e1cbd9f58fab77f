import type { Policy } from '../../disclosure/policy.ts'
import type { Cell, Problem, Quantity, Relation, Secret } from '../../disclosure/problem.ts'
import { alike } from './bound-alike.ts'
import { linked } from './bound-by-links.ts'
import { wholesOf } from './bound-in-cell.ts'
import { rowsOf } from './bound-in-rows.ts'
import { rowsOverTime, timesOf } from './bound-in-time.ts'
import { windowsOf } from './bound-in-windows.ts'
import { holds, isSameNumber, relationOf, type Binding } from './bindings.ts'
import type { Crowd } from './crowd.ts'
import { thisEdition, type Edition } from './edition.ts'
import type { Earlier } from './earlier.ts'
import { joinEditions } from './earlier.ts'
import { partId, partsOf, type PartName } from './parts.ts'
import type { Printed } from './printed.ts'
import { names, type Names } from './same-number.ts'
import { smallIn, type Small } from './small.ts'
import { worthOf } from './worth.ts'

/** What a problem is made of. */
export interface Publishing {
  readonly printed: readonly Printed[]
  readonly policy: Policy
  /** Whose events numbers are of, by cell. */
  readonly crowds: ReadonlyMap<string, Crowd>
  /** Editions published before. */
  readonly earlier: readonly Earlier[]
  /** What an attack counted on besides. */
  readonly learnt?: readonly Learnt[]
  /** Wider ranges asked for some numbers of this edition than the policy asks, by name: `cell#part`. */
  readonly wider?: ReadonlyMap<string, number>
  /** Noughts that other numbers tell whatever is hidden, by the quantity they are: they are shown. */
  readonly toldNoughts?: ReadonlySet<string>
}

/** A problem, and which of its quantities a part of a cell of this edition is. */
export interface Posed extends Problem {
  readonly quantityOf: (cell: string, part: PartName) => string
}

/** Something an attack counted on to narrow a secret: a sum of `times` × number, by name, lies from `low` to `high`. */
export interface Learnt {
  readonly terms: readonly { readonly name: string; readonly times: number }[]
  readonly low: number
  readonly high: number
  readonly why: string
}

/** Everything printed, what binds it together and what of it may not be told: for `suppress`. */
export function problemOf({
  printed,
  policy,
  crowds,
  earlier,
  learnt = [],
  wider,
  toldNoughts,
}: Publishing): Posed {
  const now = thisEdition(printed)
  const before = earlier.map(({ edition }) => edition)
  const named = names()
  const bound = [now, ...before].map((edition) => ({ edition, bindings: bindingsOf(edition) }))
  for (const { edition, bindings } of bound) joinSame(named, edition, bindings)
  joinEditions(named, now, before)
  const quantityIn = ({ idOf }: Edition, cell: string, part: PartName): string => named.of(idOf(cell, part))
  const untold = (edition: Edition, each: Printed, small: readonly Small[]) => ({
    each,
    small: small.filter(
      ({ part, because }) => because !== 'nought' || !toldNoughts?.has(quantityIn(edition, each.cell, part)),
    ),
  })
  const found = printed.map((each) =>
    untold(now, each, widened(each.cell, smallIn(each, policy, crowds.get(each.cell)), wider)),
  )
  const quantities = quantitiesOf(named, now, earlier)
  return {
    quantities,
    cells: found.map(({ each, small }) => cellOf(named, now, each, small)),
    relations: once([
      ...bound.flatMap(({ edition, bindings }) => relationsOf(named, edition, bindings)),
      ...relationsLearnt(learnt, named, quantities),
    ]),
    secrets: secretsOf(named, [
      { edition: now, found },
      // Of an earlier edition nobody kept whose events its numbers are of.
      ...before.map((edition) => ({
        edition,
        found: edition.printed.map((each) => untold(edition, each, smallIn(each, policy, undefined))),
      })),
    ]),
    quantityOf: (cell, part) => quantityIn(now, cell, part),
  }
}

const widened = (cell: string, small: readonly Small[], wider: Publishing['wider']): readonly Small[] =>
  wider === undefined
    ? small
    : small.map((each) => ({
        ...each,
        width: Math.max(each.width, wider.get(partId(cell, each.part)) ?? 0),
      }))

/** All that binds the numbers of an edition and is true of them. */
const bindingsOf = (edition: Edition): Binding[] =>
  [wholesOf, rowsOf, timesOf, windowsOf, rowsOverTime, linked, alike]
    .flatMap((find) => find(edition))
    .filter((binding) => holds(edition, binding))

function joinSame(named: Names, { idOf }: Edition, bindings: readonly Binding[]): void {
  for (const { terms } of bindings.filter(isSameNumber)) {
    const [a, b] = terms.map(({ cell, part }) => idOf(cell, part))
    if (a !== undefined && b !== undefined) named.join(a, b)
  }
}

const relationsOf = (named: Names, edition: Edition, bindings: readonly Binding[]): Relation[] =>
  bindings
    .filter((binding) => !isSameNumber(binding))
    .map((binding) => relationOf(edition, named.of, binding))

/** As relations between numbers that both know; what a number that is not kept is in binds nothing here. */
function relationsLearnt(
  learnt: readonly Learnt[],
  named: Names,
  quantities: readonly Quantity[],
): Relation[] {
  const kept = new Set(quantities.map(({ id }) => id))
  return learnt.flatMap(({ terms, low, high, why }): Relation[] => {
    const own = terms.map(({ name, times }) => ({ quantity: named.of(name), times }))
    if (!own.every(({ quantity }) => kept.has(quantity))) return []
    if (low === high) return [{ terms: own, is: '=', to: low, why }]
    const turned = own.map(({ quantity, times }) => ({ quantity, times: -times }))
    return [
      ...(high === Infinity ? [] : [{ terms: own, is: '<=' as const, to: high, why }]),
      ...(low === -Infinity ? [] : [{ terms: turned, is: '<=' as const, to: -low, why }]),
    ]
  })
}

/** A relation said twice binds no more than once; one whose terms fall together says nothing. */
function once(relations: readonly Relation[]): Relation[] {
  const kept = new Map<string, Relation>()
  for (const relation of relations.map(gathered).filter(({ terms }) => terms.length > 0))
    kept.set(JSON.stringify([relation.is, relation.to, [...relation.terms].sort(byName)]), relation)
  return [...kept.values()]
}

const byName = (a: { quantity: string }, b: { quantity: string }): number =>
  a.quantity < b.quantity ? -1 : 1

function gathered(relation: Relation): Relation {
  const sums = new Map<string, number>()
  for (const { quantity, times } of relation.terms) sums.set(quantity, (sums.get(quantity) ?? 0) + times)
  return {
    ...relation,
    terms: [...sums].flatMap(([quantity, times]) => (times === 0 ? [] : [{ quantity, times }])),
  }
}

/** Every number once, under the name that stands for it. What an earlier edition shows is known. */
function quantitiesOf(named: Names, now: Edition, earlier: readonly Earlier[]): Quantity[] {
  const all = new Map<string, Quantity>()
  const add = ({ idOf, printed }: Edition, isShown: (cell: string) => boolean): void => {
    for (const each of printed)
      for (const { part, value, known, least } of partsOf(each)) {
        const id = named.of(idOf(each.cell, part))
        const isKnown = known || (part !== 'rest' && isShown(each.cell)) || all.get(id)?.known
        all.set(id, {
          id,
          value,
          least: Math.max(least, all.get(id)?.least ?? -Infinity),
          ...(isKnown && { known: true }),
        })
      }
  }
  add(now, () => false)
  for (const { edition, shown } of earlier) add(edition, (cell) => shown.has(cell))
  return [...all.values()]
}

function cellOf(named: Names, { idOf }: Edition, printed: Printed, small: readonly Small[]): Cell {
  const [first] = small
  return {
    id: printed.cell,
    quantities: partsOf(printed).flatMap(({ part }) =>
      part === 'rest' ? [] : named.of(idOf(printed.cell, part)),
    ),
    cost: worthOf(printed),
    ...(first && { because: first.because }),
  }
}

interface Found {
  readonly edition: Edition
  readonly found: readonly { readonly each: Printed; readonly small: readonly Small[] }[]
}

/** Each number that may not be told, in this edition or an earlier one, once, in the widest range asked. */
function secretsOf(named: Names, editions: readonly Found[]): Secret[] {
  const secrets = new Map<string, Secret>()
  for (const { edition, found } of editions)
    for (const { each, small } of found)
      for (const { part, width, because } of small.filter((one) => one.part !== 'value')) {
        const quantity = named.of(edition.idOf(each.cell, part))
        if (width > (secrets.get(quantity)?.width ?? 0)) secrets.set(quantity, { quantity, width, because })
      }
  return [...secrets.values()]
}
