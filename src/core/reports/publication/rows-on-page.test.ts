import { describe, expect, it } from 'vitest'
import { anEntry, asAtOf, withRows } from '../../../../test/entry.ts'
import { rowPeriodCell } from '../../disclosure/cell-id.ts'
import type { Entry } from '../data-set.ts'
import { rowTableOf } from '../row-table.ts'
import type { Earlier } from './earlier.ts'
import { earlierEdition } from './edition.ts'
import { printedIn } from './printed.ts'
import { publicRowSeries } from './public-rows.ts'
import { withRowsOfPage } from './rows-on-page.ts'

const cell = (key: string, month: string): string =>
  rowPeriodCell('review-participation', key, 'month', month)

const inAugust = withRows(anEntry('review-participation', { asAt: '2020-08-31', months: [30, 31] }), {
  'PN0 & "young"': [9, 10],
  PN1: [3, 21],
})
const now = withRows(anEntry('review-participation', { months: [31, 32] }), {
  'PN0 & "young"': [10, 12],
  PN1: [21, 20],
})

/** A page that draws an entry's rows over time as the booklet does. */
function pageOf(entry: Entry): string {
  const { caption, columns, rows } = rowTableOf(entry) ?? { caption: '', columns: [], rows: [] }
  const said = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const line = (cells: readonly string[]) =>
    `<tr>${cells.map((each) => `<td>${said(each)}</td>`).join('')}</tr>`
  return `<table><caption>Other</caption><tr><th>Group</th></tr></table><table class="x"><caption>${caption}</caption>${line(columns.map(({ heading }) => heading))}${rows.map((row) => line(row.map(({ text }) => text))).join('')}</table>`
}

const inPublic = (entry: Entry, ...hidden: string[]): Entry => ({
  ...entry,
  rowSeries: publicRowSeries(entry, new Set(hidden)) ?? [],
})

function read(html: string): Earlier {
  const kept = { ...inAugust, rowSeries: [] }
  const asAt = asAtOf('2020-08-31')
  const earlier = { edition: earlierEdition(printedIn({ entries: [kept] }), asAt), shown: new Set(['one']) }
  return withRowsOfPage({ earlier, asAt, html }, [now])
}

describe('an edition whose rows over time stand on its page alone', () => {
  it('has them, with the numbers of today, and shows what the page shows', () => {
    const { edition, shown } = read(pageOf(inPublic(inAugust, cell('PN1', '2020-08'))))
    expect(edition.valueOf(cell('PN0 & "young"', '2020-08'), 'numerator')).toBe(10)
    expect(edition.valueOf(cell('PN1', '2020-08'), 'numerator')).toBe(21)
    expect([...shown]).toEqual(['one', cell('PN0 & "young"', '2020-08')])
  })

  it('tells nothing of a month that it does not print, or that had not ended', () => {
    const { edition } = read(pageOf(inPublic(now)))
    expect(edition.valueOf(cell('PN1', '2020-07'), 'numerator')).toBeUndefined()
    expect(edition.valueOf(cell('PN1', '2020-09'), 'numerator')).toBeUndefined()
  })

  it('has none where the page has no such table', () => {
    const { edition, shown } = read('<table><caption>Other</caption></table>')
    expect(edition.valueOf(cell('PN1', '2020-08'), 'numerator')).toBeUndefined()
    expect([...shown]).toEqual(['one'])
  })
})
