import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { StoreRefusal } from '../store-refusal.ts'
import type { Place } from './place.ts'

/** Passwords of the bundled server: of its superuser, of the tables' owner and of the application. */
export interface Logins {
  readonly postgres: string
  readonly hearth_owner: string
  readonly hearth_app: string
}

export type Login = keyof Logins

/** The passwords, drawn the first time and kept in a file that only its owner may read. */
export function loginsOf(place: Place): Logins {
  if (existsSync(place.logins)) return JSON.parse(readFileSync(place.logins, 'utf8')) as Logins
  if (existsSync(place.data))
    throw new StoreRefusal(
      `${place.logins} is gone, and with it the passwords of the database beside it. Put it back, or move ${place.folder} away and restore a backup.`,
    )
  const drawn = { postgres: draw(), hearth_owner: draw(), hearth_app: draw() }
  writeFileSync(`${place.logins}.new`, JSON.stringify(drawn), { mode: 0o600 })
  renameSync(`${place.logins}.new`, place.logins)
  return drawn
}

const draw = (): string => randomBytes(24).toString('base64url')

/** How a login reaches a database of the bundled server. */
export const urlOf = (login: Login, logins: Logins, port: number, database = 'hearth'): string =>
  `postgres://${login}:${logins[login]}@127.0.0.1:${port}/${database}`
