import { CannotRun } from './io.ts'
import { noneOf, readOptions } from './options.ts'

/** The one file a command takes. */
export function fileOf(argv: readonly string[], command: string): string {
  const [file, ...rest] = readOptions(argv, []).positionals
  noneOf(rest)
  if (file === undefined || file.trim() === '') throw new CannotRun(`Write: hearth ${command} FILE`)
  return file
}
