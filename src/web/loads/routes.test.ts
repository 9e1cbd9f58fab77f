import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { strToU8, zipSync } from '../../../test/zip-of.ts'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho, hearthshire, send } from '../../../test/web.ts'
import { makeAuthority } from '../../core/sample/make-sample.ts'
import type { Partner, Role } from '../../core/roles/roles.ts'
import type { LoadSummary } from '../../preparing/load-summary.ts'
import type { Env } from '../env.ts'
import { workThrough } from './work-through.ts'

const sample = makeAuthority({ seed: 7, children: 30, firstYear: 2023, lastYear: 2024 })
const wanted =
  /^(2024-25|2023-24)\/|^local\/(dental_checks|health_assessments|peps|visits|targets)|^p|^case-system\/.*(person|health|cla_episodes)/
const files = sample.files.filter(({ path }) => wanted.test(path))
const named = (name: string, text: string | Uint8Array) =>
  new File([typeof text === 'string' ? text : new Uint8Array(text)], name)
const sampleFiles = files.map(({ path, text }) => named(path, text))

let database: TestDatabase
const apps = new Map<string, Hono<Env>>()
const now = () => new Date('2025-05-02T09:00:00Z')

async function appFor(person: string, role: Role | { partner: Partner }): Promise<Hono<Env>> {
  const who = { ...aWho(role), personId: person, session: person }
  return aWebApp({ db: database.app, who, now, config: { largestUpload: 8 * 1024 * 1024 } })
}
const app = (person: string): Hono<Env> => {
  const found = apps.get(person)
  if (found === undefined) throw new Error(person)
  return found
}
const work = () =>
  workThrough({ db: database.app, authority: hearthshire, dataFolder: '/nonexistent', told: () => undefined })

async function bring(person: string, some: readonly File[]): Promise<string> {
  const answer = await send(app(person), '/loads', { files: some })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}
const textOf = async (person: string, path: string) => (await app(person).request(path)).text()
const loads = () => database.owner.selectFrom('load').selectAll().orderBy('number').execute()
const summary = async (path: string) =>
  (await loads()).find(({ id }) => path.includes(id))?.summary as LoadSummary
const asAt = { 'as-at-day': '31', 'as-at-month': '3', 'as-at-year': '2025' }

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  apps.set('analyst', await appFor('analyst', 'analyst'))
  apps.set('health', await appFor('health', { partner: 'health' }))
  apps.set('education', await appFor('education', { partner: 'education' }))
  apps.set('director', await appFor('director', 'director'))
  apps.set('board-member', await appFor('board-member', 'board-member'))
})
afterAll(() => database.close())

