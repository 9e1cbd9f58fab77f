import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** A thread that runs the file `name` beside the one at `from` (its `import.meta.url`), built or not. */
export function openThread(name: string, from: string): Worker {
  const besides = (extension: string): string => fileURLToPath(new URL(`${name}.${extension}`, from))
  if (!from.endsWith('.ts')) return new Worker(besides('js'))
  // Before the project is built, a thread reads TypeScript only when told how.
  const paths = [createRequire(import.meta.url).resolve('tsx/cjs'), besides('ts')]
  return new Worker(paths.map((path) => `require(${JSON.stringify(path)})`).join('\n'), { eval: true })
}
