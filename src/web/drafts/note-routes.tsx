import { Hono, type Context } from 'hono'
import { mayDo } from '../../core/roles/deeds.ts'
import { roles } from '../../core/roles/roles.ts'
import { addNote } from '../../store/edition-notes.ts'
import { signWarning } from '../../store/signed-warnings.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { readNote, readReason } from './form.ts'
import { commentOf } from './sentences.tsx'
import { showDraft } from './show-draft.tsx'
import type { Trials } from './trials.ts'
import { draftView, editionAsked } from './view.ts'
import { nameOf } from './words.ts'

/** What is said of a draft, and warnings of its trial that may stand. */
export function noteRoutes(trials: Trials | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/drafts/:id/notes', may('comment-on-edition'), async (c) => {
    const form = await formOf(c)
    const read = readNote(form)
    if ('errors' in read) return showDraft(c, trials, { ...read, typed: fieldOf(form, 'note') })
    const id = await asAsker(c, async (tx) => {
      const edition = await editionAsked(c, tx)
      const { id, state } = edition
      if (state === 'published') throw new Refusal('conflict')
      await addNote(tx, { ...stepOf(c), edition: id, text: read.value })
      await noteBy(c, tx, 'comment-on-edition', id, { edition: nameOf(edition) })
      return id
    })
    return goOn(c, `/drafts/${id}?done=noted`)
  })
  routes.post('/drafts/:id/warnings', may('sign-off-warning'), async (c) => {
    const form = await formOf(c)
    const read = readReason(form)
    if ('errors' in read) return showDraft(c, trials, { ...read, typed: fieldOf(form, 'reason') })
    const id = await signed(c, fieldOf(form, 'at'), read.value)
    return goOn(c, `/drafts/${id}?done=warning-signed`)
  })
  return routes
}

const stepOf = (c: Context<Env>) => ({
  authority: c.var.authority.code,
  by: personOf(c).personId,
  at: c.var.now(),
})

/** Lets a warning stand that the trial shown found; one that it did not find is refused. */
const signed = (c: Context<Env>, at: string, reason: string): Promise<string> =>
  asAsker(c, async (tx) => {
    const { edition, trial } = await draftView(c, tx)
    const warning = trial?.gate?.words.unsigned[/^\d{1,3}$/.test(at) ? Number(at) : -1]
    if (edition.state !== 'draft' || warning === undefined) throw new Refusal('conflict')
    const { rule, sentence } = warning
    const { asAt } = edition
    const about = commentOf(warning)
    await signWarning(tx, { ...stepOf(c), about, asAt, rule, sentence, role: roleOf(c), reason })
    await noteBy(c, tx, 'sign-off-warning', about, { asAt, rule, reason })
    return edition.id
  })

/** The role by which they may, in words. */
function roleOf(c: Context<Env>): string {
  const { code } = c.var.authority
  const found = personOf(c).memberships.find((each) => mayDo('sign-off-warning', [each], code))
  return found === undefined ? '' : roles[found.role]
}
