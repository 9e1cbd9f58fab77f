import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import { keepPaper, paperById } from '../../store/papers.ts'
import { writingOf } from '../boards/routes.tsx'
import { sendPrivate } from '../drafts/send-private.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { textIn } from '../settings/form.ts'
import { goOn } from '../sign-in/answer.ts'
import { changeIn } from './change.ts'
import { readPaper, type PaperRead } from './paper-form.ts'
import { NewPaperPage, PaperPage } from './paper-pages.tsx'
import { typedIn } from './read.ts'
import { readyChoices, readyPaper } from './ready-papers.ts'
import { showMeeting } from './show-meeting.tsx'
import { takenOn } from './taken-on.ts'
import { meetingView } from './view.ts'
import { offering } from '../words/offering.tsx'

/** Papers: handed in by their authors, put on the agenda by the clerk, read by whoever may. */
export function paperRoutes(largestUpload: number): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/meetings/:id/papers/new', may('write-papers'), (c) =>
    showNew(c, { item: c.req.query('item') ?? '' }, []),
  )
  routes.post(
    '/meetings/:id/papers/new',
    may('write-papers', { upTo: largestUpload }),
    offering(() => ['markdown']),
    handedIn,
  )
  routes.get('/meetings/:id/papers/:paper', may('see-business'), async (c) => {
    const [meeting, paper] = [idIn(c.req.param('id')), idIn(c.req.param('paper'))]
    const found = await asAsker(c, async (tx) => {
      const found = await paperById(tx, c.var.authority.code, { meeting, paper })
      if (found === undefined) throw new Refusal('not-found')
      if (found.isExempt) await noteBy(c, tx, 'open-exempt-paper', meeting)
      return found
    })
    if ('markdown' in found.content) return show(c, <PaperPage meeting={meeting} paper={found} />)
    return sendPrivate(c, { name: 'paper.pdf', bytes: found.content.bytes })
  })
  routes.post('/meetings/:id/papers/:paper/take', may('run-meetings'), async (c) => {
    const [meeting, paper] = [idIn(c.req.param('id')), idIn(c.req.param('paper'))]
    const why = await asAsker(c, async (tx) => {
      const found = await paperById(tx, c.var.authority.code, { meeting, paper })
      if (found === undefined) throw new Refusal('not-found')
      return changeIn(c, tx, {
        deed: 'take-paper',
        change: (whole) => takenOn(whole, found, c.var.now()),
      })
    })
    if (why !== undefined) return showMeeting(c, undefined, [{ field: 'title', text: why.refused }])
    return goOn(c, `/meetings/${meeting}?done=taken`)
  })
  return routes
}

async function handedIn(c: Context<Env>) {
  const id = idIn(c.req.param('id'))
  const form = await formOf(c)
  const choice = textIn(form, 'ready')
  const ready =
    choice === '' ? undefined : await asAsker(c, (tx) => readyPaper(tx, c.var.authority.code, choice))
  const read = await readPaper(form, ready)
  if ('errors' in read) return showNew(c, typedIn(form), read.errors)
  const paper = randomUUID()
  const outcome = await kept(c, { meeting: id, paper }, read.value)
  if (isRefused(outcome)) return showNew(c, typedIn(form), [{ field: 'item', text: outcome.refused }])
  return goOn(
    c,
    outcome.waitsFor === 'grounds'
      ? `/meetings/${id}/papers/${paper}/grounds`
      : `/meetings/${id}?done=handed-in`,
  )
}

/** What a paper that was handed in waits for before it is on the agenda. */
interface HandedIn {
  readonly waitsFor: 'nothing' | 'clerk' | 'grounds'
}

/** Keeps a paper; the clerk's is on the agenda at once, unless it is said to be exempt and has no grounds yet. */
const kept = (
  c: Context<Env>,
  { meeting, paper: id }: { meeting: string; paper: string },
  read: PaperRead,
): Promise<HandedIn | Refused> =>
  asAsker(c, async (tx) => {
    const view = await meetingView(c, tx)
    const known = view.kept?.meeting.items ?? view.about.agenda.items.filter((item) => item.kind === 'open')
    if (!known.some((item) => item.id === read.item)) return refuse('Choose the item it belongs to.')
    const keep = () => keepPaper(tx, { ...read, id, meeting, isTaken: false }, writingOf(c))
    const item = view.kept?.meeting.items.find((each) => each.id === read.item)
    const isClerk = view.may('run-meetings')
    if (!isClerk || (read.isExempt && item?.exempt === undefined)) {
      await keep()
      await noteBy(c, tx, 'hand-in-paper', meeting)
      return { waitsFor: isClerk ? 'grounds' : 'clerk' }
    }
    const paper = { ...read, id, isTaken: false, at: c.var.now() }
    const change = (whole: Meeting) => takenOn(whole, paper, c.var.now())
    return (await changeIn(c, tx, { deed: 'take-paper', change, before: keep })) ?? { waitsFor: 'nothing' }
  })

async function showNew(c: Context<Env>, values: Record<string, string>, errors: readonly FormError[]) {
  const shown = await asAsker(c, async (tx) => {
    const view = await meetingView(c, tx)
    return { view, choices: await readyChoices(tx, c.var.authority.code, view.about.id) }
  })
  return show(c, <NewPaperPage {...shown} values={values} errors={errors} />, errors.length > 0 ? 422 : 200)
}
