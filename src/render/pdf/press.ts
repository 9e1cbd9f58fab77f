import type { Worker } from 'node:worker_threads'
import type { Report } from '../../core/reports/report.ts'
import { openThread } from '../thread.ts'
import { printed } from './printed.ts'
import type { Job } from './typesetting.ts'

/** A thread of its own for the booklet, which takes as long as everything else that is drawn. */
export interface Press {
  /** The same bytes as `renderPdf`. A press prints once. */
  readonly print: (report: Report, fonts: readonly Uint8Array[]) => Promise<Uint8Array>
}

/** Opens a press. It warms up while the caller works, and keeps no program from ending until it prints. */
export function openPress(): Press {
  const worker = openThread('./typesetting', import.meta.url)
  worker.unref()
  return { print: (report, fonts) => result(worker, { paper: printed(report, fonts), fonts }) }
}

async function result(worker: Worker, job: Job): Promise<Uint8Array> {
  worker.ref()
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.postMessage(job)
    })
  } finally {
    await worker.terminate()
  }
}
