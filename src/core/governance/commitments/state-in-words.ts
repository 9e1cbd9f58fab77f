import { longDay, type Day } from '../../time/day.ts'
import { newest, type Commitment } from './commitment.ts'
import { daysOverdue, unacknowledged } from './dates.ts'
import { kindOf } from './kinds.ts'

/** How a commitment stands, for whoever reads a paper: `Open, 12 days overdue`. */
export function stateInWords(commitment: Commitment, today: Day): string {
  const { state, ended, offer } = commitment
  const on = ended === undefined ? '' : ` on ${longDay(ended.on)}`
  if (state === 'closed' && offer) {
    return offer.outcome === 'declined' ? `Declined${on}: ${offer.text}` : `Taken up${on}: ${offer.text}`
  }
  if (state === 'closed') return `Closed${on}: ${ended?.text ?? ''}`
  if (state === 'overtaken') return `Overtaken${on}: ${ended?.text ?? ''}`
  return state === 'answered' ? answeredInWords(commitment) : openInWords(commitment, today)
}

function answeredInWords({ answers, kind, source }: Commitment): string {
  const on = newest(answers)?.on
  const told = on === undefined ? 'Answered' : `Answered on ${longDay(on)}`
  if (source.askedBy.side === 'board') return `${told}, still open: the board has not closed it`
  if (kind === 'recommendation') return `${told}, still open: ${lowered(kindOf(kind).closedBy)}`
  return `${told}, still open: ${lowered(source.askedBy.role)} has not said whether it is enough`
}

function openInWords(commitment: Commitment, today: Day): string {
  const late = daysOverdue(commitment, today)
  if (late > 0) return `Open, ${days(late)} overdue`
  if (newest(commitment.askerSaid)?.satisfied === false) return 'Open again: the answer fell short'
  if (unacknowledged(commitment, today)) return 'Open, not yet acknowledged'
  if (commitment.owner === undefined) return 'Open, without an owner'
  return commitment.due === undefined ? 'Open, without a date' : 'Open'
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
