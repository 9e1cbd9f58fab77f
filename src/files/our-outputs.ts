import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** What runs write, by the file that says whose it is. */
const outputs = {
  'dataset.json': [
    'dataset.html',
    'dataset.pdf',
    'dataset.xlsx',
    'dataset.csv',
    'dataset.json',
    'rows-over-time.json',
    'rows-listed.csv',
    'manifest.json',
  ],
  'public/dataset.json': ['disclosure-report.html', 'disclosure-report.pdf'],
  'reconciliation.json': ['reconciliation.json', 'reconciliation.csv'],
} as const

/**
 * Which of a folder's files an earlier run of ours wrote. A `dataset.csv` is ours only beside a `dataset.json` that
 * says it is: a council may well have a file of that name.
 */
export function ourOutputs(folder: string, names: readonly string[]): ReadonlySet<string> {
  const ours = Object.entries(outputs).filter(
    ([name]) =>
      names.includes(firstOf(name)) && /"schema"\s*:\s*"hearth-/.test(beginningOf(join(folder, name))),
  )
  return new Set(ours.flatMap(([, written]) => written))
}

/** The file itself, or the folder it is in. */
const firstOf = (name: string): string => name.split('/')[0] ?? name

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
