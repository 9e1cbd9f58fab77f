// Compiles src into dist when anything in it is newer than the last build.
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { call, onDisk, tool } from './call.js'
import { setUp } from './setup.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist', '.built')

export function build() {
  setUp()
  const sources = [join(root, 'src'), join(root, 'tsconfig.json'), join(root, 'tsconfig.build.json')]
  if (existsSync(stamp) && Math.max(...sources.map(newest)) < statSync(stamp).mtimeMs) return
  console.error('Building …')
  const [node, tsc] = tool('typescript/bin/tsc')
  call(node, [tsc, '-p', 'tsconfig.build.json'])
  onDisk('finish building', () => {
    writeFileSync(stamp, '')
  })
}

function newest(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build()
