import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../src/cli/run.ts'
import { makeSample } from '../src/core/sample/make-sample.ts'

/** What became of a call: its exit code, what it printed, and what it said only to a person at a terminal. */
export interface Called {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly aside: string
}

/** Folders of a test's own, taken away again by `clear`. */
export function aDesk() {
  const root = mkdtempSync(join(tmpdir(), 'hearth cli '))
  const at = (...parts: string[]) => join(root, ...parts)
  return {
    at,
    /** Writes files below the desk and gives the folder's path. */
    put: (folder: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
      mkdirSync(at(folder), { recursive: true })
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(at(folder, path)), { recursive: true })
        writeFileSync(at(folder, path), content)
      }
      return at(folder)
    },
    call: (...argv: string[]): Promise<Called> => call(argv, at('.hearth')),
    clear: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}

async function call(argv: readonly string[], dataFolder: string): Promise<Called> {
  const said = { out: [] as string[], err: [] as string[], aside: [] as string[] }
  const code = await run(argv, {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    aside: (text) => void said.aside.push(text),
    progress: () => undefined,
    dataFolder,
    version: '1.2.3',
  })
  return { code, out: said.out.join('\n'), err: said.err.join('\n'), aside: said.aside.join('\n') }
}

/** The made-up council's returns for 2023/24 and 2024/25, about forty children, as files by path. */
export const someReturns = (children = 40): Record<string, string> =>
  Object.fromEntries(
    makeSample({ seed: 7, children, firstYear: 2023, lastYear: 2024 }).map(({ path, text }) => [path, text]),
  )

/** The options every report of the made-up council takes. */
export const ofHearthshire = (asAt = '2025-03-31') => [
  '--as-at',
  asAt,
  '--authority',
  'E06000999',
  '--name',
  'Hearthshire',
]
