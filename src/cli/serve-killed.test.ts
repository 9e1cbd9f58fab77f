import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../store/bundled/free-port.ts'
import { isRunning } from '../store/bundled/living.ts'
import { placesIn } from '../store/bundled/place.ts'
import { kill, postmasterOf } from '../store/bundled/postmaster.ts'
import { run } from './run.ts'

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url))

describe('hearth serve as a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth served '))
  let at: Awaited<ReturnType<typeof started>>
  beforeAll(async () => {
    at = await started()
  })
  afterAll(() => {
    at.child.kill('SIGKILL')
    const left = postmasterOf(placesIn(folder))
    if (left) kill(left.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts it on its own database, and waits for the first page. */
  async function started() {
    const port = await freePort()
    const words = ['serve', '--data', folder, '--port', String(port), '--authority', 'E06000059']
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), from('./main.ts'), ...words],
      {
        env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: from('../../tsconfig.json') },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
    const page = () =>
      fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } }).then(
        ({ status }) => status,
        () => 0,
      )
    await until(async () => (await page()) === 200)
    const server = postmasterOf(placesIn(folder))?.pid ?? 0
    return { child, server, said, page }
  }

  test('answers 503 while PostgreSQL is killed under it, and pages again when it is back', async () => {
    const seen = new Set<number>()
    const asked = async () => {
      const pages = await Promise.all(Array.from({ length: 8 }, () => at.page()))
      for (const status of pages) seen.add(status)
    }
    const before = asked()
    kill(at.server, 'SIGKILL')
    await before
    await until(async () => {
      await asked()
      return seen.has(503)
    })
    await until(async () => (await at.page()) === 200)
    for (const status of seen) expect([200, 503]).toContain(status)
    expect(at.said.join('')).not.toContain('fault')
  })

  test('is refused beside another on the same data', async () => {
    const said: string[] = []
    const say = (text: string) => void said.push(text)
    const running = () => ({
      ...{ environment: {}, now: () => new Date(), untilStopped: Promise.resolve() },
      inAHurry: () => undefined,
    })
    const io = { out: say, err: say, aside: say, progress: () => undefined, dataFolder: folder, version: '1' }
    expect(await run(['serve'], { ...io, running })).toBe(2)
    expect(said.join('')).toMatch(/Another Hearth \(process \d+\) is using .*Stop it first/)
    expect(await at.page()).toBe(200)
  })

  test('killed without a word, starts again on what it left', async () => {
    at.child.kill('SIGKILL')
    await endOf(at.child)
    expect(isRunning(postmasterOf(placesIn(folder))?.pid ?? 0)).toBe(true)
    at = await started()
    expect(await at.page()).toBe(200)
  })

  test('asked to stop by a terminal and npm at once, stops in good order and leaves nothing running', async () => {
    at.child.kill('SIGINT')
    at.child.kill('SIGINT')
    expect(await endOf(at.child)).toBe(0)
    expect(isRunning(at.server)).toBe(false)
  })

  test('asked again and again, ends at once and leaves nothing running', async () => {
    at = await started()
    // One that cannot finish: PostgreSQL stands still.
    kill(at.server, 'SIGSTOP')
    at.child.kill('SIGTERM')
    await wait(700)
    expect(at.child.exitCode).toBe(null)
    at.child.kill('SIGTERM')
    expect(await endOf(at.child)).toBe(130)
    kill(at.server, 'SIGCONT')
    await until(() => Promise.resolve(!isRunning(at.server)))
  })
})

const endOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((ended) =>
        child.once('exit', (code) => {
          ended(code)
        }),
      )

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (await holds()) return
    await wait(25)
  }
  throw new Error('It did not come.')
}
