import type { Called } from '../core/governance/board-names.ts'
import type { Board } from '../core/governance/board.ts'
import { frontSheet } from '../core/governance/meetings/front-sheet.ts'
import type { Meeting } from '../core/governance/meetings/meeting.ts'
import { isoDay, longDay } from '../core/time/day.ts'
import { blocksOf } from '../render/pack/blocks.ts'
import type * as Set from '../render/pack/pack.ts'
import { itemOf } from './pack-items.ts'
import { dayOfInstant, type PackSource } from './pack-source.ts'

/** A meeting as packs are set from it. A paper without its content is a fault: throws. */
export function packOf(source: PackSource): Set.Pack {
  const { authority, meeting, board, called, madeAt, supplement, firstPage = 1 } = source
  const items = meeting.items
    .map((item) => itemOf(item, source))
    .filter(({ papers }) => supplement === undefined || papers.length > 0)
  return {
    authority,
    board: board.name,
    ...{ day: isoDay(meeting.on), begins: meeting.begins, firstPage },
    ...(supplement === undefined
      ? {}
      : { supplement: { ...supplement, published: longDay(dayOfInstant(madeAt)) } }),
    madeAt,
    rightHand: board.orders.papersOnTheRight,
    front: frontOf(meeting, board, called),
    items,
  }
}

function frontOf(meeting: Meeting, board: Board, called: Called): Set.FrontSheet {
  const front = frontSheet(meeting, board, called)
  const kind = front.kind === undefined ? [] : [`${front.kind}.`]
  const link = front.link === undefined ? [] : [`To join: ${front.link}`]
  return {
    date: front.date,
    time: front.time,
    venue: front.venue,
    membership: front.membership,
    quorum: String(front.quorum),
    contact: front.contact.join(', '),
    notes: [...kind, ...link, ...front.notes].flatMap(blocksOf),
  }
}
