import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aRaise, who } from '../../test/commitments.ts'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf, THERE } from '../../test/people-of.ts'
import type { Do } from '../core/governance/commitments/command.ts'
import { foldAll } from '../core/governance/commitments/fold.ts'
import { kinds, type KindName } from '../core/governance/commitments/kinds.ts'
import type { Actor } from '../core/governance/commitments/side.ts'
import { plainText } from '../core/governance/reading-age/plain.ts'
import { isRefused } from '../core/governance/refused.ts'
import type { Role } from '../core/roles/roles.ts'
import { day } from '../core/time/day.ts'
import { asUser } from './as-user.ts'
import {
  cardById,
  cardsOf,
  cardWordsOf,
  doToCard,
  handIn,
  handInFromPage,
  wordsOfCard,
} from './challenges.ts'
import { putForward, putForwardToday } from './commitments-forward.ts'
import { commitmentById, commitmentsOf, eventsOf, happen, nextCommitment, type Doing } from './commitments.ts'
import type { Tx } from './database.ts'
import { localDay, localTime } from './local-time.ts'
import { addPost, endHolding, holdingsOf, takePost } from './posts.ts'

const AT = '2020-09-09T15:40:00+01:00'
let database: TestDatabase
let post = ''
beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  post = await as('democratic-services', async (tx) => {
    const made = await addPost(tx, writer('democratic-services'), 'Service Manager, Adolescent Services')
    await takePost(tx, writer('democratic-services'), {
      ...{ post: made ?? '', person: 'health', from: day('2020-01-01') },
    })
    return made ?? ''
  })
})
afterAll(() => database.close())

