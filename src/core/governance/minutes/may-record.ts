import { seatsOn } from '../board.ts'
import { itemOf } from '../meetings/meeting.ts'
import { refuse, type Refused } from '../refused.ts'
import type { Correctable } from './happening.ts'
import { itemsIn } from './in-private.ts'
import { votersPresent } from './quorum.ts'
import type { Sat } from './sat.ts'
import type { Sitting } from './sitting.ts'

/** Whether what it speaks of is there: the item, the seat, words to keep. */
export function mayRecord(
  sat: Sat,
  what: Correctable,
  sitting: Sitting,
  again: boolean,
): Refused | undefined {
  if (itemsIn(what).some((id) => itemOf(sat.meeting, id) === undefined))
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
  if (what.did === 'withdrawn' || what.did === 'deferred') return [what.why]
  return what.did === 'declared' ? [what.interest] : []
}
