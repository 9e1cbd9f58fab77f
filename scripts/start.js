// npm start: with nothing, a made-up council and its data set; with folders, the council's own.
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)

build()
if (given.length > 0) process.exit(hearth('report', ...given))

const sample = join(process.env.HEARTH_DATA ?? '.hearth', 'sample')
const made = hearth('sample', '--out', sample)
if (made !== 0) process.exit(made)
const code = hearth(
  'report',
  sample,
  '--as-at',
  '2025-03-31',
  '--authority',
  'E06000999',
  '--name',
  'Hearthshire',
)
if (code !== 2) {
  console.log('For your own returns: npm start -- FOLDER --as-at 2025-03-31 --authority CODE')
  console.log('For everything else:  npx hearth --help')
}
process.exit(code)

function hearth(...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...args], {
    stdio: 'inherit',
  })
  return status ?? 2
}
