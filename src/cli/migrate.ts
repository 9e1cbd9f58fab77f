import { migrate as migrateStore } from '../store/migrate.ts'
import type { ExitCode, Io } from './io.ts'
import { noneOf, readOptions } from './options.ts'
import { withStore } from './with-store.ts'

/** `hearth migrate`: makes the database, or brings it up to this Hearth. */
export async function migrate(argv: readonly string[], io: Io): Promise<ExitCode> {
  noneOf(readOptions(argv, []).positionals)
  const taken = await withStore(io, ({ owner, store }) => migrateStore(owner, store.appLogin))
  for (const name of taken) io.out(`Done: ${name}`)
  io.out(taken.length === 0 ? 'The database is up to date.' : 'The database is up to date now.')
  return 0
}
