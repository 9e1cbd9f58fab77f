import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, monthBefore, sampleOf } from '../../../test/kept-data-set.ts'
import { peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho, send } from '../../../test/web.ts'
import type { DataSet } from '../../core/reports/data-set.ts'
import { indicators } from '../../core/indicators/index.ts'
import { themes } from '../../core/indicators/theme.ts'
import type { Role } from '../../core/roles/roles.ts'
import type { Who } from '../env.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await keepSample(database.owner, { set: earlier() })
  await keepSample(database.owner, { set: withHostileNames() })
})
afterAll(() => database.close())

/** People of the database are named after their role. */
const named = (role: Role): Who => ({ ...aWho(role), personId: role })
const appFor = (role: Role, db = database) => aWebApp({ db: db.app, who: named(role) })

async function read(role: Role, path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await (await appFor(role)).request(path, { headers })
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

const paths = [
  '/data-set',
  '/data-set/director',
  '/data-set/changes',
  '/data-set/sources',
  ...Object.keys(themes).map((id) => `/data-set/${id}`),
  ...indicators.map(({ id }) => `/data-set/indicators/${id}`),
]

describe('whatever the page', () => {
  test('it is found, has one heading that is its title, and nothing that the page’s own rules forbid', async () => {
    const app = await appFor('analyst')
    for (const path of paths) {
      const html = await (await app.request(path)).text()
      const heads = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, text]) => text)
      expect([path, heads.length]).toEqual([path, 1])
      expect(html).toContain(`<title>${heads[0] ?? ''} – `)
      expect([
        path,
        /<[^>]+ style=|<style|<script(?! type="module" src)|<[^>]+ on\w+=/.exec(html)?.[0],
      ]).toEqual([path, undefined])
    }
  })

  test('whoever may not see it is refused, and nobody signed in is sent to sign in', async () => {
    const partner = await aWebApp({
      db: database.app,
      who: { ...aWho({ partner: 'health' }), personId: 'health' },
    })
    const nobody = await aWebApp({ db: database.app })
    for (const path of [
      '/data-set',
      '/data-set/health',
      '/data-set/indicators/cic-count',
      '/data-set/changes',
    ]) {
      expect((await partner.request(path)).status).toBe(403)
      const { status, headers } = await nobody.request(path)
      expect([status, headers.get('location')]).toEqual([303, `/sign-in?next=${encodeURIComponent(path)}`])
    }
  })

  test('all its links to pages of the data set lead to a page', async () => {
    const app = await appFor('board-member')
    const found = new Set<string>()
    for (const path of [
      '/data-set',
      '/data-set/director',
      '/data-set/changes',
      '/data-set/placements',
      '/data-set/indicators/cic-count',
    ])
      for (const [, href] of (await read('board-member', path)).matchAll(/href="(\/data-set[^"]*)"/g))
        found.add(href ?? '')
    expect(found.size).toBeGreaterThan(40)
    for (const href of found) expect([href, (await app.request(href)).status]).toEqual([href, 200])
  })
})

test('what is not there is not found', async () => {
  const app = await appFor('analyst')
  for (const path of [
    '/data-set/nowhere',
    '/data-set/indicators/none',
    '/data-set/indicators/__proto__',
    '/data-set/constructor',
    '/data-set?as-at=2020-01-01',
    '/data-set?as-at=%27;drop table',
    '/data-set/health?as-at=2025-13-45',
  ])
    expect([path, (await app.request(path)).status]).toEqual([path, 404])
})

describe('of two days', () => {
  test('the latest is shown, the other may be chosen, and its links stay with it', async () => {
    expect(await read('analyst', '/data-set')).toContain('As at 31 March 2025')
    const html = await read('analyst', '/data-set?as-at=2025-02-28')
    expect(html).toContain('As at 28 February 2025')
    expect(html).toContain('<option value="2025-02-28" selected')
    expect(html).toContain('href="/data-set/health?as-at=2025-02-28"')
    expect(html).not.toMatch(/href="\/data-set\/health"/)
  })

  test('what changed says each change in a sentence', async () => {
    const html = await read('analyst', '/data-set/changes')
    expect(html).toContain('31 March 2025, set against the data set of 28 February 2025, the one before it.')
    expect(html).toMatch(/January 2025 is \d+ and was 999/)
    expect(html).toContain('Has a figure now')
  })

  test('before the first there is nothing to compare with', async () => {
    expect(await read('analyst', '/data-set/changes?as-at=2025-02-28')).toContain(
      'This is the first data set',
    )
  })
})

describe('beside England', () => {
  const column = (html: string) => /<th scope="col">England<\/th><th scope="col">([^<]*)</.exec(html)?.[1]

  test('stand the neighbours’ mean, their median or the region, as chosen', async () => {
    expect(column(await read('analyst', '/data-set'))).toBe('Neighbours (mean)')
    const median = await read('analyst', '/data-set?beside=neighbours-median')
    expect(column(median)).toBe('Neighbours (median)')
    expect(median).toContain('13%')
    expect(column(await read('analyst', '/data-set?beside=region'))).toBe('South West')
    expect(column(await read('analyst', '/data-set?beside=england-alone'))).not.toBe('South West')
  })

  test('charts follow the choice', async () => {
    const path = '/data-set/indicators/placement-3plus'
    expect(await read('analyst', path)).toContain('Neighbours (mean) 2025: 12%')
    expect(await read('analyst', `${path}?beside=neighbours-median`)).toContain(
      'Neighbours (median) 2025: 13%',
    )
    expect(await read('analyst', `${path}?beside=region`)).toContain('South West 2025: 14%')
  })

  test('a choice is remembered, one that is none is passed over', async () => {
    const answer = await (await appFor('analyst')).request('/data-set?beside=region')
    expect(answer.headers.get('set-cookie')).toMatch(/^hearth-beside=region;.*HttpOnly/)
    expect(column(await read('analyst', '/data-set', { cookie: 'hearth-beside=region' }))).toBe('South West')
    for (const bad of ['<script>', 'toString', '']) {
      const path = `/data-set?beside=${encodeURIComponent(bad)}`
      expect(column(await read('analyst', path))).toBe('Neighbours (mean)')
    }
    expect(column(await read('analyst', '/data-set', { cookie: 'hearth-beside=toString' }))).toBe(
      'Neighbours (mean)',
    )
  })

  test('the neighbours are named', async () => {
    expect(await read('analyst', '/data-set')).toContain('Millbrook and Fernleigh')
  })
})

