import { ofOneKind } from '../core/case-lists/case-marks.ts'
import { indicatorOf, indicators } from '../core/indicators/index.ts'
import { measurePeriod } from '../core/indicators/measure.ts'
import { hasValue, type Measurement } from '../core/indicators/measurement.ts'
import { reasonsFor, type Reason } from '../core/indicators/reasons.ts'
import { tellingOf } from '../core/indicators/trust.ts'
import type { Indicator } from '../core/indicators/indicator.ts'
import type { View } from '../core/indicators/view.ts'
import type { Day } from '../core/time/day.ts'
import { financialYear, financialYearOf, monthsTo, periodLabel, type Period } from '../core/time/period.ts'
import { writeWhole } from '../files/write.ts'
import { basename, dirname } from 'node:path'
import { inputsOf, unusable } from '../preparing/account.ts'
import { comparatorSources } from '../preparing/comparators.ts'
import { csvText } from './csv-text.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { councilOption } from './council.ts'
import { dayOption, foldersOf, readOptions, textOf } from './options.ts'
import { brief } from '../preparing/plain.ts'
import { readReturns, type Returns } from '../preparing/read-returns.ts'

const names = ['as-at', 'authority', 'period', 'postcodes', 'statistics', 'pseudonyms', 'out']

/** `hearth children`: for each child, in or out of an indicator's denominator and numerator, or by how much, and why. */
export async function children(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, names)
  const [id, ...folders] = typed.positionals
  const indicator = named(id)
  const [asAt, authority] = [dayOption(typed, 'as-at'), await councilOption(typed)]
  const sources = await comparatorSources(textOf(typed, 'statistics'), io)
  const postcodes = textOf(typed, 'postcodes')
  const pseudonyms = textOf(typed, 'pseudonyms')
  const reading = { folders: foldersOf(folders), authority, asAt, postcodes, pseudonyms, sources }
  const returns = await readReturns(reading, io)
  const { view } = returns
  const period = periodOf(indicator, view, asAt, textOf(typed, 'period'))
  const telling = tellingOf(indicator, view, period)
  const lines = ofOneKind(reasonsFor(telling.indicator, view, telling.window), view)
  const about = `${indicator.title}, ${periodLabel(period)}: ${lines.length} lines. For officers only: do not share.`
  const standing = valueLine(measurePeriod(indicator, view, period))
  return deliver(
    { text: tableOf(lines), about: [about, standing, ...leftOut(returns)] },
    textOf(typed, 'out'),
    io,
  )
}

const tableOf = (lines: readonly Reason[]): string =>
  csvText([
    ['child_id', 'in_denominator', 'in_numerator', 'reason'],
    ...lines.map(({ id, weight, inNumerator, reason }) => [id, weight, inNumerator, reason]),
  ])

/** What the data set says of the period, so that the lines are not taken for a figure where there is none. */
const valueLine = ({ numerator, denominator, status, note }: Measurement): string =>
  hasValue(status)
    ? `In the data set: ${numerator ?? 0}${denominator === null ? '' : ` of ${denominator}`} (${status}).`
    : `In the data set: no figure (${status}). ${note ?? ''}`

function leftOut(returns: Returns): string[] {
  const count = inputsOf(returns).reduce((total, { listed }) => total + listed, 0) + unusable(returns).length
  return count === 0 ? [] : ['Some rows or files could not be used: hearth report lists them.']
}

interface Delivery {
  readonly text: string
  readonly about: readonly string[]
}

function deliver({ text, about }: Delivery, out: string | undefined, io: Io): ExitCode {
  if (out === undefined) {
    io.out(text.trimEnd())
    for (const line of about) io.aside(line)
  } else {
    writeWhole(dirname(out), [{ name: basename(out), content: text }])
    io.out(`The children behind the figure are in ${out}.`)
    for (const line of about) io.out(line)
  }
  return 0
}

function named(id: string | undefined): Indicator {
  const found = id === undefined ? undefined : indicatorOf(id)
  if (found) return found
  const like = indicators.map((each) => each.id).filter((each) => id !== undefined && shared(each, id))
  const hint = like.length === 0 ? '' : ` Did you mean ${like.slice(0, 4).join(', ')}?`
  throw new CannotRun(
    id === undefined
      ? 'Name an indicator first. hearth indicators lists them.'
      : `There is no indicator ${brief(id)}.${hint} hearth indicators lists them.`,
  )
}

const shared = (a: string, b: string): boolean =>
  b.split('-').some((word) => word.length > 2 && a.includes(word))

/** The period asked for; else the month of the as-at date, or the latest year where months have no value. */
function periodOf(indicator: Indicator, view: View, asAt: Day, wanted: string | undefined): Period {
  const months = monthsTo(asAt, 60)
  const years = view.holdings.years
    .map((year) => financialYear(year, asAt))
    .filter(({ from }) => from <= asAt)
  if (wanted !== undefined) {
    const found = [...months, ...years].find(({ id }) => id === wanted)
    if (!found)
      throw new CannotRun(
        `--period ${wanted} is none of the months or years loaded. Write it like 2024-09 or 2023/24.`,
      )
    return found
  }
  const month = months[months.length - 1] ?? financialYear(financialYearOf(asAt), asAt)
  const candidates = [month, ...years.reverse()]
  return candidates.find((period) => hasValue(measurePeriod(indicator, view, period).status)) ?? month
}
