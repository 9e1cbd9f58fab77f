import type { Context } from 'hono'
import { cardsOf } from '../../store/challenges.ts'
import { askedBy, owedBy } from '../../store/commitments-asked.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { personOf } from '../may.ts'
import { businessIn, postsHeld } from './business.ts'
import type { MinePageProps } from './mine-page.tsx'

/** What somebody owes by the posts they hold today, and what they asked. */
export async function mineIn(c: Context<Env>, tx: Tx): Promise<MinePageProps> {
  const { code } = c.var.authority
  const business = await businessIn(c, tx)
  const { personId } = personOf(c)
  const held = postsHeld(business, personId)
  const ids = held.map(({ id }) => id)
  return {
    ...{ held, business },
    worries: (await cardsOf(tx, code)).filter(
      ({ state, post }) => state === 'routed' && post !== undefined && ids.includes(post),
    ),
    owned: await owedBy(tx, code, ids),
    asked: await askedBy(tx, code, personId),
  }
}
