import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../../../test/chromium.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Our own source, a file at a time, with the types taken off: what a browser would be served after a build. */
const server: Server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
  if (path === '/')
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Checks</title>')
  else if (path === '/worker.js') response.setHeader('content-type', 'text/javascript').end(worker)
  else if (!path.startsWith('/src/core/')) response.writeHead(404).end()
  else {
    const source = readFileSync(join(root, path), 'utf8')
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ES2022 },
    })
    response.setHeader('content-type', 'text/javascript').end(outputText)
  }
})

const worker = `
import { checkReturn } from '/src/core/rules/index.ts'
onmessage = ({ data }) => postMessage(checkReturn(data))
`

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise((done) => server.close(done)))

test('the checks run in a browser worker', async () => {
  const browser = await openChromium()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const given = JSON.stringify({
      collection: '2025-26',
      tables: { Header: { columns: ['CHILD', 'DOB'], rows: [['101', '31/06/2012']] } },
      only: ['102'],
    })
    const checked: unknown = await page.evaluate(`(${inWorker})(${given})`)
    expect(checked).toMatchObject({
      collection: '2025-26',
      findings: [{ code: '102', row: 0, read: ['31/06/2012'] }],
    })
  } finally {
    await browser.close()
  }
})

/** Runs in the page: hands the return to a worker and waits for its answer. */
const inWorker = `(given) => new Promise((done, failed) => {
  const worker = new Worker('/worker.js', { type: 'module' })
  worker.onmessage = ({ data }) => done(data)
  worker.onerror = ({ message }) => failed(new Error(message))
  worker.postMessage(given)
})`
