import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../test/browser.ts'
import { aPerson, aSignInWorld, signedInAs, type SignInWorld } from '../../../test/sign-in.ts'
import { hearthshire } from '../../../test/web.ts'
import { noteDone } from '../../store/audit.ts'

let world: SignInWorld
let director: Browser
let directorId: string
beforeAll(async () => {
  world = await aSignInWorld()
  directorId = await aPerson(world, { email: 'dora@council.example', role: 'director' })
  director = await signedInAs(world, 'dora@council.example')
})
afterAll(() => world.close())

const note = (at: string, deed: string, subject: string, authority = hearthshire.code) =>
  noteDone(world.app, { at: new Date(at), authority, person: directorId, roles: ['director'], deed, subject })

test('signing in, failing to and signing out are on record, and what was typed is not', async () => {
  await aPerson(world, { email: 'eli@council.example' })
  await world.browser().send('/sign-in', { email: 'eli@council.example', password: 'a mistyped secret' })
  const browser = await signedInAs(world, 'eli@council.example')
  await browser.send('/sign-out', {}, '/account')
  const page = await (await director.open('/audit')).text()
  for (const words of ['Signed in', 'Failed to sign in', 'Signed out']) expect(page).toContain(words)
  expect(JSON.stringify(await world.owner.selectFrom('audit').selectAll().execute())).not.toContain(
    'mistyped',
  )
})

test('the list is narrowed by who, what and when, to the end of the last day', async () => {
  await note('2026-02-01T00:00:00Z', 'open-child-list', 'list-first')
  await note('2026-02-03T23:59:59Z', 'open-child-list', 'list-last')
  await note('2026-02-04T00:00:00Z', 'open-child-list', 'list-after')
  await note('2026-02-02T12:00:00Z', 'accept-load', 'load-between')
  const query = `person=${directorId}&deed=open-child-list&from=2026-02-01&to=2026-02-03`
  const page = await (await director.open(`/audit?${query}`)).text()
  expect(page).toContain('list-first')
  expect(page).toContain('list-last')
  expect(page).not.toContain('list-after')
  expect(page).not.toContain('load-between')
})

test('a day of summer begins and ends when it does in this country', async () => {
  await note('2026-06-30T22:59:59Z', 'summer', 'the-day-before')
  await note('2026-06-30T23:00:00Z', 'summer', 'first-moment')
  await note('2026-07-01T22:59:59Z', 'summer', 'last-moment')
  await note('2026-07-01T23:00:00Z', 'summer', 'the-day-after')
  const page = await (await director.open('/audit?deed=summer&from=2026-07-01&to=2026-07-01')).text()
  expect(page).toMatch(/last-moment[^]*first-moment/)
  expect(page).not.toMatch(/the-day-before|the-day-after/)
})

test('a filter that makes no sense is left out, and is no way into the database', async () => {
  const query = "person=' or 1=1 --&from=2026-02-31&below=-4&deed=%00"
  expect((await director.open(`/audit?${query}`)).status).toBe(200)
})

test('a long list comes fifty at a time, none left out and none twice', async () => {
  for (let at = 0; at < 120; at += 1)
    await note('2026-01-01T10:00:00Z', 'paged', `entry-${String(at).padStart(3, '0')}.`)
  const seen: string[] = []
  for (let path: string | undefined = '/audit?deed=paged'; path !== undefined;) {
    const page = await (await director.open(path)).text()
    const here = page.match(/entry-\d{3}\./g) ?? []
    expect(here.length).toBeLessThanOrEqual(50)
    seen.push(...here)
    path = /href="(\/audit\?[^"]*below=\d+)"[^>]*rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test('the file holds what matches, neutralises formulas, and is on record itself', async () => {
  await note('2026-03-01T10:00:00Z', 'odd', '=HYPERLINK("http://evil.example")')
  const answer = await director.open('/audit.csv?deed=odd')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(await answer.text()).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(await (await director.open('/audit')).text()).toContain('Exported this list')
})

test('what another council did is not shown', async () => {
  await world.owner.insertInto('authority').values({ code: 'E06000998', name: 'Elsewhere' }).execute()
  await note('2026-03-01T10:00:00Z', 'far', 'far-away', 'E06000998')
  expect(await (await director.open('/audit')).text()).not.toContain('far-away')
})

test('the application cannot change what is on record', async () => {
  await expect(
    world.app
      .updateTable('audit')
      .set({ deed: 'x' } as never)
      .execute(),
  ).rejects.toThrow()
  await expect(world.app.deleteFrom('audit').execute()).rejects.toThrow()
})
