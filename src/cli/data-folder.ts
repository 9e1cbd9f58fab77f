import { resolve } from 'node:path'
import type { Command } from './help.ts'
import { CannotRun, type Io } from './io.ts'

/** They keep nothing and read nothing kept; `serve` reads `--data` among the settings it has from the environment too. */
const without: readonly Command[] = ['sample', 'template', 'indicators', 'serve']

/** What was typed without `--data DIR`, and the data folder it names: the same for every command that uses one. */
export function inDataFolder(
  command: Command,
  argv: readonly string[],
  io: Io,
): { readonly argv: readonly string[]; readonly io: Io } {
  const at = argv.findIndex((word) => word === '--data' || word.startsWith('--data='))
  if (at === -1 || without.includes(command)) return { argv, io }
  const isInline = argv[at] !== '--data'
  const folder = isInline ? argv[at]?.slice('--data='.length) : argv[at + 1]
  if (folder === undefined || folder.trim() === '' || (!isInline && folder.startsWith('--')))
    throw new CannotRun('--data needs a folder after it: where Hearth keeps things.')
  return { argv: argv.toSpliced(at, isInline ? 1 : 2), io: { ...io, dataFolder: resolve(folder) } }
}
