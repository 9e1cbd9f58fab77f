import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, monthBefore } from '../../../test/kept-data-set.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { USUAL } from '../../core/reports/beside.ts'
import { asUser } from '../../store/as-user.ts'
import { writeComment } from '../../store/commentary.ts'
import { dataSetsSaid } from '../../store/data-sets.ts'
import { openDatabase } from '../../store/database.ts'
import type { Logged } from '../log.ts'
import { keptSet, type Kept } from './kept.ts'
import { themesIn } from './parts.ts'
import { openReady, type Ready } from './ready.ts'

let database: TestDatabase
let earlier: string
let latest: string
const log: Logged[] = []
let ready: Ready

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  earlier = await keepSample(database.owner, { set: monthBefore() })
  latest = await keepSample(database.owner)
  ready = openReady({ db: database.app, authority: HERE, log: (line) => log.push(line) })
})
afterAll(async () => {
  await ready.close()
  await database.close()
})

const asAnalyst = { userId: 'analyst', authority: HERE }
const missing = (): string => {
  throw new Error('It was not ready.')
}
const unread = (): Promise<never> => Promise.reject(new Error('It was not ready.'))
/** The data set with its words, as a page asks for it, where it was made ready with the words of now. */
const saidNow = (id: string): Promise<Kept | undefined> =>
  asUser(database.app, asAnalyst, async (tx) => {
    const said = (await dataSetsSaid(tx, HERE)).find((set) => set.id === id)?.said ?? ''
    return (await keptSet(tx, HERE, id))?.saying(said, unread)
  })
const themeDrawnOf = (kept: Kept | undefined, id: string): string =>
  kept?.once(`drawn theme ${id} ${kept.set.beside ?? USUAL} latest`, missing) ?? ''

test('what people look at first is drawn before anybody asks, of the latest data set alone', async () => {
  ready.wake()
  await ready.settled()
  const kept = await saidNow(latest)
  for (const { id } of kept === undefined ? [] : themesIn(kept))
    expect(themeDrawnOf(kept, id)).toContain('introduction')
  expect(kept?.once(`drawn measure cic-count ${kept.set.beside ?? USUAL} latest`, missing)).toContain('<h3')
  expect(kept?.once(`drawn scorecard ${kept.set.beside ?? USUAL} latest`, missing)).toContain('<table')
  await expect(saidNow(earlier)).rejects.toThrow('not ready')
  expect(log).toEqual([])
})

test('what is written since is drawn when it is made ready again, and others have their turn meanwhile', async () => {
  const said = { markdown: 'Said since.', cause: '', action: '', owner: '', due: '' }
  const health = { authority: HERE, about: 'health', asAt: '2025-03-31' }
  await asUser(database.app, asAnalyst, (tx) =>
    writeComment(tx, health, { ...said, after: 0, by: 'analyst', at: new Date() }),
  )
  await expect(saidNow(latest)).rejects.toThrow('not ready')
  let turns = 0
  const turn = setInterval(() => turns++, 1)
  ready.wake()
  await ready.settled()
  clearInterval(turn)
  expect(turns).toBeGreaterThan(10)
  expect(themeDrawnOf(await saidNow(latest), 'health')).toContain('Said since.')
})

test('a database that is away is told in the log, and stops nothing', async () => {
  const away = openDatabase('postgres://nobody@127.0.0.1:1/nowhere')
  const told: Logged[] = []
  const failing = openReady({ db: away, authority: HERE, log: (line) => told.push(line) })
  failing.wake()
  await failing.settled()
  expect(told).toMatchObject([{ method: 'WORK', route: 'ready' }])
  await away.destroy()
})
