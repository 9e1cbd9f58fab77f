// Installs what the lock file names, when it is not installed yet. Plain Node: it runs before anything is installed.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { call, npm } from './call.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const lock = join(root, 'package-lock.json')

/** What npm itself writes when it has installed a lock file. */
const installed = join(root, 'node_modules', '.package-lock.json')

export function setUp() {
  requireNode()
  if (isInstalled()) return
  console.error('Installing what Hearth is made of (once, about half a minute) …')
  call(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true, otherwise: failed })
}

/** Installed since the lock file last changed, the tools it is built with included. */
const isInstalled = () =>
  existsSync(installed) &&
  existsSync(join(root, 'node_modules', 'typescript')) &&
  statSync(installed).mtimeMs >= statSync(lock).mtimeMs

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
