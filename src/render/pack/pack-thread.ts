import { openThread } from '../thread.ts'
import type { MeetingMade } from './meeting-files.ts'
import type { Pack } from './pack.ts'
import { UnusablePaper } from './set-packs.ts'
import type { Typefaces } from './upload-zip.ts'

/** What the thread is asked. */
export interface PackJob {
  readonly pack: Pack
  readonly typefaces: Typefaces
}

/** What it answers. A class does not survive the way: what cannot be used comes as its sentence. */
export type PackAnswer = { readonly made: MeetingMade } | { readonly unusable: string }

/** `makeMeetingFiles` in a thread of its own, so that pages go on being answered. Throws `UnusablePaper`. */
export async function makeInThread(job: PackJob): Promise<MeetingMade> {
  const worker = openThread('./pack-setting', import.meta.url)
  try {
    const answer = await new Promise<PackAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => {
        reject(new Error('the thread ended without an answer'))
      })
      worker.postMessage(job)
    })
    if ('unusable' in answer) throw new UnusablePaper(answer.unusable)
    return answer.made
  } finally {
    await worker.terminate()
  }
}
