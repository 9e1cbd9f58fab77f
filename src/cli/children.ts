import { indicatorOf, indicators } from '../core/indicators/index.ts'
import { measurePeriod, windowFor } from '../core/indicators/measure.ts'
import { hasValue } from '../core/indicators/measurement.ts'
import { reasonsFor } from '../core/indicators/reasons.ts'
import type { Indicator } from '../core/indicators/indicator.ts'
import type { View } from '../core/indicators/view.ts'
import type { Day } from '../core/time/day.ts'
import { financialYear, financialYearOf, monthsTo, periodLabel, type Period } from '../core/time/period.ts'
import { writeWhole } from '../files/write.ts'
import { basename, dirname } from 'node:path'
import { comparatorSources } from './comparators.ts'
import { csvText } from './csv-text.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { authorityOption, dayOption, foldersOf, readOptions, textOf } from './options.ts'
import { readReturns } from './read-returns.ts'

const names = ['as-at', 'authority', 'period', 'postcodes', 'statistics', 'out']

/** `hearth children`: for each child, in or out of an indicator's denominator and numerator, and why. */
export async function children(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, names)
  const [id, ...folders] = typed.positionals
  const indicator = named(id)
  const [asAt, authority] = [dayOption(typed, 'as-at'), authorityOption(typed)]
  const sources = await comparatorSources(textOf(typed, 'statistics'), io)
  const reading = { folders: foldersOf(folders), authority, postcodes: textOf(typed, 'postcodes'), sources }
  const { view } = await readReturns(reading, io)
  const period = periodOf(indicator, view, asAt, textOf(typed, 'period'))
  const lines = reasonsFor(indicator, view, windowFor(indicator, period))
  const text = csvText([
    ['child_id', 'in_denominator', 'in_numerator', 'reason'],
    ...lines.map(({ id: child, inDenominator, inNumerator, reason }) => [
      child,
      flag(inDenominator),
      flag(inNumerator),
      reason,
    ]),
  ])
  io.err(
    `${indicator.title}, ${periodLabel(period)}: ${lines.length} lines. For officers only: do not share.`,
  )
  return deliver(text, textOf(typed, 'out'), io)
}

const flag = (yes: boolean): string => (yes ? '1' : '0')

function deliver(text: string, out: string | undefined, io: Io): ExitCode {
  if (out === undefined) io.out(text.trimEnd())
  else writeWhole(dirname(out), [{ name: basename(out), content: text }])
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
      : `There is no indicator ${id}.${hint} hearth indicators lists them.`,
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
