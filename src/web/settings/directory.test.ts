import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho, send } from '../../../test/web.ts'
import { takeDirectoryRoles } from '../../store/directory.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Env } from '../env.ts'

let database: TestDatabase
let administrator: Hono<Env>
const path = '/settings/directory-groups'
const groups = async () => (await settingsOf(database.app, HERE))['directory-groups']
const add = (group: string, role: string) => send(administrator, path, { group, role })
const takeAway = (group: string, role: string) => send(administrator, `${path}/remove`, { group, role }, path)
const rolesOf = async (person: string) =>
  (
    await database.owner
      .selectFrom('membership')
      .select(['role', 'partner'])
      .where('person', '=', person)
      .where('directory', '=', true)
      .orderBy('role')
      .execute()
  ).map(({ role, partner }) => (partner === null ? role : `${role}:${partner}`))

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  const who = { ...aWho('administrator'), personId: 'administrator' }
  administrator = await aWebApp({ db: database.app, who })
})
afterAll(() => database.close())

test('nobody comes in by a group until one has a role, and the page says so', async () => {
  const html = await (await administrator.request(path)).text()
  expect(html).toContain('No group has a role yet')
  expect(html).toContain('Nobody signs in with a council account yet')
})

test.each([
  ['', 'analyst', 'Enter the group'],
  ['g'.repeat(201), 'analyst', 'Enter the group'],
  ['g-1', '', 'Choose what people in the group are here'],
  ['g-1', 'measuring', 'Choose what people in the group are here'],
  ['g-1', 'partner', 'Choose what people in the group are here'],
  ['g-1', 'partner:police', 'Choose what people in the group are here'],
])('%s cannot be %s', async (group, role, says) => {
  const answer = await add(group, role)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(says)
  expect(await groups()).toEqual([])
})

test('a group gives the role it is given at the next sign-in, as a partner too', async () => {
  expect((await add('g-health', 'partner:health')).status).toBe(303)
  expect((await add('g-<b>', 'analyst')).status).toBe(303)
  expect((await add('g-two', 'analyst')).status).toBe(303)
  expect(await (await add('g-two', 'analyst')).text()).toContain('gives this role already')
  expect(await groups()).toEqual([
    { group: 'g-health', role: 'partner', partner: 'health' },
    { group: 'g-<b>', role: 'analyst', partner: null },
    { group: 'g-two', role: 'analyst', partner: null },
  ])
  const html = await (await administrator.request(path)).text()
  expect(html).toContain('g-&lt;b&gt;')
  expect(html).toContain('Partner: Health')
  await takeDirectoryRoles(database.app, 'newcomer', ['g-health', 'g-two', 'g-nobody’s'])
  expect(await rolesOf('newcomer')).toEqual(['analyst', 'partner:health'])
})

test('a group taken away takes its role from everybody who had it by a group, at once, and is written down', async () => {
  expect((await takeAway('g-two', 'analyst')).status).toBe(303)
  expect(await rolesOf('newcomer')).toEqual(['partner:health'])
  expect((await groups()).map(({ group }) => group)).toEqual(['g-health', 'g-<b>'])
  const [last] = await database.owner.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(1).execute()
  expect(last).toMatchObject({ deed: 'change-setting', subject: 'directory-groups', person: 'administrator' })
  expect(last?.about).toMatchObject({ 'roles taken': 1 })
  await takeAway('g-two', 'analyst')
  const again = await database.owner.selectFrom('audit').select('id').orderBy('id', 'desc').limit(1).execute()
  expect(again[0]?.id).toBe(last?.id)
})

test('roles given by hand stay, and so does the asker’s own', async () => {
  await add('g-administrators', 'administrator')
  await takeDirectoryRoles(database.app, 'second', ['g-administrators'])
  await database.owner
    .updateTable('membership')
    .set({ directory: true })
    .where('person', '=', 'administrator')
    .execute()
  await takeAway('g-<b>', 'analyst')
  await takeAway('g-administrators', 'administrator')
  expect(await rolesOf('second')).toEqual([])
  expect(await rolesOf('administrator')).toEqual(['administrator'])
  const analyst = database.owner.selectFrom('membership').select('role').where('person', '=', 'analyst')
  expect(await analyst.execute()).toEqual([{ role: 'analyst' }])
})

test.each(['director', 'analyst', 'board-member'] as const)('%s gives no group a role', async (role) => {
  const app = await aWebApp({ db: database.app, who: { ...aWho(role), personId: role } })
  expect((await app.request(path)).status).toBe(403)
  expect(
    (await send(app, path, { group: 'g', role }, '/privacy').catch(() => ({ status: 403 }))).status,
  ).not.toBe(303)
})
