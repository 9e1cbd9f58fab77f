import { periodLabel } from '../../time/period.ts'
import type { DataSet, Entry, Group, Shown } from '../data-set.ts'
import { sayCount, sayNumber, sayShown } from '../say.ts'
import type { EditionRead } from './read-edition.ts'

/**
 * What a public edition prints otherwise than the version before it, a sentence each, in the order of the booklet. Made
 * from what both print and from nothing else, so that nobody learns more than by reading both. `[]` when they agree.
 */
export const corrections = (before: EditionRead, now: DataSet): string[] =>
  now.entries.flatMap((entry) => {
    const was = before.entries.find(({ indicator }) => indicator.id === entry.indicator.id)
    if (was === undefined) return [`${entry.indicator.title} is told now and was not.`]
    return [
      ...periodsIn(was.series, entry.series, entry),
      ...periodsIn(was.years, entry.years, entry),
      ...entry.rows.flatMap((row) =>
        rowIn(
          was.rows.find(({ key }) => key === row.key),
          row,
          entry,
        ),
      ),
    ]
  })

const periodsIn = (before: readonly Shown[], now: readonly Shown[], { indicator }: Entry): string[] =>
  now.flatMap((shown) => {
    const then = before.find(({ period }) => period.id === shown.period.id)
    if (then === undefined) return []
    const place = `${indicator.title}, ${periodLabel(shown.period)}`
    return said(place, sayPeriod(indicator, then), sayPeriod(indicator, shown))
  })

const rowIn = (before: Group | undefined, now: Group, { indicator }: Entry): string[] =>
  before === undefined ? [] : said(`${indicator.title}, ${now.label}`, sayRow(before), sayRow(now))

function said(place: string, was: string | undefined, is: string | undefined): string[] {
  if (was === is) return []
  if (is === undefined) return [`${place}: the figure is no longer shown. It was ${was ?? ''}.`]
  if (was === undefined) return [`${place}: the figure is ${is}. It was not shown before.`]
  return [`${place}: the figure is ${is}. It was ${was}.`]
}

/** `11% (48 of 437)`; `undefined` where no number is shown. */
function sayPeriod(indicator: Entry['indicator'], { figure }: Shown): string | undefined {
  if (figure.kind !== 'number') return undefined
  const [value, count] = [sayShown(indicator, { figure }), sayCount(indicator, figure)]
  return count === '–' || count === value ? value : `${value} (${count})`
}

function sayRow({ numerator, denominator, value }: Group): string | undefined {
  if (numerator === null) return value === null ? undefined : sayNumber(value)
  return denominator === null ? sayNumber(numerator) : `${sayNumber(numerator)} of ${sayNumber(denominator)}`
}
