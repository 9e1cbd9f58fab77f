import type { Child } from '../record/child.ts'
import { addDays, longDay, type Day } from '../time/day.ts'
import { lastDayOf, type Source, type Statement } from './statement.ts'

/** Why two sources differ about a child, in the order in which it is asked. */
export const whys = ['cohort', 'refused', 'date', 'recording-lag', 'disputed', 'unexplained'] as const
export type Why = (typeof whys)[number]

/** A source with what it says of the child. */
export interface Side {
  readonly source: Source
  readonly says: Statement | undefined
}

/** Who is to put a difference right: `both` begins with the one less trusted. */
export type Turn = 'first' | 'second' | 'both' | 'nobody'

/** Why two sides differ, in a word and in a sentence an officer can check, and whose turn it is. */
export interface Explanation {
  readonly why: Why
  readonly because: string
  readonly turn: Turn
}

/** Something done this long before a source was drawn may not have reached it. */
const LAG_DAYS = 28

/** Explains a difference. The first answer that holds is given. */
export function explain(child: Child, first: Side, second: Side): Explanation {
  return (
    outside(child, first, second) ??
    refused(first, second) ??
    late(child, first, second) ??
    (first.says === undefined || second.says === undefined
      ? missingFrom(first, second)
      : stated(first.says, second.says))
  )
}

function refused(first: Side, second: Side): Explanation | undefined {
  if (first.says?.refused === second.says?.refused) return undefined
  const [refuser, turn] = first.says?.refused ? ([first, 'second'] as const) : ([second, 'first'] as const)
  return { why: 'refused', because: `By ${refuser.source.name} it was refused.`, turn }
}

function outside(child: Child, first: Side, second: Side): Explanation | undefined {
  for (const { source } of [first, second]) {
    const reason = source.whyOutside(child)
    if (reason !== undefined)
      return { why: 'cohort', because: `Outside what ${source.name} covers: ${reason}.`, turn: 'nobody' }
  }
  return undefined
}

/** One side tells something that the other could not know yet, or may not have had time to write down. */
function late(child: Child, first: Side, second: Side): Explanation | undefined {
  const told = [
    ...(isNews(first.says, second.says)
      ? [{ news: first.says, unaware: second, turn: 'second' as const }]
      : []),
    ...(isNews(second.says, first.says)
      ? [{ news: second.says, unaware: first, turn: 'first' as const }]
      : []),
  ]
  for (const { why, reason } of lateness) {
    const found = told.flatMap(({ news, unaware, turn }) => {
      const because = reason(news, unaware, lastDayOf(unaware.source, child))
      return because === undefined ? [] : [{ because, turn }]
    })
    const because = found.map((each) => each.because).join(' ')
    if (found[0] !== undefined) return { why, because, turn: found.length > 1 ? 'both' : found[0].turn }
  }
  return undefined
}

/** True of a statement about something no earlier than what the other side tells. */
function isNews(says: Statement | undefined, other: Statement | undefined): says is Statement {
  if (says === undefined) return false
  return says.on === undefined || other?.on === undefined || says.on >= other.on
}

function afterwards({ on }: Statement, { source }: Side, drawn: Day): string | undefined {
  if (on === undefined || on <= drawn) return undefined
  return `Dated ${longDay(on)}; ${source.name} can tell of nothing after ${longDay(drawn)}.`
}

function shortlyBefore(news: Statement, { source, says }: Side, drawn: Day): string | undefined {
  const { on, recordedOn, amount = 0 } = news
  if (amount < (says?.amount ?? 0)) return undefined
  if (recordedOn !== undefined && recordedOn > drawn)
    return `Written down on ${longDay(recordedOn)}; ${source.name} can tell of nothing after ${longDay(drawn)}.`
  if (on === undefined || on <= addDays(drawn, -LAG_DAYS)) return undefined
  return `Dated ${longDay(on)}, in the ${LAG_DAYS} days before ${longDay(drawn)}, up to which ${source.name} can tell.`
}

const lateness = [
  { why: 'date', reason: afterwards },
  { why: 'recording-lag', reason: shortlyBefore },
] as const

function missingFrom(first: Side, second: Side): Explanation {
  const [lacking, turn] =
    first.says === undefined ? ([first, 'first'] as const) : ([second, 'second'] as const)
  const because = `Nothing explains why there is no answer in ${lacking.source.name}.`
  return { why: 'unexplained', because, turn }
}

function stated(first: Statement, second: Statement): Explanation {
  if (!first.vague && !second.vague)
    return {
      why: 'disputed',
      because: 'Each gives a definite answer, and they are not the same.',
      turn: 'both',
    }
  const turn = first.vague === second.vague ? 'both' : first.vague ? 'first' : 'second'
  return { why: 'unexplained', because: 'One of them gives no definite answer.', turn }
}
