// Installs what the lock file names, when it is not installed yet. Plain Node: it runs before anything is installed.
import { existsSync, lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { call, npm } from './call.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const lock = join(root, 'package-lock.json')

const modules = join(root, 'node_modules')

/** What npm itself writes when it has installed a lock file. */
const installed = join(modules, '.package-lock.json')

export function setUp() {
  requireNode()
  if (isInstalled()) return
  refuseLink()
  console.error('Installing what Hearth is made of (once, about half a minute) …')
  call(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true, otherwise: failed })
}

/** Installed since the lock file last changed, the tools it is built with included. */
const isInstalled = () =>
  existsSync(installed) &&
  existsSync(join(modules, 'typescript')) &&
  statSync(installed).mtimeMs >= statSync(lock).mtimeMs

const failed =
  'Installing did not work; what npm said is above. It needs the npm registry this once: check the network or the ' +
  'proxy npm is set to use, and that this folder can be written to. Then try again.'

/** npm empties node_modules before it installs: where that is a link, somebody else's would be emptied. */
function refuseLink() {
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return
  console.error(
    `${modules} is a link to another folder, which installing would empty. Remove the link, and try again.`,
  )
  process.exit(2)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Hearth needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one and try again.`,
  )
  process.exit(2)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp()
