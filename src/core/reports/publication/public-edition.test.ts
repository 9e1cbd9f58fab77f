import { beforeAll, describe, expect, it } from 'vitest'
import { aSampleSet } from '../../../../test/sample-set.ts'
import { highs } from '../../../solver/highs.ts'
import { periodCell, rowCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import type { Figure } from '../../disclosure/figure.ts'
import { usualPolicy } from '../../disclosure/policy.ts'
import { bookletOf } from '../booklet.ts'
import { commentaryOf } from '../commentary.ts'
import type { Comment } from '../commentary-problem.ts'
import { dataSetJson } from '../data-set-json.ts'
import { dataSetRows } from '../data-set-rows.ts'
import type { DataSet, Entry, Group, Shown } from '../data-set.ts'
import { hide } from './hide.ts'
import { publicEdition } from './public-edition.ts'

let set: DataSet
let hidden: ReadonlySet<string>

beforeAll(async () => {
  // Twelve children are hidden sooner than forty, by the same rules.
  const sample = aSampleSet('2025-03-31', 12)
  set = { ...sample.set, commentary: commentsOn(sample.set) }
  hidden = hide(set, { policy: usualPolicy, earlier: [], open: await highs() }).pattern.hidden
}, 120_000)

/** A comment on every indicator with every token there is: of its figure, its changes and each of its rows. */
const commentsOn = ({ entries }: DataSet): Comment[] =>
  entries.map(({ indicator: { id }, rows }, line) => ({
    indicator_id: id,
    text: [...lead, ...rows.flatMap(({ key }) => ofRow.map((what) => `row.${key}.${what}`))]
      .map((token) => `{{${token}}}`)
      .join(', '),
    cause: 'There were {{count}} of them.',
    line,
    origin: { kind: 'local', file: 'for-officers.csv', asAt: undefined },
  }))

const ofRow = ['value', 'numerator', 'denominator', 'count']
const lead = [...ofRow, 'change', 'previous']

const runsIn = ({ commentary = [], ...edition }: DataSet): string =>
  JSON.stringify([...commentaryOf({ ...edition, commentary }).remarks.values()])

/** Everything a reader of an edition can come by, but for what drawing adds. */
const everythingOf = (edition: DataSet): string =>
  JSON.stringify([bookletOf(edition), dataSetJson(edition), dataSetRows(edition)])

describe('the public edition', () => {
  it('is the same to the byte whatever the hidden numbers are, and whatever only officers read', () => {
    expect(hidden.size).toBeGreaterThan(100)
    expect(everythingOf(publicEdition(otherwise(set), hidden))).toBe(everythingOf(publicEdition(set, hidden)))
  })

  it('has the comments, in which a hidden figure is a small number', () => {
    const edition = publicEdition(set, hidden)
    expect(runsIn(edition).split('a small number').length).toBeGreaterThan(200)
    expect(runsIn(set)).not.toContain('a small number')
    expect(everythingOf(edition).includes('a small number of children')).toBe(true)
    expect(everythingOf(edition).includes('for-officers')).toBe(false)
  })

  it('says of each row what the restricted edition says, or that it is small, and leaves no token as typed', () => {
    const rowsUnsaid = (from: DataSet): string[] => runsIn(from).match(/\{\{row\.[^}]*\}\}/g) ?? []
    expect(rowsUnsaid(publicEdition(set, hidden)).filter((row) => !rowsUnsaid(set).includes(row))).toEqual([])
  })

  it('is another when a number that is shown is another: the comparison can fail', () => {
    const [first] = hidden
    const fewer = new Set([...hidden].filter((cell) => cell !== first))
    expect(everythingOf(publicEdition(otherwise(set), fewer))).not.toBe(
      everythingOf(publicEdition(set, fewer)),
    )
  })

  it('is written in the data set’s form with null and the status suppressed for what is hidden', () => {
    const { indicators } = dataSetJson(publicEdition(set, hidden))
    const told = indicators.flatMap(({ id, series, years }) => [
      ...series.map((point) => ({ cell: periodCell(id, 'month', point.period), point })),
      ...years.map((point) => ({ cell: periodCell(id, 'year', point.period), point })),
    ])
    for (const { point } of told.filter(({ cell }) => hidden.has(cell)))
      expect(point).toMatchObject({ numerator: null, denominator: null, value: null, status: 'suppressed' })
    for (const { point } of told.filter(({ cell }) => !hidden.has(cell)))
      expect(point.status).not.toBe('suppressed')
  })

  it('gives means rounded, without their sums', () => {
    const means = publicEdition(set, hidden).entries.filter(({ indicator }) => indicator.kind === 'average')
    const figures = means.flatMap(({ series, years }) => [...series, ...years].map(({ figure }) => figure))
    const told = figures.filter((figure) => figure.kind === 'number')
    expect(told.length).toBeGreaterThan(5)
    for (const { numerator, value } of told) {
      expect(numerator).toBeNull()
      expect(value).toBeCloseTo(value, 1)
    }
  })

  it('names no file, no count of rows and nothing written for officers', () => {
    const edition = publicEdition(set, hidden)
    expect(JSON.stringify(dataSetJson(edition).inputs)).not.toMatch(/csv|"rows":[^n]|[0-9a-f]{64}/)
    for (const entry of edition.entries) expect(entry).not.toHaveProperty('behind')
    expect(edition).not.toHaveProperty('appendix')
    expect(edition).not.toHaveProperty('doubts')
    expect(edition).not.toHaveProperty('tables')
  })
})

