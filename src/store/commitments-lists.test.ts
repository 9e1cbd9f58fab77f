import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aRaise, raiserOf, who } from '../../test/commitments.ts'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import type { Do } from '../core/governance/commitments/command.ts'
import { isUnsettled, type Commitment } from '../core/governance/commitments/commitment.ts'
import { overdue, silent, unacknowledged } from '../core/governance/commitments/dates.ts'
import { kinds, type KindName } from '../core/governance/commitments/kinds.ts'
import { forNextAgenda, inOrder } from '../core/governance/commitments/next-agenda.ts'
import { boardOnly } from '../core/governance/commitments/public.ts'
import type { Actor } from '../core/governance/commitments/side.ts'
import { isRefused } from '../core/governance/refused.ts'
import { addDays, day } from '../core/time/day.ts'
import { asUser } from './as-user.ts'
import { yearKept } from './board-year.ts'
import { forMeeting, forPaper } from './commitments-asked.ts'
import { linkedTo } from './commitments-linked.ts'
import { countsOf, countSought, soughtPage, type After } from './commitments-sought.ts'
import type { Now, Stands } from './commitments-standing.ts'
import { commitmentsOf, happen } from './commitments.ts'
import type { Db, Tx } from './database.ts'
import { addPost } from './posts.ts'

const AT = '2020-09-09T15:40:00+01:00'
const today = day('2020-10-20')
let database: TestDatabase
let [held, empty] = ['', '']
const clerk = 'democratic-services'
const as = <T>(userId: string, work: (tx: Tx) => Promise<T>) =>
  asUser(database.app, { userId, authority: HERE }, work)

/** The n-th of many: of every kind, with and without owner and date, in every state there is. */
async function made(tx: Tx, n: number): Promise<void> {
  const of = (Object.keys(kinds) as KindName[])[n % 8] ?? 'question'
  const by: Actor = raiserOf(of)
  const id = String(n)
  const owner = [undefined, held, empty][n % 3]
  const raise = aRaise(of, {
    ...{ id, wording: `Wording ${n} of many` },
    ...(owner === undefined ? {} : { owner }),
    ...(n % 4 === 0 ? {} : { due: addDays(day('2020-09-20'), (n * 7) % 60) }),
    ...(n % 5 === 0 ? { indicators: ['cic-count'] } : {}),
  })
  const doing = { authority: HERE, signedIn: 'participation-worker', at: AT }
  const after: (readonly [Actor, Do])[] = [
    ...(n % 7 === 1 ? [[who.manager, { do: 'acknowledge', text: 'Thank you.' }] as const] : []),
    ...(n % 7 === 2 && of !== 'challenge' ? [[who.manager, { do: 'answer', text: 'Ten.' }] as const] : []),
    ...(n % 7 === 3 && of !== 'challenge'
      ? [[who.clerk, { do: 'overtake', reason: 'It fell.' }] as const]
      : []),
    ...(n % 7 === 4 ? [[who.clerk, { do: 'put-on-agenda', meeting: 'm-1', why: 'Late' }] as const] : []),
    ...(n % 9 === 0 ? [[who.clerk, { do: 'link', to: 'commitment', id: '3', as: 'same-as' }] as const] : []),
    ...(of === 'challenge' && n % 16 === 7
      ? [[who.worker, { do: 'keep-private', post: held || empty }] as const]
      : []),
  ]
  for (const [actor, command] of [[by, raise] as const, ...after])
    await happen(tx, { ...doing, by: actor }, id, command)
}

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await as(clerk, async (tx) => {
    const writer = { authority: HERE, by: clerk, at: new Date(AT) }
    held = (await addPost(tx, writer, 'Head of Fostering')) ?? ''
    empty = (await addPost(tx, writer, 'Virtual head')) ?? ''
  })
  await as('participation-worker', async (tx) => {
    for (let n = 1; n <= 96; n += 1) await made(tx, n)
  })
})
afterAll(() => database.close())

const now = (): Now => ({ today, silentAfter: 28, held: [held] })
const board = async () =>
  (await as(clerk, (tx) => commitmentsOf(tx, HERE))).filter(({ keptPrivate }) => !keptPrivate)
const ids = (all: readonly Commitment[]) => all.map(({ id }) => id)

/** The rules of the core, each told of one commitment: what the database finds must be what these say. */
const rules: Readonly<Record<Stands, (each: Commitment) => boolean>> = {
  all: () => true,
  unsettled: isUnsettled,
  open: ({ state }) => state === 'open',
  answered: ({ state }) => state === 'answered',
  closed: ({ state }) => state === 'closed',
  overtaken: ({ state }) => state === 'overtaken',
  overdue: (each) => overdue(each, today),
  silent: (each) => silent(each, today, 28),
  unacknowledged: (each) => unacknowledged(each, today),
  'without-owner': (each) => isUnsettled(each) && each.owner !== held,
}

