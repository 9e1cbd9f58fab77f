import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { waitingTooLong } from '../../core/governance/challenges/card.ts'
import { inOrder } from '../../core/governance/commitments/next-agenda.ts'
import { isUnsettled } from '../../core/governance/commitments/commitment.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { cardsOf, cardWordsOf, handIn } from '../../store/challenges.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { localDay, localTime } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { businessIn } from '../promises/business.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { cardRoutes } from './card-routes.tsx'
import { CardsPage, type CardsPageProps } from './cards-page.tsx'
import { NewCardPage } from './new-card-page.tsx'
import { youSaidRoutes } from './you-said-routes.tsx'

const MOST = 5000

/** What young people challenge the council with. */
export function challengeRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/challenges', may(['speak-for-young-people', 'see-private-worries']), async (c) =>
    show(c, <CardsPage {...await asAsker(c, (tx) => cardsIn(c, tx))} />),
  )
  routes.get('/challenges/new', may('speak-for-young-people'), (c) =>
    show(c, <NewCardPage typed={{}} errors={[]} />),
  )
  routes.post('/challenges/new', may('speak-for-young-people'), async (c) => {
    const form = await formOf(c)
    const text = fieldOf(form, 'words').replace(/\r\n?/g, '\n')
    const isAlone = fieldOf(form, 'alone') === 'yes'
    const wrong =
      text.length > MOST
        ? `Write ${MOST.toLocaleString('en-GB')} characters or fewer`
        : await taken(c, text, isAlone)
    if (wrong === undefined) return goOn(c, '/challenges')
    const typed = { words: text, alone: isAlone ? 'yes' : '' }
    return show(c, <NewCardPage typed={typed} errors={[{ field: 'words', text: wrong }]} />, 422)
  })
  routes.route('/', cardRoutes())
  routes.route('/', youSaidRoutes())
  return routes
}

/** Keeps a card; the sentence that says why not, where it cannot be kept. */
const taken = (c: Context<Env>, text: string, isAlone: boolean): Promise<string | undefined> =>
  asAsker(c, async (tx) => {
    const person = personOf(c).personId
    const by = { role: 'participation-worker', side: 'young-people', person } as const
    const doing = { authority: c.var.authority.code, signedIn: person, by, at: localTime(c.var.now()) }
    const id = randomUUID()
    const done = await handIn(tx, doing, { id, text, isAlone })
    if (isRefused(done)) return done.refused
    await noteBy(c, tx, 'hand-in-card', id)
    return undefined
  })

async function cardsIn(c: Context<Env>, tx: Tx): Promise<CardsPageProps> {
  const { code } = c.var.authority
  const cards = await cardsOf(tx, code)
  const all = (await commitmentsOf(tx, code)).filter(({ kind }) => kind === 'challenge')
  const shown = all.filter(({ keptPrivate }) => keptPrivate === undefined).sort(inOrder)
  return {
    ...{ cards, words: await cardWordsOf(tx, code), business: await businessIn(c, tx) },
    late: new Set(waitingTooLong(cards, localDay(c.var.now())).map(({ id }) => id)),
    challenges: [...shown.filter(isUnsettled), ...shown.filter((each) => !isUnsettled(each))],
    hidden: all.filter(({ keptPrivate }) => keptPrivate !== undefined),
    speaks: isAllowed(c, 'speak-for-young-people'),
  }
}
