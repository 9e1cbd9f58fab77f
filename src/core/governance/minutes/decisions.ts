import { quorumOn } from '../board.ts'
import { itemOf } from '../meetings/meeting.ts'
import type { Sat } from './sat.ts'
import type { Resolution, Vote } from './resolution.ts'
import { votersPresent } from './quorum.ts'
import { walk } from './sitting.ts'

/** One thing the board decided. */
export interface Decision {
  /** The item it was decided under. */
  readonly number: string
  readonly title: string
  readonly text: string
  readonly decision: Resolution['decision']
  readonly vote?: Vote
  /** The post asked to see to it. */
  readonly owner?: string
  /** Whether enough voting members were in the room. A decision without a quorum does not count. */
  readonly quorate: boolean
}

/** Everything a meeting decided, in the order it was decided: what the public may read, and what it may not. */
export function decisionsOf(sat: Sat): {
  readonly open: readonly Decision[]
  readonly exempt: readonly Decision[]
} {
  const found = { open: [] as Decision[], exempt: [] as Decision[] }
  const needed = quorumOn(sat.board, sat.meeting.on)
  walk(sat.log, ({ what }, before) => {
    if (what.did !== 'resolved') return
    const item = itemOf(sat.meeting, what.item)
    const isPrivate = item?.exempt !== undefined || before.closedFor.has(what.item)
    const quorate = votersPresent(sat.board, sat.meeting.on, before) >= needed
    found[isPrivate ? 'exempt' : 'open'].push(decisionOf(what, item, quorate))
  })
  return found
}

const decisionOf = (
  { text, decision, vote, owner }: Resolution,
  item: { readonly number: string; readonly title: string } | undefined,
  quorate: boolean,
): Decision => ({
  number: item?.number ?? '',
  title: item?.title ?? '',
  text,
  decision,
  ...(vote === undefined ? {} : { vote }),
  ...(owner === undefined ? {} : { owner }),
  quorate,
})
