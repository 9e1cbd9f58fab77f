import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { isRefused } from '../../core/governance/refused.ts'
import { boardById, boardsOf, keepBoard, saveBoard, type BoardKept } from '../../store/boards.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { idIn } from '../id-in.ts'
import { dayIn } from '../loads/day-in.ts'
import { isAllowed, may, personOf } from '../may.ts'
import { typedIn } from '../meetings/read.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { goOn } from '../sign-in/answer.ts'
import type { BoardPageProps } from './board-form.tsx'
import { BoardPage } from './board-page.tsx'
import { BoardsPage, NewBoardPage } from './boards-page.tsx'
import { forms } from './form.ts'
import { readNew } from './new-read.ts'

/** Boards and how they are set up. */
export function boardRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/boards', may('see-business'), async (c) => {
    const boards = await asAsker(c, (tx) => boardsOf(tx, c.var.authority.code))
    return show(c, <BoardsPage boards={boards} mayChange={isAllowed(c, 'run-meetings')} />)
  })
  routes.get('/boards/new', may('run-meetings'), (c) =>
    show(c, <NewBoardPage values={{ chair: 'Chair', 'vice-chair': 'Vice-chair' }} errors={[]} />),
  )
  routes.post('/boards/new', may('run-meetings'), async (c) => {
    const form = await formOf(c)
    const read = readNew(form)
    if ('errors' in read) return show(c, <NewBoardPage values={typedIn(form)} errors={read.errors} />, 422)
    const id = randomUUID()
    await asAsker(c, async (tx) => {
      await keepBoard(tx, { ...read.value, id }, writingOf(c))
      await noteBy(c, tx, 'set-up-board', id, { board: read.value.name })
    })
    return goOn(c, `/boards/${id}?done=set-up`)
  })
  routes.get('/boards/:id', may('see-business'), async (c) =>
    showBoard(c, await asAsker(c, (tx) => boardAsked(c, tx))),
  )
  for (const form of Object.keys(forms))
    routes.post(`/boards/:id/${form}`, may('run-meetings'), (c) => changed(c, form))
  return routes
}

/** Who writes, and when. */
export const writingOf = (c: Context<Env>) => ({
  authority: c.var.authority.code,
  by: personOf(c).personId,
  at: c.var.now(),
})

async function boardAsked(c: Context<Env>, tx: Tx): Promise<BoardKept> {
  const found = await boardById(tx, c.var.authority.code, idIn(c.req.param('id')))
  if (found === undefined) throw new Refusal('not-found')
  return found
}

function showBoard(
  c: Context<Env>,
  kept: BoardKept,
  sent?: BoardPageProps['sent'],
  status: 200 | 409 | 422 = 200,
) {
  const words = noticeWords[c.req.query('done') ?? '']
  const notice = words && <NotificationBanner type="success" titleText="Done" text={words} />
  const mayChange = isAllowed(c, 'run-meetings')
  return show(c, <BoardPage {...kept} today={dayIn(c.var.now())} {...{ mayChange, notice, sent }} />, status)
}

const noticeWords: Readonly<Record<string, string>> = {
  'set-up': 'The board is set up. Add the seats of young people and partners, then make a meeting.',
  saved: 'Saved.',
}

/** Changes a board as a form says, unless it has been changed since the form was opened: then nothing typed is lost. */
async function changed(c: Context<Env>, name: string) {
  const id = idIn(c.req.param('id'))
  const form = await formOf(c)
  const values = typedIn(form)
  const read = forms[name]?.(form) ?? { errors: [] }
  const outcome = await asAsker(c, async (tx) => {
    const kept = await boardAsked(c, tx)
    const again = (errors: readonly FormError[], status: 409 | 422) => ({ kept, errors, status })
    if ('errors' in read) return again(read.errors, 422)
    if (values['version'] !== String(kept.version)) return again([overtaken(name)], 409)
    const board = read.value(kept.board)
    if (isRefused(board)) return again([{ field: firstOf[name] ?? 'name', text: board.refused }], 422)
    if (!(await saveBoard(tx, { board, version: kept.version }, writingOf(c))))
      return again([overtaken(name)], 409)
    await noteBy(c, tx, 'change-board', id, { part: name })
    return undefined
  })
  if (outcome === undefined) return goOn(c, `/boards/${id}?done=saved`)
  return showBoard(c, outcome.kept, { form: name, values, errors: outcome.errors }, outcome.status)
}

const overtaken = (form: string): FormError => ({
  field: firstOf[form] ?? 'name',
  text: 'Somebody else changed the board while you were writing. Look at how it stands now, then save again',
})

/** Where an error about a whole form leads. */
const firstOf: Readonly<Record<string, string>> = {
  facts: 'name',
  terms: 'text',
  seat: 'title',
  'end-seat': 'seat',
  office: 'office-seat',
  orders: 'papers-days',
}
