import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, anEmptyDatabase, type TestDatabase } from '../../test/database.ts'
import { freePort } from '../store/bundled/free-port.ts'
import type { Environment } from './io.ts'
import { run } from './run.ts'

describe('hearth serve', () => {
  let folder: string
  let ready: TestDatabase
  let empty: TestDatabase
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearth serve '))
    ;[ready, empty] = await Promise.all([aDatabase(), anEmptyDatabase()])
  })
  afterAll(async () => {
    await Promise.all([ready.close(), empty.close()])
    rmSync(folder, { recursive: true, force: true })
  })

  const app = ({ appUrl }: TestDatabase) => ({ url: appUrl })
  const both = ({ appUrl, ownerUrl }: TestDatabase) => ({ url: appUrl, ownerUrl })

  /** A call that can be asked to stop, and what it has said so far. */
  function calling(database: object, argv: readonly string[], environment: Environment = {}) {
    const said: string[] = []
    const say = (text: string) => void said.push(text)
    let stop: () => void = () => undefined
    const untilStopped = new Promise<void>((stopped) => {
      stop = stopped
    })
    const running = { environment, now: () => new Date(), untilStopped, inAHurry: () => undefined }
    const about = { dataFolder: join(folder, 'data'), version: '1.2.3', clock: () => 0, database }
    const told = { out: say, err: say, aside: say, progress: () => undefined }
    const done = run(argv, { ...told, ...about, running: () => running })
    return { said, stop, done }
  }

  async function refused(database: object, ...argv: string[]): Promise<string> {
    const { said, done } = calling(database, ['serve', ...argv])
    expect(await done).toBe(2)
    return said.join('\n')
  }

  async function served<T>(
    words: readonly string[],
    work: (at: { origin: string; said: readonly string[] }) => Promise<T>,
  ): Promise<T> {
    const port = await freePort()
    const { said, stop, done } = calling(app(ready), ['serve', '--port', String(port), ...words])
    await until(() => said.some((line) => line.startsWith('Hearth is at')))
    try {
      return await work({ origin: `http://127.0.0.1:${port}`, said })
    } finally {
      stop()
      expect(await done).toBe(0)
    }
  }

  test('on the council’s own server says what to run first, and does nothing by itself', async () => {
    expect(await refused(app(empty), '--authority', 'E06000059')).toContain('run: hearth migrate')
    expect(await refused(app(ready))).toContain('Say which council the first time')
    expect(await refused(app(ready), '--authority', 'E06000059')).toContain(
      'Run once: hearth migrate --authority E06000059 --name "Dorset"',
    )
    expect(await ready.owner.selectFrom('authority').selectAll().execute()).toEqual([])
  })

  test('serves the council that hearth migrate put there, and says how somebody first joins', async () => {
    const { said, done } = calling(both(ready), ['migrate', '--authority', 'E06000059'])
    expect({ code: await done, said: said.at(-1) }).toEqual({ code: 0, said: 'It holds Dorset (E06000059).' })
    await served([], async ({ origin, said }) => {
      const page = await fetch(`${origin}/`)
      expect({ status: page.status, page: await page.text() }).toEqual({
        status: 200,
        page: expect.stringContaining('Dorset') as string,
      })
      await until(() => said.some((line) => line.includes('hearth invite')))
      expect(said.join('\n')).toContain(`--role administrator --authority E06000059 --origin ${origin}`)
    })
  })

  test('writes a line a request, with the route and never the path that was asked for', async () => {
    await served([], async ({ origin, said }) => {
      await fetch(`${origin}/child/4711?name=Sam`)
      await until(() => said.some((line) => line.includes(' 404 ')))
      expect(said.join('\n')).not.toMatch(/4711|Sam/)
    })
    await served(['--log', 'faults'], async ({ origin, said }) => {
      await fetch(`${origin}/`)
      expect(said.join('\n')).not.toContain('GET')
    })
  })

  test('says that a port is taken, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => other.once('listening', listening))
    const { port } = other.address() as AddressInfo
    expect(await refused(app(ready), '--port', String(port))).toMatch(
      /^Something else listens on port \d+ already\. Stop it, or choose another: --port \d+\.$/,
    )
    other.close()
  })

  test('says what is wrong with an address that is not this machine’s', async () => {
    expect(await refused(app(ready), '--host', '192.0.2.1', '--port', String(await freePort()))).toContain(
      'no address of this machine',
    )
  })

  test('says what is wrong with a provider that lets in everybody', async () => {
    const environment = {
      HEARTH_SIGN_IN_ISSUER: 'https://login.microsoftonline.com/common/v2.0',
      HEARTH_SIGN_IN_CLIENT_ID: 'hearth',
      HEARTH_SIGN_IN_CLIENT_SECRET: 'hush',
    }
    const { said, done } = calling(app(ready), ['serve'], environment)
    expect(await done).toBe(2)
    expect(said.join()).toContain('lets in every organisation')
    expect(said.join()).not.toContain('hush')
  })
})

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries++) await new Promise((next) => setTimeout(next, 25))
  expect(holds()).toBe(true)
}
