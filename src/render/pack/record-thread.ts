import { openThread } from '../thread.ts'
import type { MeetingRecord } from './meeting-record.ts'

/** What the thread is asked. */
export interface RecordsJob {
  readonly records: readonly MeetingRecord[]
  /** The TrueType files of regular and semibold. */
  readonly fonts: readonly Uint8Array[]
}

/** `setRecord` of each in a thread of its own, so that pages go on being answered. */
export async function setRecordsInThread(job: RecordsJob): Promise<Uint8Array[]> {
  const worker = openThread('./record-setting', import.meta.url)
  try {
    return await new Promise<Uint8Array[]>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => {
        reject(new Error('the thread ended without an answer'))
      })
      worker.postMessage(job)
    })
  } finally {
    await worker.terminate()
  }
}
