import { statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { rules } from '../core/rules/catalogue.ts'
import { asTyped, brief, someOf } from '../preparing/plain.ts'
import { CannotRun } from './io.ts'
import { textOf, type Typed } from './options.ts'

const formats = ['table', 'json', 'csv', 'xlsx'] as const

/** What the findings are written as. */
export type Format = (typeof formats)[number]

/** The file to write, which no folder may be; `undefined` for the terminal. */
export function outOption(typed: Typed): string | undefined {
  const out = textOf(typed, 'out')
  if (out !== undefined && (/[/\\]$/.test(out) || isFolder(out)))
    throw new CannotRun(
      `--out ${asTyped(brief(out, 100))} is a folder. Name a file in it, like ${asTyped(brief(join(out, 'checks.xlsx'), 100))}.`,
    )
  return out
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Nothing stands there, or it cannot be seen: writing will say.
    return false
  }
}

/** The format named, else the one the file's name ends in. */
export function formatOption(typed: Typed, out: string | undefined): Format {
  const text = textOf(typed, 'format')?.toLowerCase()
  const format = text === undefined ? formatOf(out) : formats.find((each) => each === text)
  if (format === undefined)
    throw new CannotRun(
      `--format ${brief(text ?? '')} is not one Hearth writes: it can be ${formats.join(', ')}.`,
    )
  if (format === 'xlsx' && out === undefined)
    throw new CannotRun('A workbook needs a place: give one with --out, like --out checks.xlsx.')
  return format
}

/** What a file's name says it holds. A table is text. */
function formatOf(out = ''): Format {
  const ending = extname(out).slice(1).toLowerCase()
  if (ending === '' || ending === 'txt') return 'table'
  const format = formats.find((each) => each === ending)
  if (format !== undefined && format !== 'table') return format
  throw new CannotRun(
    `--out ${asTyped(brief(out, 100))} does not say which form to write: let it end in .xlsx, .csv, .json or .txt, or add --format.`,
  )
}

/** The codes of the checks to run, in any case; `undefined` for all. */
export function onlyOption(typed: Typed): ReadonlySet<string> | undefined {
  const text = textOf(typed, 'only')
  if (text === undefined) return undefined
  const codes = text
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .map(codeOf)
  if (codes.length === 0)
    throw new CannotRun('--only needs the codes of checks after it, like --only 142,205A.')
  const unknown = codes.filter((code) => !rules.some((rule) => rule.code === code))
  if (unknown.length > 0)
    throw new CannotRun(`There is no check ${someOf(unknown)}. docs/rules.md lists every check.`)
  return new Set(codes)
}

const codeOf = (text: string): string =>
  rules.find(({ code }) => code.toLowerCase() === text.toLowerCase())?.code ?? text
