import type { Context } from 'hono'
import type { Refused } from '../../core/governance/refused.ts'
import { putForward } from '../../store/commitments-forward.ts'
import { localTime } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import { ASKED } from '../made-papers/choices.ts'
import { putMade } from '../made-papers/put.ts'
import { personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { meetingView } from './view.ts'

/**
 * Brings forward to a meeting all that is late, silent, promised for it or not yet answered, with the paper on what was
 * asked under the standing item. The paper is public: of what was asked in private session it has no word.
 */
export async function broughtForward(c: Context<Env>): Promise<Refused | undefined> {
  await asAsker(c, async (tx) => {
    const { kept, today } = await meetingView(c, tx)
    if (kept === undefined) throw new Refusal('not-found')
    const { id, on } = kept.meeting
    const about = {
      authority: c.var.authority.code,
      signedIn: personOf(c).personId,
      at: localTime(c.var.now()),
      today,
    }
    const coming = await putForward(tx, { ...about, next: { id, on } })
    await noteBy(c, tx, 'bring-forward', id, { promises: coming.length })
  })
  return putMade(c, ASKED, { newItem: ASKED.made })
}
