import { Hono, type Context } from 'hono'
import { linkable, type Linked } from '../../core/governance/commitments/link.ts'
import type { Tx } from '../../store/database.ts'
import { one } from '../behind/form.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { done } from './carry-out.ts'
import { deeds } from './deeds.ts'
import { findLinkable, isThere, type Looking } from './find-linkable.ts'
import { LinkPage, type LinkPageProps } from './link-page.tsx'
import { standingIn, type Standing } from './standing.ts'
import { typedIn, type Typed } from './typed.ts'

/** Linking a promise to a measure, another promise, an item of a meeting or an edition. */
export function linkRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/promises/:id/link', may(['ask', 'own-commitments']), async (c) => {
    const to = sortIn(c.req.query('to'))
    const looking = to && { to, words: wordsOf(c.req.query('words')) }
    const page = await asAsker(c, async (tx) => lookedIn(c, tx, await standingIn(c, tx), looking))
    if (!page.standing.able.includes('link')) throw new Refusal('not-found')
    return show(c, <LinkPage {...page} />)
  })
  routes.post('/promises/:id/link', may(['ask', 'own-commitments']), async (c) => {
    const form = await formOf(c)
    const typed = typedIn(form, deeds.link.fields)
    const again = await asAsker(c, (tx) =>
      linkedIn(c, tx, typed, { seen: fieldOf(form, 'seen'), words: wordsOf(fieldOf(form, 'looked')) }),
    )
    if (again === undefined) return goOn(c, `/promises/${c.req.param('id')}?done=link`)
    return show(c, <LinkPage {...again} typed={typed} />, 422)
  })
  return routes
}

const sortIn = (text: string | undefined): Linked | undefined => one(Object.keys(linkable) as Linked[], text)

const wordsOf = (text: string | undefined): string => (text ?? '').trim().slice(0, 200)

const lookedIn = async (
  c: Context<Env>,
  tx: Tx,
  standing: Standing,
  looking: Looking | undefined,
): Promise<LinkPageProps> => ({
  ...{ standing, looking },
  found:
    looking === undefined
      ? []
      : await findLinkable(tx, c.var.authority.code, looking, {
          business: standing.business,
          own: standing.commitment.id,
        }),
})

/** Links the two; what to show again where they were not linked. */
async function linkedIn(
  c: Context<Env>,
  tx: Tx,
  typed: Typed,
  { seen, words }: { seen: string; words: string },
): Promise<LinkPageProps | undefined> {
  const to = sortIn(typed['to'])
  if (to === undefined) throw new Refusal('not-found')
  const standing = await standingIn(c, tx)
  const again = async (errors: readonly FormError[]) => ({
    ...(await lookedIn(c, tx, standing, { to, words })),
    errors,
  })
  const id = typed['target'] ?? ''
  if (id === '') return again([{ field: 'target', text: 'Choose one of those found' }])
  if (!(await isThere(tx, c.var.authority.code, { to, id }, standing.business)))
    return again([{ field: 'target', text: 'There is no such thing any more. Look for another' }])
  const outcome = await done(c, tx, { name: 'link', typed, seen })
  return outcome && again(outcome.errors.map(({ text }) => ({ field: 'target', text })))
}
