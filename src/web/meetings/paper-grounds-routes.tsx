import { Hono, type Context } from 'hono'
import { withPaper, withPaperExempt, withPaperOpened } from '../../core/governance/meetings/agenda-papers.ts'
import type { Item, Meeting } from '../../core/governance/meetings/meeting.ts'
import { isRefused, type Refused } from '../../core/governance/refused.ts'
import type { Tx } from '../../store/database.ts'
import { paperById, type PaperAbout } from '../../store/papers.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { goOn } from '../sign-in/answer.ts'
import { changeIn } from './change.ts'
import { readGrounds } from './form.ts'
import { PaperGroundsPage, type PaperGroundsProps } from './paper-grounds-page.tsx'
import { typedIn } from './read.ts'
import { agendaPaper } from './taken-on.ts'
import { meetingView, type MeetingView } from './view.ts'

const path = '/meetings/:id/papers/:paper'

/** Whether the public gets one paper of an item that it may otherwise hear. */
export function paperGroundsRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(`${path}/grounds`, may('run-meetings'), (c) => showGrounds(c))
  routes.post(`${path}/grounds`, may('run-meetings'), async (c) => {
    const grounds = readGrounds(await formOf(c))
    return changedBy(c, 'make-item-exempt', (meeting, paper) => {
      const there = onAgenda(meeting, paper, c.var.now())
      return isRefused(there) ? there : withPaperExempt(there, paper.id, grounds)
    })
  })
  routes.post(`${path}/open`, may('run-meetings'), (c) =>
    changedBy(c, 'open-item', (meeting, { id }) => withPaperOpened(meeting, id)),
  )
  return routes
}

/** The meeting with the paper on its agenda: one said to be exempt goes there with its grounds. */
const onAgenda = (meeting: Meeting, paper: PaperAbout, now: Date): Meeting | Refused =>
  meeting.items.some(({ papers }) => papers.some(({ id }) => id === paper.id))
    ? meeting
    : withPaper(meeting, paper.item, agendaPaper(paper, meeting, now))

async function changedBy(
  c: Context<Env>,
  deed: string,
  change: (meeting: Meeting, paper: PaperAbout) => Meeting | Refused,
): Promise<Response> {
  const outcome = await asAsker(c, async (tx) => {
    const { paper, item } = await paperAsked(c, tx)
    const about = { item: item.id, paper: paper.id }
    const why = await changeIn(c, tx, { deed, about, change: (meeting) => change(meeting, paper) })
    return { why, item: item.id }
  })
  if (outcome.why !== undefined) return showGrounds(c, outcome.why)
  return goOn(c, `/meetings/${idIn(c.req.param('id'))}/items/${outcome.item}`)
}

async function paperAsked(
  c: Context<Env>,
  tx: Tx,
): Promise<{ view: MeetingView; paper: PaperAbout; item: Item }> {
  const [meeting, id] = [idIn(c.req.param('id')), idIn(c.req.param('paper'))]
  const view = await meetingView(c, tx)
  const paper = await paperById(tx, c.var.authority.code, { meeting, paper: id })
  const item = paper && view.kept?.meeting.items.find((each) => each.id === paper.item)
  if (paper === undefined || item === undefined) throw new Refusal('not-found')
  return { view, paper, item }
}

async function showGrounds(c: Context<Env>, wrong?: Refused): Promise<Response> {
  const asked = await asAsker(c, (tx) => paperAsked(c, tx))
  if (wrong === undefined) return show(c, <PaperGroundsPage {...asked} />)
  const form = await formOf(c)
  const sent: PaperGroundsProps['sent'] = {
    values: typedIn(form),
    errors: [{ field: 'paragraphs', text: wrong.refused }],
    chosen: form.getAll('paragraphs').map(String),
  }
  return show(c, <PaperGroundsPage {...asked} sent={sent} />, 422)
}
