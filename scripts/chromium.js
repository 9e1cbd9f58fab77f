// Whether there is a browser for the tests that look at pages; installs one where that is a matter of one command.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']

/** Told at the end, where it is read. */
export const withoutBrowser =
  'Pages were NOT looked at in a browser: no Chromium was found. To run those tests, install it (Debian and Ubuntu: ' +
  '"sudo apt-get install chromium") or set CHROMIUM_PATH, and run npm test again.'

export const hasChromium = (environment = process.env) =>
  isOnPath(names, environment) || existsSync(environment.CHROMIUM_PATH ?? '')

/** Whether Chromium is there, once it has been installed where it was not and may be. */
export function foundOrInstalled(environment = process.env, call = spawnSync) {
  if (hasChromium(environment)) return true
  if (!mayInstall(environment)) return false
  console.log('Installing Chromium for the tests that look at pages (once) …')
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 }
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ])
    if (call('apt-get', words, { ...quiet, env }).status !== 0) return false
  return hasChromium(environment)
}

/** Where packages are installed by apt and by whoever runs this: containers, mostly. Nobody is asked for a password. */
const mayInstall = (environment) =>
  process.getuid?.() === 0 && isOnPath(['apt-get'], environment) && environment.HEARTH_INSTALL !== 'no'

const isOnPath = (programs, { PATH = '' }) =>
  PATH.split(delimiter).some((folder) =>
    programs.some((name) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`))),
  )
