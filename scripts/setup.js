// Installs what the lock file names, when it is not installed yet. Plain Node: it runs before anything is installed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { call, npm, onDisk } from './call.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.installed-from')

export function setUp() {
  requireNode()
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing what Hearth is made of (once, about half a minute) …')
  call(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true, otherwise: failed })
  onDisk('finish installing', () => {
    writeFileSync(stamp, lock)
  })
}

const failed =
  'Installing did not work; what npm said is above. It needs the npm registry this once: check the network or the ' +
  'proxy npm is set to use, and that this folder can be written to. Then try again.'

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Hearth needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one and try again.`,
  )
  process.exit(2)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp()
