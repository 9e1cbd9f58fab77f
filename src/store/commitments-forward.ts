import { forNextAgenda, type Coming, type Next } from '../core/governance/commitments/next-agenda.ts'
import { comesBecause } from '../core/governance/commitments/next-agenda.ts'
import { boardOnly } from '../core/governance/commitments/public.ts'
import { isRefused } from '../core/governance/refused.ts'
import type { Day } from '../core/time/day.ts'
import { forMeeting } from './commitments-asked.ts'
import { happen } from './commitments.ts'
import type { Tx } from './database.ts'

/** The meeting that is prepared, by whom, and when. */
export interface Forwarding {
  readonly authority: string
  readonly signedIn: string
  readonly at: string
  readonly today: Day
  readonly next: Next
}

/**
 * Puts what is late, silent, promised or not yet answered on the next meeting's agenda by itself, and gives all that comes
 * to it. Done again it adds only what is new. Private matters come to no meeting.
 */
export async function putForward(tx: Tx, forwarding: Forwarding): Promise<Coming[]> {
  const { authority, signedIn, at, today, next } = forwarding
  const coming = forNextAgenda(boardOnly(await forMeeting(tx, authority, next.id)), today, next)
  const by = { role: 'clock', side: 'officer', person: '' } as const
  for (const { commitment, because } of coming) {
    if (commitment.nextAgenda === next.id || commitment.ended !== undefined) continue
    const why = because.map((each) => comesBecause[each]).join('. ')
    const doing = { authority, signedIn, by, at }
    const done = await happen(tx, doing, commitment.id, { do: 'put-on-agenda', meeting: next.id, why })
    if (isRefused(done)) throw new Error(`${commitment.id}: ${done.refused}`)
  }
  return coming
}
