import { longDay, type Day } from '../time/day.ts'
import type { Fact } from '../sources/collections.ts'
import { type Cohort, only } from './cohort.ts'
import { inRegister, lastTold } from './in-register.ts'
import type { Indicator } from './indicator.ts'
import { count } from './kinds.ts'

type Said = Fact<'challenge_cards'>

/** A challenge card as it stood on a day. */
interface Card {
  readonly id: string
  readonly said: Said
  readonly closed: boolean
  readonly overdue: boolean
}

/** A card that is done and says no day has been so as far back as anybody can tell. */
const isClosed = ({ closed_date: on, status }: Said, day: Day): boolean =>
  on === undefined ? status === 'DONE' : on <= day

const cardOn = (said: Said, day: Day): Card => {
  const closed = isClosed(said, day)
  const overdue = !closed && said.due_date !== undefined && said.due_date < day
  return { id: said.card_id ?? '', said, closed, overdue }
}

const cards: Cohort<Card> = {
  words: "young people's challenge cards",
  of: (view, { to: day }) =>
    lastTold(inRegister(view, 'challenge_cards'), ({ card_id: id = '' }) => id)
      .filter(({ raised_date: on }) => on === undefined || on <= day)
      .map((said) => cardOn(said, day)),
  whyOut: () => 'A challenge card is of no one child',
}

const state = ({ closed, overdue, said: { closed_date: on, due_date: due } }: Card): string => {
  if (closed) return on === undefined ? 'done' : `closed on ${longDay(on)}`
  return due === undefined ? 'open, no day set' : `open, ${overdue ? 'overdue since' : 'due'} ${longDay(due)}`
}

/** What young people asked of the board, and whether they were answered. */
export const challengeCards: readonly Indicator[] = [
  count({
    theme: 'voice',
    reach: 'day',
    tables: [],
    collections: ['challenge_cards'],
    noun: ['card', 'cards'],
    id: 'challenge-cards',
    title: 'Challenge cards answered',
    question: 'Are challenges being answered?',
    better: 'higher',
    unit: 'episodes',
    cohort: only(cards, 'challenge cards closed', ({ closed }) => closed),
    because: state,
    rows: {
      among: cards,
      labels: { open: 'Open', overdue: 'Of those open, overdue', closed: 'Closed' },
      keys: ({ closed, overdue }) => (closed ? ['closed'] : overdue ? ['open', 'overdue'] : ['open']),
      over: ({ closed }, key) => key !== 'overdue' || !closed,
    },
    source: 'Participation team (L36)',
    caution: 'A card with no day set for an answer is never overdue.',
  }),
]
