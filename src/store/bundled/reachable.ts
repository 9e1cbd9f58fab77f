import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { homeOf, type Programs } from './programs.ts'

/** Where root keeps a copy for an account that may not enter the folder Hearth is in (/root, somebody's home). */
const COPIES = '/var/lib/hearth'

/** Programs the account can run: these, or a copy of them. */
export function reachable(programs: Programs, account: Account | undefined): Programs {
  const home = homeOf(programs)
  if (account === undefined || mayEnter(home)) return programs
  const { size, mtimeMs } = statSync(programs.postgres)
  const copy = join(COPIES, `postgres-${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}`)
  if (!existsSync(copy)) copyWhole(home, copy)
  const moved = (path: string) => join(copy, path.slice(home.length))
  return { postgres: moved(programs.postgres), initdb: moved(programs.initdb), pgCtl: moved(programs.pgCtl) }
}

function copyWhole(from: string, to: string): void {
  const fresh = `${to}.${process.pid}.new`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  cpSync(from, fresh, { recursive: true, verbatimSymlinks: true })
  // Installed by a careful root, they may be for root alone.
  execFileSync('chmod', ['-R', 'a+rX', fresh])
  try {
    renameSync(fresh, to)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

/** Whether anybody may pass through every folder on the way. */
const mayEnter = (folder: string): boolean =>
  (statSync(folder).mode & 0o005) === 0o005 && (dirname(folder) === folder || mayPass(dirname(folder)))

const mayPass = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) === 0o001 && (dirname(folder) === folder || mayPass(dirname(folder)))
