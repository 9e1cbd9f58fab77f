import { parentPort } from 'node:worker_threads'
import { setRecord } from './meeting-record.ts'
import type { RecordsJob } from './record-thread.ts'

// The thread that record-thread.ts opens: records in, their PDFs out.
parentPort?.once('message', ({ records, fonts }: RecordsJob) => {
  parentPort?.postMessage(records.map((record) => setRecord(record, fonts)))
})
