import { createHmac, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotRun } from '../io.ts'

/** What forms and what sign-ins are protected with. */
export interface Secrets {
  readonly forms: string
  readonly signIn: string
}

/** Both secrets, from the one given, else from the one drawn the first time and kept in the data folder. */
export function secretsOf(given: string | undefined, dataFolder: string): Secrets {
  const secret = given ?? kept(dataFolder)
  const made = (what: string) => createHmac('sha256', secret).update(what).digest('base64url')
  return { forms: made('forms'), signIn: made('sign-in') }
}

function kept(dataFolder: string): string {
  const path = join(dataFolder, 'secret')
  const text = read(path) ?? draw(path, dataFolder)
  if (text.length < 32)
    throw new CannotRun(`${path} is broken. Put it back from where you keep copies, or take it away.`)
  return text
}

/** Written beside and put in place in one go: of two that draw at once, both keep the first. */
function draw(path: string, dataFolder: string): string {
  mkdirSync(dataFolder, { recursive: true })
  const fresh = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(fresh, randomBytes(48).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(fresh, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(fresh)
  }
  return readFileSync(path, 'utf8')
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CannotRun(`${path} could not be read. Hearth must run as the account it belongs to.`)
  }
}
