import { Hono, type Context } from 'hono'
import { isRefused } from '../../core/governance/refused.ts'
import type { Tx } from '../../store/database.ts'
import { raise } from '../../store/commitments.ts'
import { localTime } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { goOn } from '../sign-in/answer.ts'
import { actorsOf } from './actors.ts'
import { businessIn, type Business } from './business.ts'
import { newFields, readNew } from './new-form.ts'
import { NewPage } from './new-page.tsx'
import { typedIn, type Typed } from './typed.ts'

/** Writing down what was asked. */
export function newRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  const page = (c: Context<Env>, business: Business, typed: Typed, errors: readonly FormError[]) => (
    <NewPage
      {...{ business, typed, errors }}
      actors={actorsOf(personOf(c), c.var.authority.code)}
      maySeeExempt={isAllowed(c, 'see-exempt')}
    />
  )
  routes.get('/promises/new', may(['ask', 'own-commitments']), async (c) => {
    const business = await asAsker(c, (tx) => businessIn(c, tx))
    return show(c, page(c, business, { meeting: todays(business) }, []))
  })
  routes.post('/promises/new', may(['ask', 'own-commitments']), async (c) => {
    const typed = typedIn(await formOf(c), newFields)
    const outcome = await asAsker(c, (tx) => raised(c, tx, typed))
    if ('id' in outcome) return goOn(c, `/promises/${outcome.id}?done=raised`)
    return show(c, page(c, outcome.business, typed, outcome.errors), 422)
  })
  return routes
}

/** On the day of a meeting what is written down was asked there. */
const todays = ({ meetings, today }: Business): string =>
  meetings.find(({ heldOn }) => Date.parse(heldOn) / 86_400_000 === today)?.id ?? ''

async function raised(c: Context<Env>, tx: Tx, typed: Typed) {
  const { code: authority } = c.var.authority
  const who = personOf(c)
  const business = await businessIn(c, tx)
  const read = readNew(typed, { actors: actorsOf(who, authority), business })
  if ('errors' in read) return { business, errors: read.errors }
  const { raising, by } = read.value
  const at = localTime(c.var.now())
  const done = await raise(tx, { authority, signedIn: who.personId, by, at }, raising)
  if (isRefused(done)) return { business, errors: [{ field: 'wording', text: done.refused }] }
  const { id, kind } = done.commitment
  await noteBy(c, tx, 'raise-promise', id, { kind })
  return { id }
}
