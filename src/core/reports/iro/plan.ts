import type { Raise } from '../../governance/commitments/command.ts'
import type { Post } from '../../governance/post.ts'
import { principles, type Principle } from '../../governance/principles.ts'
import { longDay, type Day } from '../../time/day.ts'
import type { Table } from '../report.ts'

/** A line of last year's plan, and what came of it. */
export interface Past {
  readonly action: string
  readonly owner: string | undefined
  readonly due: Day | undefined
  /** `undefined` where nobody says. */
  readonly progress: string | undefined
  /** `Done`, `Under way`, `Not begun`, `Given up`, or what the board's register says; `undefined` where nobody says. */
  readonly state: string | undefined
}

/** A line of next year's plan: what somebody promises the board. */
export interface Coming {
  readonly action: string
  /** The title of a post, never a name. */
  readonly owner: string | undefined
  readonly due: Day | undefined
  readonly principle: Principle | undefined
  /** Ids of the measures it is to move. */
  readonly indicators: readonly string[]
}

/** Last year's plan and next year's. */
export interface Plan {
  readonly last: readonly Past[]
  readonly next: readonly Coming[]
}

/** Next year's plan as what the board is to raise once it has agreed the report on a day: each line an action with its
 *  owner and its date. `idOf` gives each its id. An owner that is no post of the council's is left for somebody to set. */
export const asRaised = ({ next }: Plan, { on, meeting, posts, idOf }: Agreed): Raise[] =>
  next.map(({ action, owner, due, principle, indicators }, at) => {
    const post = posts.find(({ title }) => title === owner)
    return {
      do: 'raise',
      id: idOf(at),
      kind: 'action',
      wording: action,
      source: {
        ...(meeting !== undefined && { meeting }),
        item: IRO_ITEM,
        askedBy: { side: 'board', role: 'The board' },
        on,
      },
      ...(post && { owner: post.id }),
      ...(due !== undefined && { due }),
      ...(principle && { principle }),
      indicators,
    }
  })

/** The item that actions of the plan come from. */
export const IRO_ITEM = 'Annual report of the reviewing service'

/** When and where the board agreed the plan. */
export interface Agreed {
  readonly on: Day
  readonly meeting?: string
  readonly posts: readonly Post[]
  readonly idOf: (at: number) => string
}

const left = (heading: string) => ({ heading, align: 'left' as const })
const NOT_SAID = 'Not said'
const dayText = (day: Day | undefined): { text: string } => ({
  text: day === undefined ? NOT_SAID : longDay(day),
})

/** Last year's plan, a line each with what came of it. */
export const pastTable = (last: readonly Past[], year: string): Table => ({
  caption: `The plan for ${year} and what came of it`,
  columns: [left('What was planned'), left('Owner'), left('By'), left('State'), left('Progress')],
  rows: last.map(({ action, owner, due, state, progress }) => [
    { text: action },
    { text: owner ?? NOT_SAID },
    dayText(due),
    { text: state ?? NOT_SAID },
    { text: progress ?? NOT_SAID },
  ]),
})

/** Next year's plan, a line each with whose it is, by when and what it is to move. */
export const comingTable = (
  next: readonly Coming[],
  titleOf: (indicatorId: string) => string | undefined,
): Table => ({
  caption: 'What the service will do next',
  columns: [
    left('What will be done'),
    left('Owner'),
    left('By'),
    left('Principle'),
    left('Measures it should move'),
  ],
  rows: next.map(({ action, owner, due, principle, indicators }) => [
    { text: action },
    { text: owner ?? NOT_SAID },
    dayText(due),
    { text: principle === undefined ? NOT_SAID : principles[principle] },
    { text: indicators.map((id) => titleOf(id) ?? id).join('; ') || '–' },
  ]),
})
