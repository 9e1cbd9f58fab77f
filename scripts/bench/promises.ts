import { sql } from 'kysely'
import { standingAnswer } from '../../src/core/governance/commitments/commitment.ts'
import { forNextAgenda } from '../../src/core/governance/commitments/next-agenda.ts'
import { openActions, youAsked } from '../../src/core/governance/commitments/open-actions.ts'
import { boardOnly } from '../../src/core/governance/commitments/public.ts'
import { addDays, day } from '../../src/core/time/day.ts'
import { asUser } from '../../src/store/as-user.ts'
import { openBundled } from '../../src/store/bundled/server.ts'
import { forMeeting, forPaper, owedBy, owedCounts, unsettledOf } from '../../src/store/commitments-asked.ts'
import { linkedTo } from '../../src/store/commitments-linked.ts'
import { countsOf, countSought, soughtPage, type Seeking } from '../../src/store/commitments-sought.ts'
import { commitmentsOf, eventsOf } from '../../src/store/commitments.ts'
import { openDatabase, type Tx } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { timed } from './clock.ts'
import { COUNCIL, keepMany } from './promises/keep.ts'

const MANY = 20_000
const RUNS = 7
const today = day('2025-05-01')

/** Lists, counts and papers of ten years' promises: how long the database and the rules take for each. */
export async function promises(folder: string): Promise<void> {
  const server = await openBundled(folder)
  const [app, owner] = [openDatabase(server.appUrl), openDatabase(server.ownerUrl)]
  try {
    await migrate(owner, 'hearth_app')
    const posts = await timed(`keep ${MANY.toLocaleString('en-GB')} promises with their logs`, () =>
      keepMany(owner, MANY),
    )
    const { rows } = await sql`select count(*)::integer as count from hearth.commitment_event`.execute(owner)
    console.log(`  events: ${JSON.stringify(rows)}`)
    const run = <T>(name: string, work: (tx: Tx) => Promise<T>) =>
      timed(name, () => asUser(app, { userId: 'clerk', authority: COUNCIL }, work), RUNS)
    await lists(run, posts)
    await papers(run)
  } finally {
    await Promise.all([app.destroy(), owner.destroy()])
    await server.stop()
  }
}

type Run = <T>(name: string, work: (tx: Tx) => Promise<T>) => Promise<T>

async function lists(run: Run, posts: readonly string[]): Promise<void> {
  const now = { today, silentAfter: 28, held: posts.slice(0, 20) }
  const all: Seeking = { kind: undefined, stands: 'all', owner: undefined, words: undefined }
  const page = (seeking: Seeking, after?: { promised: number; askedOn: number; id: string }) => (tx: Tx) =>
    soughtPage(tx, COUNCIL, { seeking, now, after, most: 50 })
  const counted = ['answered', 'overdue', 'silent', 'without-owner', 'unacknowledged'] as const
  await run('every promise, as lists did before', (tx) => commitmentsOf(tx, COUNCIL))
  await run('first page of what is open', page({ ...all, stands: 'unsettled' }))
  await run('first page of all', page(all))
  const middle = { promised: addDays(today, -2000), askedOn: 0, id: '' }
  await run('a page from the middle of all', page(all, middle))
  await run('a page of one post', page({ ...all, owner: posts[3] }))
  await run('a page by words that stand in many', page({ ...all, words: 'year 7' }))
  await run('a page by words that stand in none', page({ ...all, words: 'zebra' }))
  await run('how many are open', (tx) => countSought(tx, COUNCIL, { ...all, stands: 'unsettled' }, now))
  await run('how many in all', (tx) => countSought(tx, COUNCIL, all, now))
  await run('the five counts over the list', (tx) => countsOf(tx, COUNCIL, counted, now))
  await run('what each post owes, counted', (tx) => owedCounts(tx, COUNCIL))
  await run('what one post owes', (tx) => owedBy(tx, COUNCIL, posts.slice(5, 6)))
  await run('promises about a measure', (tx) => linkedTo(tx, COUNCIL, { to: 'indicator', id: 'measure-20' }))
  await run('the log of one', (tx) => eventsOf(tx, COUNCIL, '10000'))
}

async function papers(run: Run): Promise<void> {
  const since = addDays(today, -91)
  const on = { posts: [], today }
  await run('open actions and “you asked”', async (tx) => {
    const found = boardOnly(await forPaper(tx, COUNCIL, since))
    return [openActions(found, on), youAsked(found, on, since)]
  })
  await run('what comes to the next meeting', async (tx) =>
    forNextAgenda(boardOnly(await forMeeting(tx, COUNCIL, 'm-1')), today, {
      id: 'm-1',
      on: addDays(today, 30),
    }),
  )
  const open = await run('what reminders look at', (tx) => unsettledOf(tx, COUNCIL))
  console.log(
    `  waiting: ${open.length}, answered of them ${open.filter((each) => standingAnswer(each)).length}`,
  )
}