describe('What a council brings', () => {
  let path = ''
  beforeAll(async () => {
    path = await bring('analyst', sampleFiles)
  })

  test('is kept as it came before anybody reads it, and the page says so and shows itself again', async () => {
    const answer = await app('analyst').request(path)
    expect(answer.headers.get('refresh')).toBe('3')
    expect(await answer.text()).toContain('Waiting to be read')
    expect((await loads()).map(({ state }) => state)).toEqual(['reading'])
  })

  test('is read into rows used and rows listed that add up, and its files as they came are gone', async () => {
    await work()
    const { tables, unusable, tellsTo } = await summary(path)
    expect(tables.length).toBeGreaterThanOrEqual(files.length)
    expect(tables.filter(({ rows, used, listed }) => rows !== used + listed)).toEqual([])
    const lines = files.reduce((all, { text }) => all + text.trimEnd().split('\n').length - 1, 0)
    expect(tables.reduce((all, { rows }) => all + rows, 0)).toBe(lines)
    expect([unusable, tellsTo]).toEqual([[], '2025-03-31'])
    expect(await database.owner.selectFrom('loadUpload').select('name').execute()).toEqual([])
    const page = await textOf('analyst', path)
    for (const words of ['Return: Episodes, 2024/25', 'Dental checks (L02)', 'Accept and measure'])
      expect(page).toContain(words)
  })

  test('is known again when it comes again, and kept once', async () => {
    const again = await bring('analyst', [...sampleFiles].reverse())
    expect(again).toBe(`${path}?done=again`)
    expect(await textOf('analyst', again)).toContain('Exactly these files were brought before')
    expect(await loads()).toHaveLength(1)
  })

  test('counts for nothing with a day that is none or has not come, and the page says what is wrong', async () => {
    const none = await send(app('analyst'), `${path}/accept`, { ...asAt, 'as-at-day': '32' }, path)
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('must be a real date')])
    const later = await send(app('analyst'), `${path}/accept`, { ...asAt, 'as-at-year': '2026' }, path)
    expect(await later.text()).toContain('must be before today')
    expect((await loads()).map(({ state }) => state)).toEqual(['read'])
  })

  test('once accepted is measured, with what the sources say of each other, and accepted once', async () => {
    const once = await send(app('analyst'), `${path}/accept`, asAt, path)
    expect(once.status).toBe(303)
    expect(await textOf('analyst', '/loads')).toContain('are being measured')
    await work()
    expect(await textOf('analyst', '/loads')).toContain('The latest figures are as at 31 March 2025')
    const sets = await database.owner.selectFrom('dataSet').select(['asAt', 'content']).execute()
    expect(sets.map((each) => each.asAt)).toEqual(['2025-03-31'])
    expect(JSON.stringify(sets).includes('"id":"cic-count"')).toBe(true)
    const twice = await send(app('analyst'), `${path}/accept`, asAt, '/loads')
    expect(twice.status).toBe(409)
  })

  test('is held against other sources: all of it for the council, for a partner its own side', async () => {
    const council = await textOf('analyst', '/reconcile')
    expect(council).toContain('As at 31 March 2025')
    const lines = await database.owner.selectFrom('fixingLine').selectAll().execute()
    expect(lines.filter(({ child }) => council.includes(child))).toEqual([])
    const [way = '', many = ''] = /href="(\/reconcile\/\d+\?why=[^"]+)">(\d+)</.exec(council)?.slice(1) ?? []
    const one = await textOf('analyst', way)
    const children = new Set(lines.map(({ child }) => child))
    const there = [...one.matchAll(/rowheader">([^<]+)</g)].map(([, child = '']) => child)
    expect(there.length).toBe(Math.min(50, Number(many)))
    expect(there.filter((child) => !children.has(child))).toEqual([])
    expect((await app('analyst').request('/reconcile/999')).status).toBe(404)
    expect((await app('analyst').request(`${way}x`)).status).toBe(404)
    const meeting = await app('analyst').request(way, { headers: { cookie: 'hearth-meeting=on' } })
    expect([meeting.status, there.some((child) => one.includes(child))]).toEqual([403, true])
    const others = [...council.matchAll(/\/reconcile\/(\d+)\?/g)].map(([, number = '']) => number)
    for (const number of new Set(others))
      expect([number, (await app('health').request(`/reconcile/${number}`)).status]).toEqual([number, 404])
    const own = lines.filter(({ partner }) => partner === 'health')
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((each) => each.firstValue !== null && each.secondValue !== null)).toEqual([])
    const page = await textOf('health', '/reconcile')
    expect(page).toContain('what your side says')
    const csv = await textOf('health', '/reconcile/list.csv')
    expect(csv.trimEnd().split('\r\n')).toHaveLength(own.length + 1)
    expect(await textOf('education', '/reconcile')).not.toContain('(L02)')
    expect((await app('director').request('/reconcile')).status).toBe(403)
  })
})

