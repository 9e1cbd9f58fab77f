import { parentPort, workerData } from 'node:worker_threads'
import type { Said } from './edition-thread.ts'
import { tryEdition, type TrialJob } from './edition-trial.ts'

const say = (said: Said): void => {
  parentPort?.postMessage(said)
}

const made = await tryEdition(workerData as TrialJob, {
  progress: (progress) => {
    say({ progress })
  },
  dataFolder: '',
})
say({ made })