describe('in a meeting', () => {
  const indicator = '/data-set/indicators/cic-count'
  const toChildren = 'href="/data-set/indicators/cic-count/children"'

  test('an officer’s page leads to the children, until meeting mode hides it', async () => {
    expect(await read('analyst', indicator)).toContain(toChildren)
    const html = await read('analyst', indicator, { cookie: 'hearth-meeting=on' })
    expect(html).not.toContain('/children"')
    expect(html).toContain('Meeting mode.')
    expect(html).toContain('Leave meeting mode')
  })

  test('a board member’s page never leads to a child, whatever the cookie says', async () => {
    for (const role of [
      'board-member',
      'democratic-services',
      'participation-worker',
      'administrator',
    ] as const) {
      const html = await read(role, indicator, { cookie: 'hearth-meeting=off' })
      expect(html).not.toContain('/children"')
      expect(html).toContain('Meeting mode.')
      expect(html).not.toContain('Leave meeting mode')
    }
  })

  test('what was drawn for one who may is not shown to one who may not', async () => {
    for (const path of ['/data-set', '/data-set/profile', indicator]) {
      await read('analyst', path)
      expect(await read('board-member', path)).not.toContain('/children"')
    }
  })

  test('it is turned on by a form and goes back to the page it was on, and nowhere else', async () => {
    const app = await appFor('analyst')
    const form = { meeting: 'on', back: '/data-set/health?as-at=2025-03-31' }
    const answer = await send(app, '/data-set/meeting-mode', form, '/data-set')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, form.back])
    expect(answer.headers.get('set-cookie')).toMatch(/^hearth-meeting=on;.*HttpOnly/)
    const away = await send(app, '/data-set/meeting-mode', { ...form, back: '//evil.example' }, '/data-set')
    expect(away.headers.get('location')).toBe('/')
  })
})

test('names, notes and comments are text, whatever they hold', async () => {
  for (const path of [
    '/data-set',
    '/data-set/placements',
    '/data-set/indicators/placement-3plus',
    '/data-set/sources',
  ]) {
    const html = await read('analyst', path)
    expect([path, html.includes('<img src=x')]).toEqual([path, false])
  }
  expect(await read('analyst', '/data-set/sources')).toContain('&lt;img src=x onerror=alert(1)&gt;.csv')
  expect(await read('analyst', '/data-set/indicators/placement-3plus')).toContain(
    '&lt;img src=x onerror=alert(2)&gt;',
  )
})

test('while there is no data set the page says what to do, and for whom', async () => {
  const empty = await aDatabase()
  await peopleOf(empty.owner)
  const page = async (role: Role) => (await (await appFor(role, empty)).request('/data-set')).text()
  expect(await page('analyst')).toContain('href="/loads"')
  expect(await page('board-member')).toContain('An analyst of the council loads')
  expect(await page('board-member')).not.toContain('href="/loads"')
  expect((await (await appFor('analyst', empty)).request('/data-set/health')).status).toBe(404)
  await empty.close()
})

/** The month before: a January that was told otherwise, and a measure without a figure. */
function earlier(): DataSet {
  const set = monthBefore()
  const entries = set.entries.map((entry) => {
    if (entry.indicator.id === 'cic-count')
      return {
        ...entry,
        series: entry.series.map((shown) =>
          shown.period.id === '2025-01' && shown.figure.kind === 'number'
            ? { ...shown, figure: { ...shown.figure, value: 999, numerator: 999 } }
            : shown,
        ),
      }
    if (entry.indicator.id !== 'placement-3plus') return entry
    const none = { kind: 'none', status: 'not-collected', note: 'Nobody was asked.' } as const
    return {
      ...entry,
      series: entry.series.map((shown) => ({ ...shown, figure: none, status: 'not-collected' as const })),
    }
  })
  return { ...set, entries }
}

/** With comparators, and with text that would run if it were anything but text. */
function withHostileNames(): DataSet {
  const set = sampleOf()
  const source = 'Department for Education'
  const elsewhere = { period: '2025', source, method: 'published' } as const
  const neighbours = { ...elsewhere, comparator: 'statistical-neighbours' } as const
  const note = 'The neighbours are Millbrook and Fernleigh, by the list of 2021.'
  return {
    ...set,
    inputs: set.inputs.map((input, at) =>
      at === 0 ? { ...input, file: '<img src=x onerror=alert(1)>.csv' } : input,
    ),
    entries: set.entries.map((entry) =>
      entry.indicator.id === 'placement-3plus'
        ? {
            ...entry,
            failing: '<img src=x onerror=alert(2)>',
            benchmarks: [
              { ...elsewhere, comparator: 'England', name: 'England', value: 11 },
              { ...elsewhere, comparator: 'region', name: 'South West', value: 14 },
              { ...neighbours, name: 'Statistical neighbours (mean)', method: 'mean', value: 12, note },
              { ...neighbours, name: 'Statistical neighbours (median)', method: 'median', value: 13, note },
            ],
          }
        : entry,
    ),
  }
}