test('figures that could not be measured are measured again when somebody who loads asks, once', async () => {
  const asked = { authority: HERE, by: 'analyst', at: now(), asAt: '2025-03-31' }
  await database.owner.insertInto('measuring').values(asked).execute()
  await database.owner
    .updateTable('measuring')
    .set({ endedAt: now(), trouble: 'Measuring failed.' })
    .where('endedAt', 'is', null)
    .execute()
  expect(await textOf('director', '/loads')).not.toContain('Measure it again')
  expect(await textOf('analyst', '/loads')).toContain('Measure it again')
  for (const time of [1, 2]) {
    const answer = await send(app('analyst'), '/loads/measure-again', {}, '/loads/templates')
    expect([time, answer.status]).toEqual([time, 303])
  }
  const measuring = await database.owner
    .selectFrom('measuring')
    .select(['asAt', 'endedAt'])
    .orderBy('number')
    .execute()
  expect(measuring.slice(-2).map(({ asAt, endedAt }) => [asAt, endedAt === null])).toEqual([
    ['2025-03-31', false],
    ['2025-03-31', true],
  ])
  await database.owner.deleteFrom('measuring').where('at', '=', now()).where('dataSet', 'is', null).execute()
})

describe('A partner', () => {
  const dental = files.find(({ path }) => path.endsWith('dental_checks.csv'))?.text ?? ''
  const peps = files.find(({ path }) => path.endsWith('peps.csv'))?.text ?? ''
  const visits = files.find(({ path }) => path.endsWith('visits.csv'))?.text ?? ''

  test('brings its own collections; what is not its own is refused by name and not kept', async () => {
    const later = dental.trimEnd().split('\n').slice(0, -1).join('\n')
    const path = await bring('health', [
      named('dental.csv', later),
      named('peps.csv', peps),
      named('v.csv', visits),
    ])
    await work()
    const { tables, refused } = await summary(path)
    expect(tables.map(({ kind }) => kind)).toEqual(['collection/dental_checks'])
    expect(refused.map(({ kind, owner }) => [kind, owner])).toEqual([
      ['collection/peps', 'education'],
      ['collection/visits', ''],
    ])
    const page = await textOf('health', path)
    expect(page).toContain('Nothing of it was kept')
    const id = path.split('/').at(-1) ?? ''
    const sheets = await database.owner
      .selectFrom('caseSheet')
      .select(['tableName'])
      .where('load', '=', id)
      .execute()
    expect(sheets).toEqual([{ tableName: 'collection/dental_checks' }])
    expect((await send(app('health'), `${path}/accept`, {}, path)).status).toBe(303)
    await work()
    const measured = await database.owner.selectFrom('measuring').selectAll().execute()
    expect(measured.map((each) => [each.asAt, each.trouble, each.dataSet === null])).toEqual([
      ['2025-03-31', null, false],
      ['2025-03-31', null, false],
    ])
  })

  test('sees no load but its own, and no collection but its own among those due', async () => {
    const [council] = await loads()
    const page = await textOf('health', '/loads')
    expect(page).not.toContain(council?.id)
    expect(page).toContain('Dental checks (L02)')
    expect(page).not.toContain('Personal education plans')
    expect((await app('health').request(`/loads/${council?.id ?? ''}`)).status).toBe(404)
    expect((await app('education').request(`/loads/${council?.id ?? ''}/to-put-right.csv`)).status).toBe(404)
    const theirs = await send(app('education'), `/loads/${council?.id ?? ''}/discard`, {}, '/loads')
    expect(theirs.status).toBe(404)
  })
})

