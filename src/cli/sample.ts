import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hearthshire } from '../core/sample/authority.ts'
import { makeSample } from '../core/sample/make-sample.ts'
import { writeWhole } from '../files/write.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { numberOption, readOptions, textOf, type Typed } from './options.ts'

/** `hearth sample`: the returns of a council that does not exist. */
export function sample(argv: readonly string[], io: Io): ExitCode {
  const typed = readOptions(argv, ['out', 'seed', 'children', 'first-year', 'last-year'])
  const out = textOf(typed, 'out')
  if (out === undefined) throw new CannotRun('Say where to write the sample with --out, like --out sample.')
  if (existsSync(out) && readdirSync(out).some((name) => !ours.test(name)))
    throw new CannotRun(`${out} holds other files. Choose a folder of its own for the sample.`)
  const [firstYear, lastYear] = [yearOption(typed, 'first-year', 2021), yearOption(typed, 'last-year', 2024)]
  if (firstYear > lastYear) throw new CannotRun('--first-year comes after --last-year.')
  const seed = numberOption(typed, 'seed', { least: 0, most: 2 ** 31, fallback: 1 })
  const children = numberOption(typed, 'children', { least: 1, most: 100_000, fallback: 450 })
  io.progress('Making up lives')
  const files = makeSample({ seed, children, firstYear, lastYear })
  const folders = new Set(files.map(({ path }) => dirname(path)))
  for (const folder of folders) {
    const within = files.filter(({ path }) => dirname(path) === folder)
    writeWhole(
      join(out, folder),
      within.map(({ path, text }) => ({ name: path.slice(path.lastIndexOf('/') + 1), content: text })),
    )
  }
  io.out(
    `${hearthshire.name}'s returns, made up, are in ${out}: ${files.length} files, about ${children} children in care each year.`,
  )
  io.out(
    `Next: hearth report ${out} --as-at ${lastYear + 1}-03-31 --authority ${hearthshire.code} --name ${hearthshire.name}`,
  )
  return 0
}

/** What an earlier sample may have left. */
const ours = /^(\d{4}-\d{2}|postcodes\.csv|population\.csv)$/

/** A collection year, `2021-22`, as the calendar year in which it begins. */
function yearOption(typed: Typed, name: string, fallback: number): number {
  const text = textOf(typed, name)
  if (text === undefined) return fallback
  const found = /^(20\d\d)[-/](\d\d)$/.exec(text)
  const year = Number(found?.[1])
  if (!found || (year + 1) % 100 !== Number(found[2]) || year < 2016 || year > 2026)
    throw new CannotRun(`--${name} ${text} is not a collection year from 2016-17 to 2026-27.`)
  return year
}
