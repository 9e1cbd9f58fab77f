import { bundledState } from '../store/doctor/bundled-state.ts'
import { examine, type Finding } from '../store/doctor/examine.ts'
import { roomOn } from '../store/doctor/room.ts'
import type { ExitCode, Io } from './io.ts'
import { noneOf, readOptions } from './options.ts'
import { withStore } from './with-store.ts'

/** `hearth doctor`: what the database is like, and what to do about it. */
export async function doctor(argv: readonly string[], io: Io): Promise<ExitCode> {
  noneOf(readOptions(argv, []).positionals)
  const found = [...(await placed(io)), ...(await looked(io))]
  for (const { isWell, says, todo } of found) {
    io.out(`${isWell ? 'Well ' : 'To do'}  ${says}`)
    if (todo !== undefined) io.out(`       ${todo}`)
  }
  return found.every(({ isWell }) => isWell) ? 0 : 1
}

const placed = async (io: Io): Promise<readonly Finding[]> =>
  io.database?.url === undefined
    ? [bundledState(io.dataFolder), await roomOn(io.dataFolder)]
    : [{ isWell: true, says: 'Your own PostgreSQL server is used (DATABASE_URL).' }]

/** A bundled database that was never made is not made by looking. */
const looked = (io: Io): Promise<readonly Finding[]> =>
  io.database?.url === undefined && !bundledState(io.dataFolder).isMade
    ? Promise.resolve([])
    : withStore(io, examine)
