import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aWebApp } from '../../../test/web.ts'
import { assetPath, readAssets } from './assets.ts'
import { withoutGovUkBrand } from './govuk-css.ts'

const app = await aWebApp()
const assets = await readAssets('assets')

test.each([...assets.files.keys()])('%s is found where pages look, to be kept for good', async (name) => {
  const answer = await app.request(assetPath(assets, name))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
})

test('at an address of another version it is found and not kept', async () => {
  expect((await app.request('/assets/0/govuk.css')).headers.get('cache-control')).toBe('no-cache')
})

test.each(['/assets/1/none.css', '/assets/1/..%2F..%2Fpackage.json', '/assets/1/%2e%2e/page.js'])(
  '%s is no file of ours',
  async (path) => {
    expect((await app.request(path)).status).toBe(404)
  },
)

test('what is sent smaller is the same', async () => {
  const path = assetPath(assets, 'govuk.css')
  const answer = await app.request(path, { headers: { 'accept-encoding': 'gzip, br' } })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  const css = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()
  expect(css).toBe(await (await app.request(path)).text())
})

test('nothing is left of the typeface and the crest that are the government’s own', async () => {
  const css = await (await app.request(assetPath(assets, 'govuk.css'))).text()
  expect(css).toContain('.govuk-button')
  expect(css).not.toMatch(/GDS Transport|crest|crown\.|url\(|@import/)
})

test('an upgrade that writes them otherwise is found at once', () => {
  expect(() => withoutGovUkBrand('a{font-family:GDS Transport}')).toThrow('GDS Transport')
  expect(() => withoutGovUkBrand('a{background:#fff url(/assets/x.svg)}')).toThrow('url(')
})
