import { endsYear, yearOf } from '../core/reports/iro/year.ts'
import { heldWords } from '../core/reports/iro/held.ts'
import { iroReportOf, type IroReport } from '../core/reports/iro/iro-report.ts'
import { totalsThatDiffer } from '../core/reports/iro/totals.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { isoDay } from '../core/time/day.ts'
import { writeWhole, type Output } from '../files/write.ts'
import { reportOutputs } from '../preparing/outputs.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { iroPublic } from './iro-public.ts'
import { tellIro } from './iro-told.ts'
import { iroWords, type IroWords } from './iro-words.ts'
import { problemLines } from './lint-told.ts'
import { measuredSet, measuringOptions } from './measured-set.ts'
import { dayOption, readOptions, textOf, type Typed } from './options.ts'
import { policyOptions, wordsOptions } from './policy-options.ts'
import { withPrevious } from './previous-option.ts'
import { termsOf } from './publishing.ts'

// A year has its months: how many are told is nobody's to choose.
const names = [
  ...measuringOptions.filter((name) => name !== 'months'),
  ...policyOptions,
  ...wordsOptions,
  'previous',
  'words',
  'out',
]

/** `hearth iro-report`: the reviewing service's annual report, for officers and for anybody. */
export async function iroReport(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { previous, rest } = withPrevious(argv)
  const typed = readOptions(rest, names, ['draft'])
  const isDraft = typed.values.draft === true
  mustEndYear(typed)
  const terms = isDraft ? undefined : await termsOf(typed, previous, io)
  const words = await iroWords(textOf(typed, 'words'))
  const measured = await measuredSet(typed, io)
  mustAddUp(measured.set)
  const out = textOf(typed, 'out') ?? 'out'
  const open = terms && (await iroPublic(words, terms, measured, io))
  const own = iroOf(words, measured.set)
  const restricted = await drawn(own.made, isDraft ? '' : 'restricted/')
  writeWhole(out, [...restricted, ...(open ? await drawn(open, 'public/') : [])])
  if (isDraft && own.problems.length > 0)
    for (const line of problemLines(own.problems, own.texts)) io.out(line)
  return tellIro({ ...own.made, notes: measured.notes, out, isDraft, problems: own.problems.length }, io)
}

function mustEndYear(typed: Typed): void {
  const asAt = dayOption(typed, 'as-at')
  if (!endsYear(asAt))
    throw new CannotRun(
      `The report is of a whole financial year, and --as-at ${isoDay(asAt)} is not the last day of one. Give it like 2025-03-31.`,
    )
}

function mustAddUp(set: DataSet): void {
  const differ = totalsThatDiffer(set, yearOf(set))
  if (differ.length > 0)
    throw new CannotRun(
      [
        'Nothing was written: numbers that the report would print do not add up. Put right what was typed in monthly_values or leave it out.',
        ...differ,
      ].join('\n'),
    )
}

/** The report of an edition, and what is wrong with its words. */
function iroOf(words: IroWords, set: DataSet) {
  const said = heldWords(words, set)
  return {
    made: iroReportOf({ set, words: said, plan: words.plan, ...(set.beside && { beside: set.beside }) }),
    problems: said.problems,
    texts: said.texts.length,
  }
}

const drawn = async ({ report }: IroReport, folder: string): Promise<Output[]> =>
  (await reportOutputs('iro-report', report)).map((each) => ({ ...each, name: `${folder}${each.name}` }))
