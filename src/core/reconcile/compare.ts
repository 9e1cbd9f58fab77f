import type { Child } from '../record/child.ts'
import { earlier } from '../time/day.ts'
import { lastDayOf, type Fact, type Source, type Statement } from './statement.ts'
import { explain, whys, type Explanation, type Side, type Why } from './why.ts'

/** A child of whom two sources do not say the same. */
export interface Difference extends Explanation {
  readonly child: string
  readonly first: Statement | undefined
  readonly second: Statement | undefined
}

/** A source without what it says. */
export type AboutSource = Pick<Source, 'name' | 'asAt' | 'collection'>

/** Two sources of one fact held against each other. `told` = agree + differ + onlyFirst + onlySecond. */
export interface Comparison {
  readonly fact: Pick<Fact, 'id' | 'title'>
  readonly first: AboutSource
  readonly second: AboutSource
  /** Children whom at least one of the two covers and of whom at least one says something. */
  readonly told: number
  readonly agree: number
  readonly differ: number
  readonly onlyFirst: number
  readonly onlySecond: number
  /** One for each child but those of whom the two agree, in order of child. */
  readonly differences: readonly Difference[]
  /** How many of the differences each reason explains; they add up to all of them. */
  readonly because: Readonly<Record<Why, number>>
}

/** Holds two sources of a fact, the more trusted first, against each other, child by child. */
export function compare(fact: Fact, first: Source, second: Source, children: readonly Child[]): Comparison {
  const differences: Difference[] = []
  let agree = 0
  for (const child of children) {
    const [one, other] = sidesOf(child, first, second)
    if (saysNothing(child, one, other) || saysNothing(child, other, one)) continue
    if (first.whyOutside(child) !== undefined && second.whyOutside(child) !== undefined) continue
    if (agrees(child, one, other)) agree += 1
    else
      differences.push({
        child: child.id,
        first: one.says,
        second: other.says,
        ...explain(child, one, other),
      })
  }
  differences.sort((a, b) => (a.child < b.child ? -1 : 1))
  return {
    ...aboutPair(fact, first, second),
    agree,
    told: agree + differences.length,
    ...counted(differences),
  }
}

function sidesOf(child: Child, first: Source, second: Source): [Side, Side] {
  const to = earlier(lastDayOf(first, child), lastDayOf(second, child))
  return [
    { source: first, says: first.statementOf(child, to) },
    { source: second, says: second.statementOf(child, to) },
  ]
}

/** One is silent, and the other too, or says that there is nothing about a child whom the first need not know. */
const saysNothing = (child: Child, silent: Side, other: Side): boolean =>
  silent.says === undefined &&
  (other.says === undefined ||
    (other.says.none === true && !other.says.refused && silent.source.whyOutside(child) !== undefined))

function agrees(child: Child, one: Side, other: Side): boolean {
  if (one.says !== undefined && other.says !== undefined) return isSame(one.says, other.says)
  const [speaks, silent] = one.says === undefined ? [other, one] : [one, other]
  return speaks.says?.none === true && silent.source.whyOutside(child) === undefined
}

const isSame = (a: Statement, b: Statement): boolean => a.value === b.value || allows(a, b) || allows(b, a)

const allows = (a: Statement, b: Statement): boolean =>
  (a.also?.includes(b.value) ?? false) || (a.leavesRoomFor?.(b) ?? false)

const about = ({ name, asAt, collection }: Source): AboutSource => ({
  name,
  asAt,
  ...(collection !== undefined && { collection }),
})

const aboutPair = ({ id, title }: Fact, first: Source, second: Source) => ({
  fact: { id, title },
  first: about(first),
  second: about(second),
})

function counted(differences: readonly Difference[]) {
  const number = (holds: (each: Difference) => boolean): number => differences.filter(holds).length
  return {
    differences,
    differ: number(({ first, second }) => first !== undefined && second !== undefined),
    onlyFirst: number(({ second }) => second === undefined),
    onlySecond: number(({ first }) => first === undefined),
    because: Object.fromEntries(whys.map((why) => [why, number((each) => each.why === why)])) as Readonly<
      Record<Why, number>
    >,
  }
}
