import type { Context, MiddlewareHandler } from 'hono'
import { withOffers } from '../../core/words/offers/offers.ts'
import { keepSentences } from '../../store/glossary.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { fieldOf } from '../sign-in/answer.ts'
import { offeredIn, typedText, type Offered } from './offered.ts'
import { chosenBy, OffersPage, offeredField, useField } from './offers-page.tsx'

/** Which fields of a form hold prose, by their names. None: nothing is offered, as where something is only looked at. */
export type ProseIn = (form: FormData, c: Context<Env>) => readonly string[]

const handlers = new WeakSet<object>()

/** Whether a handler is one of these, so that a test can tell where prose is saved without them. */
export const isOffering = (handler: object): boolean => handlers.has(handler)

/**
 * Stands before a route that saves prose: each sentence that young people here would put otherwise is shown beside what
 * they would say, and nothing is saved before its writer has chosen. What was kept as it was is not asked again.
 */
export function offering(proseIn: ProseIn): MiddlewareHandler<Env> {
  const handler: MiddlewareHandler<Env> = async (c, next) => {
    const form = await formOf(c)
    // A file cannot be handed on by a page between: what is uploaded is not written here.
    const fields = holdsFile(form) ? [] : proseIn(form, c)
    const offered = fields.length === 0 ? [] : await offeredNow(c, form, fields)
    if (offered.length === 0) return next()
    const shown = new Set(form.getAll(offeredField))
    if (fieldOf(form, chosenBy) === '' || offered.some(({ mark }) => !shown.has(mark)))
      return show(c, <OffersPage path={sentTo(c)} form={form} offered={offered} />)
    await carriedOut(c, form, offered)
    return next()
  }
  handlers.add(handler)
  return handler
}

const offeredNow = (c: Context<Env>, form: FormData, fields: readonly string[]): Promise<Offered[]> =>
  asAsker(c, (tx) => offeredIn(tx, c.var.authority.code, form, fields))

/** Writes down what was chosen, and puts the sentences taken into the form that goes on. */
async function carriedOut(c: Context<Env>, form: FormData, offered: readonly Offered[]): Promise<void> {
  const [chosen, ticked] = [fieldOf(form, chosenBy), new Set(form.getAll(useField))]
  const isTaken = ({ mark }: Offered): boolean =>
    chosen === 'all' || (chosen === 'ticked' && ticked.has(mark))
  await decided(c, offered, isTaken)
  const taken = offered.filter(isTaken)
  for (const field of new Set(taken.map((each) => each.field)))
    form.set(
      field,
      withOffers(
        typedText(form, field),
        taken.filter((each) => each.field === field),
      ),
    )
}

const sentTo = (c: Context<Env>): string => {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

const holdsFile = (form: FormData): boolean =>
  [...form.values()].some((value) => typeof value !== 'string' && value.size > 0)

/** Writes down what is kept as it was, and how many sentences were put otherwise. */
const decided = (
  c: Context<Env>,
  offered: readonly Offered[],
  isTaken: (offered: Offered) => boolean,
): Promise<void> =>
  asAsker(c, async (tx) => {
    const kept = offered.filter((each) => !isTaken(each))
    const writer = { authority: c.var.authority.code, by: personOf(c).personId, at: c.var.now() }
    await keepSentences(tx, writer, [...new Set(kept.map(({ mark }) => mark))])
    await noteBy(c, tx, 'choose-words', c.req.path, {
      'put otherwise': offered.length - kept.length,
      'kept as written': kept.length,
    })
  })
