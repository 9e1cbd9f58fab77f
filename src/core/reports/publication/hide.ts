import type { OpenModel } from '../../disclosure/linear-program.ts'
import type { Policy } from '../../disclosure/policy.ts'
import type { Pattern, Problem, Secret } from '../../disclosure/problem.ts'
import { suppress, type Guarding } from '../../disclosure/suppress.ts'
import type { DataSet } from '../data-set.ts'
import type { Crowd } from './crowd.ts'
import type { Earlier } from './earlier.ts'
import { partId, partsOf, type PartName } from './parts.ts'
import { printedIn, type Printed } from './printed.ts'
import { problemOf, type Learnt, type Publishing } from './problem.ts'
import { smallIn } from './small.ts'

/** What is to be hidden of a data set, and why. */
export interface Hiding {
  readonly policy: Policy
  readonly problem: Problem
  readonly pattern: Pattern
  /** Indicators with a small number that cannot be guarded, for all that is bound to it is known; `[]` when all are. */
  readonly unguarded: readonly string[]
  /** Indicators with a small number that earlier editions may tell, whatever this one hides. */
  readonly givenAway: readonly string[]
  /** Every number that may not be told, under each name it is printed by, with its true value: for judging an attack. */
  readonly guarded: readonly Guarded[]
  /** The true number of a name, `cell#numerator`; `undefined` where there is none. */
  readonly valueOf: (name: string) => number | undefined
}

/** A number that may not be told. */
export interface Guarded extends Secret {
  readonly value: number
  /** True where earlier editions may tell it, whatever is hidden now. */
  readonly isBeyondGuard?: boolean
}

/** What hiding rests on besides the data set itself. */
export interface Means {
  readonly policy: Policy
  readonly earlier: readonly Earlier[]
  readonly open: OpenModel
  readonly told?: Guarding
  /** What attacks on editions made so before counted on: see core/publishing. */
  readonly learnt?: readonly Learnt[]
  readonly wider?: Publishing['wider']
}

/** Chooses what a public edition hides: every small number, and what would give one away. Throws what `told` throws. */
export function hide(
  set: DataSet,
  { policy, earlier, open: solver, told, learnt = [], wider = new Map() }: Means,
): Hiding {
  const printed = printedIn(set)
  const crowds = crowdsOf(set)
  const publishing = { printed, policy, crowds, earlier, learnt, wider }
  const { problem, pattern, toldNoughts } = withoutToldNoughts(publishing, solver, told)
  const known = new Set(problem.quantities.flatMap(({ id, known: isKnown }) => (isKnown ? [id] : [])))
  // A number that was published before cannot be taken back, nor can what earlier editions tell by themselves.
  const open = pattern.unguarded.filter((quantity) => !known.has(quantity))
  const alone =
    open.length > 0 && earlier.length > 0
      ? suppress(onlyOf(problemOf({ ...publishing, toldNoughts, earlier: [] }), open), solver)
      : pattern
  const unguarded = open.filter((quantity) => alone.unguarded.includes(quantity))
  const givenAway = open.filter((quantity) => !unguarded.includes(quantity))
  return {
    policy,
    problem,
    pattern,
    unguarded: [...new Set(unguarded.map(indicatorIn))].sort(),
    givenAway: [...new Set(givenAway.map(indicatorIn))].sort(),
    guarded: guardedIn(printed, policy, crowds).flatMap((each) => {
      const quantity = problem.quantityOf(each.cell, each.part)
      if (isPublic(each, earlier) || (each.because === 'nought' && toldNoughts.has(quantity))) return []
      return givenAway.includes(quantity) ? [{ ...each, isBeyondGuard: true }] : [each]
    }),
    valueOf: valuesIn(printed),
  }
}

/** Where noughts are hidden, those that other numbers tell whatever is hidden are shown after all: to hide one would only
 *  seem to keep it. Everything else is guarded without them. */
function withoutToldNoughts(publishing: Publishing, solver: OpenModel, told: Guarding | undefined) {
  const toldNoughts = new Set<string>()
  for (;;) {
    const problem = problemOf({ ...publishing, toldNoughts })
    const pattern = suppress(problem, solver, told)
    const noughts = noughtsAmong(problem, pattern.unguarded)
    if (noughts.length === 0) return { problem, pattern, toldNoughts }
    for (const nought of noughts) toldNoughts.add(nought)
  }
}

function noughtsAmong({ secrets }: Problem, quantities: readonly string[]): string[] {
  const noughts = new Set(
    secrets.flatMap(({ quantity, because }) => (because === 'nought' ? [quantity] : [])),
  )
  return quantities.filter((quantity) => noughts.has(quantity))
}

/** Without them one child's many events would be shown as a crowd's. */
function crowdsOf({ crowds }: DataSet): ReadonlyMap<string, Crowd> {
  if (crowds === undefined) throw new Error('a data set without its crowds cannot be published')
  return new Map(crowds)
}

const onlyOf = (problem: Problem, quantities: readonly string[]): Problem => ({
  ...problem,
  secrets: problem.secrets.filter(({ quantity }) => quantities.includes(quantity)),
})

const guardedIn = (
  printed: readonly Printed[],
  policy: Policy,
  crowds: ReadonlyMap<string, Crowd>,
): (Guarded & { readonly cell: string; readonly part: PartName })[] =>
  printed.flatMap((each) => {
    const parts = new Map(partsOf(each).map(({ part, value }) => [part, value]))
    return smallIn(each, policy, crowds.get(each.cell)).flatMap(({ part, width, because }) => {
      const value = parts.get(part)
      return value === undefined
        ? []
        : [{ quantity: partId(each.cell, part), cell: each.cell, part, width, because, value }]
    })
  })

/** What an earlier edition printed of the same month or year cannot be taken back. */
const isPublic = (
  { cell, part, value }: { readonly cell: string; readonly part: PartName; readonly value: number },
  earlier: readonly Earlier[],
): boolean =>
  isOfPeriod.test(cell) &&
  earlier.some(({ shown, edition }) => shown.has(cell) && edition.valueOf(cell, part) === value)

/** A month or a year, of an indicator or of a row; a row without one is of the day an edition is as at. */
const isOfPeriod = /\/(?:month\/\d{4}-\d\d|year\/\d{4}\/\d\d)$/

function valuesIn(printed: readonly Printed[]): Hiding['valueOf'] {
  const values = new Map(
    printed.flatMap((each) =>
      partsOf(each).map(({ part, value }): [string, number] => [partId(each.cell, part), value]),
    ),
  )
  return (name) => values.get(name)
}

/** The indicator of a cell's id, or of a quantity's, which may have an earlier edition's day before it. */
export const indicatorIn = (id: string): string => id.replace(/^[^/#]*:/, '').replace(/[/#].*$/s, '')
