import type { Context } from 'hono'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import type { Event } from '../../core/governance/commitments/event.ts'
import type { Tx } from '../../store/database.ts'
import { commitmentById, eventsOf, lockedCommitment } from '../../store/commitments.ts'
import { linkedTo, type LinkedFrom } from '../../store/commitments-linked.ts'
import { localTime } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import { personOf } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { actorFor, actorsOf, askerOf, type Acting } from './actors.ts'
import { businessIn, type Business } from './business.ts'
import type { DeedName } from './deed.ts'
import { deedNames, deeds } from './deeds.ts'
import { refIn } from './ref-in.ts'

/** A promise as a page shows it, with what the asker may do next. */
export interface Standing {
  readonly commitment: Commitment
  readonly events: readonly Event[]
  readonly acting: Acting
  readonly business: Business
  readonly able: readonly DeedName[]
  /** Other promises that are linked to this one. */
  readonly linkedFrom: readonly LinkedFrom[]
}

/** The promise an address names; not found where there is none that the asker may see. */
export async function standingIn(c: Context<Env>, tx: Tx, { lock = false } = {}): Promise<Standing> {
  const { code } = c.var.authority
  const id = refIn(c.req.param('id'))
  const commitment = lock ? await lockedCommitment(tx, code, id) : await commitmentById(tx, code, id)
  if (commitment === undefined) throw new Refusal('not-found')
  const events = await eventsOf(tx, code, id)
  const acting = {
    actors: actorsOf(personOf(c), code),
    asker: askerOf(events),
    at: localTime(c.var.now()),
  }
  const able = ableOf(commitment, acting)
  const linkedFrom = await linkedTo(tx, code, { to: 'commitment', id })
  return { commitment, events, acting, able, linkedFrom, business: await businessIn(c, tx) }
}

/** What can be done now by whoever asks: the rules themselves are tried, so that page and rules never differ. */
const ableOf = (commitment: Commitment, acting: Acting): DeedName[] =>
  deedNames
    // What whoever asked has seen and ended is not asked of them again: they may open it.
    .filter((name) => name !== 'asker-says' || commitment.ended?.seen !== true)
    .filter((name) => 'side' in actorFor(commitment, deeds[name].example(commitment), acting))
