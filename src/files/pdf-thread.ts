import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PdfReading } from './pdf-pages.ts'

/** `readPdf` in a thread of its own, ended when its time is up: pages go on being answered whatever is uploaded. Takes
 *  about a second for 300 pages. Throws nothing that is not a bug. */
export async function readPdfInThread(bytes: Uint8Array, seconds = 60): Promise<PdfReading> {
  const worker = openedWith(bytes)
  try {
    return await new Promise<PdfReading>((resolve, reject) => {
      const timer = setTimeout(() => {
        resolve({ fault: tooLong })
      }, seconds * 1000)
      timer.unref()
      worker.once('message', resolve)
      worker.once('error', (error) => {
        if (isOutOfMemory(error)) resolve({ fault: tooLong })
        else reject(error)
      })
      worker.once('exit', () => {
        reject(new Error('the thread ended without an answer'))
      })
    })
  } finally {
    await worker.terminate()
  }
}

const tooLong =
  'This PDF takes too long to read. Print it to a PDF, or save it with simpler pictures, and upload that.'

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function openedWith(bytes: Uint8Array): Worker {
  const settings = { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: 1024 } }
  if (!import.meta.url.endsWith('.ts')) return new Worker(besides('./pdf-reading.js'), settings)
  // Before the project is built, a thread reads TypeScript only when told how.
  const api = createRequire(import.meta.url)
    .resolve('tsx')
    .replace('loader.mjs', 'esm/api/index.mjs')
  const path = fileURLToPath(besides('./pdf-reading.ts'))
  const source = `import(${address(api)}).then(({ register }) => { register(); return import(${address(path)}) })`
  return new Worker(source, { eval: true, ...settings })
}

const besides = (name: string): URL => new URL(name, import.meta.url)
const address = (path: string): string => JSON.stringify(pathToFileURL(path).href)
