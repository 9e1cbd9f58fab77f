import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { withPaper } from '../../core/governance/meetings/agenda-papers.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import type { Paper } from '../../core/governance/meetings/paper.ts'
import type { Due } from '../../core/governance/meetings/timetable.ts'
import { refuse, type Refused } from '../../core/governance/refused.ts'
import { keepPaper, paperById, type PaperAbout } from '../../store/papers.ts'
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
import { arrivedAt } from './arrived.ts'
import { changeIn } from './change.ts'
import { readPaper, type PaperRead } from './paper-form.ts'
import { NewPaperPage, PaperPage } from './paper-pages.tsx'
import { typedIn } from './read.ts'
import { readyChoices, readyPaper } from './ready-papers.ts'
import { showMeeting } from './show-meeting.tsx'
import { meetingView } from './view.ts'
import { offering } from '../words/offering.tsx'

/** Papers: handed in by their authors, put on the agenda by the clerk, read by whoever may. */
export function paperRoutes(largestUpload: number): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/meetings/:id/papers/new', may('write-papers'), (c) =>
    showNew(c, { item: c.req.query('item') ?? '' }, []),
  )
  routes.post('/meetings/:id/papers/new', may('write-papers', { upTo: largestUpload }), offering(prose), handedIn)
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
        change: (whole) => takenOn(whole, found, arrivedAt(found.at)),
      })
    })
    if (why !== undefined) return showMeeting(c, undefined, [{ field: 'title', text: why.refused }])
    return goOn(c, `/meetings/${meeting}?done=taken`)
  })
  return routes
}

/** A paper said to be exempt goes only to an item that is: grounds are given there, never by whoever hands in. */
const takenOn = (meeting: Meeting, paper: PaperAbout, arrived: Due): Meeting | Refused =>
  paper.isExempt && meeting.items.some(({ id, exempt }) => id === paper.item && exempt === undefined)
    ? refuse(
        'Its author says that this paper may be exempt. Make its item exempt first, with the grounds, or ask for another paper.',
      )
    : withPaper(meeting, paper.item, paperOf(paper, arrived))

const paperOf = ({ id, title, kind, pages, sha256 }: PaperAbout, arrived: Due): Omit<Paper, 'exempt'> => ({
  ...{ id, title, kind: kind as Paper['kind'], pages, sha256, arrived },
})

const prose = () => ['markdown']

async function handedIn(c: Context<Env>) {
  const id = idIn(c.req.param('id'))
  const form = await formOf(c)
  const choice = textIn(form, 'ready')
  const ready =
    choice === '' ? undefined : await asAsker(c, (tx) => readyPaper(tx, c.var.authority.code, choice))
  const read = await readPaper(form, ready)
  if ('errors' in read) return showNew(c, typedIn(form), read.errors)
  const why = await kept(c, id, read.value)
  if (why !== undefined) return showNew(c, typedIn(form), [{ field: 'item', text: why.refused }])
  return goOn(c, `/meetings/${id}?done=handed-in`)
}

/** Keeps a paper; the clerk's is on the agenda at once. */
const kept = (c: Context<Env>, meeting: string, read: PaperRead): Promise<Refused | undefined> =>
  asAsker(c, async (tx) => {
    const view = await meetingView(c, tx)
    const known = view.kept?.meeting.items ?? view.about.agenda.items.filter((item) => item.kind === 'open')
    if (!known.some((item) => item.id === read.item)) return refuse('Choose the item it belongs to.')
    const id = randomUUID()
    const keep = () => keepPaper(tx, { ...read, id, meeting, isTaken: false }, writingOf(c))
    if (!view.may('run-meetings')) {
      await keep()
      await noteBy(c, tx, 'hand-in-paper', meeting)
      return undefined
    }
    const paper = { ...read, id, isTaken: false, at: c.var.now() }
    const item = view.kept?.meeting.items.find((each) => each.id === read.item)
    if (read.isExempt && item?.exempt === undefined) {
      await keep()
      await noteBy(c, tx, 'hand-in-paper', meeting)
      return undefined
    }
    return changeIn(c, tx, {
      deed: 'take-paper',
      change: (whole) => takenOn(whole, paper, arrivedAt(c.var.now())),
      before: keep,
    })
  })

async function showNew(c: Context<Env>, values: Record<string, string>, errors: readonly FormError[]) {
  const shown = await asAsker(c, async (tx) => {
    const view = await meetingView(c, tx)
    return { view, choices: await readyChoices(tx, c.var.authority.code, view.about.id) }
  })
  return show(c, <NewPaperPage {...shown} values={values} errors={errors} />, errors.length > 0 ? 422 : 200)
}
