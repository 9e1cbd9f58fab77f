// npm run conformance -- DIR: recorded cases of the SSDA903 checks, run through the checks of src/core/rules.
// One line a failing case, then `N passed, N failed, N skipped`; skipped are the known differences of docs/conformance.md.
//   npm run conformance -- DIR [CODE …]   only the cases of these checks
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences } from './conformance/differences.ts'
import { tryCase, type Recorded } from './conformance/try-case.ts'

const [folder, ...codes] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder)) {
  console.error('Name the folder that holds the recorded cases: npm run conformance -- DIR')
  process.exit(2)
}
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.json')) continue
  const recorded = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recorded
  if (codes.length > 0 && !codes.includes(recorded.code)) continue
  for (const [at, one] of recorded.cases.entries()) {
    const name = `${recorded.year}-${recorded.code}${recorded.cases.length > 1 ? ` case ${at + 1}` : ''}`
    const wrong = tryCase(recorded, one)
    const known = differences[name]
    if (wrong === undefined) counts.passed += 1
    else if (known !== undefined) counts.skipped += 1
    else {
      counts.failed += 1
      console.log(`${name}: ${wrong}`)
    }
  }
}
const { passed, failed, skipped } = counts
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
