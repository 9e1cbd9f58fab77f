import { Hono, type Context } from 'hono'
import { youSaid } from '../../core/governance/challenges/you-said.ts'
import { publicOnly } from '../../core/governance/commitments/public.ts'
import { publicOccasions } from '../../core/governance/participation/public-occasions.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import { publishYouSaid, youSaidNow } from '../../store/challenges-said.ts'
import { ofKinds } from '../../store/commitments-asked.ts'
import type { Tx } from '../../store/database.ts'
import { occasionsOf } from '../../store/occasions.ts'
import { settingsOf } from '../../store/settings.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { LookPage } from './you-said-page.tsx'

/** “You said, we did”: looked at by the participation worker, and made public. */
export function youSaidRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/challenges/you-said', may('speak-for-young-people'), async (c) => {
    const look = await asAsker(c, (tx) => lookIn(c, tx))
    return show(c, <LookPage {...look} done={c.req.query('done') === 'public'} />)
  })
  routes.post('/challenges/you-said', may('speak-for-young-people'), async (c) => {
    const after = Number(fieldOf(await formOf(c), 'after'))
    await asAsker(c, async (tx) => {
      const { page, occasions } = await lookIn(c, tx)
      const open = { groups: page.groups, occasions: occasions.shown }
      const version = await publishYouSaid(tx, writingOf(c), open, after)
      if (version === undefined) throw new Refusal('conflict')
      const held = page.heldBack.length + occasions.heldBack.length
      await noteBy(c, tx, 'publish-you-said', String(version), { 'held back': held })
    })
    return goOn(c, '/challenges/you-said?done=public')
  })
  return routes
}

async function lookIn(c: Context<Env>, tx: Tx) {
  const { code } = c.var.authority
  const { threshold } = (await settingsOf(tx, code)).thresholds
  const kept = (await occasionsOf(tx, code)).map(({ occasion }) => occasion)
  return {
    page: youSaid(publicOnly(await ofKinds(tx, code, 'challenge')), whoIsTold),
    occasions: publicOccasions(kept, { threshold, whoIsTold }),
    now: await youSaidNow(tx, code),
  }
}
