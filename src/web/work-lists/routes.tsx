import { Hono, type Context } from 'hono'
import { workLists, type WorkList } from '../../core/case-lists/work-item.ts'
import { countItems, itemsOf, teamsOnList, type ItemFilter } from '../../store/case-lists.ts'
import { dataSetsOf } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { sendList, type FileKind } from '../behind/list-file.ts'
import { onPage } from '../behind/pages.tsx'
import { isMeeting } from '../data-set/meeting-mode.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { calendarText } from './calendar.ts'
import { readAsked, type Asked } from './form.ts'
import { ListPage } from './list-page.tsx'
import { ListsPage } from './lists-page.tsx'
import { dueWords, overdueWords, singular } from './words.ts'

const inFile = 100_000
const SOON_DAYS = 30

/** What is due for children, for those who do it; each look and each file is on record. */
export const workListRoutes = new Hono<Env>()

workListRoutes.get('/work-lists', may('see-work-lists'), async (c) => {
  outOfMeeting(c)
  return show(c, <ListsPage {...await asAsker(c, (tx) => countedLists(c, tx))} />)
})

workListRoutes.get('/work-lists/:list', may('see-work-lists'), async (c, next) => {
  // Files of a list have routes of their own.
  if (!Object.hasOwn(workLists, c.req.param('list'))) {
    await next()
    return
  }
  return show(
    c,
    <ListPage {...await asAsker(c, (tx) => lookedAt(c, tx))} mayExport={isAllowed(c, 'export-children')} />,
  )
})

for (const kind of ['csv', 'xlsx'] as const satisfies readonly FileKind[])
  for (const list of Object.keys(workLists) as WorkList[])
    workListRoutes.get(`/work-lists/${list}.${kind}`, may('export-children'), async (c) =>
      sendList(c, kind, await asAsker(c, (tx) => taken(c, tx, list, kind))),
    )

for (const list of Object.keys(workLists) as WorkList[])
  workListRoutes.get(`/work-lists/${list}.ics`, may('export-children'), async (c) => {
    c.header('Content-Type', 'text/calendar; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${list}.ics"`)
    return c.body(await asAsker(c, (tx) => calendarOf(c, tx, list)))
  })

function outOfMeeting(c: Context<Env>): void {
  if (isMeeting(c)) throw new Refusal('in-a-meeting')
}

interface Found {
  readonly asked: Asked
  readonly asAt: string
  readonly list: WorkList
  readonly filter: ItemFilter
}

async function listAsked(c: Context<Env>, tx: Tx, list: WorkList): Promise<Found> {
  outOfMeeting(c)
  const asked = readAsked(c.req.query())
  const sets = await dataSetsOf(tx, c.var.authority.code)
  const found = asked.asAt === undefined ? sets[0] : sets.find(({ asAt }) => asAt === asked.asAt)
  if (found === undefined) throw new Refusal('not-found')
  const { team, overdue, by, words } = asked
  return { asked, asAt: found.asAt, list, filter: { dataSet: found.id, list, team, overdue, by, words } }
}

async function lookedAt(c: Context<Env>, tx: Tx) {
  const found = await listAsked(c, tx, c.req.param('list') as WorkList)
  const { asked, filter } = found
  const counts = await countItems(tx, filter)
  const page = { from: (asked.page - 1) * onPage, limit: onPage }
  const lines = await itemsOf(tx, filter, asked.order, page)
  const teams = await teamsOnList(tx, filter)
  await note(c, tx, found, 'open-work-list', { lines: lines.length, of: counts.all })
  return { ...found, ...counts, lines, teams }
}

async function taken(c: Context<Env>, tx: Tx, list: WorkList, kind: FileKind) {
  const found = await listAsked(c, tx, list)
  const lines = await itemsOf(tx, found.filter, found.asked.order, { from: 0, limit: inFile })
  await note(c, tx, found, 'export-work-list', { lines: lines.length, as: kind })
  return {
    name: `${list}-due-${found.asAt}`,
    title: `${workLists[list]} due, as at ${found.asAt}`,
    headings: ['Child', 'Due', 'How it stands', 'What is known', 'Team', 'Worker'],
    rows: lines.map((line) => [
      ...[line.child, dueWords(line), overdueWords(line)],
      ...[line.detail, line.team, line.worker],
    ]),
  }
}

/** Names nobody: the child's id, or where the council has it so not even that. */
async function calendarOf(c: Context<Env>, tx: Tx, list: WorkList): Promise<string> {
  const found = await listAsked(c, tx, list)
  const { code } = c.var.authority
  const withIds = (await settingsOf(tx, code))['calendar-child-ids'] && c.req.query('ids') !== 'no'
  const lines = await itemsOf(tx, found.filter, found.asked.order, { from: 0, limit: inFile })
  await note(c, tx, found, 'export-work-list', { lines: lines.length, as: 'ics' })
  return calendarText({
    name: `${workLists[list]} due`,
    at: c.var.now(),
    secret: c.var.config.secret,
    entries: lines.flatMap(({ child, dueOn }) =>
      dueOn === null
        ? []
        : [
            {
              key: `${code} ${list} ${child}`,
              on: dueOn,
              summary: withIds ? `${singular[list]} due: ${child}` : `${singular[list]} due`,
              description: 'Look it up in Hearth, under Work lists.',
            },
          ],
    ),
  })
}

async function countedLists(c: Context<Env>, tx: Tx) {
  const [latest] = await dataSetsOf(tx, c.var.authority.code)
  if (latest === undefined) return { asAt: undefined, lists: [] }
  const soonest = new Date(Date.parse(`${latest.asAt}T00:00:00Z`) + SOON_DAYS * 86_400_000)
  const by = soonest.toISOString().slice(0, 10)
  const lists = []
  for (const list of Object.keys(workLists) as WorkList[]) {
    const filter = { dataSet: latest.id, list }
    const { all, overdue } = await countItems(tx, filter)
    const soon = await countItems(tx, { ...filter, by })
    lists.push({ list, all, overdue, soon: soon.all - soon.overdue })
  }
  return { asAt: latest.asAt, lists }
}

/** What was typed to find somebody may name them: that something was typed is all that is written down. */
const note = (
  c: Context<Env>,
  tx: Tx,
  { asAt, list, filter }: Found,
  deed: string,
  counts: Record<string, unknown>,
) =>
  noteBy(c, tx, deed, list, {
    'as at': asAt,
    ...counts,
    ...([filter.team, filter.overdue, filter.by, filter.words].every((each) => each === undefined)
      ? {}
      : { narrowed: 'yes' }),
  })
