import type { Called } from '../board-names.ts'
import type { Board } from '../board.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { longDay } from '../../time/day.ts'
import { heading, list, paragraph, type Block } from './block.ts'
import type { Decision } from './decisions.ts'

/** What a notice of decisions is made of. */
export interface Decided {
  readonly board: Board
  readonly meeting: Meeting
  readonly called: Called
  readonly open: readonly Decision[]
  /** Only their items are told. */
  readonly exempt: readonly Decision[]
}

/** The notice of decisions of a meeting: what was decided in public, item by item, and where it decided in private. */
export function decisionsNotice({ board, meeting, called, open, exempt }: Decided): Block[] {
  const numbers = [...new Set(open.map(({ number }) => number))]
  const told = numbers.flatMap((number) => {
    const under = open.filter((each) => each.number === number)
    return [
      heading(2, `${number}. ${under[0]?.title ?? ''}`),
      list(
        under.map((each) => decisionInWords(each, called)),
        true,
      ),
    ]
  })
  return [
    heading(1, `${board.name}: decisions of the meeting held on ${longDay(meeting.on)}`),
    ...(open.length === 0 ? [paragraph('The board decided nothing in public.')] : told),
    ...inPrivate(exempt),
  ]
}

/** One decision in a sentence or two: what, who sees to it, and whether it counts. */
export function decisionInWords(decision: Decision, { post }: Pick<Called, 'post'>): string {
  const { text, decision: outcome, vote, owner, quorate } = decision
  const said = [
    outcome === 'not-agreed' ? 'Not agreed.' : '',
    vote === undefined
      ? ''
      : `${String(vote.for)} for, ${String(vote.against)} against, ${String(vote.abstained)} abstained.`,
    owner === undefined ? '' : `To be seen to by: ${post(owner)}.`,
    quorate ? '' : 'Too few members were there, so it does not count.',
  ]
  return [/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`, ...said].filter(Boolean).join(' ')
}

function inPrivate(exempt: readonly Decision[]): Block[] {
  const items = [...new Set(exempt.map(({ number }) => number))]
  if (items.length === 0) return []
  const which = `${items.length === 1 ? 'item' : 'items'} ${items.join(', ')}`
  return [
    heading(2, 'Decided in private'),
    paragraph(
      `The board also decided on ${which} in private. The minutes give a fair summary of what it considered.`,
    ),
  ]
}
