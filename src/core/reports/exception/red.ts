import type { Raise } from '../../governance/commitments/command.ts'
import { isUnsettled, type Commitment } from '../../governance/commitments/commitment.ts'
import type { Post } from '../../governance/post.ts'
import { longDay, type Day } from '../../time/day.ts'
import { principlesServed } from '../crosswalk/principles-served.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { ragOf } from '../rag.ts'

/** A measure in the red, and the promise that stands for it, where one does. */
export interface Red {
  readonly entry: Entry
  readonly standing: Commitment | undefined
}

/** The measures that are off their target, in the order of the data set. */
export const redIn = ({ entries }: Pick<DataSet, 'entries'>, all: readonly Commitment[]): Red[] =>
  entries
    .filter((entry) => ragOf(entry)?.verdict === 'off')
    .map((entry) => ({ entry, standing: standingFor(entry.indicator.id, all) }))

/** What is open for a measure in the red: while it is, none is raised again. */
const standingFor = (indicator: string, all: readonly Commitment[]): Commitment | undefined =>
  all.find(
    (each) => each.kind === 'red-indicator' && isUnsettled(each) && each.indicators.includes(indicator),
  )

/** A measure in the red as what the board is to hear of. It says no number: promises are read in public. */
export function redRaised(
  { indicator, targets = [] }: Entry,
  { asAt, on, posts }: { readonly asAt: Day; readonly on: Day; readonly posts: readonly Post[] },
): Omit<Raise, 'do' | 'id'> {
  const owner = posts.find(({ title }) => title === targets.at(-1)?.owner)
  const [principle] = principlesServed(indicator)
  return {
    kind: 'red-indicator',
    wording: `${indicator.title} was off its target on ${longDay(asAt)}. What is the cause, and what is being done?`,
    source: {
      item: 'Scorecard by exception',
      askedBy: { side: 'officer', role: 'The scorecard by exception' },
      on,
    },
    ...(owner && { owner: owner.id }),
    ...(principle && { principle }),
    indicators: [indicator.id],
  }
}
