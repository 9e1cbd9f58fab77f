import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { typedIn } from '../promises/typed.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { done } from './card-done.ts'
import { cardFields } from './card-form.ts'
import { CardPage } from './card-page.tsx'
import { cardIn } from './card-there.ts'
import { cardDeeds, type CardDeed } from './words.ts'

/** One card, and what is done with it. The database shows it only to those whom it concerns. */
export function cardRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/challenges/cards/:id', may('see-business'), async (c) =>
    show(c, <CardPage {...await asAsker(c, (tx) => cardIn(c, tx))} />),
  )
  for (const deed of Object.keys(cardDeeds) as CardDeed[])
    routes.post(
      `/challenges/cards/:id/${deed}`,
      may(['speak-for-young-people', 'own-commitments']),
      async (c) => {
        const form = await formOf(c)
        const typed = typedIn(form, cardFields)
        const { page, errors } = await asAsker(c, (tx) =>
          done(c, tx, { deed, typed, seen: fieldOf(form, 'seen') }),
        )
        if (errors.length > 0) return show(c, <CardPage {...page} {...{ typed, errors }} sent={deed} />, 422)
        return goOn(c, `/challenges/cards/${page.card.id}`)
      },
    )
  return routes
}
