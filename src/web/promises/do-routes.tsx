import { Hono, type Context } from 'hono'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { AnswerFindings } from './answer-check.tsx'
import { done } from './carry-out.ts'
import { offering, type ProseIn } from '../words/offering.tsx'
import type { DeedName } from './deed.ts'
import { deeds, ownWords } from './deeds.ts'
import { DoPage } from './do-page.tsx'
import { Reading } from './reading.tsx'
import { standingIn } from './standing.ts'
import { typedIn } from './typed.ts'

/** One page for each thing that can be done to a promise. The rules say who may do which. */
export function doRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/promises/:id/:deed', may(['ask', 'own-commitments']), async (c) => {
    const name = deedIn(c)
    const standing = await asAsker(c, (tx) => standingIn(c, tx))
    if (!standing.able.includes(name) || deeds[name].isPressedThere === true) throw new Refusal('not-found')
    return show(
      c,
      <DoPage {...{ standing, name }}>
        {name === 'read-for-publication' && <Reading commitment={standing.commitment} />}
      </DoPage>,
    )
  })
  routes.post('/promises/:id/:deed', may(['ask', 'own-commitments']), offering(prose), async (c) => {
    const name = deedIn(c)
    const form = await formOf(c)
    const typed = typedIn(form, deeds[name].fields)
    const outcome = await asAsker(c, (tx) => done(c, tx, { name, typed, seen: fieldOf(form, 'seen') }))
    if (outcome === undefined) return goOn(c, `/promises/${c.req.param('id')}?done=${name}`)
    const { check, standing, errors } = outcome
    return show(
      c,
      <DoPage {...{ standing, name, typed, errors }}>{check && <AnswerFindings check={check} />}</DoPage>,
      422,
    )
  })
  return routes
}

/** What an officer writes. What others said is kept as they said it. */
const prose: ProseIn = (_, c) => (ownWords.has(deedIn(c)) ? ['text', 'reason'] : [])

function deedIn(c: Context<Env>): DeedName {
  const name = c.req.param('deed') ?? ''
  if (!Object.hasOwn(deeds, name)) throw new Refusal('not-found')
  return name as DeedName
}
