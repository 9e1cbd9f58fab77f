import type { Relation } from '../../disclosure/problem.ts'
import type { PartName } from './parts.ts'
import type { Edition } from './edition.ts'

/** A part of a cell, as a relation takes it. */
export interface Bound {
  readonly cell: string
  readonly part: PartName
  readonly times: number
}

/** What binds numbers together: found among an edition's numbers and true of them. */
export interface Binding {
  readonly terms: readonly Bound[]
  readonly is: '=' | '<='
  readonly why: string
}

/** Whether all of it is printed and holds. What does not hold in this council tells nothing of it. */
export function holds({ valueOf }: Edition, { terms, is }: Binding): boolean {
  let sum = 0
  for (const { cell, part, times } of terms) {
    const value = valueOf(cell, part)
    if (value === undefined) return false
    sum += value * times
  }
  return is === '=' ? Math.abs(sum) < 1e-9 : sum <= 1e-9
}

/** Two names of one number. */
export const isSameNumber = ({ terms, is }: Binding): boolean =>
  is === '=' &&
  terms.length === 2 &&
  terms.every(({ times }) => Math.abs(times) === 1) &&
  terms[0]?.times !== terms[1]?.times

/** As a relation among the quantities, by the names that stand for them. */
export const relationOf = (
  { idOf }: Edition,
  nameOf: (name: string) => string,
  { terms, is, why }: Binding,
): Relation => ({
  terms: terms.map(({ cell, part, times }) => ({ quantity: nameOf(idOf(cell, part)), times })),
  is,
  to: 0,
  why,
})

/** `whole` = the sum of `parts`. */
export const addsUp = (
  parts: readonly Omit<Bound, 'times'>[],
  whole: Omit<Bound, 'times'>,
  why: string,
): Binding => ({
  terms: [...parts.map((part) => ({ ...part, times: 1 })), { ...whole, times: -1 }],
  is: '=',
  why,
})

/** One number under two names. */
export const same = (a: Omit<Bound, 'times'>, b: Omit<Bound, 'times'>, why: string): Binding =>
  addsUp([a], b, why)

/** `less` is never more than `more`. */
export const atMost = (
  less: readonly Omit<Bound, 'times'>[],
  more: readonly Omit<Bound, 'times'>[],
  why: string,
): Binding => ({
  terms: [...less.map((term) => ({ ...term, times: 1 })), ...more.map((term) => ({ ...term, times: -1 }))],
  is: '<=',
  why,
})
