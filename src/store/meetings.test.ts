import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { boardOf2020 } from '../../test/board-2020/board.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import { withItem } from '../core/governance/meetings/agenda.ts'
import { exempt } from '../core/governance/meetings/exempt.ts'
import type { Meeting } from '../core/governance/meetings/meeting.ts'
import { timeOfDay } from '../core/governance/meetings/time-of-day.ts'
import { happen } from '../core/governance/minutes/happen.ts'
import { isRefused, type Refused } from '../core/governance/refused.ts'
import { day } from '../core/time/day.ts'
import { asUser } from './as-user.ts'
import { boardById, keepBoard, saveBoard } from './boards.ts'
import type { Db, Tx } from './database.ts'
import { isRecorded, logOf, oneClerk, record } from './meeting-log.ts'
import { keepMeeting, meetingAbout, meetingById, meetingsOf, saveMeeting } from './meetings.ts'
import { contentsOf, keepPaper, papersOf, placePaper } from './papers.ts'
import { publicationById, publicationsOf, publish } from './publications.ts'

const at = new Date('2020-11-01T09:00:00Z')
const SECRET = 'The home in Harbour Street closes'
const id = (n: number) => `00000000-0000-4000-8000-00000000000${String(n)}`
const ok = <T extends object>(outcome: T | Refused): T => {
  if (isRefused(outcome)) throw new Error(outcome.refused)
  return outcome
}

const there = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('not there')
  return found
}

let database: TestDatabase
const as = <T>(userId: string, work: (tx: Tx) => Promise<T>, authority = HERE) =>
  asUser(database.app, { userId, authority }, work)
const writing = (by: string) => ({ authority: HERE, by, at })

const empty: Meeting = {
  id: id(1),
  board: id(9),
  on: day('2020-11-12'),
  begins: timeOfDay('15:00'),
  venue: 'Online',
  kind: 'formal',
  published: undefined,
  items: [],
  withdrawn: [],
}

const grounds = {
  paragraphs: [3],
  why: 'It tells what the council will pay.',
  publicInterest: {
    forPublishing: 'People should know what is spent.',
    forKeeping: 'The price could be driven up.',
    outcome: 'keeping-outweighs' as const,
  },
}

const withSecret = (): Meeting => {
  const open = ok(withItem(empty, { id: 'open', title: 'Health of children' }))
  const both = ok(withItem(open, { id: 'closed', title: 'A home', text: SECRET }))
  return {
    ...both,
    items: both.items.map((item) => (item.id === 'closed' ? ok(exempt(item, grounds)) : item)),
  }
}

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await as('democratic-services', async (tx) => {
    await keepBoard(tx, { ...boardOf2020, id: id(9) }, writing('democratic-services'))
    await keepMeeting(tx, withSecret(), writing('democratic-services'))
    const paper = { meeting: id(1), item: 'closed', title: SECRET, kind: 'markdown', isTaken: true }
    const more = { isExempt: false, pages: 1, sha256: 'a'.repeat(64) }
    await keepPaper(
      tx,
      { ...paper, ...more, id: id(2), content: { markdown: SECRET } },
      writing('democratic-services'),
    )
    await keepPaper(
      tx,
      { ...paper, ...more, id: id(3), item: 'open', title: 'Health', content: { markdown: 'Teeth' } },
      writing('democratic-services'),
    )
  })
})
afterAll(() => database.close())

const everything = async (tx: Db): Promise<string> =>
  JSON.stringify([
    await meetingsOf(tx, HERE),
    (await meetingById(tx, HERE, id(1))) ?? 'none',
    await logOf(tx, HERE, id(1)),
    await papersOf(tx, HERE, id(1)),
    [...(await contentsOf(tx, HERE, id(1)))],
    await publicationsOf(tx, HERE),
  ])

test.each(['analyst', 'independent-reviewing-officer', 'health', 'participation-worker', 'administrator'])(
  'the %s reads the open agenda and its papers, and nothing of what is exempt',
  async (person) => {
    const seen = await as(person, everything)
    expect(seen).toContain('Health of children')
    expect(seen).toContain('Teeth')
    expect(seen).not.toContain(SECRET)
    expect(seen).not.toContain(grounds.why)
  },
)

test.each(['director', 'service-manager', 'democratic-services', 'board-member'])(
  'the %s reads all of it',
  async (person) => {
    const seen = await as(person, everything)
    expect(seen).toContain(SECRET)
    expect(seen).toContain(grounds.why)
  },
)

test('nobody named, and nobody of another council, reads anything', async () => {
  for (const seen of [await everything(database.app), await as('elsewhere', everything, 'E06000998')])
    expect(seen).toBe('[[],"none",[],[],[],[]]')
})

test('a paper of an exempt item is exempt, whatever was said when it was handed in, and cannot be opened by itself', async () => {
  await as('democratic-services', (tx) => placePaper(tx, id(2), { isExempt: false }))
  const papers = await as('director', (tx) => papersOf(tx, HERE, id(1)))
  expect(papers.map(({ id: own, isExempt }) => [own, isExempt])).toEqual(
    expect.arrayContaining([
      [id(2), true],
      [id(3), false],
    ]),
  )
})