describe('A file that is none', () => {
  let path = ''
  const bomb = zipSync('xl/worksheets/sheet1.xml', new Uint8Array(1024), 300 * 1024 * 1024)
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const xxe =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Message><Children><CHILD><CHILDID>&e;</CHILDID></CHILD></Children></Message>'
  beforeAll(async () => {
    path = await bring('analyst', [
      named('rubbish.csv', strToU8('\u0000\u0001\u0002'.repeat(400))),
      named('locked.xlsx', locked),
      named('bomb.xlsx', bomb),
      named('xxe.xml', xxe),
      named('../../../etc/cron.d/evil.csv', 'a,b\n1,2\n'),
      named('empty.csv', ''),
      named('<script>alert(1)</script>.csv', 'CHILD,NOTHING\n1,2\n'),
    ])
    await work()
  })

  test('is said to be none, and why, whatever it is', async () => {
    const { tables, unusable } = await summary(path)
    expect(tables).toEqual([])
    const why = Object.fromEntries(unusable.map(({ file, reason }) => [file, reason]))
    expect(why['locked.xlsx']).toContain('has a password')
    expect(why['bomb.xlsx']).toContain('unpacks to more than 256 MB')
    expect(why['empty.csv']).toContain('is empty')
    expect(why['rubbish.csv']).toContain('not a text file')
    expect(why['etc/cron.d/evil.csv']).toBeDefined()
    expect(JSON.stringify(why)).not.toContain('root:')
    expect(Object.keys(why)).toHaveLength(7)
  })

  test('cannot be accepted and writes nothing into the page but text', async () => {
    const page = await textOf('analyst', path)
    expect(page).toContain('No row here can be used')
    expect(page).not.toContain('<script>alert')
    expect((await send(app('analyst'), `${path}/accept`, asAt, path)).status).toBe(409)
    expect((await send(app('analyst'), `${path}/discard`, {}, path)).status).toBe(303)
    expect((await loads()).at(-1)?.state).toBe('discarded')
  })

  test('missing altogether is asked for', async () => {
    const answer = await send(app('analyst'), '/loads', { files: new File([], '') })
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('Choose at least one file'),
    ])
  })

  test('larger than what may be sent is refused before it is read', async () => {
    const answer = await send(app('analyst'), '/loads', {
      files: named('x.csv', new Uint8Array(9 * 1024 * 1024)),
    })
    expect(answer.status).toBe(413)
  })
})

describe('Two at once', () => {
  beforeEach(work)

  test('who bring the same files make one load', async () => {
    const one = named('a.csv', 'child_id,check_date\n1,01/02/2025\n')
    const [a, b] = await Promise.all([bring('analyst', [one]), bring('analyst', [one])])
    expect(a.split('?')[0]).toBe(b.split('?')[0])
  })

  test('who bring different files make two, and who decide on one decide once', async () => {
    const visits = files.find(({ path }) => path.endsWith('visits.csv'))?.text ?? ''
    const peps = files.find(({ path }) => path.endsWith('peps.csv'))?.text ?? ''
    const paths = await Promise.all([
      bring('analyst', [named('v.csv', visits)]),
      bring('analyst', [named('p.csv', peps)]),
    ])
    expect(new Set(paths).size).toBe(2)
    await work()
    const [path] = paths
    const both = await Promise.all([
      send(app('analyst'), `${path}/accept`, asAt, path),
      send(app('analyst'), `${path}/discard`, {}, path),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })
})

test('Whoever may not load is let in nowhere', async () => {
  for (const path of ['/loads', '/loads/templates', '/loads/templates/dental_checks.xlsx'])
    expect((await app('board-member').request(path)).status).toBe(403)
  expect((await app('director').request('/loads')).status).toBe(200)
  expect((await send(app('director'), '/loads', { files: named('a.csv', 'a') })).status).toBe(403)
  expect((await app('analyst').request('/loads/templates/..%2f..%2fpackage.json')).status).toBe(404)
  expect((await app('analyst').request('/loads/templates/dental_checks.xlsx')).status).toBe(200)
})

test('What was done is written down, by number of files and no name', async () => {
  const done = await database.owner.selectFrom('audit').select(['deed', 'authority', 'about']).execute()
  expect(new Set(done.map(({ deed }) => deed))).toEqual(
    new Set([
      'load-files',
      'accept-load',
      'discard-load',
      'measure-again',
      'open-reconciliation',
      'export-reconciliation',
    ]),
  )
  expect(done.every(({ authority }) => authority === HERE)).toBe(true)
  expect(JSON.stringify(done)).not.toContain('.csv')
})
