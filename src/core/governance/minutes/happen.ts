import { seatsOn, type Board } from '../board.ts'
import { itemOf, type Meeting } from '../meetings/meeting.ts'
import { refuse, type Refused } from '../refused.ts'
import type { Correctable, Happening, What } from './happening.ts'
import { mayCorrect } from './correct.ts'
import { votersPresent } from './quorum.ts'
import { sittingOf, type Sitting } from './sitting.ts'

/** Where something happens: the meeting, its board, and what is on its log. */
export interface Sat {
  readonly meeting: Meeting
  readonly board: Board
  readonly log: readonly Happening[]
}

/** The entry to be put on the log, or why it cannot be. Too few members is a warning (`quorumWarning`), not a refusal:
 *  the clerk records what happened. */
export function happen(sat: Sat, what: What, at: string, by: Happening['by']): Happening | Refused {
  const found = may(sat, what, sittingOf(sat.log))
  if (found !== undefined) return found
  return { meeting: sat.meeting.id, seq: sat.log.length + 1, at, by, what }
}

function may(sat: Sat, what: What, sitting: Sitting): Refused | undefined {
  if (what.did === 'corrected' || what.did === 'struck')
    return (
      mayCorrect(sat.log, what) ??
      (what.did === 'corrected' ? mayRecord(sat, what.to, sitting, true) : undefined)
    )
  if (sitting.closed !== undefined) return refuse('The meeting is closed. Correct an entry, and say why.')
  return mayRecord(sat, what, sitting, false) ?? inOrder(what, sitting) ?? inPrivate(sat, what, sitting)
}

/** Whether what it speaks of is there: the item, the seat, words to keep. */
function mayRecord(sat: Sat, what: Correctable, sitting: Sitting, again: boolean): Refused | undefined {
  if ('item' in what && itemOf(sat.meeting, what.item) === undefined)
    return refuse('That item is not on the agenda.')
  const seats = new Set(seatsOn(sat.board, sat.meeting.on).map(({ id }) => id))
  if (seatsNamed(what).some((seat) => !seats.has(seat)))
    return refuse('That seat is not on the board on the day of the meeting.')
  if (wordsOf(what).some((words) => words.trim() === ''))
    return refuse('Write down what was said before keeping it.')
  if (what.did === 'resolved' && what.vote) return tooManyVotes(sat, what.vote, sitting)
  if (what.did === 'action' && !again && sitting.actions.has(what.id))
    return refuse('That action is recorded already.')
  if (
    what.did === 'came' &&
    'seat' in what.who &&
    what.who.insteadOf !== undefined &&
    !sat.board.orders.substitutes
  )
    return refuse('This board takes no substitutes. Record them as somebody else who was there.')
  return undefined
}

/** Whether it can happen now. People may come and send apologies before the meeting opens; nothing else. */
function inOrder(what: Correctable, sitting: Sitting): Refused | undefined {
  if (what.did === 'came' || what.did === 'apologies' || what.did === 'left') return undefined
  if (what.did === 'opened')
    return sitting.opened === undefined ? undefined : refuse('The meeting is open already.')
  if (sitting.opened === undefined) return refuse('Open the meeting first.')
  if (what.did === 'resumed') return sitting.adjourned ? undefined : refuse('The meeting is not adjourned.')
  if (sitting.adjourned && what.did !== 'closed') return refuse('The meeting is adjourned. Resume it first.')
  if (what.did === 'closed' && what.time < sitting.opened)
    return refuse('The meeting cannot close before it opened: check the time.')
  return undefined
}

/** What the public may not hear is taken only once the public has left and nothing records. */
function inPrivate(sat: Sat, what: Correctable, sitting: Sitting): Refused | undefined {
  if (what.did === 'public-excluded') return mayExclude(sat, what)
  if (!('item' in what) || !itemOf(sat.meeting, what.item)?.exempt) return undefined
  if (!sitting.closedFor.has(what.item))
    return refuse('The public may not hear this item. Move first that the press and the public leave.')
  return sitting.recording
    ? refuse('The meeting is still being recorded. Stop the recording first.')
    : undefined
}

function mayExclude(
  { meeting }: Sat,
  { items, paragraphs }: { items: readonly string[]; paragraphs: readonly number[] },
): Refused | undefined {
  if (items.length === 0 || paragraphs.length === 0)
    return refuse('Say for which items the public leaves, and under which paragraph.')
  const open = items.filter((id) => {
    const item = itemOf(meeting, id)
    return (
      item === undefined ||
      (item.exempt === undefined && item.papers.every((paper) => paper.exempt === undefined))
    )
  })
  return open.length === 0
    ? undefined
    : refuse('The public leaves only for items that are exempt. Give the grounds on the agenda first.')
}

function tooManyVotes(
  { board, meeting }: Sat,
  vote: { for: number; against: number; abstained: number },
  sitting: Sitting,
): Refused | undefined {
  const counts = [vote.for, vote.against, vote.abstained]
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) return refuse('Votes are whole numbers.')
  const cast = counts.reduce((a, b) => a + b)
  const present = votersPresent(board, meeting.on, sitting)
  return cast > present && sitting.closed === undefined
    ? refuse(
        `${String(cast)} votes are more than the ${String(present)} voting members in the room. Check the count or who is here.`,
      )
    : undefined
}

function seatsNamed(what: Correctable): string[] {
  const named: (string | undefined)[] = []
  if ('seat' in what) named.push(what.seat)
  if ('proposer' in what) named.push(what.proposer)
  if ('seconder' in what) named.push(what.seconder)
  if ('who' in what && 'seat' in what.who) named.push(what.who.insteadOf ?? what.who.seat)
  return named.filter((seat) => seat !== undefined)
}

function wordsOf(what: Correctable): string[] {
  if (what.did === 'discussed' || what.did === 'resolved') return [what.text]
  if (what.did === 'action') return [what.wording]
  return what.did === 'declared' ? [what.interest] : []
}
