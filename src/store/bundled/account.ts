import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { StoreRefusal } from '../store-refusal.ts'

/** The account PostgreSQL runs under, when that is not our own. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. For root: the account the data belongs to, else `hearth` or `postgres`, else a new
 * account `hearth` that cannot sign in. `undefined` for everybody else: it runs as they do.
 */
export function accountFor(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const standing = statSync(data, { throwIfNoEntry: false })
  if (standing && standing.uid !== 0) return { uid: standing.uid, gid: standing.gid }
  return named('hearth') ?? named('postgres') ?? made()
}

function named(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid && uid !== '0' ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function made(): Account {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'hearth'],
      {
        stdio: 'ignore',
      },
    )
  } catch {
    throw new StoreRefusal(
      'PostgreSQL does not run as root, and no account could be made for it. Run Hearth as an ordinary user, or make an account named hearth.',
    )
  }
  const account = named('hearth')
  if (account === undefined) throw new Error('useradd made no account')
  return account
}
