// npm test: every test. Those that look at pages in a browser run where Chromium is or may be installed; the check asks
// for them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tool } from './call.js'
import { foundOrInstalled, withoutBrowser } from './chromium.js'
import { setUp } from './setup.js'

const root = fileURLToPath(new URL('..', import.meta.url))

export function test(given = []) {
  setUp()
  const browser = foundOrInstalled() || process.env.CI !== undefined || given.includes('--browser')
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
  tell(counts)
  if (!browser) console.log(withoutBrowser)
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
