import { basename, dirname } from 'node:path'
import { rules } from '../core/rules/catalogue.ts'
import { check as checked, rulesFor } from '../core/rules/check.ts'
import { prepare, type Prepared } from '../core/rules/prepare.ts'
import type { Rule } from '../core/rules/rule.ts'
import { checkReport, type CheckReport } from '../core/reports/check-report.ts'
import { writeWhole } from '../files/write.ts'
import { checkCsv, checkJson } from './check-formats.ts'
import { formatOption, onlyOption, outOption, type Format } from './check-options.ts'
import { readToCheck, type Asked, type ToCheck } from './check-reading.ts'
import { refuseOverwriting } from './check-overwriting.ts'
import { checkLines } from './check-told.ts'
import { councilOption } from './council.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { foldersOf, readOptions, textOf } from './options.ts'
import { someOf } from '../preparing/plain.ts'
import { withProviders } from './providers-option.ts'

const names = ['collection', 'previous', 'postcodes', 'only', 'format', 'authority', 'out']

/** `hearth check`: the Department's checks of a return. */
export async function check(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { providers, rest } = withProviders(argv)
  const typed = readOptions(rest, names)
  const asked: Asked = {
    folders: foldersOf(typed.positionals),
    collection: textOf(typed, 'collection'),
    previous: textOf(typed, 'previous'),
    postcodes: textOf(typed, 'postcodes'),
    providers,
    authority: textOf(typed, 'authority') === undefined ? undefined : await councilOption(typed),
  }
  const out = outOption(typed)
  const format = formatOption(typed, out)
  const only = onlyOption(typed)
  if (out !== undefined) await refuseOverwriting(out, asked)
  const read = await readToCheck(asked, io)
  io.progress('Checking the return')
  const report = reportOn(read, only)
  await tell(report, read, { format, out }, io)
  return exitCode(report)
}

/** A return of which no check could be run is not one that passed. */
const exitCode = ({ checked: { findings, run } }: CheckReport): ExitCode =>
  findings.length > 0 ? 1 : run.length > 0 ? 0 : 2

function reportOn({ input, collection }: ToCheck, only: ReadonlySet<string> | undefined): CheckReport {
  const live = rulesFor(rules, collection, only)
  refuseUnheld(live, only, collection.id)
  const prepared = prepare(input)
  refuseEmpty(prepared)
  return checkReport(checked(prepared, live), live, prepared)
}

function refuseUnheld(
  live: readonly Rule[],
  only: ReadonlySet<string> | undefined,
  collection: string,
): void {
  const gone = [...(only ?? [])].filter((code) => !live.some((rule) => rule.code === code))
  if (gone.length > 0)
    throw new CannotRun(
      `The collection ${collection} has no check ${someOf(gone)}. docs/rules.md says which collections have it.`,
    )
}

function refuseEmpty({ counts }: Prepared): void {
  if (Object.values(counts).some((count) => count > 0)) return
  throw new CannotRun(
    'The tables here have headings and no rows, so there is nothing to check. Export them again.',
  )
}

interface Place {
  readonly format: Format
  readonly out: string | undefined
}

async function tell(report: CheckReport, { notes }: ToCheck, { format, out }: Place, io: Io): Promise<void> {
  if (out === undefined) {
    for (const note of notes) io.err(`Note: ${note}`)
    io.out((await contentOf(format, report)) as string)
    return
  }
  io.progress('Writing what the checks found')
  const content = await contentOf(format, report)
  writeWhole(dirname(out), [{ name: basename(out), content, secret: true }])
  for (const sentence of report.summary) io.out(sentence)
  for (const note of notes) io.out(`Note: ${note}`)
  io.out(`What the checks found is in ${out}. It quotes children's records: for officers only.`)
}

async function contentOf(format: Format, report: CheckReport): Promise<string | Uint8Array> {
  if (format === 'json') return checkJson(report)
  if (format === 'csv') return checkCsv(report)
  if (format === 'table') return checkLines(report).join('\n')
  const { renderCheckWorkbook } = await import('../render/xlsx/check-workbook.ts')
  return renderCheckWorkbook(report)
}
