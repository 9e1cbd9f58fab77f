import type { Context } from 'hono'
import type { Sat } from '../../core/governance/minutes/sat.ts'
import { quorumWarning } from '../../core/governance/minutes/quorum.ts'
import { sittingOf, type Sitting } from '../../core/governance/minutes/sitting.ts'
import { day, type Day } from '../../core/time/day.ts'
import type { Tx } from '../../store/database.ts'
import { logOf } from '../../store/meeting-log.ts'
import { meetingsOf } from '../../store/meetings.ts'
import { minutesOf } from '../../store/minutes.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.tsx'
import type { Filled } from './fields.tsx'
import { meetingView, type MeetingView } from './view.ts'

/** A meeting as it is being held. */
export interface LiveView extends MeetingView {
  readonly sat: Sat
  readonly sitting: Sitting
  readonly warning: string | undefined
  /** Earlier meetings whose minutes wait to be confirmed. */
  readonly unconfirmed: readonly { readonly id: string; readonly on: Day }[]
}

/** What the screen shows, with what was typed that could not be kept. */
export interface LiveProps extends Filled {
  readonly view: LiveView
  /** The item to show; the one being taken when none is chosen. */
  readonly shown: string | undefined
  readonly now: Date
}

/** The meeting the address names, as it stands after its log. */
export async function liveView(c: Context<Env>, tx: Tx): Promise<LiveView> {
  const view = await meetingView(c, tx)
  if (view.kept === undefined) throw new Refusal('not-found')
  const { code } = c.var.authority
  const log = await logOf(tx, code, view.about.id)
  const sitting = sittingOf(log)
  const { meeting } = view.kept
  return {
    ...view,
    sat: { meeting, board: view.board, log },
    sitting,
    warning: quorumWarning(view.board, meeting.on, sitting),
    unconfirmed: await unconfirmedBefore(tx, code, view),
  }
}

async function unconfirmedBefore(tx: Tx, code: string, { about }: MeetingView) {
  const found: { id: string; on: Day }[] = []
  for (const each of await meetingsOf(tx, code)) {
    if (each.id === about.id || each.board !== about.board || each.heldOn > about.heldOn) continue
    const minutes = await minutesOf(tx, code, each.id)
    if (minutes !== undefined && minutes.confirmed === undefined)
      found.push({ id: each.id, on: day(each.heldOn) })
  }
  return found
}