test('what is kept of grounds that were never weighed is not believed', async () => {
  const broken = { ...withSecret(), id: id(4) }
  const items = broken.items.map((item) =>
    item.exempt ? { ...item, exempt: { ...item.exempt, why: '' } } : item,
  )
  await as('democratic-services', (tx) =>
    keepMeeting(tx, { ...broken, items }, writing('democratic-services')),
  )
  await expect(as('director', (tx) => meetingById(tx, HERE, id(4)))).rejects.toThrow('do not stand')
})

test('of two clerks who save one version, the second keeps nothing', async () => {
  const before = there(await as('director', (tx) => meetingById(tx, HERE, id(1))))
  const save = (venue: string) =>
    as('democratic-services', (tx) =>
      saveMeeting(
        tx,
        { meeting: { ...before.meeting, venue }, version: before.version },
        writing('democratic-services'),
      ),
    )
  const saved = await Promise.all([save('Hall'), save('Library')])
  expect([...saved].sort()).toEqual([false, true])
  const after = await as('analyst', (tx) => meetingAbout(tx, HERE, id(1)))
  expect(after?.agenda.venue).toBe(saved[0] ? 'Hall' : 'Library')
  expect(after?.version).toBe(before.version + 1)
})

test('a board saved over a later version is not saved', async () => {
  const kept = there(await as('analyst', (tx) => boardById(tx, HERE, id(9))))
  const save = () =>
    as('democratic-services', (tx) =>
      saveBoard(tx, { board: kept.board, version: kept.version }, writing('democratic-services')),
    )
  expect([await save(), await save()]).toEqual([true, false])
  expect(kept.board).toEqual({ ...boardOf2020, id: id(9) })
})

test('two clerks who record at once are both heard, and a form sent twice counts once', async () => {
  const clerk = { role: 'democratic-services' as const, person: 'democratic-services' }
  const sat = async (tx: Tx) => ({
    meeting: there(await meetingById(tx, HERE, id(1))).meeting,
    board: boardOf2020,
    log: await logOf(tx, HERE, id(1)),
  })
  const come = (seat: string, key: string) =>
    as('democratic-services', async (tx) => {
      await oneClerk(tx, id(1))
      if (await isRecorded(tx, id(1), key)) return
      const entry = ok(happen(await sat(tx), { did: 'came', who: { seat } }, at.toISOString(), clerk))
      await record(tx, HERE, entry, key)
    })
  await Promise.all([come('seat-1', id(5)), come('seat-2', id(6)), come('seat-1', id(5))])
  const log = await as('director', (tx) => logOf(tx, HERE, id(1)))
  expect(log.map(({ seq }) => seq)).toEqual([1, 2])
  expect(
    log.map(({ what }) => (what.did === 'came' && 'seat' in what.who ? what.who.seat : '')).sort(),
  ).toEqual(['seat-1', 'seat-2'])
})

test('what went out stays as it went out, and only members have what is theirs', async () => {
  await as('democratic-services', async (tx) => {
    const pack = { meeting: id(1), kind: 'pack' as const, name: 'pack.pdf' }
    await publish(
      tx,
      { ...pack, audience: 'public', bytes: Buffer.from('open') },
      writing('democratic-services'),
    )
    await publish(
      tx,
      { ...pack, audience: 'members', bytes: Buffer.from(SECRET) },
      writing('democratic-services'),
    )
  })
  const [open, ...none] = await publicationsOf(database.app, HERE, id(1))
  expect([open?.audience, none]).toEqual(['public', []])
  expect(await as('director', (tx) => publicationsOf(tx, HERE, id(1)))).toHaveLength(2)
  const members = (await as('director', (tx) => publicationsOf(tx, HERE, id(1)))).find(
    ({ audience }) => audience === 'members',
  )
  expect(await as('analyst', (tx) => publicationById(tx, HERE, members?.id ?? ''))).toBeUndefined()
  const change = (table: 'publication' | 'meetingEvent') =>
    database.owner.deleteFrom(table).where('meeting', '=', id(1)).execute()
  await expect(change('publication')).rejects.toThrow('stays written')
  await expect(change('meetingEvent')).rejects.toThrow('stays written')
})

test.each(['analyst', 'director', 'board-member', 'participation-worker'])(
  'the %s runs no meeting',
  async (person) => {
    const { version, meeting } = there(await as('democratic-services', (tx) => meetingById(tx, HERE, id(1))))
    const save = as(person, (tx) => saveMeeting(tx, { meeting, version }, writing(person)))
    expect(await save).toBe(false)
    const out = {
      meeting: id(1),
      kind: 'pack',
      audience: 'public',
      name: 'x',
      bytes: Buffer.from('x'),
    } as const
    await expect(as(person, (tx) => publish(tx, out, writing(person)))).rejects.toThrow('row-level security')
  },
)
