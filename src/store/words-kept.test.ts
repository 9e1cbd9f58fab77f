import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPlainAnswer, aRaise, who } from '../../test/commitments.ts'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import type { Do } from '../core/governance/commitments/command.ts'
import { foldAll } from '../core/governance/commitments/fold.ts'
import { isRefused } from '../core/governance/refused.ts'
import { asUser } from './as-user.ts'
import { cardWordsOf, doToCard, handIn } from './challenges.ts'
import { commitmentById, eventsOf, happen } from './commitments.ts'
import type { Tx } from './database.ts'
import { addPost } from './posts.ts'
import { keepToRetention } from './retention.ts'

const ENDED = '2024-03-10T12:00:00+00:00'
const RING = 'Nobody rang my sister in Elm Road'
const worker = 'participation-worker'
let database: TestDatabase
let post = ''
const cards = { ended: randomUUID(), waiting: randomUUID() }
const as = <T>(userId: string, work: (tx: Tx) => Promise<T>) =>
  asUser(database.app, { userId, authority: HERE }, work)
const doing = { authority: HERE, signedIn: worker, at: ENDED, by: who.worker }

/** A challenge, what was done to it, and that young people ended it. */
async function challenge(tx: Tx, id: string, ...commands: readonly Do[]): Promise<void> {
  const all = [aRaise('challenge', { id, wording: RING }), ...commands] as const
  for (const command of all) {
    const by = command.do === 'answer' || command.do === 'update' ? who.workerAsOfficer : who.worker
    const outcome = await happen(tx, { ...doing, by }, id, command)
    if (isRefused(outcome)) throw new Error(`${command.do}: ${outcome.refused}`)
  }
}
const answer = aPlainAnswer() as Extract<Do, { do: 'answer' }>
const close: Do = { do: 'close', reason: 'They said yes.' }

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  post = await as('democratic-services', async (tx) => {
    const made = await addPost(
      tx,
      { authority: HERE, by: 'democratic-services', at: new Date(ENDED) },
      'Head of Care',
    )
    return made ?? ''
  })
  await as(worker, async (tx) => {
    const update: Do = { do: 'update', text: `We rang. ${RING}`, evidence: [{ title: RING, where: '' }] }
    await challenge(tx, '1', { do: 'keep-private', post }, update, answer, close)
    await challenge(tx, '2', { do: 'set-public-words', text: 'Somebody was not rung' }, answer, close)
    await challenge(tx, '3', answer, close)
    await challenge(tx, '4', { do: 'keep-private', post }, answer)
    for (const id of Object.values(cards)) await handIn(tx, doing, { id, text: RING, isAlone: true })
    for (const command of [{ do: 'route', post }, { do: 'hear' }, { do: 'end' }] as const)
      await doToCard(
        tx,
        { ...doing, by: command.do === 'hear' ? who.workerAsOfficer : who.worker },
        cards.ended,
        command,
      )
  })
})
afterAll(() => database.close())

const told = async (id: string) =>
  JSON.stringify(
    await as(worker, async (tx) => [await commitmentById(tx, HERE, id), await eventsOf(tx, HERE, id)]),
  )

test('for a year after it ended nothing is taken away', async () => {
  const kept = await keepToRetention(database.app, HERE, new Date('2025-03-10T12:00:00Z'))
  expect(kept.words).toBeUndefined()
  expect(await told('1')).toContain('Elm Road')
})

test('then words go with a receipt: all of a private matter, the first of one in other words; what is open stays', async () => {
  const { words } = await keepToRetention(database.app, HERE, new Date('2025-03-12T12:00:00Z'))
  expect(words).toMatchObject({ by: 'hearth:retention', words: 3, loads: 0 })
  expect(await told('1')).not.toMatch(/Elm Road|We will ask|They said/)
  expect(await told('2')).not.toContain('Elm Road')
  expect(await told('2')).toMatch(/Somebody was not rung.*We will ask you each time/)
  expect(await told('3')).toContain('Elm Road')
  expect(await told('4')).toContain('Elm Road')
  const left = await as(worker, (tx) => cardWordsOf(tx, HERE))
  expect([...left.keys()]).toEqual([cards.waiting])
})

test('the log still makes the commitment it stands beside', async () => {
  for (const id of ['1', '2']) {
    const [kept, events] = await as(worker, async (tx) => [
      await commitmentById(tx, HERE, id),
      await eventsOf(tx, HERE, id),
    ])
    expect(JSON.parse(JSON.stringify(foldAll(events).get(id)))).toEqual(kept)
  }
})

test('it is on record without a word of it, is done once, and nobody else can do it', async () => {
  const lines = await database.owner
    .selectFrom('audit')
    .selectAll()
    .where('deed', '=', 'purge-words')
    .execute()
  expect(lines).toHaveLength(1)
  expect(lines[0]?.about).toMatchObject({ cards: 1, 'private matters': 1, 'challenges in other words': 1 })
  const again = await keepToRetention(database.app, HERE, new Date('2025-03-13T12:00:00Z'))
  expect(again.words).toBeUndefined()
  for (const login of [database.app, database.owner]) {
    await expect(
      login.transaction().execute(async (tx) => {
        await tx.deleteFrom('cardWords').execute()
      }),
    ).rejects.toThrow(/denied|stays written/)
  }
})

test('a commitment whose words are gone can still be worked on', async () => {
  const done = await as(worker, (tx) =>
    happen(tx, { ...doing, at: '2025-04-01T10:00:00+01:00' }, '2', { do: 'reopen', reason: 'Asked again' }),
  )
  expect(isRefused(done)).toBe(false)
})
