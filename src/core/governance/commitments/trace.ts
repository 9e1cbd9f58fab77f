import type { Day } from '../../time/day.ts'
import { newest, type Said } from './commitment.ts'
import { kindOf } from './kinds.ts'
import type { BoardCommitment } from './public.ts'

/** A measure as an edition prints it: `value` orders and compares; `undefined` where the figure is hidden or missing. */
export interface Series {
  readonly indicator: string
  readonly title: string
  readonly points: readonly {
    readonly on: Day
    readonly value: number | undefined
    readonly printed: string
  }[]
}

/** One line from a question to what became of it. */
export interface TraceLine {
  readonly on: Day
  readonly what: string
  readonly text: string
}

/** A measure when it was asked, when it was answered and now, as printed. What comes after need not come of it. */
export interface Change {
  readonly indicator: string
  readonly title: string
  readonly then: Figure | undefined
  /** `undefined` too while nothing has been answered. */
  readonly answered: Figure | undefined
  readonly now: Figure | undefined
  readonly went: 'up' | 'down' | 'the same' | 'cannot be told'
}

/** A figure as printed, with the last day of its period. */
export interface Figure {
  readonly on: Day
  readonly printed: string
}

export interface Trace {
  readonly lines: readonly TraceLine[]
  readonly changes: readonly Change[]
}

/** From a question to a change in a measure: all that happened in order of day, and each linked measure then and now. */
export function trace(commitment: BoardCommitment, series: readonly Series[]): Trace {
  const own = series.filter(({ indicator }) => commitment.indicators.includes(indicator))
  return {
    lines: linesOf(commitment)
      .sort((a, b) => a.seq - b.seq)
      .map(({ on, what, text }) => ({ on, what, text })),
    changes: own.map((each) => changeOf(each, commitment)),
  }
}

type Numbered = TraceLine & { readonly seq: number }

/** Everything that was said, each with the number of its event; the raising is the first. */
function linesOf(from: BoardCommitment): Numbered[] {
  const { source, ended, acknowledged, offer, state } = from
  const of = (what: string, ...all: readonly (Said | undefined)[]): Numbered[] =>
    all.flatMap((each) => (each ? [{ seq: each.seq, on: each.on, what, text: each.text }] : []))
  const text = from.publicWords ?? from.wording
  return [
    { seq: 1, on: source.on, what: `${kindOf(from.kind).title}: ${source.askedBy.role}`, text },
    ...of('Acknowledged', acknowledged),
    ...of('Date changed', ...from.moved),
    ...of('Update', ...from.updates),
    ...of('Answer', ...from.answers),
    ...from.askerSaid.flatMap((each) =>
      of(`Whoever asked: ${each.satisfied ? 'this is enough' : 'this falls short'}`, each),
    ),
    ...of('Reported to the board', ...from.reportedTo),
    ...of(offer?.outcome === 'declined' ? 'Declined' : 'Taken up', offer),
    ...of(state === 'closed' ? 'Closed' : 'Overtaken', offer ? undefined : ended),
    ...of('Put right', ...from.corrections),
  ]
}

function changeOf({ indicator, title, points }: Series, { source, answers }: BoardCommitment): Change {
  const inOrder = [...points].sort((a, b) => a.on - b.on)
  const upTo = (last: Day) => newest(inOrder.filter(({ on }) => on <= last))
  const then = upTo(source.on)
  const now = newest(inOrder.filter(({ on }) => on > source.on))
  const answer = newest(answers)
  const answered = answer && upTo(answer.on)
  return {
    ...{ indicator, title, then: figureOf(then), answered: figureOf(answered), now: figureOf(now) },
    went: went(then?.value, now?.value),
  }
}

const figureOf = (point: Series['points'][number] | undefined): Figure | undefined =>
  point && { on: point.on, printed: point.printed }

function went(then: number | undefined, now: number | undefined): Change['went'] {
  if (then === undefined || now === undefined) return 'cannot be told'
  return now === then ? 'the same' : now > then ? 'up' : 'down'
}
