import { themes, type Theme } from '../indicators/theme.ts'
import type { Day } from '../time/day.ts'
import { barChartOf } from './bar-chart.ts'
import type { Beside } from './beside.ts'
import { commentaryOf } from './commentary.ts'
import { UNCOMMENTED } from './commentary-remark.ts'
import type { DataSet, Entry } from './data-set.ts'
import type { Footnotes } from './footnotes.ts'
import { drawnPeriods, headlineOf, isMonthly } from './headline.ts'
import { readingOf } from './reading.ts'
import { overviewOf } from './overview.ts'
import type { IndicatorSection, Remark, ThemeSection } from './report.ts'
import { rowTableOf } from './row-table.ts'
import { sayCount, sayShown } from './say.ts'
import { sideBySide } from './side-by-side.ts'
import { smallPrintOf } from './small-print.ts'
import { breakdownTable, periodTable } from './tables.ts'
import { togetherTable } from './taken-together.ts'
import { targetLine } from './target-words.ts'
import { themeTrends } from './theme-trends.ts'
import { themeWords } from './theme-words.ts'
import { timeChartOf } from './time-chart.ts'
import { isTold, untoldTable } from './untold.ts'

/** A section for each theme that has an indicator, in the order a board reads them. */
export const themeSections = (set: DataSet, notes: Footnotes, beside?: Beside): ThemeSection[] =>
  themesOf(set).map(({ id }) => themeSection(set, id, { notes, beside }))

/** The themes that a data set has an indicator of, in the order a board reads them. */
export function themesOf({ entries }: DataSet): { readonly id: Theme; readonly title: string }[] {
  const there = new Set(entries.map(({ indicator }) => indicator.theme))
  return (Object.keys(themes) as Theme[])
    .filter((id) => there.has(id))
    .map((id) => ({ id, title: themes[id] }))
}

/** The section of one theme, as the booklet has it. */
export function themeSection(set: DataSet, id: Theme, around: Omit<Around, 'asAt'>): ThemeSection {
  const { told, ...head } = themeHead(set, id)
  return { ...head, indicators: told.map((entry) => sectionOf(set, entry, around)) }
}

/** A theme without what is said of each indicator, and the indicators that there is anything to say of. */
export function themeHead(
  set: DataSet,
  id: Theme,
): Omit<ThemeSection, 'indicators'> & { readonly told: readonly Entry[] } {
  const { entries, tables = {} } = set
  const comment = commentaryOf(set).remarks.get(id)
  const all = entries.filter(({ indicator }) => indicator.theme === id)
  const told = all.filter(isTold)
  const untold = untoldTable(
    themes[id],
    all.filter((entry) => !isTold(entry)),
  )
  return {
    id,
    title: themes[id],
    introduction: introduce(id, told),
    ...(comment && { comment }),
    overview: [
      ...overviewOf(themes[id], told),
      ...(tables[id] ?? []),
      ...sideBySide(told),
      ...told.flatMap((entry) => rowTableOf(entry) ?? []),
    ],
    ...(untold && { untold }),
    told,
  }
}

/** What a theme says of one indicator, with its comment. */
export const sectionOf = (set: DataSet, entry: Entry, around: Omit<Around, 'asAt'>): IndicatorSection =>
  indicatorSection(
    entry,
    { ...around, asAt: set.asAt },
    commentOn(commentaryOf(set).remarks.get(entry.indicator.id), set),
  )

/** The comment; that there is none is told to those who can ask for it. */
export function commentOn(
  comment: Remark | undefined,
  { edition }: DataSet,
): Pick<IndicatorSection, 'comment' | 'uncommented'> {
  if (comment) return { comment }
  return edition === 'restricted' ? { uncommented: UNCOMMENTED } : {}
}

/** What the theme is about, and which of its measures moved by more than chance. */
const introduce = (id: Theme, entries: readonly Entry[]): string =>
  `${themeWords[id]} ${themeTrends(entries)}`

/** What the sections of a report share. */
export interface Around {
  readonly asAt: Day
  readonly notes: Footnotes
  readonly beside: Beside | undefined
}

/** One indicator in the order every page keeps, whether or not it has a figure. */
export function indicatorSection(
  entry: Entry,
  { asAt, notes, beside }: Around,
  commented: Pick<IndicatorSection, 'comment' | 'uncommented'>,
): IndicatorSection {
  const { indicator } = entry
  const chart = timeChartOf(entry, beside)
  const bars = barChartOf(entry)
  const together = togetherTable(entry)
  return {
    id: indicator.id,
    title: indicator.title,
    question: indicator.question,
    headline: headline(entry),
    reading: readingOf(entry),
    ...targetLine(entry),
    ...(chart && { chart }),
    ...(!indicator.onlyRows && { table: periodTable(entry, drawnPeriods(entry), tableCaption(entry)) }),
    ...(isMonthly(entry) &&
      !indicator.onlyRows &&
      entry.years.length > 0 && {
        years: periodTable(entry, entry.years, `${indicator.title}, by financial year`),
      }),
    ...(together && { together }),
    ...(bars && { breakdown: { chart: bars, table: breakdownTable(entry, asAt) } }),
    ...commented,
    smallPrint: smallPrintOf(entry, asAt, notes),
  }
}

function headline(entry: Entry): IndicatorSection['headline'] {
  const { now } = headlineOf(entry)
  const { figure, note } = now
  const text = sayShown(entry.indicator, now)
  if (figure.kind === 'suppressed') return { figure: text, count: 'so that no child can be told' }
  if (figure.kind !== 'number') return { figure: text, count: note ?? '' }
  return { figure: text, count: countWords(entry) }
}

/** `48 of 437 children in care`; a year of a flow says which: `children who came into care, in 2024/25`. */
function countWords(entry: Entry): string {
  const { now } = headlineOf(entry)
  if (now.figure.kind === 'number' && now.figure.numerator === null && now.figure.denominator === null)
    return 'as given, without the numbers behind it'
  const words = countedWords(entry, sayCount(entry.indicator, now.figure))
  return entry.indicator.reach === 'period' && now.period.kind === 'year'
    ? `${words}, in ${now.period.id}`
    : words
}

function countedWords({ indicator }: Entry, count: string): string {
  const { kind, unit, numeratorWords, denominatorWords = '' } = indicator
  switch (kind) {
    case 'count':
      return numeratorWords
    case 'share':
    case 'ratio':
      return `${count} ${denominatorWords}`
    case 'rate':
      return `for every 10,000 children: ${count}`
    case 'median':
    case 'average':
      return `${unit === 'days' ? 'days, ' : ''}the ${count} ${denominatorWords}`
  }
}

function tableCaption({ indicator }: Entry): string {
  switch (indicator.reach) {
    case 'day':
      return indicator.collected === 'year-end'
        ? `${indicator.title}, on 31 March each year`
        : `${indicator.title}, at each month’s end`
    case 'period':
      return `${indicator.title}, ${indicator.collected === 'yearly' ? 'each year' : 'each month'}`
    case 'six-months':
      return `${indicator.title}, in the six months to each month’s end`
    case 'twelve-months':
      return `${indicator.title}, in the twelve months to each month’s end`
  }
}
