import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { anEdition } from '../../../test/published.ts'
import { aWebApp } from '../../../test/web.ts'
import type { Env } from '../env.ts'
import type { Hono } from 'hono'

let database: TestDatabase
let app: Hono<Env>
const ids = { first: '', corrected: '', earlier: '', draft: '', elsewhere: '' }

beforeAll(async () => {
  database = await aDatabase()
  app = await aWebApp({ db: database.app })
})
afterAll(() => database.close())

const page = async (path: string): Promise<string> => (await app.request(path)).text()

test('where nothing is published the pages say so', async () => {
  expect(await page('/')).toContain('Nothing has been published yet.')
  expect(await page('/editions')).toContain('Nothing has been published yet.')
})

test('the first page shows the latest version of the latest day, with its files', async () => {
  ids.earlier = await anEdition(database, { asAt: '2024-12-31' })
  ids.first = await anEdition(database, { version: 1 })
  ids.corrected = await anEdition(database, {
    version: 2,
    changes: 'Dental checks <of> March were counted twice.\nThe comment on Health was changed.',
    files: {
      'dataset.html': '<!doctype html><title>Children in our care</title>',
      'dataset.json': '{"indicators":[]}',
      'manifest.json': '{"schema":"hearth-edition/1"}',
      'rows-over-time.json': '{"indicators":[]}',
    },
  })
  ids.draft = await anEdition(database, { asAt: '2025-06-30', state: 'signed-off' })
  ids.elsewhere = await anEdition(database, {
    authority: { code: 'E06000998', name: 'Elsewhere' },
    asAt: '2025-09-30',
  })
  const html = await page('/')
  expect(html).toContain('As at 31 March 2025')
  expect(html).toContain('Published on 2 May 2025, version 2.')
  expect(html).toContain('<li>Dental checks &lt;of&gt; March were counted twice.</li>')
  expect(html).toMatch(
    new RegExp(`Earlier editions.*href="/editions/${ids.earlier}"[^<]*As at 31 December 2024`, 's'),
  )
  expect(html).not.toContain(`href="/editions/${ids.first}"`)
  expect(html).toContain(`href="/editions/${ids.corrected}/files/dataset.html"`)
})

test('the list has every published edition of this council and no draft', async () => {
  const html = await page('/editions')
  const linked = [...html.matchAll(/href="\/editions\/([\da-f-]{36})"/g)].map(([, id]) => id)
  expect(linked).toEqual([ids.corrected, ids.first, ids.earlier])
  expect(html).toContain('Replaced by version 2')
})

test('a replaced edition is kept, and each version leads to the other', async () => {
  expect(await page(`/editions/${ids.first}`)).toMatch(
    new RegExp(`replaced by *<a[^>]*href="/editions/${ids.corrected}"[^>]*>version 2</a>`),
  )
  const html = await page(`/editions/${ids.corrected}`)
  expect(html).toMatch(
    new RegExp(`Replaces.*href="/editions/${ids.first}"[^>]*>Version 1, published on 2 May 2025`, 's'),
  )
  expect(html).toContain('<li>The comment on Health was changed.</li>')
  expect(await page(`/editions/${ids.earlier}`)).not.toMatch(/Replaces|replaced by|corrects/)
})

test('each file is said in words, and JSON is sent as JSON', async () => {
  const html = await page(`/editions/${ids.corrected}`)
  expect(html).toContain('JSON, how the edition was made and the hash of each file, 1 KB')
  expect(html).toContain('JSON, breakdowns month by month for programs, 1 KB')
  for (const name of ['manifest.json', 'rows-over-time.json', 'dataset.json']) {
    const answer = await app.request(`/editions/${ids.corrected}/files/${name}`)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.json()).toBeTypeOf('object')
  }
})

test.each(['draft', 'elsewhere'] as const)(
  '%s: neither the edition nor its files can be had by id',
  async (which) => {
    for (const path of [`/editions/${ids[which]}`, `/editions/${ids[which]}/files/dataset.csv`])
      expect((await app.request(path)).status).toBe(404)
  },
)

test('what is no id is not found, and a name that no file has neither', async () => {
  for (const path of [
    "/editions/1'--",
    `/editions/${ids.first}/files/..%2Fdataset.csv`,
    '/editions/1/files/x',
  ])
    expect((await app.request(path)).status).toBe(404)
})

test('the public file is sent, never its restricted twin', async () => {
  const answer = await app.request(`/editions/${ids.first}/files/dataset.csv`)
  expect(await answer.text()).toBe('indicator,value\nchildren-in-care,437\n')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="dataset.csv"')
})

test('a browser that has the file is told to keep it', async () => {
  const path = `/editions/${ids.first}/files/dataset.pdf`
  const etag = (await app.request(path)).headers.get('etag') ?? ''
  const again = await app.request(path, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('a booklet is shown in a box that runs no script', async () => {
  const policy = (await app.request(`/editions/${ids.first}/files/dataset.html`)).headers.get(
    'content-security-policy',
  )
  expect(policy).toMatch(/default-src 'none';.*sandbox$/)
  expect(policy).not.toContain('script')
})
