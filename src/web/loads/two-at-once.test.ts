import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho, hearthshire, send } from '../../../test/web.ts'
import { makeAuthority } from '../../core/sample/make-sample.ts'
import type { Env } from '../env.ts'
import { workThrough } from './work-through.ts'

const sample = makeAuthority({ seed: 7, children: 30, firstYear: 2024, lastYear: 2024 })
const filesOf = (wanted: RegExp) =>
  sample.files.filter(({ path }) => wanted.test(path)).map(({ path, text }) => new File([text], path))
const [returns, dental] = [filesOf(/^2024-25\//), filesOf(/^local\/dental_checks/)]
const asAt = { 'as-at-day': '31', 'as-at-month': '3', 'as-at-year': '2025' }

let database: TestDatabase
/** The same application in two programs, as two analysts may find it. */
let [one, other]: Hono<Env>[] = []
beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  const membership = { authority: hearthshire.code, role: 'analyst' as const, partner: null }
  await database.owner
    .insertInto('membership')
    .values({ person: 'second-analyst', ...membership })
    .execute()
  ;[one, other] = await Promise.all(['analyst', 'second-analyst'].map(appFor))
})
afterAll(() => database.close())

const appFor = (person: string): Promise<Hono<Env>> =>
  aWebApp({
    db: database.app,
    who: { ...aWho('analyst'), personId: person, session: person },
    now: () => new Date('2025-05-02T09:00:00Z'),
    config: { largestUpload: 8 * 1024 * 1024 },
  })

/** Sends two forms at the same moment, and gives how each was answered, in order. */
async function atOnce(forms: readonly [string, Parameters<typeof send>[2], string][]) {
  const apps = [one, other].flatMap((app) => app ?? [])
  const answers = await Promise.all(apps.map((app, at) => send(app, ...(forms[at] ?? forms[0] ?? fail()))))
  return answers
    .map(({ status, headers }) => ({ status, to: headers.get('location') ?? '' }))
    .sort((a, b) => a.status - b.status || a.to.localeCompare(b.to))
}

const fail = (): never => {
  throw new Error('No form was given.')
}
const loads = () =>
  database.owner.selectFrom('load').select(['id', 'state', 'number']).orderBy('number').execute()
const work = () =>
  workThrough({ db: database.app, authority: hearthshire, dataFolder: '/nonexistent', told: () => undefined })

test('Two analysts bring the same files at once: they are kept once, and the second is told', async () => {
  const [kept, again] = await atOnce([['/loads', { files: returns }, '/loads']])
  const [load, ...more] = await loads()
  expect(more).toEqual([])
  expect([kept, again]).toEqual([
    { status: 303, to: `/loads/${load?.id ?? ''}` },
    { status: 303, to: `/loads/${load?.id ?? ''}?done=again` },
  ])
})

test('Two analysts decide on one load at once: one does, the other is told, and figures are asked for once', async () => {
  await work()
  const [load] = await loads()
  const path = `/loads/${load?.id ?? ''}`
  const answers = await atOnce([[`${path}/accept`, asAt, path]])
  expect(answers.map(({ status }) => status)).toEqual([303, 409])
  expect((await loads()).map(({ state }) => state)).toEqual(['accepted'])
  expect(await database.owner.selectFrom('measuring').select('id').execute()).toHaveLength(1)
})

test('Two analysts bring different files at once: both are kept, read and accepted, and none displaces the other', async () => {
  const more = filesOf(/^local\/(peps|visits)/)
  await atOnce([
    ['/loads', { files: dental }, '/loads'],
    ['/loads', { files: more }, '/loads'],
  ])
  await work()
  const [, first, second] = await loads()
  expect([first?.state, second?.state]).toEqual(['read', 'read'])
  const paths = [first, second].map((load) => `/loads/${load?.id ?? ''}`)
  const answers = await atOnce(paths.map((path) => [`${path}/accept`, asAt, path]))
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  await work()
  expect((await loads()).map(({ state }) => state)).toEqual(['accepted', 'accepted', 'accepted'])
  const latest = await database.owner
    .selectFrom('dataSet')
    .select('inputs')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  expect((latest.inputs as { loads: { load: number }[] }).loads.map(({ load }) => load)).toEqual([1, 2, 3])
})