describe('a list', () => {
  test.each(Object.keys(rules) as Stands[])(
    '%s: holds what the rules say, in their order',
    async (stands) => {
      const seeking = { kind: undefined, stands, owner: undefined, words: undefined }
      const expected = ids((await board()).filter(rules[stands]).sort(inOrder))
      const found: string[] = []
      let after: After | undefined
      do {
        const page = await as(clerk, (tx) => soughtPage(tx, HERE, { seeking, now: now(), after, most: 7 }))
        expect(page.page.length).toBeLessThanOrEqual(7)
        found.push(...ids(page.page))
        after = page.next
      } while (after !== undefined)
      expect(found).toEqual(expected)
      expect(await as(clerk, (tx) => countSought(tx, HERE, seeking, now()))).toBe(expected.length)
    },
  )

  test('counts what it would show, all at once', async () => {
    const wanted = ['answered', 'overdue', 'silent', 'without-owner', 'unacknowledged'] as const
    const all = await board()
    expect(await as(clerk, (tx) => countsOf(tx, HERE, wanted, now()))).toEqual(
      Object.fromEntries(wanted.map((how) => [how, all.filter(rules[how]).length])),
    )
  })

  test('finds by kind, owner, words of the wording or the number, and takes signs for what they are', async () => {
    const found = async (seeking: { kind?: KindName; owner?: string; words?: string }) => {
      const asked = {
        kind: undefined,
        owner: undefined,
        words: undefined,
        stands: 'all',
        ...seeking,
      } as const
      const page = await as(clerk, (tx) =>
        soughtPage(tx, HERE, { seeking: asked, now: now(), after: undefined, most: 200 }),
      )
      return ids(page.page).toSorted()
    }
    const all = await board()
    expect(await found({ words: 'wording 17 OF' })).toEqual(['17'])
    expect(await found({ words: '%' })).toEqual([])
    expect(await found({ words: '17' })).toEqual(['17'])
    expect(await found({ kind: 'offer', owner: held })).toEqual(
      ids(all.filter(({ kind, owner }) => kind === 'offer' && owner === held)).toSorted(),
    )
  })

  test('what comes to a meeting and what a paper tells are found without reading the rest', async () => {
    const all = await as(clerk, (tx) => commitmentsOf(tx, HERE))
    const next = { id: 'm-1', on: addDays(today, 20) }
    const coming = await as(clerk, (tx) => forMeeting(tx, HERE, 'm-1'))
    expect(forNextAgenda(boardOnly(coming), today, next)).toEqual(forNextAgenda(boardOnly(all), today, next))
    const since = day('2020-09-09')
    const told = ids(await as(clerk, (tx) => forPaper(tx, HERE, since)))
    const expected = all.filter((each) => isUnsettled(each) || (each.ended && each.ended.on >= since))
    expect(told.toSorted()).toEqual(ids(expected).toSorted())
  })
})

describe('a link', () => {
  test('is found from both ends, also one that was there from the beginning, until it is taken away', async () => {
    const about = await as(clerk, (tx) => linkedTo(tx, HERE, { to: 'indicator', id: 'cic-count' }))
    expect(ids(about.map(({ commitment }) => commitment)).toSorted()).toEqual(
      ids((await board()).filter(({ indicators }) => indicators.includes('cic-count'))).toSorted(),
    )
    const same = () => as(clerk, (tx) => linkedTo(tx, HERE, { to: 'commitment', id: '3' }))
    const before = ids((await same()).map(({ commitment }) => commitment))
    expect(before).toContain('9')
    const done = await as(clerk, (tx) =>
      happen(tx, { authority: HERE, signedIn: clerk, at: AT, by: who.clerk }, '9', {
        ...{ do: 'unlink', to: 'commitment', id: '3', as: 'same-as' },
      }),
    )
    expect(isRefused(done)).toBe(false)
    expect(ids((await same()).map(({ commitment }) => commitment))).toEqual(before.filter((id) => id !== '9'))
  })

  test('of what somebody may not see is not told', async () => {
    expect(await linkedTo(database.app, HERE, { to: 'commitment', id: '3' })).toEqual([])
    expect(await as('elsewhere', (tx) => linkedTo(tx, HERE, { to: 'commitment', id: '3' }))).toEqual([])
  })
})

test('what is kept private once the year is over is not told of that year, to anybody', async () => {
  const id = '1000'
  const doing = { authority: HERE, signedIn: 'participation-worker', by: who.worker, at: AT }
  const told = async () => {
    const span = { from: day('2020-04-01'), to: day('2021-03-31') }
    const year = (db: Db) => yearKept(db, { code: HERE, name: 'Hearthshire' }, span)
    const [director, owner] = [await as('director', year), await year(database.owner)]
    return [director, owner].map(({ commitments }) => ids(commitments).includes(id))
  }
  await as('participation-worker', (tx) =>
    happen(tx, doing, id, aRaise('challenge', { id, wording: 'Something that should not be public.' })),
  )
  expect(await told()).toEqual([true, true])
  await as('participation-worker', (tx) =>
    happen(tx, { ...doing, at: '2021-05-02T12:00:00+01:00' }, id, { do: 'keep-private', post: held }),
  )
  expect(await told()).toEqual([false, false])
})
