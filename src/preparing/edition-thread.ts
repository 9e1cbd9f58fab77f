import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { TrialJob, TrialMade } from './edition-trial.ts'

/** What the thread says: how far it is, or what came of it. */
export type Said = { readonly progress: string } | { readonly made: TrialMade }

/** Thrown when a trial took longer than it may. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/** How long a trial may take, who hears of it, and what breaks it off. */
export interface Trying {
  readonly seconds: number
  readonly progress: (doing: string) => void
  readonly signal?: AbortSignal
}

/** Thrown when a trial was broken off. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff'
}

/** Makes and tries an edition in a thread of its own, so that pages go on being answered; ends it when time is up. */
export function tryInThread(job: TrialJob, { seconds, progress, signal }: Trying): Promise<TrialMade> {
  const worker = opened(job)
  return new Promise<TrialMade>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new OutOfTime())
    }, seconds * 1000)
    worker.on('message', (said: Said) => {
      if ('made' in said) resolve(said.made)
      else progress(said.progress)
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      reject(new Error('the thread ended without an answer'))
    })
    timer.unref()
    const breakOff = (): void => {
      reject(new BrokenOff())
    }
    if (signal?.aborted === true) breakOff()
    signal?.addEventListener('abort', breakOff, { once: true })
  }).finally(() => worker.terminate())
}

const besides = (name: string): URL => new URL(name, import.meta.url)

function opened(job: TrialJob): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(besides('./edition-worker.js'), { workerData: job })
  const path = fileURLToPath(besides('./edition-worker.ts'))
  // Before the project is built, a thread reads TypeScript only when told how.
  const api = createRequire(import.meta.url)
    .resolve('tsx')
    .replace('loader.mjs', 'esm/api/index.mjs')
  const source = `import(${address(api)}).then(({ register }) => { register(); return import(${address(path)}) })`
  return new Worker(source, { eval: true, workerData: job })
}

const address = (path: string): string => JSON.stringify(pathToFileURL(path).href)