const as = <T>(userId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asUser(database.app, { userId, authority: userId === 'elsewhere' ? THERE : HERE }, work)
const writer = (by: string) => ({ authority: HERE, by, at: new Date(AT) })
const doing = (by: Actor): Doing => ({ authority: HERE, signedIn: by.role, by, at: AT })
const raised = (kind: KindName, by: Actor, said: Parameters<typeof aRaise>[1] = {}): Promise<string> =>
  as(by.role, async (tx) => {
    const id = await nextCommitment(tx)
    const done = await happen(tx, doing(by), id, aRaise(kind, { ...said, id }))
    if (isRefused(done)) throw new Error(done.refused)
    return id
  })
const doOne = (by: Actor, id: string, command: Do) => as(by.role, (tx) => happen(tx, doing(by), id, command))
const seenBy = async (userId: string, id: string) =>
  (await as(userId, (tx) => commitmentById(tx, HERE, id))) !== undefined

test('a moment is written as it is in this country, in summer and in winter, to the day', () => {
  expect(localTime(new Date('2020-09-09T23:30:05Z'))).toBe('2020-09-10T00:30:05+01:00')
  expect(localTime(new Date('2020-12-09T23:30:05Z'))).toBe('2020-12-09T23:30:05+00:00')
  expect(localDay(new Date('2020-06-30T23:00:00Z'))).toBe(day('2020-07-01'))
})

test('what is raised is kept as it was asked, and its log says the same as its row', async () => {
  const id = await raised('question', who.member)
  await doOne(who.manager, id, { do: 'set-owner', owner: post })
  await doOne(who.manager, id, { do: 'answer', text: 'A third of them.' })
  const [row, events] = await as('analyst', async (tx) => [
    await commitmentById(tx, HERE, id),
    await eventsOf(tx, HERE, id),
  ])
  expect(row).toMatchObject({ wording: 'How many of them have savings?', state: 'answered', owner: post })
  expect(JSON.parse(JSON.stringify(foldAll(events).get(id)))).toEqual(row)
})

test('numbers are given in turn, to two who raise at once as well', async () => {
  const ids = await Promise.all([1, 2, 3, 4].map(() => raised('offer', who.member)))
  expect(new Set(ids).size).toBe(4)
})

test('of two who end it at once one is told that it has ended', async () => {
  const id = await raised('offer', who.member)
  const done = await Promise.all([
    doOne(who.manager, id, { do: 'take-up', text: 'On Friday.' }),
    doOne(who.director, id, { do: 'decline', reason: 'There is no room.' }),
  ])
  expect(done.filter(isRefused)).toEqual([{ refused: expect.stringContaining('has ended') as string }])
  expect(await as('analyst', (tx) => eventsOf(tx, HERE, id))).toHaveLength(3)
})

test('who may not close it is told who may, and nothing is written', async () => {
  const id = await raised('action', who.board)
  const done = await doOne(who.manager, id, { do: 'close', reason: 'Done.' })
  expect(done).toEqual({ refused: kinds.action.closedBy })
  expect(await as('analyst', (tx) => eventsOf(tx, HERE, id))).toHaveLength(1)
})

test('another council sees nothing, and without a name nobody sees anything', async () => {
  await raised('question', who.member)
  expect(await as('elsewhere', (tx) => commitmentsOf(tx, HERE))).toEqual([])
  expect(await commitmentsOf(database.app, HERE)).toEqual([])
})

test('what was asked in private session is for those who sit in it, who asked it and who owns it', async () => {
  const source = { ...aRaise('question').source, exempt: true as const }
  const id = await raised('question', who.memberByClerk, {
    ...{ source, owner: post },
  })
  for (const role of ['director', 'service-manager', 'board-member', 'democratic-services', 'health'])
    expect([role, await seenBy(role, id)]).toEqual([role, true])
  for (const role of ['analyst', 'participation-worker', 'administrator', 'education'])
    expect([role, await seenBy(role, id), await as(role, (tx) => eventsOf(tx, HERE, id))]).toEqual([
      role,
      false,
      [],
    ])
})

test('a private challenge is seen by the participation worker, the director and whoever holds its post, while they hold it', async () => {
  const id = await raised('challenge', who.worker)
  expect(await doOne(who.worker, id, { do: 'keep-private', post })).not.toHaveProperty('refused')
  for (const role of ['participation-worker', 'director', 'health'])
    expect([role, await seenBy(role, id)]).toEqual([role, true])
  for (const role of ['analyst', 'service-manager', 'board-member', 'democratic-services', 'administrator'])
    expect([role, await seenBy(role, id), await as(role, (tx) => eventsOf(tx, HERE, id))]).toEqual([
      role,
      false,
      [],
    ])
  await as('democratic-services', async (tx) => {
    const [held] = await holdingsOf(tx, HERE)
    expect(await endHolding(tx, HERE, { id: held?.id ?? '', on: day('2020-12-31') })).toBe(true)
  })
  expect(await seenBy('health', id)).toBe(false)
  await as('democratic-services', (tx) =>
    takePost(tx, writer('democratic-services'), { post, person: 'health', from: day('2021-01-01') }),
  )
})

describe('nobody changes what was said', () => {
  const refused = 'permission denied|stays|row-level security'
  test.each([
    ['the log', `update hearth.commitment_event set what = '{}'`],
    ['the log, taken away', 'delete from hearth.commitment_event'],
    ['a commitment, taken away', 'delete from hearth.commitment'],
    ['its wording', `update hearth.commitment set seq = seq + 1, fold = fold || '{"wording":"Other"}'`],
    ['its log, unsaid', 'update hearth.commitment set seq = 1'],
    ['a card’s words', `update hearth.card_words set text = 'other'`],
    ['a holding', `update hearth.holding set person = 'analyst'`],
  ])('%s', async (_, statement) => {
    await raised('question', who.member)
    await expect(as('democratic-services', (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
      new RegExp(refused),
    )
  })
})

test('late, silent and unanswered things go to the next agenda by themselves, once; private ones go to none', async () => {
  const id = await raised('action', who.board, { due: day('2020-10-01') })
  const hidden = await raised('challenge', who.worker)
  await doOne(who.worker, hidden, { do: 'keep-private', post })
  const next = { id: 'm-2', on: day('2020-11-12') }
  const forwarding = { authority: HERE, signedIn: 'democratic-services', at: '2020-11-01T09:00:00+00:00' }
  const put = () =>
    as('democratic-services', (tx) => putForward(tx, { ...forwarding, today: day('2020-11-01'), next }))
  const coming = await put()
  expect(coming.map(({ commitment }) => commitment.id)).toContain(id)
  expect(coming.map(({ commitment }) => commitment.id)).not.toContain(hidden)
  const after = await as('analyst', (tx) => eventsOf(tx, HERE, id))
  expect(after.at(-1)).toMatchObject({
    by: { role: 'clock' },
    what: { did: 'put-on-agenda', meeting: 'm-2' },
  })
  expect((await put()).length).toBe(coming.length)
  expect(await as('analyst', (tx) => eventsOf(tx, HERE, id))).toEqual(after)
})

test('day by day they go on the agenda of the next meeting that is not out, with nobody signed in', async () => {
  const id = await raised('action', who.board, { due: day('2020-10-01') })
  const now = new Date('2020-11-01T06:00:00Z')
  expect(await putForwardToday(database.app, HERE, now)).toBeUndefined()
  const [board, out, next] = [randomUUID(), randomUUID(), randomUUID()]
  const by = 'democratic-services'
  await sql`insert into hearth.board (id, authority, version, document, by, at)
    values (${board}, ${HERE}, 1, '{}', ${by}, ${now})`.execute(database.owner)
  for (const [meeting, on, isOut] of [
    [out, '2020-11-05', true],
    [next, '2020-11-12', false],
  ] as const)
    await sql`insert into hearth.meeting (id, authority, board, held_on, begins, version, agenda, published, by, at)
      values (${meeting}, ${HERE}, ${board}, ${on}, 900, 1, ${JSON.stringify({ meeting, items: [], withdrawn: [] })},
        ${isOut}, ${by}, ${now})`.execute(database.owner)
  expect(await putForwardToday(database.app, HERE, now)).toBeGreaterThan(0)
  expect((await as('analyst', (tx) => commitmentById(tx, HERE, id)))?.nextAgenda).toBe(next)
  expect(await putForwardToday(database.app, HERE, now)).toBe(0)
  const lines = await database.owner
    .selectFrom('audit')
    .select(['person', 'subject'])
    .where('deed', '=', 'put-forward')
    .execute()
  expect(lines).toEqual([{ person: 'hearth:reminders', subject: next }])
})

test('under the name it is done by nothing else can be done to a promise', async () => {
  const id = await raised('question', who.member)
  const at = { authority: HERE, signedIn: 'hearth:reminders', at: AT }
  await expect(
    as('hearth:reminders', (tx) =>
      happen(tx, { ...at, by: who.manager }, id, { do: 'update', text: 'Nobody said this.' }),
    ),
  ).rejects.toThrow('row-level security')
})

describe('a card', () => {
  const worker = doing(who.worker)
  const handedIn = async (text = 'Why do we wait so long?', isAlone = false) => {
    const id = randomUUID()
    await as('participation-worker', (tx) => handIn(tx, worker, { id, text, isAlone }))
    return id
  }
  test('from the page waits, with its words, and nothing of who sent it', async () => {
    const card = { authority: HERE, id: randomUUID(), text: ' I want a bike.\n', isAlone: true, at: AT }
    expect(await handInFromPage(database.app, card)).toBe(true)
    const kept = await as('participation-worker', async (tx) => ({
      card: await cardById(tx, HERE, card.id),
      words: (await cardWordsOf(tx, HERE)).get(card.id),
    }))
    expect(kept.words).toBe(card.text)
    expect(kept.card).toMatchObject({ from: 'page', state: 'waiting', on: day('2020-09-09'), isAlone: true })
  })
  test('from the page is not taken when too many came in the hour', async () => {
    const card = { authority: HERE, id: randomUUID(), text: 'x', isAlone: false, at: AT }
    expect(await handInFromPage(database.app, card, 1)).toBe(false)
    expect(await handInFromPage(database.app, { ...card, at: '2020-09-09T18:00:00+01:00' }, 1)).toBe(true)
  })
  test('can be read by nobody without an account, and added by nobody who has signed in by that door', async () => {
    expect(await cardsOf(database.app, HERE)).toEqual([])
    const card = { authority: HERE, id: randomUUID(), text: 'x', isAlone: false, at: AT }
    await expect(as('analyst', (tx) => handInFromPage(tx, card))).rejects.toThrow('themselves')
  })
  test('taken up is a challenge in the same words', async () => {
    const id = await handedIn()
    const words = await as('participation-worker', (tx) => wordsOfCard(tx, HERE, id))
    if (words === undefined) throw new Error('no words')
    const commitment = randomUUID()
    const command = { do: 'take-up', commitment, words, owner: post } as const
    await as('participation-worker', (tx) => doToCard(tx, worker, id, command))
    expect(await as('analyst', (tx) => commitmentById(tx, HERE, commitment))).toMatchObject({
      ...{ kind: 'challenge', wording: 'Why do we wait so long?', owner: post },
    })
  })
  test('that is a worry is read by the worker and whoever helps; the director sees that it is there, not its words', async () => {
    const id = await handedIn('I feel alone.', true)
    await as('participation-worker', (tx) => doToCard(tx, worker, id, { do: 'route', post }))
    const read = async (role: string) =>
      as(role, async (tx) => [
        (await cardById(tx, HERE, id)) !== undefined,
        (await wordsOfCard(tx, HERE, id)) !== undefined,
      ])
    expect(await read('participation-worker')).toEqual([true, true])
    expect(await read('health')).toEqual([true, true])
    expect(await read('director')).toEqual([true, false])
    for (const role of ['analyst', 'service-manager', 'board-member', 'democratic-services', 'administrator'])
      expect([role, await read(role)]).toEqual([role, [false, false]])
    const heard = await as('health', (tx) =>
      doToCard(tx, { ...doing(who.partner), signedIn: 'health' }, id, { do: 'hear' }),
    )
    expect(heard).toMatchObject({ state: 'heard' })
  })
})

describe('whatever is done, in whatever order', () => {
  const actors = Object.values(who).filter(({ role }) => !['page', 'clock', 'partner'].includes(role))
  const plain = plainText('Yes. We will.').plain
  const commands: readonly Do[] = [
    { do: 'set-due', due: day('2021-01-01'), reason: 'Later.' },
    { do: 'update', text: 'Begun.', evidence: [{ title: 'Note', where: 'Shelf' }] },
    { do: 'answer', text: 'Yes. We will.', ...(plain ? { plain } : {}) },
    { do: 'asker-says', satisfied: true, words: 'Yes.' },
    { do: 'asker-says', satisfied: false, words: 'No.' },
    { do: 'acknowledge', text: 'Thank you.' },
    { do: 'take-up', text: 'Friday.' },
    { do: 'decline', reason: 'No room.' },
    { do: 'report-to', meeting: 'm-1' },
    { do: 'close', reason: 'Done.', meeting: 'm-1' },
    { do: 'overtake', reason: 'A new law.' },
    { do: 'reopen', reason: 'Not so.' },
    { do: 'correct', note: 'Not May but June.' },
  ]
  const step = fc.tuple(fc.constantFrom(...actors), fc.constantFrom(...commands))
  const raisers: Readonly<Record<KindName, Actor>> = {
    ...{ question: who.member, 'data-request': who.memberByClerk, action: who.board, offer: who.member },
    ...{ visit: who.member, recommendation: who.inspectorate, 'red-indicator': who.board },
    challenge: who.worker,
  }
  test('every commitment is still there, as it was asked, and its row says what its log says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(kinds) as KindName[])),
        fc.array(step, { maxLength: 12 }),
        async (kind, steps) => {
          const id = await raised(kind, raisers[kind])
          let count = 1
          for (const [by, command] of steps) {
            const done = await doOne(by, id, command).catch((error: unknown) => error as Error)
            if (done instanceof Error) expect(mayNot(by.role)).toBe(true)
            else if (!isRefused(done)) count += done.events.length
          }
          const [row, events] = await as('director', async (tx) => [
            await commitmentById(tx, HERE, id),
            await eventsOf(tx, HERE, id),
          ])
          expect(events).toHaveLength(count)
          expect(row).toMatchObject({ wording: aRaise(kind).wording, source: aRaise(kind).source })
          expect(JSON.parse(JSON.stringify(foldAll(events).get(id)))).toEqual(row)
        },
      ),
      { numRuns: 40 },
    )
  })
  const mayNot = (role: Role | 'page' | 'clock'): boolean => role === 'administrator'
})
