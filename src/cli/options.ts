import { parseArgs } from 'node:util'
import { calendar, parseDay, type Day } from '../core/time/day.ts'
import { printable } from '../files/printable.ts'
import { CannotRun } from './io.ts'
import { brief } from '../preparing/plain.ts'

/** What was typed after a command's name. */
export interface Typed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** Reads options of a command; every one takes a value but the flags. Throws `CannotRun` in plain words. */
export function readOptions(
  argv: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Typed {
  const options: Record<string, { type: 'string' | 'boolean' }> = {}
  for (const name of names) options[name] = { type: 'string' }
  for (const flag of flags) options[flag] = { type: 'boolean' }
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) refuseMistyped(token, names, flags)
  return { values, positionals }
}

function refuseMistyped(token: Token, names: readonly string[], flags: readonly string[]): void {
  if (token.kind !== 'option') return
  const { name, rawName, value, inlineValue } = token
  if (flags.includes(name)) {
    if (value !== undefined) throw new CannotRun(`${rawName} takes no value: leave ${value} out.`)
  } else if (!names.includes(name))
    throw new CannotRun(`There is no option ${rawName}. ${offered(names, flags)}`)
  else if (value === undefined || (!inlineValue && value.startsWith('--')))
    throw new CannotRun(`${rawName} needs a value after it. Run the command with --help to see which.`)
}

const offered = (names: readonly string[], flags: readonly string[]): string =>
  names.length + flags.length === 0
    ? 'This command takes none.'
    : `It can be ${[...names, ...flags].map((each) => `--${each}`).join(', ')}.`

/** An option's text; `undefined` when it was not given. */
export const textOf = ({ values }: Typed, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A date that must be given, from 2000 to 2099. */
export function dayOption(typed: Typed, name: string): Day {
  const text = textOf(typed, name)
  if (text === undefined) throw new CannotRun(`Give a date with --${name}, like --${name} 2025-03-31.`)
  const found = parseDay(text)
  const year = found === undefined ? 0 : calendar(found).year
  if (found === undefined || !text.includes(String(year)) || year < 2000 || year > 2099)
    throw new CannotRun(`--${name} ${text} is not a date from 2000 to 2099. Write it like 2025-03-31.`)
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
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new CannotRun(`--${name} ${text} is not a whole number from ${least} to ${most}.`)
  return number
}

/** A name to print on covers: one line of at most 100 characters. */
export function nameOption(typed: Typed): string | undefined {
  const text = textOf(typed, 'name')
  if (text !== undefined && (text.length > 100 || printable(text) !== text))
    throw new CannotRun(
      '--name cannot be printed on a cover. Give it in one line of at most 100 plain characters.',
    )
  return text
}

/** For commands that take nothing but options. */
export function noneOf(words: readonly string[]): void {
  if (words.length > 0)
    throw new CannotRun(
      `${brief(words.join(' '))} is not understood here. Run the command with --help to see what it takes.`,
    )
}

/** The folders and files to read; at least one. */
export function foldersOf(folders: readonly string[]): readonly string[] {
  if (folders.length === 0) throw new CannotRun('Name the folder that holds your returns.')
  return folders
}
