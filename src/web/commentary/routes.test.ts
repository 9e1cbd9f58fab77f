import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, sampleOf } from '../../../test/kept-data-set.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho, send } from '../../../test/web.ts'
import type { Role } from '../../core/roles/roles.ts'
import { commentaryOf } from '../../core/reports/commentary.ts'
import { withWritten } from '../../core/reports/commentary-written.ts'
import { asUser } from '../../store/as-user.ts'
import { commentaryFor, versionsOf } from '../../store/commentary.ts'
import { signOffsFor } from '../../store/signed-warnings.ts'
import type { Env } from '../env.ts'

let database: TestDatabase
const apps = new Map<string, Hono<Env>>()
const now = '2025-03-31'
const before = '2025-02-28'

const as = (role: Exclude<Role, 'partner'>): Hono<Env> => {
  const app = apps.get(role)
  if (app === undefined) throw new Error(`Nobody is signed in as ${role}`)
  return app
}

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await database.owner
    .insertInto('person')
    .values([
      { id: 'analyst', email: 'a@council.example', name: 'Ada Analyst' },
      { id: 'director', email: 'd@council.example', name: 'Dee Director' },
    ])
    .execute()
  await keepSample(database.owner, { asAt: before })
  await keepSample(database.owner, { asAt: now })
  for (const role of ['analyst', 'director', 'service-manager', 'board-member', 'administrator'] as const)
    apps.set(role, await aWebApp({ db: database.app, who: { ...aWho(role), personId: role } }))
})
afterAll(() => database.close())

const page = async (path: string, role: Exclude<Role, 'partner'> = 'analyst'): Promise<string> =>
  (await as(role).request(path)).text()

/** Writes a comment as the form would, on the version that the page shows. */
async function write(about: string, fields: Readonly<Record<string, string>>, asAt = now) {
  const path = `/commentary/${about}?as-at=${asAt}`
  const after = /name="after" value="(\d+)"/.exec(await page(path))?.[1] ?? ''
  return send(as('analyst'), `/commentary/${about}`, { 'as-at': asAt, after, ...fields }, path)
}

const place = (about: string, asAt = now) => ({ authority: HERE, about, asAt })
const versions = (about: string, asAt = now) => versionsOf(database.owner, place(about, asAt))

describe('the list', () => {
  test('shows every measure with its figure, and the months there are', async () => {
    const html = await page('/commentary')
    expect(html).toContain('As at 31 March 2025')
    expect(html).toContain('href="/commentary/cic-count?as-at=2025-03-31"')
    expect(html).toContain('<option value="2025-02-28">28 February 2025</option>')
  })

  test('narrows to what has no comment', async () => {
    await write('cic-count', { markdown: 'More came into care than left.' })
    expect(await page('/commentary?show=empty')).not.toContain('/commentary/cic-count?')
    expect(await page('/commentary?show=all')).toContain('More came into care than left.')
  })

  test('of a day without a data set, or that is no day, is not there or the latest', async () => {
    expect((await as('analyst').request('/commentary?as-at=2020-01-31')).status).toBe(404)
    expect((await as('analyst').request("/commentary?as-at=1'--")).status).toBe(200)
  })
})

