import { parentPort } from 'node:worker_threads'
import { typeset } from './typeset.ts'

/** A booklet as data, as `printed` makes it, and the fonts it is set in. */
export interface Job {
  readonly paper: string
  readonly fonts: readonly Uint8Array[]
}

// The thread that press.ts opens: one booklet in, its PDF out. A fault ends the thread and reaches the press.
parentPort?.once('message', ({ paper, fonts }: Job) => {
  parentPort?.postMessage(typeset(paper, fonts))
})
