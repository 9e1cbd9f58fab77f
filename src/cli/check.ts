import { basename, dirname, extname } from 'node:path'
import { rules } from '../core/rules/catalogue.ts'
import { check as checked, rulesFor } from '../core/rules/check.ts'
import { prepare } from '../core/rules/prepare.ts'
import type { Rule } from '../core/rules/rule.ts'
import { checkReport, type CheckReport } from '../core/reports/check-report.ts'
import { writeWhole } from '../files/write.ts'
import { checkCsv, checkJson } from './check-formats.ts'
import { readToCheck, type ToCheck } from './check-reading.ts'
import { checkLines } from './check-told.ts'
import { councilOption } from './council.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { foldersOf, readOptions, textOf, type Typed } from './options.ts'
import { brief, someOf } from './plain.ts'
import { withProviders } from './providers-option.ts'

const names = ['collection', 'previous', 'postcodes', 'only', 'format', 'authority', 'out']
const formats = ['table', 'json', 'csv', 'xlsx'] as const
type Format = (typeof formats)[number]

/** `hearth check`: the Department's checks of a return. */
export async function check(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { providers, rest } = withProviders(argv)
  const typed = readOptions(rest, names)
  const folders = foldersOf(typed.positionals)
  const out = textOf(typed, 'out')
  const format = formatOption(typed, out)
  const only = onlyOption(typed)
  const read = await readToCheck(
    {
      folders,
      collection: textOf(typed, 'collection'),
      previous: textOf(typed, 'previous'),
      postcodes: textOf(typed, 'postcodes'),
      providers,
      authority: textOf(typed, 'authority') === undefined ? undefined : await councilOption(typed),
    },
    io,
  )
  io.progress('Checking the return')
  const report = reportOn(read, only)
  await tell(report, read, { format, out }, io)
  return report.checked.findings.length > 0 ? 1 : 0
}

function reportOn({ input, collection }: ToCheck, only: ReadonlySet<string> | undefined): CheckReport {
  const prepared = prepare(input)
  const live = rulesFor(rules, collection, only)
  refuseUnheld(live, only, collection.id)
  return checkReport(checked(prepared, live), live, prepared)
}

function formatOption(typed: Typed, out: string | undefined): Format {
  const text = textOf(typed, 'format')?.toLowerCase() ?? formatOf(out)
  const format = formats.find((each) => each === text)
  if (format === undefined)
    throw new CannotRun(`--format ${brief(text)} is not one Hearth writes: it can be ${formats.join(', ')}.`)
  if (format === 'xlsx' && out === undefined)
    throw new CannotRun('A workbook needs a place: give one with --out, like --out checks.xlsx.')
  return format
}

/** What a file's name says it holds. */
function formatOf(out: string | undefined): string {
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase()
  return formats.some((each) => each === ending) ? ending : 'table'
}

const codeOf = (text: string): string =>
  rules.find(({ code }) => code.toLowerCase() === text.toLowerCase())?.code ?? text

function onlyOption(typed: Typed): ReadonlySet<string> | undefined {
  const text = textOf(typed, 'only')
  if (text === undefined) return undefined
  const codes = text
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .map(codeOf)
  const unknown = codes.filter((code) => !rules.some((rule) => rule.code === code))
  if (unknown.length > 0)
    throw new CannotRun(`There is no check ${someOf(unknown)}. docs/rules.md lists every check.`)
  return new Set(codes)
}

function refuseUnheld(
  live: readonly Rule[],
  only: ReadonlySet<string> | undefined,
  collection: string,
): void {
  const gone = [...(only ?? [])].filter((code) => !live.some((rule) => rule.code === code))
  if (gone.length > 0) throw new CannotRun(`The collection ${collection} has no check ${someOf(gone)}.`)
}

async function tell(
  report: CheckReport,
  { notes }: ToCheck,
  { format, out }: { format: Format; out: string | undefined },
  io: Io,
): Promise<void> {
  const say = out === undefined ? io.err : io.out
  if (out === undefined) io.out((await contentOf(format, report)) as string)
  else {
    writeWhole(dirname(out), [
      { name: basename(out), content: await contentOf(format, report), secret: true },
    ])
    io.out(`What the checks found is in ${out}. It quotes children's records: for officers only.`)
  }
  for (const note of notes) say(`Note: ${note}`)
}

async function contentOf(format: Format, report: CheckReport): Promise<string | Uint8Array> {
  if (format === 'json') return checkJson(report)
  if (format === 'csv') return checkCsv(report)
  if (format === 'table') return checkLines(report).join('\n')
  const { renderCheckWorkbook } = await import('../render/xlsx/check-workbook.ts')
  return renderCheckWorkbook(report)
}
