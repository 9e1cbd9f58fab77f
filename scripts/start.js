// npm start: with nothing, a made-up council, its data set and the web application; with folders, the council's own
// data set. --no-serve writes files alone.
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist', 'cli', 'main.js')
const serves = !process.argv.includes('--no-serve')
const given = process.argv.slice(2).filter((word) => word !== '--no-serve')
const hearthshire = ['--authority', 'E06000999', '--name', 'Hearthshire']

build()
// npm goes to the project's folder first: folders named are meant from where the person stands.
if (given.length > 0)
  process.exit(hearth(['report', ...given], { cwd: process.env.INIT_CWD ?? process.cwd() }))

const data = process.env.HEARTH_DATA || '.hearth'
const sample = join(data, 'sample')
const made = hearth(['sample', '--out', sample], { stdio: ['ignore', 'ignore', 'inherit'] })
if (made !== 0) process.exit(made)
console.log(`Made up a council that does not exist, with everything it holds: ${sample}`)
const code = hearth(['report', sample, '--as-at', '2025-03-31', ...hearthshire])
if (code === 2) process.exit(code)
console.log('For your own returns: npm start -- FOLDER --as-at 2025-03-31 --authority CODE')
console.log('For everything else:  npx hearth --help')
if (!serves) process.exit(code)

// What is made up never comes near a council's own database. In this same program, which a Ctrl-C reaches once.
for (const name of Object.keys(process.env))
  if (/^(DATABASE_|HEARTH_(?!PORT$|DATA$))/.test(name)) delete process.env[name]
process.argv = [
  process.execPath,
  program,
  'serve',
  '--data',
  join(data, 'try'),
  '--sample',
  '--log',
  'faults',
]
await import('../dist/cli/main.js')

function hearth(args, options = {}) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', ...options })
  return status ?? 2
}
