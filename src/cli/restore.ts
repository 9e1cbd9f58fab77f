import { resolve } from 'node:path'
import { checkBackup } from '../store/backup/read-backup.ts'
import { restoreBackup } from '../store/backup/restore.ts'
import { fileOf } from './backup-file.ts'
import type { ExitCode, Io } from './io.ts'
import { withStore } from './with-store.ts'

/** `hearth restore FILE`: a backup into an empty database, checked afterwards. */
export async function restore(argv: readonly string[], io: Io): Promise<ExitCode> {
  const path = resolve(fileOf(argv, 'restore'))
  // Before a database is started, or made, for a file that is none.
  await checkBackup(path)
  const { at, tables } = await withStore(io, ({ owner, store }) => {
    io.progress('Restoring')
    return restoreBackup(owner, store.appLogin, path)
  })
  const rows = tables.reduce((sum, each) => sum + each.rows, 0)
  io.out(`Restored ${tables.length} tables and ${rows} rows as they stood at ${at}; every table was checked.`)
  io.out('Everybody signs in again.')
  return 0
}