/** The same council with other numbers wherever a number is hidden, and other words wherever only officers read them. */
const otherwise = (from: DataSet): DataSet => ({
  ...from,
  inputs: from.inputs.map((input) => ({ ...input, file: 'x.csv', rows: 9, used: 9, sha256: 'b'.repeat(64) })),
  appendix: [],
  doubts: [],
  tables: {},
  entries: from.entries.map(otherEntry),
})

function otherEntry(entry: Entry): Entry {
  const { id } = entry.indicator
  const inPeriod = (shown: Shown): Shown =>
    otherShown(shown, hidden.has(periodCell(id, shown.period.kind, shown.period.id)))
  return {
    indicator: entry.indicator,
    benchmarks: entry.benchmarks,
    series: entry.series.map(inPeriod),
    years: entry.years.map(inPeriod),
    rows: entry.rows.map((row) => (hidden.has(rowCell(id, row.key)) ? otherRow(row) : row)),
    failing: '17 of them have rows that fail.',
    ...(entry.behind && { behind: otherBehind(entry.behind, isHiddenAtLast(entry)) }),
    ...(entry.rowSeries && {
      rowSeries: entry.rowSeries.map((row) => {
        const inRow = (shown: Shown): Shown =>
          otherShown(shown, hidden.has(rowPeriodCell(id, row.key, shown.period.kind, shown.period.id)))
        return { ...row, series: row.series.map(inRow), years: row.years.map(inRow) }
      }),
    }),
  }
}

const isHiddenAtLast = ({ indicator: { id }, series, years }: Entry): boolean =>
  [...series.slice(-1), ...years.slice(-1)].some(({ period }) =>
    hidden.has(periodCell(id, period.kind, period.id)),
  )

/** The ends of a range are never for the public; the middle only of what is shown. */
const otherBehind = (
  { spread }: NonNullable<Entry['behind']>,
  isHidden: boolean,
): NonNullable<Entry['behind']> => ({
  ...(spread && { spread: { median: isHidden ? 1 : spread.median, low: 1, high: 9999 } }),
  others: [],
})

const otherShown = (shown: Shown, isHidden: boolean): Shown => ({
  ...shown,
  ...(shown.note !== undefined && { note: 'There were 4 of them.' }),
  ...(shown.source !== undefined && { source: 'another source' }),
  ...(isHidden && { figure: otherFigure(shown.figure), text: '3 (one ongoing)', status: 'provisional' }),
})

const otherFigure = (figure: Figure): Figure =>
  figure.kind === 'number' ? { ...figure, value: 77.7, numerator: 3, denominator: 99, squares: 5 } : figure

const otherRow = (row: Group): Group => ({ ...row, numerator: 5, denominator: 98, value: (5 / 98) * 100 })
