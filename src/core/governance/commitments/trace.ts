import type { Day } from '../../time/day.ts'
import { newest } from './commitment.ts'
import { kindOf } from './kinds.ts'
import type { PublicCommitment } from './public.ts'

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

/** A measure when it was asked and now, as printed. What comes after need not come of it, and the paper says so. */
export interface Change {
  readonly indicator: string
  readonly title: string
  readonly then: string | undefined
  readonly now: string | undefined
  readonly went: 'up' | 'down' | 'the same' | 'cannot be told'
}

export interface Trace {
  readonly lines: readonly TraceLine[]
  readonly changes: readonly Change[]
}

/** From a question to a change in a measure: all that happened in order of day, and each linked measure then and now. */
export function trace(commitment: PublicCommitment, series: readonly Series[]): Trace {
  const own = series.filter(({ indicator }) => commitment.indicators.includes(indicator))
  return {
    lines: linesOf(commitment).sort((a, b) => a.on - b.on),
    changes: own.map((each) => changeOf(each, commitment.source.on)),
  }
}

/** Sorting keeps what stands on one day in this order. */
function linesOf(from: PublicCommitment): TraceLine[] {
  const { source, ended, acknowledged, offer } = from
  const asked = { on: source.on, text: from.publicWords ?? from.wording }
  const last = ended && {
    on: ended.on,
    what: from.state === 'closed' ? 'Closed' : 'Overtaken',
    text: ended.text,
  }
  return [
    { ...asked, what: `${kindOf(from.kind).title}: ${source.askedBy.role}` },
    ...(acknowledged ? [{ ...pick(acknowledged), what: 'Acknowledged' }] : []),
    ...from.moved.map((each) => ({ ...pick(each), what: 'Date changed' })),
    ...from.updates.map((each) => ({ ...pick(each), what: 'Update' })),
    ...from.answers.map((each) => ({ ...pick(each), what: 'Answer' })),
    ...from.askerSaid.map((each) => ({
      ...pick(each),
      what: each.satisfied ? 'Whoever asked: this is enough' : 'Whoever asked: this falls short',
    })),
    ...from.reportedTo.map(({ on }) => ({ on, what: 'Reported to the board', text: '' })),
    ...(offer ? [{ ...pick(offer), what: offer.outcome === 'taken-up' ? 'Taken up' : 'Declined' }] : []),
    ...(last && !offer ? [last] : []),
    ...from.corrections.map((each) => ({ ...pick(each), what: 'Put right' })),
  ]
}

const pick = ({ on, text }: { readonly on: Day; readonly text: string }): Omit<TraceLine, 'what'> => ({
  on,
  text,
})

function changeOf({ indicator, title, points }: Series, asked: Day): Change {
  const inOrder = [...points].sort((a, b) => a.on - b.on)
  const then = newest(inOrder.filter(({ on }) => on <= asked))
  const now = newest(inOrder.filter(({ on }) => on > asked))
  return { indicator, title, then: then?.printed, now: now?.printed, went: went(then?.value, now?.value) }
}

function went(then: number | undefined, now: number | undefined): Change['went'] {
  if (then === undefined || now === undefined) return 'cannot be told'
  return now === then ? 'the same' : now > then ? 'up' : 'down'
}
