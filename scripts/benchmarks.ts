import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedTables } from '../src/core/benchmarks/shipped-tables.ts'
import { readStatistics } from '../src/files/statistics/read-statistics.ts'
import { shippedFiles, shippedFolder } from '../src/files/statistics/shipped.ts'

// Makes the shipped benchmarks again from a folder of published statistics:
//   npx tsx scripts/benchmarks.ts FOLDER
// What is in printed.json was put in by hand and is not touched.

const folder = process.argv[2]
if (folder === undefined) throw new Error('Say which folder holds the published statistics.')

const { series, authorities, neighbourModels, population, districts } = shippedTables(
  await readStatistics(folder),
)
await write(shippedFiles.england, { series })
await write(shippedFiles.areas, {
  authorities,
  neighbourModels,
  population,
  districts: Object.fromEntries(Object.entries(districts).filter(([code]) => code.startsWith('E'))),
})

function write(name: string, parts: Readonly<Record<string, unknown>>): Promise<void> {
  const lines = Object.entries(parts).map(([part, value]) => `${JSON.stringify(part)}: ${byLine(value)}`)
  return writeFile(join(shippedFolder, name), `{\n${lines.join(',\n')}\n}\n`)
}

/** One entry a line, so that a new release shows as a change to the lines it changed. */
function byLine(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map(record).join(',\n')}\n]`
  const entries = Object.entries(value as object).map(
    ([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`,
  )
  return `{\n${entries.join(',\n')}\n}`
}

/** A neighbour model has a line for each authority. */
function record(value: unknown): string {
  return JSON.stringify(value).replaceAll('],"', '],\n"')
}
