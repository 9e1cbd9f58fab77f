import { parentPort, workerData } from 'node:worker_threads'
import { readPdf } from './pdf-pages.ts'

// The thread that pdf-thread.ts opens: one PDF in, what it holds out. A fault of ours ends the thread and is told there.
parentPort?.postMessage(await readPdf(workerData as Uint8Array))
