import type { DataSet, Entry, Shown } from '../data-set.ts'
import { sayNumber } from '../say.ts'
import { totalOf } from './year-table.ts'
import { inYear, monthsIn } from './year.ts'

/** Measures whose months add up to their year: they count events of one day. Children who came or left do not: a year
 *  counts each child once. Nor does what goes on for a while, as a challenge does that reaches a higher level later. */
export const adding: readonly string[] = [
  'reviews-held',
  'reviews-timely',
  'reviews-late-days',
  'reviews-late-reasons',
  'review-participation',
  'review-participation-pct',
  'review-attendance-pct',
  'minutes-timely',
  'care-plan-grade',
  'up-to-date-care-plan',
  'advocacy-referrals',
  'complaints',
  'events-attendance',
]

/** Measures whose rows share out the whole, each thing in one row. */
export const sharing: readonly string[] = ['review-participation', 'care-plan-grade', 'escalations-by-level']

/** Where numbers of one report do not add up, a sentence each. What the edition hides cannot be added and is passed over. */
export function totalsThatDiffer({ entries }: Pick<DataSet, 'entries'>, year: string): string[] {
  return entries.flatMap((entry) => [
    ...(adding.includes(entry.indicator.id) ? monthsAgainstYear(entry, year) : []),
    ...(sharing.includes(entry.indicator.id) ? rowsAgainstTotal(entry, year) : []),
  ])
}

function monthsAgainstYear(entry: Entry, year: string): string[] {
  const { title } = entry.indicator
  return [
    ...monthsOf(title, entry, year),
    ...(entry.rowSeries ?? []).flatMap((row) => monthsOf(`${title}, ${row.label}`, row, year)),
  ]
}

type OverTime = Pick<Entry, 'series' | 'years'>
type Part = 'numerator' | 'denominator'

function monthsOf(name: string, of: OverTime, year: string): string[] {
  const whole = inYear(of, year)
  const months = monthsIn(of, year)
  if (whole?.figure.kind !== 'number' || months.some(({ figure }) => figure.kind === 'suppressed')) return []
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const sum = sumOf(months, part)
    const stated = partOf(whole, part)
    if (stated === undefined || sum === undefined || sum === stated) return []
    return [
      `${name}: the months of ${year} add up to ${sayNumber(sum)}${blanks(months)}, and the year says ${sayNumber(stated)}.`,
    ]
  })
}

/** `undefined` where no month has a number of this kind. */
function sumOf(months: readonly Shown[], part: Part): number | undefined {
  const parts = months.flatMap((shown) => partOf(shown, part) ?? [])
  return parts.length === 0 ? undefined : parts.reduce((sum, each) => sum + each, 0)
}

const partOf = ({ figure }: Shown, part: Part): number | undefined =>
  figure.kind === 'number' ? (figure[part] ?? undefined) : undefined

function blanks(months: readonly Shown[]): string {
  const blank = months.filter(({ figure }) => figure.kind === 'none').length
  return blank === 0 ? '' : ` (${String(blank)} of them say nothing)`
}

function rowsAgainstTotal(entry: Entry, year: string): string[] {
  const { indicator, rowSeries = [] } = entry
  const apart = new Set(indicator.rowsApart ?? [])
  const rows = rowSeries.filter(({ key }) => !apart.has(key)).map((row) => inYear(row, year))
  const whole = inYear(entry, year)
  const total = whole && totalOf(entry, whole)
  const numbers = rows.flatMap((row) => (row === undefined ? [] : (partOf(row, 'numerator') ?? [])))
  if (total === undefined || rows.length === 0 || numbers.length < rows.length) return []
  const sum = numbers.reduce((all, each) => all + each, 0)
  return sum === total
    ? []
    : [
        `${indicator.title}: the rows of ${year} add up to ${sayNumber(sum)}, and the total says ${sayNumber(total)}.`,
      ]
}
