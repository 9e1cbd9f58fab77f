import { parseArgs } from 'node:util'
import { parseDay, type Day } from '../core/time/day.ts'
import { CannotRun } from './io.ts'

/** What was typed after a command's name. */
export interface Typed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

/** Reads options of a command; every one takes a value but the flags. Throws `CannotRun` in plain words. */
export function readOptions(
  argv: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Typed {
  const options: Record<string, { type: 'string' | 'boolean' }> = {}
  for (const name of names) options[name] = { type: 'string' }
  for (const flag of [...flags, 'help']) options[flag] = { type: 'boolean' }
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
    })
    return { values: values as Typed['values'], positionals }
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('.')[0] ?? '') : ''
    throw new CannotRun(`${said}. Run the command with --help to see what it takes.`)
  }
}

/** An option's text; `undefined` when it was not given. */
export const textOf = ({ values }: Typed, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A date that must be given. */
export function dayOption(typed: Typed, name: string): Day {
  const text = textOf(typed, name)
  if (text === undefined) throw new CannotRun(`Give a date with --${name}, like --${name} 2025-03-31.`)
  const found = parseDay(text)
  if (found === undefined) throw new CannotRun(`--${name} ${text} is not a date. Write it like 2025-03-31.`)
  return found
}

/** A whole number between two others. */
export function numberOption(
  typed: Typed,
  name: string,
  { least, most, fallback }: { least: number; most: number; fallback: number },
): number {
  const text = textOf(typed, name)
  if (text === undefined) return fallback
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new CannotRun(`--${name} ${text} is not a whole number from ${least} to ${most}.`)
  return number
}

/** The council's code, of nine characters. */
export function authorityOption(typed: Typed): string {
  const code = textOf(typed, 'authority')?.toUpperCase()
  if (code === undefined)
    throw new CannotRun("Give your council's code with --authority, like --authority E06000059.")
  if (!/^E(06|08|09|10)\d{6}$/.test(code))
    throw new CannotRun(
      `--authority ${code} is not a council's code: it has nine characters, like E06000059.`,
    )
  return code
}

/** The folders and files to read; at least one. */
export function foldersOf(folders: readonly string[]): readonly string[] {
  if (folders.length === 0) throw new CannotRun('Name the folder that holds your returns.')
  return folders
}
