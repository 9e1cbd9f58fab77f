import { parentPort } from 'node:worker_threads'
import { makeMeetingFiles } from './meeting-files.ts'
import type { PackAnswer, PackJob } from './pack-thread.ts'
import { UnusablePaper } from './set-packs.ts'

// The thread that pack-thread.ts opens: one meeting in, its files out.
parentPort?.once('message', ({ pack, typefaces }: PackJob) => {
  parentPort?.postMessage(answer(pack, typefaces))
})

function answer(pack: PackJob['pack'], typefaces: PackJob['typefaces']): PackAnswer {
  try {
    return { made: makeMeetingFiles(pack, typefaces) }
  } catch (error) {
    if (error instanceof UnusablePaper) return { unusable: error.message }
    throw error
  }
}
