import { resolve } from 'node:path'
import { writeBackup } from '../store/backup/write-backup.ts'
import { fileOf } from './backup-file.ts'
import type { ExitCode, Io } from './io.ts'
import { withStore } from './with-store.ts'

/** `hearth backup FILE`: the whole database in one file, checked. */
export async function backup(argv: readonly string[], io: Io): Promise<ExitCode> {
  const path = resolve(fileOf(argv, 'backup'))
  const { tables } = await withStore(io, ({ ownerUrl }) => {
    io.progress('Writing the backup')
    return writeBackup(ownerUrl, path, new Date(io.clock?.() ?? 0))
  })
  const rows = tables.reduce((sum, each) => sum + each.rows, 0)
  io.out(`${path} holds ${tables.length} tables and ${rows} rows, and was read again to check it.`)
  io.out('It holds children’s records: keep it where only those may look who may see them.')
  return 0
}
