import { join } from 'node:path'
import { crosswalkReportOf } from '../core/reports/crosswalk/crosswalk-report.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { exceptionReportOf } from '../core/reports/exception/exception-report.ts'
import type { Report } from '../core/reports/report.ts'
import { writeWhole } from '../files/write.ts'
import { reportOutputs } from '../preparing/outputs.ts'
import { brief } from '../preparing/plain.ts'
import type { ExitCode, Io } from './io.ts'
import { measuredSet, measuringOptions, type MeasuredSet } from './measured-set.ts'
import { readOptions, textOf, type Typed } from './options.ts'
import { policyOptions, wordsOptions } from './policy-options.ts'
import { withPrevious } from './previous-option.ts'
import { signOffsFor, wordsReady } from './publish-words.ts'
import { editionOf, publishingOf, termsOf, type Terms } from './publishing.ts'

const names = [...measuringOptions, ...policyOptions, ...wordsOptions, 'previous', 'out']

/** A paper made of a data set: the name of its files and what it says. */
interface Paper {
  readonly name: string
  readonly of: (set: DataSet) => Report
}

/** `hearth exceptions`: what is off target, worse than elsewhere or turned for the worse. */
export const exceptions = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  write({ name: 'exceptions', of: exceptionReportOf }, argv, io)

/** `hearth crosswalk`: the measures against principles, inspection and board questions. */
export const crosswalk = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  write({ name: 'crosswalk', of: crosswalkReportOf }, argv, io)

async function write({ name, of }: Paper, argv: readonly string[], io: Io): Promise<ExitCode> {
  const { previous, rest } = withPrevious(argv)
  const typed: Typed = readOptions(rest, names, ['public'])
  const terms = typed.values.public === true ? await termsOf(typed, previous, io) : undefined
  const measured = await measuredSet(typed, io)
  const report = of(terms ? await publicSet(measured, terms, io) : measured.set)
  const out = textOf(typed, 'out') ?? 'out'
  writeWhole(out, await reportOutputs(name, report))
  io.out(`${brief(report.authority.name, 100)}: ${report.title}, ${report.asAtLong}`)
  io.out(
    `  ${join(out, `${name}.html`)} and .pdf: ${terms ? 'for anybody.' : 'for officers, and for members in private session.'}`,
  )
  for (const note of measured.notes) io.out(`Note: ${note}`)
  return 0
}

/** The data set as anybody may read it, comments and all. Throws `CannotRun` when it may not be published. */
async function publicSet(measured: MeasuredSet, terms: Terms, io: Io): Promise<DataSet> {
  const made = await editionOf(measured, publishingOf(terms, measured, io), io)
  wordsReady(signOffsFor(terms, measured), measured, made, io)
  return made.edition
}
