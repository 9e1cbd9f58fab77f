import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../test/browser.ts'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { atMeetings, type AtMeetings } from '../../../test/meetings.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { tinyPdf } from '../../../test/tiny-pdf.ts'
import type { Raise } from '../../core/governance/commitments/command.ts'
import { day } from '../../core/time/day.ts'
import { asUser } from '../../store/as-user.ts'
import { happen, raise } from '../../store/commitments.ts'
import { keepReport } from '../../store/reports-kept.ts'
import type { Tx } from '../../store/database.ts'

let database: TestDatabase
let world: AtMeetings
let clerk: Browser
let meeting = ''
const now = new Date('2026-11-02T09:00:00Z')

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  world = atMeetings(database.app, () => now)
  clerk = await world.at('democratic-services')
  const board = await sent('/boards/new', {
    ...{ name: 'Corporate Parenting Board', quorum: '3', chair: 'Chair', 'vice-chair': 'Vice-chair' },
    ...{ contact: 'Democratic Services', notes: '', terms: 'To be good parents.', from: '1/4/2026' },
    ...{ councillors: '7', 'one-in': '' },
  })
  const made = { board, on: '12/11/2026', begins: '15:00', venue: 'Here', link: '', kind: 'formal' }
  meeting = await sent('/meetings/new', { ...made, standing: 'yes' })
})
afterAll(() => database.close())

/** Sends a form that must do what it says, and gives the id that it led to. */
async function sent(path: string, fields: Record<string, string>, from = path): Promise<string> {
  const answer = await clerk.send(path, fields, from)
  if (answer.status !== 303) expect([path, answer.status, world.log]).toEqual([path, 303, []])
  return /[\da-f-]{36}/.exec(answer.headers.get('location') ?? '')?.[0] ?? ''
}
const pageOf = () => `/meetings/${meeting}/made-papers`
const put = (made: string, item = 'own') => clerk.send(pageOf(), { made, item }, pageOf())
const textOf = async (path: string) => (await clerk.open(path)).text()
const papers = () =>
  database.owner.selectFrom('paper').select(['id', 'kind', 'markdown', 'isTaken']).orderBy('at').execute()
const asClerk = <T>(work: (tx: Tx) => Promise<T>) =>
  asUser(database.app, { userId: 'democratic-services', authority: HERE }, work)
const doing = {
  ...{ authority: HERE, signedIn: 'democratic-services', at: '2026-10-01T09:00:00+01:00' },
  by: { side: 'member', role: 'democratic-services', person: 'democratic-services' } as const,
}
/** Does it, or says why it was refused. */
const done = async (work: (tx: Tx) => Promise<object>) => {
  expect(await asClerk(work)).not.toHaveProperty('refused')
}
const officer = { ...doing, by: { ...doing.by, side: 'officer' } } as const
const updated = (text: string) => done((tx) => happen(tx, officer, '1', { do: 'update', text, evidence: [] }))
const readForPublication = (through: number) =>
  done((tx) => happen(tx, officer, '1', { do: 'read-for-publication', through }))
const question = (id: string, wording: string, exempt = false): Raise => ({
  ...{ do: 'raise', id, kind: 'question', wording },
  source: {
    ...{ askedBy: { side: 'member', role: 'A member of the board' }, on: day('2026-10-01') },
    ...(exempt ? { exempt } : {}),
  },
})

test('what was asked comes to the agenda with one press, and says what it says now until the agenda is out', async () => {
  await done((tx) => raise(tx, doing, question('1', 'How many have savings?')))
  expect(await textOf(pageOf())).toContain('What was asked and what came of it')
  expect((await put('open-actions')).status).toBe(303)
  const [first] = await papers()
  expect(first).toMatchObject({ kind: 'open-actions', isTaken: true })
  expect(first?.markdown).toContain('How many have savings?')
  await done((tx) => raise(tx, doing, question('2', 'Otter asked', true)))
  await updated('A third have.')
  const unread = await clerk.send(`${pageOf()}/again`, {}, pageOf())
  expect([unread.status, (await unread.text()).includes('Nobody has read for publication')]).toEqual([
    422,
    true,
  ])
  expect(await papers()).toHaveLength(1)
  await readForPublication(2)
  await sent(`${pageOf()}/again`, {}, pageOf())
  const all = await papers()
  const fresh = all.find(({ isTaken }) => isTaken)
  expect(all.map(({ isTaken }) => isTaken).toSorted()).toEqual([false, true])
  expect(fresh?.markdown).toContain('A third have.')
  expect(fresh?.markdown).toContain('An action in a restricted item')
  expect(fresh?.markdown).not.toContain('Otter')
  await sent(`${pageOf()}/again`, {}, pageOf())
  expect(await papers()).toHaveLength(2)
  expect(await textOf(`/meetings/${meeting}`)).not.toContain('Handed in, not on the agenda yet')
})

test('the latest report kept is a paper for everybody; with restricted figures only under an exempt item', async () => {
  const pdf = (words: string) => tinyPdf({ words })
  await asUser(database.app, { userId: 'director', authority: HERE }, (tx) =>
    keepReport(
      tx,
      {
        ...{ report: 'iro', asAt: '2026-03-31', title: 'Reviewing service 2025/26', dataSet: null },
        files: [
          { audience: 'public', name: 'iro-report.pdf', bytes: pdf('Open words') },
          { audience: 'restricted', name: 'iro-report.pdf', bytes: pdf('Otter figures') },
        ],
      },
      { authority: HERE, by: 'director', at: now },
    ),
  )
  expect(await textOf(pageOf())).toContain('Reviewing service 2025/26')
  expect((await put('report:iro')).status).toBe(303)
  const open = await put('restricted-report:iro', 'welcome')
  expect([open.status, (await open.text()).includes('Make an item exempt first')]).toEqual([422, true])
  const html = await textOf(`/meetings/${meeting}`)
  expect(html).toContain('Reviewing service 2025/26</a>')
  expect(html).not.toContain('restricted figures')
})

test('nobody else puts papers there, and what is no paper is refused in words', async () => {
  const answer = await put('report:otter')
  expect([answer.status, (await answer.text()).includes('Choose one of the papers below')]).toEqual([
    422,
    true,
  ])
  expect((await (await world.at('analyst')).open(pageOf())).status).toBe(403)
})

test('the agenda goes out with papers as they are then', async () => {
  await updated('Now a half have.')
  const unread = await clerk.send(`/meetings/${meeting}/publish`, {}, `/meetings/${meeting}`)
  expect([unread.status, (await unread.text()).includes('cannot be made again: Nobody has read')]).toEqual([
    422,
    true,
  ])
  await readForPublication(4)
  await sent(`/meetings/${meeting}/publish`, {}, `/meetings/${meeting}`)
  await world.packs.settled()
  expect(world.log).toEqual([])
  const there = (await papers()).filter(({ isTaken }) => isTaken)
  expect(there.find(({ kind }) => kind === 'open-actions')?.markdown).toContain('Now a half have.')
  await done((tx) => raise(tx, doing, question('3', 'And after?')))
  await sent(`${pageOf()}/again`, {}, pageOf())
  expect((await papers()).filter(({ isTaken }) => isTaken)).toEqual(there)
})
