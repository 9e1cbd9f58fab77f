// npm run bench: how long each step takes and how it grows. It prints and asserts nothing.
//   npm run bench -- [FOLDER --as-at DATE] [--postcodes FILE]
//   npm run bench -- web [--minutes 1] [--children 2000] [--data FOLDER]   fifty people reading pages of hearth serve
//   npm run bench -- promises      lists, counts and papers of 20,000 promises in a database
//   npm run bench -- --checks FOLDER --collection 2022-23     the Department's checks alone, on a return
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checks } from './bench/checks.ts'
import { growth } from './bench/growth.ts'
import { postcodes } from './bench/postcodes.ts'
import { promises } from './bench/promises.ts'
import { steps } from './bench/steps.ts'
import { web } from './bench/web.ts'
import { wholeReport } from './bench/whole-report.ts'
import { writeSample } from './bench/write-sample.ts'

const { values, positionals } = parseArgs({
  options: {
    'as-at': { type: 'string' },
    postcodes: { type: 'string' },
    checks: { type: 'string' },
    collection: { type: 'string' },
    minutes: { type: 'string', default: '1' },
    data: { type: 'string' },
    children: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const folder = mkdtempSync(join(tmpdir(), 'hearth-bench-'))
try {
  if (positionals[0] === 'web') await web(folder, reading())
  else if (positionals[0] === 'promises') await promises(folder)
  else if (values.checks === undefined) await everything()
  else await checks(values.checks, values.collection ?? '2022-23')
} finally {
  rmSync(folder, { recursive: true })
}

async function everything(): Promise<void> {
  const returns = positionals[0] ?? (await writeSample(join(folder, 'sample'), 450))
  const asAt = values['as-at'] ?? '2025-03-31'
  console.log(
    `Node ${process.versions.node}, ${positionals[0] ?? 'the built-in sample of 450 children, every source'}`,
  )
  await steps(returns, asAt)
  wholeReport(returns, asAt, folder)
  growth(asAt)
  await checks(returns, values.collection ?? '2024-25')
  await postcodes(values.postcodes, folder)
}

function reading() {
  return {
    minutes: Number(values.minutes),
    children: Number(values.children),
    seed: Number(values.seed),
    data: values.data,
  }
}
