import { newest, standingAnswer, type Commitment } from '../../governance/commitments/commitment.ts'
import { stateInWords } from '../../governance/commitments/state-in-words.ts'
import type { Day } from '../../time/day.ts'
import { IRO_ITEM, type Coming, type Past } from './plan.ts'

/** The promise that a line of a plan was raised as; `undefined` where it was not. */
export const raisedAs = (
  { action }: Pick<Coming, 'action'>,
  all: readonly Commitment[],
): Commitment | undefined => all.find(({ wording, source }) => source.item === IRO_ITEM && wording === action)

/** Last year's plan from the year before's report: each line with how its promise stands today and what was last said. */
export const pastFrom = (planned: readonly Coming[], all: readonly Commitment[], today: Day): Past[] =>
  planned.map((line) => {
    const { action, owner, due } = line
    const promise = raisedAs(line, all)
    const said = promise && (standingAnswer(promise) ?? newest(promise.updates))
    return {
      ...{ action, owner, due },
      state: promise && stateInWords(promise, today),
      progress: said?.text,
    }
  })
