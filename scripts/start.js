// npm start: with nothing, a made-up council and its data set; with folders, the council's own.
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)

build()
// npm goes to the project's folder first: folders named are meant from where the person stands.
if (given.length > 0)
  process.exit(hearth(['report', ...given], { cwd: process.env.INIT_CWD ?? process.cwd() }))

const sample = join(process.env.HEARTH_DATA || '.hearth', 'sample')
const made = hearth(['sample', '--out', sample], { stdio: ['ignore', 'ignore', 'inherit'] })
if (made !== 0) process.exit(made)
console.log(`Made up a council that does not exist, with everything it holds: ${sample}`)
const hearthshire = ['--as-at', '2025-03-31', '--authority', 'E06000999', '--name', 'Hearthshire']
const code = hearth(['report', sample, ...hearthshire])
if (code !== 2) {
  console.log('For your own returns: npm start -- FOLDER --as-at 2025-03-31 --authority CODE')
  console.log('For everything else:  npx hearth --help')
}
process.exit(code)

function hearth(args, options = {}) {
  const program = join(root, 'dist', 'cli', 'main.js')
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', ...options })
  return status ?? 2
}
