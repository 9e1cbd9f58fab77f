import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

const outputs = [
  'dataset.html',
  'dataset.pdf',
  'dataset.xlsx',
  'dataset.csv',
  'dataset.json',
  'rows-listed.csv',
]

/**
 * Which of a folder's files an earlier run of ours wrote. A `dataset.csv` is ours only beside a `dataset.json` that
 * says it is: a council may well have a file of that name.
 */
export function ourOutputs(folder: string, names: readonly string[]): ReadonlySet<string> {
  const isOurs =
    names.includes('dataset.json') &&
    /"schema"\s*:\s*"hearth-/.test(beginningOf(join(folder, 'dataset.json')))
  return new Set(isOurs ? outputs : [])
}

function beginningOf(path: string): string {
  try {
    const file = openSync(path, 'r')
    const bytes = Buffer.alloc(1024)
    const length = readSync(file, bytes, 0, bytes.length, 0)
    closeSync(file)
    return bytes.toString('utf8', 0, length)
  } catch {
    // Whatever is wrong with it will be said when it is read as a file like any other.
    return ''
  }
}
