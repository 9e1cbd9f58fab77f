// npm test: every test. Those that look at pages in a browser run where Chromium is; the check asks for them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tool } from './call.js'
import { setUp } from './setup.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const hasChromium = () =>
  process.env.CHROMIUM_PATH !== undefined ||
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => names.some((name) => existsSync(join(folder, name))))

export function test(given = []) {
  setUp()
  const browser = hasChromium() || process.env.CI !== undefined || given.includes('--browser')
  const folder = mkdtempSync(join(tmpdir(), 'hearth-test-'))
  const counts = join(folder, 'counts.json')
  const [node, vitest] = tool('vitest/vitest.mjs')
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${counts}`,
    ...given.filter((arg) => arg !== '--browser'),
  ]
  if (!browser) args.push('--exclude', '**/*in-chromium*.test.{ts,tsx}')
  const { status } = spawnSync(node, [vitest, ...args], { cwd: root, stdio: 'inherit' })
  if (!browser)
    console.log(
      'Pages were not looked at in a browser: no Chromium was found. Install it, or set CHROMIUM_PATH, to run those tests.',
    )
  tell(counts)
  rmSync(folder, { recursive: true })
  return status ?? 2
}

function tell(counts) {
  if (!existsSync(counts)) return
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(counts, 'utf8'))
  console.log(
    `${numPassedTests} passed, ${numFailedTests} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(test(process.argv.slice(2)))
