import type { Child } from '../src/core/record/child.ts'
import type { Fact, Source, Statement } from '../src/core/reconcile/statement.ts'
import { day } from '../src/core/time/day.ts'
import { aChild, aReturn } from './build.ts'
import { gather } from '../src/core/record/gather.ts'

/** Children of these names, each in care since 1 February 2019. */
export const someNamed = (...ids: readonly string[]): readonly Child[] =>
  ids.length === 0
    ? []
    : gather([
        aReturn(
          2019,
          ids.map((id) => aChild(id)),
        ),
      ]).children

/** What a made-up source says, and of whom it need say nothing and why. */
interface Made {
  readonly name?: string
  readonly asAt?: string
  readonly says: Readonly<Record<string, Statement>>
  readonly outside?: Readonly<Record<string, string>>
}

/** A source that says of each child what it is told to say. */
export const aSource = ({ name = 'a list', asAt = '2020-09-30', says, outside = {} }: Made): Source => ({
  name,
  asAt: day(asAt),
  statementOf: ({ id }) => says[id],
  whyOutside: ({ id }) => outside[id],
})

/** A fact of no kind in particular. */
export const aFact = (...sources: readonly Source[]): Fact => ({
  id: 'last-visit',
  title: 'Last visit',
  sources,
})
