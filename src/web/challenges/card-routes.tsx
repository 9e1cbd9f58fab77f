import { Hono, type Context } from 'hono'
import { wordsToKeep } from '../../core/governance/challenges/card-words.ts'
import { decideCard } from '../../core/governance/challenges/triage.ts'
import { isUnsettled } from '../../core/governance/commitments/commitment.ts'
import type { Actor } from '../../core/governance/commitments/side.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import type { Tx } from '../../store/database.ts'
import { cardById, doToCard, wordsOfCard } from '../../store/challenges.ts'
import { commitmentsOf, nextCommitment } from '../../store/commitments.ts'
import { localTime } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { actorsOf } from '../promises/actors.ts'
import { businessIn } from '../promises/business.ts'
import { typedIn, type Typed } from '../promises/typed.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { cardFields, readCardDeed } from './card-form.ts'
import { CardPage, type CardPageProps } from './card-page.tsx'
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

async function cardIn(c: Context<Env>, tx: Tx): Promise<CardPageProps> {
  const { code } = c.var.authority
  const card = await cardById(tx, code, idIn(c.req.param('id')))
  if (card === undefined) throw new Refusal('not-found')
  const kept = await wordsOfCard(tx, code, card.id)
  const words = kept && wordsToKeep(kept).text
  const all = await commitmentsOf(tx, code)
  return {
    ...{ card, words, business: await businessIn(c, tx) },
    tells: words === undefined ? [] : whoIsTold(words),
    challenges: all.filter((each) => each.kind === 'challenge' && isUnsettled(each) && !each.keptPrivate),
    able: (Object.keys(cardDeeds) as CardDeed[]).filter((deed) => actorsFor(c, card, deed, kept).length > 0),
  }
}

/** As whom the asker may do this to the card now; nobody where they may not. */
function actorsFor(
  c: Context<Env>,
  card: CardPageProps['card'],
  deed: CardDeed,
  words: Awaited<ReturnType<typeof wordsOfCard>>,
): Actor[] {
  const example = exampleOf(deed, words)
  const at = localTime(c.var.now())
  return example === undefined
    ? []
    : actorsOf(personOf(c), c.var.authority.code).filter(
        (by) => !isRefused(decideCard(card, example, by, at)),
      )
}

function exampleOf(deed: CardDeed, words: Awaited<ReturnType<typeof wordsOfCard>>) {
  if (deed === 'take-up') return words && { do: deed, commitment: 'x', words }
  if (deed === 'join') return { do: deed, commitment: 'x' }
  return deed === 'route' ? { do: deed, post: 'x' } : { do: deed }
}

interface Sent {
  readonly deed: CardDeed
  readonly typed: Typed
  readonly seen: string
}

async function done(
  c: Context<Env>,
  tx: Tx,
  { deed, typed, seen }: Sent,
): Promise<{ page: CardPageProps; errors: readonly FormError[] }> {
  const page = await cardIn(c, tx)
  if (seen !== String(page.card.seq)) throw new Refusal('conflict')
  const { code: authority } = c.var.authority
  const words = await wordsOfCard(tx, authority, page.card.id)
  // Where the worker may be either, it is for young people that they do it: a challenge is theirs to raise.
  const by = actorsFor(c, page.card, deed, words).at(-1)
  if (by === undefined) throw new Refusal('may-not')
  const next = deed === 'take-up' ? await nextCommitment(tx) : ''
  const read = readCardDeed(deed, typed, { ...page, words, next })
  if ('errors' in read) return { page, errors: read.errors }
  const doing = { authority, signedIn: personOf(c).personId, by, at: localTime(c.var.now()) }
  const outcome = await doToCard(tx, doing, page.card.id, read.value)
  if (isRefused(outcome)) return { page, errors: [{ field: firstField[deed], text: outcome.refused }] }
  await noteBy(
    c,
    tx,
    `card-${deed}`,
    page.card.id,
    outcome.commitment === undefined ? {} : { challenge: outcome.commitment },
  )
  return { page, errors: [] }
}

const firstField: Readonly<Record<CardDeed, string>> = {
  ...{ 'take-up': 'owner', join: 'challenge', route: 'post', hear: 'main-content', end: 'main-content' },
}
