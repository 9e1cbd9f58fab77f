import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { withPaper, withStandingItem } from '../../core/governance/meetings/agenda.ts'
import { rowsOf, type Row } from '../../core/governance/commitments/open-actions.ts'
import { publicOnly } from '../../core/governance/commitments/public.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import { isRefused, type Refused } from '../../core/governance/refused.ts'
import { longDay } from '../../core/time/day.ts'
import { pagesOfText } from '../../preparing/pack-pages.ts'
import { putForward } from '../../store/commitments-forward.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { localTime } from '../../store/local-time.ts'
import { keepPaper } from '../../store/papers.ts'
import { postsOf } from '../../store/posts.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { dayIn } from '../loads/day-in.ts'
import { personOf } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { changeIn } from './change.ts'
import { hashOf } from './paper-form.ts'
import { arrivedAt } from './arrived.ts'
import { meetingView } from './view.ts'

/**
 * Brings forward to a meeting all that is late, silent, promised for it or not yet answered, with a paper on it under the
 * standing item. The paper is public: what was asked in private session is not in it.
 */
export async function broughtForward(c: Context<Env>): Promise<Refused | undefined> {
  const { code } = c.var.authority
  const markdown = await asAsker(c, async (tx) => {
    const { kept, today } = await meetingView(c, tx)
    if (kept === undefined) throw new Refusal('not-found')
    const { id, on } = kept.meeting
    const about = { authority: code, signedIn: personOf(c).personId, at: localTime(c.var.now()), today }
    const coming = await putForward(tx, { ...about, next: { id, on } })
    const ids = new Set(coming.map(({ commitment }) => commitment.id))
    return paperOf(await rowsIn(c, tx, (each) => ids.has(each.id)))
  })
  const pages = await pagesOfText(TITLE, markdown)
  return asAsker(c, (tx) => paperPut(c, tx, markdown, pages))
}

const TITLE = 'What was asked and what came of it'

/** The lines of a public paper, of those that pass. */
async function rowsIn(c: Context<Env>, tx: Tx, passes: (each: { id: string }) => boolean): Promise<Row[]> {
  const { code } = c.var.authority
  const open = publicOnly(await commitmentsOf(tx, code)).filter(passes)
  return rowsOf(open, { posts: await postsOf(tx, code), today: dayIn(c.var.now()) })
}

const paperOf = (rows: readonly Row[]): string =>
  rows.length === 0
    ? 'Nothing that was asked or promised is due at this meeting.'
    : [
        '| Number | Asked | Asked by | Owner | Promised for | How it stands |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rows.map((row) => `| ${cellsOf(row).map(inCell).join(' | ')} |`),
      ].join('\n')

const cellsOf = ({ id, asked, by, on, owner, due, said, state }: Row): string[] => [
  ...[id, asked, `${by}, ${longDay(on)}`, owner ?? 'To be settled'],
  ...[due === undefined ? 'No date yet' : longDay(due), said === undefined ? state : `${state}. ${said}`],
]

/** A line of a table can hold neither a line’s end nor a bar. */
const inCell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '/')

async function paperPut(
  c: Context<Env>,
  tx: Tx,
  markdown: string,
  pages: number,
): Promise<Refused | undefined> {
  const { about } = await meetingView(c, tx)
  const id = randomUUID()
  const paper = {
    id,
    title: TITLE,
    kind: 'open-actions' as const,
    pages,
    sha256: hashOf(Buffer.from(markdown)),
  }
  const kept = { ...paper, meeting: about.id, item: 'open-actions', isExempt: false, isTaken: false }
  return changeIn(c, tx, {
    deed: 'bring-forward',
    change: (meeting) => withOpenActions(meeting, { ...paper, arrived: arrivedAt(c.var.now()) }),
    before: () => keepPaper(tx, { ...kept, content: { markdown } }, writingOf(c)),
  })
}

/** The paper of now takes the place of one made before, as long as the agenda is not out. */
function withOpenActions(meeting: Meeting, paper: Parameters<typeof withPaper>[2]): Meeting | Refused {
  const isThere = meeting.items.some(({ id }) => id === 'open-actions')
  const after = meeting.items.findIndex(({ standing }) => standing === 'public-participation')
  const with_ = isThere
    ? meeting
    : withStandingItem(meeting, 'open-actions', {}, after === -1 ? meeting.items.length : after + 1)
  if (isRefused(with_)) return with_
  const items = with_.items.map((item) =>
    item.id === 'open-actions' && meeting.published === undefined
      ? { ...item, papers: item.papers.filter(({ kind }) => kind !== 'open-actions') }
      : item,
  )
  return withPaper({ ...with_, items }, 'open-actions', paper)
}
