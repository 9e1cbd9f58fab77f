import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../../src/store/bundled/free-port.ts'
import { placesIn } from '../../../src/store/bundled/place.ts'
import { postmasterOf } from '../../../src/store/bundled/postmaster.ts'
import { usedBy, usedByAll, type Used } from './processes.ts'

const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))

/** `hearth serve` as it is built, in a process of its own with its own PostgreSQL. */
export interface Served {
  readonly origin: string
  /** Milliseconds from starting the program to its first page. */
  readonly firstPage: number
  readonly app: () => Used
  readonly postgres: () => Used
  /** What it said of faults. */
  readonly faults: () => string[]
  readonly stop: () => Promise<void>
}

/** Starts it on a data folder and waits for its first page. */
export async function serve(dataFolder: string): Promise<Served> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const began = performance.now()
  const words = ['--port', String(port), '--second-factor', 'offered', '--log', 'faults']
  const child = spawn(process.execPath, [main, 'serve', '--data', dataFolder, ...words], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text) => (said += String(text)))
  const ended = new Promise((done) => child.once('exit', done))
  await firstPageOf(origin, () => child.exitCode !== null)
  const firstPage = performance.now() - began
  const postmaster = postmasterOf(placesIn(dataFolder))?.pid ?? 0
  return {
    ...{ origin, firstPage },
    app: () => usedBy(child.pid ?? 0),
    postgres: () => usedByAll(postmaster),
    faults: () => said.split('\n').filter((line) => line.includes(' fault: ')),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function firstPageOf(origin: string, hasEnded: () => boolean): Promise<void> {
  for (;;) {
    if (hasEnded()) throw new Error('hearth serve ended before its first page.')
    const status = await fetch(origin).then(
      async (answer) => (await answer.text(), answer.status),
      () => 0,
    )
    if (status === 200) return
    await wait(10)
  }
}
