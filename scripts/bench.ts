// npm run bench: how long each step takes and how it grows. It prints and asserts nothing.
//   npm run bench -- [FOLDER --as-at DATE] [--postcodes FILE]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { growth } from './bench/growth.ts'
import { postcodes } from './bench/postcodes.ts'
import { steps } from './bench/steps.ts'
import { wholeReport } from './bench/whole-report.ts'
import { writeSample } from './bench/write-sample.ts'

const { values, positionals } = parseArgs({
  options: { 'as-at': { type: 'string' }, postcodes: { type: 'string' } },
  allowPositionals: true,
})
const folder = mkdtempSync(join(tmpdir(), 'hearth-bench-'))
try {
  const returns = positionals[0] ?? (await writeSample(join(folder, 'sample'), 450))
  const asAt = values['as-at'] ?? '2025-03-31'
  console.log(
    `Node ${process.versions.node}, ${positionals[0] ?? 'the built-in sample of 450 children, every source'}`,
  )
  await steps(returns, asAt)
  wholeReport(returns, asAt, folder)
  growth(asAt)
  await postcodes(values.postcodes, folder)
} finally {
  rmSync(folder, { recursive: true })
}
