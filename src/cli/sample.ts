import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { hearthshire } from '../core/sample/authority.ts'
import { makeAuthority, type SampleChoices } from '../core/sample/make-sample.ts'
import type { SampleWorkbook } from '../core/sample/workbook.ts'
import { inWords, Refusal } from '../files/refusal.ts'
import { writeWhole } from '../files/write.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { noneOf, numberOption, readOptions, textOf, type Typed } from './options.ts'
import { asTyped } from '../preparing/plain.ts'

/** `hearth sample`: everything a council that does not exist holds of its children. */
export async function sample(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, ['out', 'seed', 'children', 'first-year', 'last-year'])
  noneOf(typed.positionals)
  const out = textOf(typed, 'out')
  if (out === undefined) throw new CannotRun('Say where to write the sample with --out, like --out sample.')
  const choices = choicesOf(typed)
  io.progress('Making up lives')
  const { files: tables, comments, workbooks } = makeAuthority(choices)
  const files = [
    ...[...tables, ...comments].map(({ path, text }) => ({ path, content: text })),
    ...(await rendered(workbooks, io)),
  ]
  refuseOthers(out, files)
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    const within = files.filter(({ path }) => dirname(path) === folder)
    writeWhole(
      join(out, folder),
      within.map(({ path, content }) => ({ name: path.slice(path.lastIndexOf('/') + 1), content })),
    )
  }
  const { code, name } = hearthshire
  io.out(
    `${name}'s returns, made up, are in ${out}: ${files.length} files, about ${choices.children} children in care each year.`,
  )
  io.out(
    `Next: npx hearth report ${asTyped(out)} --as-at ${choices.lastYear + 1}-03-31 --authority ${code} --name ${name}`,
  )
  return 0
}

/** A file ready to be written. */
interface Written {
  readonly path: string
  readonly content: string | Uint8Array
}

async function rendered(workbooks: readonly SampleWorkbook[], io: Io): Promise<Written[]> {
  const { renderPlain } = await import('../render/xlsx/plain-workbook.ts')
  const written: Written[] = []
  for (const workbook of workbooks) {
    io.progress(`Writing ${basename(workbook.path)}`)
    written.push({ path: workbook.path, content: await renderPlain(workbook) })
  }
  return written
}

function choicesOf(typed: Typed): SampleChoices {
  const [firstYear, lastYear] = [yearOption(typed, 'first-year', 2021), yearOption(typed, 'last-year', 2024)]
  if (firstYear > lastYear)
    throw new CannotRun('--first-year comes after --last-year. Give both, the earlier one first.')
  return {
    seed: numberOption(typed, 'seed', { least: 0, most: 2 ** 31, fallback: 1 }),
    children: numberOption(typed, 'children', { least: 1, most: 100_000, fallback: 450 }),
    firstYear,
    lastYear,
  }
}

/** A council may well keep its own returns in folders named as ours: only an earlier sample of the same years is written over. */
function refuseOthers(out: string, files: readonly Written[]): void {
  const ours = new Set(files.map(({ path }) => path.split('/')[0]))
  const held = namesIn(out)
  if (held.length === 0 || (held.every((name) => ours.has(name)) && isSample(out))) return
  throw new CannotRun(`${out} holds other files. Choose a folder of its own for the sample.`)
}

function namesIn(out: string): string[] {
  try {
    return existsSync(out) ? readdirSync(out) : []
  } catch (error) {
    throw new Refusal(inWords(`Could not look into ${out}`, error))
  }
}

/** Hearthshire's code is nobody's: tables of places or people that name it are made up. */
const isSample = (out: string): boolean =>
  ['population.csv', 'postcodes.csv'].some(
    (name) => existsSync(join(out, name)) && readFileSync(join(out, name), 'utf8').includes(hearthshire.code),
  )

/** A collection year, `2021-22`, as the calendar year in which it begins. */
function yearOption(typed: Typed, name: string, fallback: number): number {
  const text = textOf(typed, name)
  if (text === undefined) return fallback
  const found = /^(20\d\d)[-/](\d\d)$/.exec(text)
  const year = Number(found?.[1])
  if (!found || (year + 1) % 100 !== Number(found[2]) || year < 2016 || year > 2026)
    throw new CannotRun(
      `--${name} ${text} is not a collection year from 2016-17 to 2026-27. Write it like 2021-22.`,
    )
  return year
}
