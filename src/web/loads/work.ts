import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Authority } from '../env.ts'
import { brokenOff, type Log } from '../log.ts'

/** What a thread is told. */
export interface ThreadWork {
  /** The application's login. */
  readonly url: string
  readonly authority: Authority
  readonly dataFolder: string
  /** The folder of the Department's published statistics. */
  readonly statistics?: string | undefined
}

/** Reading and measuring, in a thread of its own, so that pages are answered meanwhile. */
export interface Work {
  /** There may be something to do. Called at the start as well: what was broken off is taken up again. */
  readonly wake: () => void
  /** What is being done; `undefined` when nothing is. */
  readonly doing: () => string | undefined
  /** Once nothing is being done. */
  readonly settled: () => Promise<void>
  /** Breaks off what is being done: the next start takes it up. */
  readonly close: () => Promise<void>
}

/**
 * Opens the work. The thread comes when there is something to do, goes after it, and keeps no program from ending.
 * `done` hears every time that it has gone.
 */
export function openWork(given: ThreadWork, log: Log, done: () => void = () => undefined): Work {
  const state: State = { worker: undefined, again: false, doing: undefined, waiting: [], closed: false, done }
  return {
    wake: () => {
      wake(state, given, log)
    },
    doing: () => state.doing,
    settled: () =>
      state.worker === undefined
        ? Promise.resolve()
        : new Promise((resolve) => {
            state.waiting.push(resolve)
          }),
    close: async () => {
      state.closed = true
      await state.worker?.terminate()
    },
  }
}

interface State {
  worker: Worker | undefined
  again: boolean
  doing: string | undefined
  waiting: (() => void)[]
  closed: boolean
  readonly done: () => void
}

function wake(state: State, given: ThreadWork, log: Log): void {
  if (state.closed) return
  if (state.worker !== undefined) {
    state.again = true
    return
  }
  state.again = false
  const worker = begin(given)
  state.worker = worker
  worker.unref()
  worker.on('message', (doing: string) => {
    state.doing = doing
  })
  // What was broken off stands in the database as it was. It is tried again a little later, as often as tries are counted.
  worker.on('error', (error) => {
    log(brokenOff('loads', error))
    const later = setTimeout(() => {
      wake(state, given, log)
    }, AFTER_FAULT)
    later.unref()
  })
  worker.on('exit', () => {
    ended(state, given, log)
  })
}

/** Milliseconds: a database that was away may be back. */
const AFTER_FAULT = 5_000

function ended(state: State, given: ThreadWork, log: Log): void {
  state.worker = undefined
  state.doing = undefined
  if (!state.closed) state.done()
  if (state.again) wake(state, given, log)
  else for (const resolve of state.waiting.splice(0)) resolve()
}

function begin(workerData: ThreadWork): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(besides('./thread.js'), { workerData })
  // Before the project is built, a thread reads TypeScript only when told how.
  const paths = [createRequire(import.meta.url).resolve('tsx/cjs'), fileURLToPath(besides('./thread.ts'))]
  const code = paths.map((path) => `require(${JSON.stringify(path)})`).join('\n')
  return new Worker(code, { eval: true, workerData })
}

const besides = (name: string): URL => new URL(name, import.meta.url)