describe('a comment', () => {
  test('has its tokens said, is kept with cause, action, owner and date, and is printed', async () => {
    const said = { cause: 'Two homes closed', action: 'Open two homes', owner: 'Head of placements' }
    const due = { 'due-day': '30', 'due-month': '6', 'due-year': '2025' }
    const answer = await write('health', {
      markdown: '**{{cic-count.value}}** are in care.',
      ...said,
      ...due,
    })
    expect(answer.headers.get('location')).toBe('/commentary/health?as-at=2025-03-31&done=saved')
    const [version] = await versions('health')
    expect(version).toMatchObject({
      ...said,
      due: '2025-06-30',
      version: 1,
      by: 'analyst',
      name: 'Ada Analyst',
    })
    const set = withWritten(sampleOf(now), await commentaryFor(database.owner, HERE, now))
    const remark = commentaryOf(set).remarks.get('health')
    expect(remark?.fields.map(({ runs }) => runs[0]?.text)).toEqual([...Object.values(said), '30 June 2025'])
    expect(JSON.stringify(remark?.passages)).toMatch(/"text":"\d+","as":"strong"/)
    expect(await page('/commentary/health')).toMatch(/<strong>\d+<\/strong> are in care\./)
  })

  test('that says what the figures do not is kept as a draft, and told sentence by sentence', async () => {
    const wrong = 'There were 9,999 children in care on 31 March 2025, and {{valeu}} is no token.'
    expect((await write('cic-started', { markdown: wrong })).status).toBe(303)
    const html = await page('/commentary/cic-started')
    expect(html).toContain('Draft: ')
    expect(html).toContain('{{valeu}}')
    expect(html).toContain('Did you mean {{value}}?')
    expect(await page('/commentary?show=wrong')).toContain('/commentary/cic-started?')
    expect((await versions('cic-started'))[0]?.markdown).toBe(wrong)
  })

  test('is shown without being saved', async () => {
    const html = await (await write('safety', { markdown: 'Not *yet* said.', doing: 'preview' })).text()
    expect(html).toContain('Not <em>yet</em> said.')
    expect(await versions('safety')).toEqual([])
  })

  test('is text, whatever markup is in it', async () => {
    const nasty =
      '<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> **<b>b</b>**'
    await write('reviews', { markdown: nasty, cause: '<svg onload=alert(1)>', owner: '"><script>' })
    await write('reviews', { markdown: `${nasty} more`, cause: '</textarea><script>' })
    for (const path of ['/commentary', '/commentary/reviews', '/commentary/reviews/history']) {
      const html = await page(path)
      expect(html).not.toMatch(/<script(?! type="module" src="\/assets)|<img|<svg|<b>|href="javascript/)
    }
    expect(await page('/commentary/reviews')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('that is too long, or due on no day, is told with what was typed', async () => {
    const answer = await write('voice', {
      markdown: 'x'.repeat(10_001),
      'due-day': '31',
      'due-month': '6',
      'due-year': '2025',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('The comment must be 10,000 characters or fewer. It has 10,001')
    expect(html).toContain('The date must be a day there is')
    expect(html).toContain('value="31"')
    expect(await versions('voice')).toEqual([])
  })

  test('of the month before is carried over until another is written, and one emptied is not', async () => {
    await write('fostering', { markdown: 'Eight carers joined us.' }, before)
    expect(await page('/commentary?show=old')).toContain('/commentary/fostering?')
    expect(await page('/commentary/fostering')).toContain('Of February 2025.')
    await write('fostering', { markdown: 'Nobody left us.' })
    expect(await page('/commentary?show=old')).not.toContain('/commentary/fostering?')
    await write('fostering', { markdown: '' })
    expect(await page('/commentary?show=empty')).toContain('/commentary/fostering?')
    const set = withWritten(sampleOf(now), await commentaryFor(database.owner, HERE, now))
    expect(commentaryOf(set).remarks.has('fostering')).toBe(false)
  })

  test('on what is no measure is refused', async () => {
    expect((await as('analyst').request('/commentary/nonsense')).status).toBe(404)
    expect((await as('analyst').request('/commentary/__proto__')).status).toBe(404)
  })
})

describe('two who write at once', () => {
  test('lose nothing: the second sees what the first wrote and keeps their own', async () => {
    const path = '/commentary/permanence'
    const fields = (markdown: string) => ({ 'as-at': now, after: '0', markdown })
    await send(as('analyst'), path, fields('Ada wrote this first.'))
    const second = await send(as('director'), path, fields('Dee wrote this as well.'))
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Ada Analyst')
    expect(html).toMatch(/<del>.*Ada/s)
    expect(html).toContain('Dee wrote this as well.</textarea>')
    expect((await versions('permanence')).length).toBe(1)
    const again = await send(as('director'), path, { ...fields('Both of us.'), after: '1' })
    expect(again.status).toBe(303)
    expect((await versions('permanence')).map(({ name }) => name)).toEqual(['Dee Director', 'Ada Analyst'])
  })

  test('at the very same moment are still let in one after the other', async () => {
    const path = '/commentary/adoption'
    const sent = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        send(as('analyst'), path, { 'as-at': now, after: '0', markdown: `Writer ${at}.` }),
      ),
    )
    expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409, 409, 409, 409, 409])
  })
})

describe('the history', () => {
  test('tells who wrote what, and an old version comes back as a new one', async () => {
    await write('education', { markdown: 'Attendance rose again.' })
    await write('education', { markdown: 'Attendance fell again.' })
    const html = await page('/commentary/education/history')
    expect(html).toContain('Ada Analyst')
    expect(html).toMatch(/<del>.*rose.*<\/del>.*<ins>.*fell/s)
    const from = '/commentary/education/history?version=1'
    const fields = { 'as-at': now, version: '1', after: '2' }
    const answer = await send(as('analyst'), '/commentary/education/put-back', fields, from)
    expect(answer.headers.get('location')).toContain('done=put-back')
    expect((await versions('education')).map(({ markdown }) => markdown)).toEqual([
      'Attendance rose again.',
      'Attendance fell again.',
      'Attendance rose again.',
    ])
    expect((await send(as('analyst'), '/commentary/education/put-back', fields, from)).status).toBe(409)
  })
})

describe('a warning', () => {
  const sentence = 'Attendance at XYZQ meetings was good this month.'
  const signing = { 'as-at': now, rule: 'abbreviation', sentence }

  test('is let stand by who answers for it, with a reason and a role', async () => {
    await write('placements', { markdown: sentence })
    const path = '/commentary/placements'
    expect(await page(path)).toContain('ask a service manager or the director')
    expect(await page(path, 'director')).toContain('Why the sentence may stand')
    const blank = await send(as('director'), `${path}/sign-off`, { ...signing, at: '0', reason: ' ' }, path)
    expect(await page(blank.headers.get('location') ?? '', 'director')).toContain('Error:</span> Say why')
    await send(as('director'), `${path}/sign-off`, { ...signing, reason: 'The board knows it' }, path)
    const [signOff] = await signOffsFor(database.owner, HERE, now)
    expect(signOff).toMatchObject({
      where: 'commentary/placements.md',
      role: 'Director',
      reason: 'The board knows it',
    })
    expect(await page('/commentary?show=wrong')).not.toContain('/commentary/placements?')
    await send(as('director'), `${path}/take-back`, signing, path)
    expect(await signOffsFor(database.owner, HERE, now)).toEqual([])
  })

  test('is not signed off by who wrote it, nor is what nobody warned of', async () => {
    const path = '/commentary/placements'
    expect((await send(as('analyst'), `${path}/sign-off`, { ...signing, reason: 'x' }, path)).status).toBe(
      403,
    )
    const other = { ...signing, sentence: 'Another.', reason: 'x' }
    expect((await send(as('director'), `${path}/sign-off`, other, path)).status).toBe(409)
  })
})

describe('who may not write', () => {
  test.each(['board-member', 'administrator'] as const)('%s is refused', async (role) => {
    expect((await as(role).request('/commentary')).status).toBe(403)
    const fields = { 'as-at': now, after: '0', markdown: 'x' }
    expect((await send(as(role), '/commentary/health', fields, '/account')).status).not.toBe(303)
  })

  test('is refused by the database too', async () => {
    const row = { authority: HERE, indicator: 'health', asAt: now, version: 99, markdown: 'x' }
    const inserting = (userId: string, by: string) =>
      asUser(database.app, { userId, authority: HERE }, (tx) =>
        tx
          .insertInto('commentary')
          .values({ ...row, by, cause: null, action: null, owner: null, due: null })
          .execute(),
      )
    await expect(inserting('board-member', 'board-member')).rejects.toThrow('row-level security')
    await expect(inserting('analyst', 'director')).rejects.toThrow('row-level security')
  })
})
