import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { accountFor, type Account } from './account.ts'
import { programs, type Programs } from './programs.ts'
import { reachable } from './reachable.ts'

/** Where a bundled server keeps what it has. */
export interface Places {
  readonly folder: string
  /** PostgreSQL's data folder. */
  readonly data: string
  readonly log: string
  readonly logins: string
  readonly lock: string
}

/** Where a bundled server lives and what it runs as. */
export interface Place extends Places {
  readonly account: Account | undefined
  readonly programs: Programs
}

/** The places under a data folder, there or not. */
export function placesIn(dataFolder: string): Places {
  const folder = join(dataFolder, 'postgres')
  return {
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'server.log'),
    logins: join(folder, 'logins.json'),
    lock: join(folder, 'hearth.lock'),
  }
}

/** The place under a data folder, made when it is not there. */
export async function placeIn(dataFolder: string): Promise<Place> {
  const places = placesIn(dataFolder)
  mkdirSync(places.folder, { recursive: true, mode: 0o700 })
  const account = accountFor(places.data)
  return { ...places, account, programs: reachable(await programs(), account) }
}

/**
 * How PostgreSQL is told its data folder: as the folder it stands in, where the account may not walk there itself (it
 * enters before it stops being root). Only Linux has the name.
 */
export const dataArgument = ({ data, account }: Place): string =>
  account !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : data
