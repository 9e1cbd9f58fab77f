import { rowPeriodCell } from '../../disclosure/cell-id.ts'
import type { Day } from '../../time/day.ts'
import type { Entry, Shown } from '../data-set.ts'
import { shortPeriod } from '../headline.ts'
import { rowsCaption } from '../row-table.ts'
import type { Earlier } from './earlier.ts'
import { withPrinted } from './edition.ts'
import { printedIn, type Printed } from './printed.ts'

/** What is known of an edition whose rows over time stand on its page alone. */
export interface OnPage {
  readonly earlier: Earlier
  readonly asAt: Day
  /** The public page. */
  readonly html: string
}

/** An earlier edition with the rows over time that its page prints. The page says which it shows; their numbers are
 *  those of the edition being made, for a page prints a share without what it is of. Periods that had not ended, or that
 *  are gone from the edition being made, are passed over. */
export function withRowsOfPage({ earlier, asAt, html }: OnPage, now: readonly Entry[]): Earlier {
  const found = new Map(now.flatMap((entry) => placesOn(html, entry, asAt)))
  const { edition, shown } = earlier
  const entries = new Map(edition.printed.map(({ entry }) => [entry.indicator.id, entry]))
  const kept = new Set(edition.printed.map(({ cell }) => cell))
  const rows = printedIn({ entries: now }).flatMap((each): Printed[] => {
    const entry = entries.get(each.entry.indicator.id)
    return entry && found.has(each.cell) && !kept.has(each.cell) ? [{ ...each, entry }] : []
  })
  const seen = [...found].flatMap(([cell, isShown]) => (isShown ? [cell] : []))
  return {
    edition: withPrinted(edition, [...edition.printed, ...rows]),
    shown: new Set([...shown, ...seen]),
  }
}

/** The cells of an indicator's rows over time that a page has a place for, and whether a number stands there. */
function placesOn(html: string, { indicator, rowSeries = [] }: Entry, asAt: Day): [string, boolean][] {
  const [headings = [], ...lines] = rowSeries.length > 0 ? tableOn(html, rowsCaption(indicator)) : []
  return rowSeries.flatMap(({ key, label, series, years }) => {
    const line = lines.find(([first]) => first === label) ?? []
    return [...series, ...years].flatMap((shown): [string, boolean][] => {
      const said = hasEnded(shown, asAt) ? line[headings.indexOf(shortPeriod(shown))] : undefined
      const { kind, id } = shown.period
      return said === undefined ? [] : [[rowPeriodCell(indicator.id, key, kind, id), /\d/.test(said)]]
    })
  })
}

const hasEnded = ({ period }: Shown, asAt: Day): boolean => period.to <= asAt

/** The words of a table of that caption, line by line; none where the page has no such table. */
function tableOn(html: string, caption: string): string[][] {
  const tables = html.match(/<table\b[\s\S]*?<\/table>/g) ?? []
  const table = tables.find(
    (each) => plain(/<caption\b[\s\S]*?<\/caption>/.exec(each)?.[0] ?? '') === caption,
  )
  return (table?.match(/<tr\b[\s\S]*?<\/tr>/g) ?? []).map((line) =>
    (line.match(/<t[hd]\b[\s\S]*?<\/t[hd]>/g) ?? []).map(plain),
  )
}

const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => marks[name] ?? whole)
    .trim()
