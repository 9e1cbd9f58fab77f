import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']

/** A browser to look at our own pages with: the one `CHROMIUM_PATH` names, or the first on the search path. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(process.env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

/** Where Chromium is. Throws, saying what to install, when it is nowhere. */
export function chromiumPath(environment: Record<string, string | undefined>): string {
  const { CHROMIUM_PATH, PATH = '' } = environment
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  const found = PATH.split(delimiter)
    .flatMap((folder) => names.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]))
    .find(canRun)
  if (found) return found
  throw new Error(
    'These tests look at the pages with Chromium, and there is none. Install it (Debian and Ubuntu: ' +
      '"sudo apt-get install chromium") or set CHROMIUM_PATH to Chromium, Chrome or Edge.',
  )
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
