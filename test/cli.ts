import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Io } from '../src/cli/io.ts'
import { run } from '../src/cli/run.ts'
import { bookletOf } from '../src/core/reports/booklet.ts'
import { dataSetJson } from '../src/core/reports/data-set-json.ts'
import { dataSetRows } from '../src/core/reports/data-set-rows.ts'
import { makeSample } from '../src/core/sample/make-sample.ts'
import type { Drawing } from '../src/preparing/outputs.ts'
import { renderCsv } from '../src/render/csv/render-csv.ts'
import { readFonts } from '../src/render/html/fonts.ts'
import { renderHtml } from '../src/render/html/render-html.tsx'

/** What became of a call: its exit code, what it printed, and what it said only to a person at a terminal. */
export interface Called {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly aside: string
}

const fonts = fileURLToPath(new URL('../assets/fonts/', import.meta.url))

/** Page, JSON and CSV without the PDF and the workbook, which take longer than all else: for tests of what is read. */
export const withoutPaper = (): Drawing => ({
  outputsOf: async (set) => [
    { name: 'dataset.html', content: renderHtml(bookletOf(set), await readFonts(fonts)) },
    { name: 'dataset.csv', content: renderCsv(dataSetRows(set)) },
    { name: 'dataset.json', content: `${JSON.stringify(dataSetJson(set), null, 1)}\n` },
  ],
})

/** Where a command says what it does, for tests that call it with parts of their own. */
export const ioSaying = (say: (text: string) => void, dataFolder: string): Io => ({
  out: say,
  err: () => undefined,
  aside: () => undefined,
  progress: () => undefined,
  dataFolder,
  version: '1.2.3',
})

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
    /** The same, but a report is drawn without its PDF and workbook. */
    callQuick: (...argv: string[]): Promise<Called> => call(argv, at('.hearth'), { drawing: withoutPaper }),
    clear: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}

async function call(
  argv: readonly string[],
  dataFolder: string,
  more: Pick<Io, 'drawing'> = {},
): Promise<Called> {
  const said = { out: [] as string[], err: [] as string[], aside: [] as string[] }
  const code = await run(argv, {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    aside: (text) => void said.aside.push(text),
    progress: () => undefined,
    dataFolder,
    version: '1.2.3',
    ...more,
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
