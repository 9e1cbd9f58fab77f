import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho, send } from '../../../test/web.ts'
import type { Role } from '../../core/roles/roles.ts'
import { day } from '../../core/time/day.ts'
import { asUser } from '../../store/as-user.ts'
import { changeSetting, defaults, settingsOf } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import { contrast } from './colour.ts'
import { styleOf } from './brand.ts'
import { readLogo } from './logo-file.ts'

let database: TestDatabase
const apps = new Map<string, Hono<Env>>()

const as = (role: Exclude<Role, 'partner'>): Hono<Env> => {
  const app = apps.get(role)
  if (app === undefined) throw new Error(`Nobody is signed in as ${role}`)
  return app
}

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  for (const role of ['analyst', 'director', 'service-manager', 'board-member', 'administrator'] as const)
    apps.set(role, await aWebApp({ db: database.app, who: { ...aWho(role), personId: role } }))
})
afterAll(() => database.close())

const page = async (path: string, role: Exclude<Role, 'partner'> = 'administrator'): Promise<string> =>
  (await as(role).request(path)).text()
const settings = () => settingsOf(database.app, HERE)

test('until a council chooses, what is usual holds', async () => {
  expect(await settings()).toEqual(defaults)
})

describe('the administrator', () => {
  test('names the council, and every page says so', async () => {
    const fields = { name: 'County of <Hearth>', contact: 'board@hearth.example' }
    expect((await send(as('administrator'), '/settings/authority', fields)).status).toBe(303)
    expect((await settings()).authority).toEqual(fields)
    expect(await page('/privacy')).toContain('County of &lt;Hearth&gt;')
    expect(await page('/accessibility')).toContain('board@hearth.example')
  })

  test('is told what is wrong, with what was typed', async () => {
    const answer = await send(as('administrator'), '/settings/authority', {
      name: 'A council',
      contact: 'nobody',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('The contact must be an email address')
    expect(html).toContain('value="nobody"')
  })

  test.each([
    ['-1', 422],
    ['3651', 422],
    ['many', 422],
    ['0', 303],
    ['3650', 303],
  ])('keeps replaced rows for %s days: %d', async (days, status) => {
    expect(
      (await send(as('administrator'), '/settings/retention', { days, 'word-months': '12' })).status,
    ).toBe(status)
  })

  test.each([
    ['0', 422],
    ['1', 303],
    ['121', 422],
  ])('keeps young people’s words for %s months: %d', async (months, status) => {
    const fields = { days: '365', 'word-months': months }
    expect((await send(as('administrator'), '/settings/retention', fields)).status).toBe(status)
  })

  test.each([
    ['14, 7', '7', '28', 'director', 303],
    ['', '7', '28', 'director', 303],
    ['7 days', '7', '28', 'director', 422],
    ['91', '7', '28', 'director', 422],
    ['7', '0', '28', 'director', 422],
    ['7', '7', '6', 'director', 422],
    ['7', '7', '28', 'board-member', 422],
  ])('reminds %s days before, every %s after, silent after %s, told to %s: %d', async (...typed) => {
    const [before, after, silent, told, status] = typed
    const fields = { 'days-before': before, 'every-days-after': after, 'silent-after': silent }
    const answer = await send(as('administrator'), '/settings/promises', {
      ...fields,
      'without-holder': told,
    })
    expect(answer.status).toBe(status)
  })

  test.each([
    ['Childline: 0800 1111: free, day or night', 303],
    ['Samaritans: 116 123: free, day or night\nOur team: (0100) 496 0000: 9 to 5', 303],
    ['Childline: 0800 1111', 422],
    ['Childline: ring us: free', 422],
    ['Childline: 8001111: free', 422],
    ['', 422],
  ])('young people can call %s: %d', async (lines, status) => {
    const answer = await send(as('administrator'), '/settings/helplines', { lines })
    expect(answer.status).toBe(status)
    if (status === 303) {
      const page = await (await as('administrator').request('/young-people')).text()
      expect(page).toContain(`href="tel:${/: ([\d ()-]+):/.exec(lines)?.[1]?.replace(/\D/g, '') ?? ''}"`)
    }
  })

  test('explains words, a line each', async () => {
    const fields = { explained: 'IRO: independent reviewing officer\n' }
    await send(as('administrator'), '/settings/words', fields)
    expect((await settings()).words).toEqual({
      explained: [{ term: 'IRO', meaning: 'independent reviewing officer' }],
    })
    const wrong = await send(as('administrator'), '/settings/words', {
      explained: 'a: b\nno colon',
    })
    expect(await wrong.text()).toContain('Line 2 must be two parts')
  })

  test('leaves measures to those whose they are, on the page and in the database', async () => {
    for (const name of ['targets', 'thresholds', 'comparators'])
      expect((await as('administrator').request(`/settings/${name}`)).status).toBe(403)
    const changing = asUser(database.app, { userId: 'administrator', authority: HERE }, (tx) =>
      changeSetting(tx, { authority: HERE, name: 'thresholds', by: 'x', at: new Date() }, (was) => was),
    )
    await expect(changing).rejects.toThrow('row-level security')
  })
})

describe('the look', () => {
  test('takes a colour on which white words can be read, and no other', async () => {
    const pale = await send(as('administrator'), '/settings/branding', {
      'service-name': '',
      colour: '#ffcc00',
    })
    expect(await pale.text()).toContain('their contrast is 1.5 to 1')
    for (const colour of ['red', '#12345', '#123456;}body{display:none'])
      expect(
        (await send(as('administrator'), '/settings/branding', { 'service-name': '', colour })).status,
      ).toBe(422)
    const fields = { 'service-name': 'Our promise', colour: '#5A2A82' }
    expect((await send(as('administrator'), '/settings/branding', fields)).status).toBe(303)
    const html = await page('/privacy')
    expect(html).toContain('– Our promise –')
    const style = /href="(\/assets\/brand-[\da-f]{12}\.css)"/.exec(html)?.[1] ?? ''
    const answer = await as('administrator').request(style)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toContain('--hearth-accent: #5a2a82')
  })

  test('is plain while the database cannot be asked, and pages are still shown', async () => {
    expect((await (await aWebApp()).request('/privacy')).status).toBe(200)
  })

  test('sets words on a pale ground on which they can be read', () => {
    for (const colour of ['#5a2a82', '#0b4f59', '#767676', '#d4351c', '#000000']) {
      const ground = /surface-background-colour: (#[\da-f]{6})/.exec(styleOf(colour))?.[1] ?? ''
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })

  test('has a logo, told by what is in it, that can run nothing', async () => {
    const logo = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>'])
    const fields = { 'service-name': '', colour: '#5a2a82', logo }
    expect((await send(as('administrator'), '/settings/branding', fields)).status).toBe(303)
    const path = /src="(\/assets\/logo-[\da-f]{12})"/.exec(await page('/privacy'))?.[1] ?? ''
    const answer = await as('board-member').request(path)
    expect(answer.headers.get('content-type')).toBe('image/svg+xml')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    await send(as('administrator'), '/settings/branding', {
      'service-name': '',
      colour: '#5a2a82',
      'remove-logo': 'yes',
    })
    expect(await page('/privacy')).not.toContain('/assets/logo-')
    expect((await as('administrator').request(path)).status).toBe(404)
  })

  const svg = (inside: string, on = ''): string =>
    `<svg xmlns="http://www.w3.org/2000/svg"${on}>${inside}</svg>`
  test.each([
    svg('<script>alert(1)</script>'),
    svg('<SCRIPT/>'),
    svg('', ' onload="alert(1)"'),
    svg('<g\tonclick=alert(1) />'),
    svg('<foreignObject><p/></foreignObject>'),
    svg('<image href="https://elsewhere.example/x.png"/>'),
    svg('<use href="//elsewhere.example/x.svg#a"/>'),
    svg('<a href="javascript:alert(1)">x</a>'),
    svg('<rect fill="url(https://elsewhere.example/x)"/>'),
    svg('<style>@import "x"</style>'),
    svg('<use href="&#106;avascript:alert(1)"/>'),
    svg('<animate attributeName="href" to="x"/>'),
    `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('')}`,
    `<?xml-stylesheet href="x"?>${svg('')}`,
    '<html><script>alert(1)</script></html>',
    'GIF89a',
    `${svg('')}${' '.repeat(100 * 1024)}`,
  ])('refuses %s', (text) => {
    expect(readLogo(new Uint8Array(Buffer.from(text)))).toHaveProperty('wrong')
  })

  test('takes a plain SVG and a PNG of a size that can be shown', () => {
    const plain = svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#a"/>')
    expect(readLogo(new Uint8Array(Buffer.from(plain)))).toHaveProperty('logo')
    const png = (width: number): Uint8Array<ArrayBuffer> => {
      const bytes = Buffer.alloc(40)
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]).copy(bytes)
      bytes.write('IHDR', 12, 'latin1')
      bytes.writeUInt32BE(width, 16)
      bytes.writeUInt32BE(10, 20)
      return new Uint8Array(bytes)
    }
    expect(readLogo(png(300))).toMatchObject({ logo: { type: 'image/png' } })
    expect(readLogo(png(60_000))).toHaveProperty('wrong')
  })
})

describe('an analyst', () => {
  const usual = { threshold: '5', 'protected-threshold': '9', interval: '5', zeros: 'shown' }

  test('decides what is hidden within bounds', async () => {
    for (const wrong of [
      { threshold: '0' },
      { threshold: '21' },
      { threshold: '10' },
      { interval: '4' },
      { interval: 'x' },
    ])
      expect((await send(as('analyst'), '/settings/thresholds', { ...usual, ...wrong })).status).toBe(422)
    const strict = { ...usual, threshold: '7', interval: '7', zeros: 'hidden' }
    expect((await send(as('analyst'), '/settings/thresholds', strict)).status).toBe(303)
    expect((await settings()).thresholds).toEqual({
      threshold: 7,
      protectedThreshold: 9,
      interval: 7,
      zeros: 'hidden',
    })
  })

  test('names councils to compare with, of those there are', async () => {
    const path = '/settings/comparators'
    const wrong = await send(as('analyst'), path, { neighbours: 'E06000059 E99999999', average: 'mean' })
    expect(await wrong.text()).toContain('These are none: E99999999')
    await send(as('analyst'), path, { neighbours: 'E06000059, e06000060\nE06000058', average: 'median' })
    const neighbours = ['E06000059', 'E06000060', 'E06000058']
    expect((await settings()).comparators).toEqual({ neighbours, average: 'median' })
  })

  test('sets targets as a table of targets would', async () => {
    const path = '/settings/targets/new'
    const target = {
      indicator_id: 'cic-uasc',
      from: '1/4/2025',
      target: '10',
      tolerance: '2',
      polarity: '',
      period: '',
    }
    const wrong = await send(as('analyst'), path, { ...target, target: '0.95' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('A percentage is written as 95')
    await send(as('analyst'), path, { ...target, polarity: 'lower' })
    await send(as('analyst'), path, { ...target, polarity: 'lower', target: '12' })
    expect((await settings()).targets).toMatchObject([
      { indicatorId: 'cic-uasc', from: day('2025-04-01'), target: 12 },
    ])
    expect(await page('/settings/targets', 'analyst')).toContain('12%')
    const removing = { indicator_id: 'cic-uasc', from: '2025-04-01' }
    await send(as('analyst'), '/settings/targets/remove', removing, '/settings/targets/new')
    expect((await settings()).targets).toEqual([])
  })

  test('does not change the look', async () => {
    expect((await as('analyst').request('/settings/branding')).status).toBe(403)
    expect(await page('/settings', 'analyst')).not.toContain('/settings/branding')
  })
})

test.each(['service-manager', 'board-member'] as const)('%s changes nothing', async (role) => {
  expect((await as(role).request('/settings')).status).toBe(403)
  expect((await send(as(role), '/settings/retention', { days: '1' }, '/privacy')).status).not.toBe(303)
})

test('every change is written down with what it was and is', async () => {
  const [{ about } = { about: {} }] = await database.owner
    .selectFrom('audit')
    .select('about')
    .where('deed', '=', 'change-setting')
    .where('subject', '=', 'thresholds')
    .execute()
  expect(about).toMatchObject({ before: { threshold: 5 }, after: { threshold: 7 } })
})

test('two who change one setting at once both keep their change', async () => {
  const adding = (term: string) =>
    asUser(database.app, { userId: 'administrator', authority: HERE }, (tx) =>
      changeSetting(
        tx,
        { authority: HERE, name: 'words', by: 'administrator', at: new Date() },
        ({ explained, ...rest }) => ({ ...rest, explained: [...explained, { term, meaning: 'a word' }] }),
      ),
    )
  await Promise.all(['one', 'two', 'three', 'four'].map(adding))
  const terms = (await settings()).words.explained.map(({ term }) => term)
  expect(terms.filter((term) => term !== 'IRO').toSorted()).toEqual(['four', 'one', 'three', 'two'])
})
