import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOf } from '../../../../test/kept-data-set.ts'
import { indicatorOf } from '../../indicators/index.ts'
import { addDays } from '../../time/day.ts'
import type { DataSet, Entry } from '../data-set.ts'
import type { Cell, Report, Table } from '../report.ts'
import { iroReportOf, iroSections, type IroReport } from './iro-report.ts'
import type { Plan } from './plan.ts'
import { required } from './required.ts'
import { adding, sharing, totalsThatDiffer } from './totals.ts'
import { saidFrom } from './written.ts'

const none: Plan = { last: [], next: [] }
const reportOf = (set: DataSet, written: Parameters<typeof saidFrom>[0] = []): IroReport =>
  iroReportOf({ set, words: saidFrom(written, set), plan: none })
const tablesOf = ({ themes, appendix }: Report): Table[] => [
  ...themes.flatMap(({ overview, untold }) => [...overview, ...(untold ? [untold] : [])]),
  ...appendix.flatMap(({ tables }) => tables),
]
const captioned = (report: Report, caption: string): Table => {
  const found = tablesOf(report).find((table) => table.caption.startsWith(caption))
  if (!found) throw new Error(`There is no table ${caption}`)
  return found
}
const numbers = (row: readonly Cell[]): number[] => row.flatMap(({ number }) => number ?? [])
const changed = (set: DataSet, id: string, change: (entry: Entry) => Entry): DataSet => ({
  ...set,
  entries: set.entries.map((entry) => (entry.indicator.id === id ? change(entry) : entry)),
})

let set: DataSet
let made: IroReport
beforeAll(() => {
  set = sampleOf()
  made = reportOf(set)
}, 60_000)

describe('what guidance asks for', () => {
  it('is made of measures that the catalogue has', () => {
    const ids = required.flatMap(({ charts, measures, rows, months, groups }) =>
      [charts, measures, rows, months, groups].flatMap((each) => each ?? []),
    )
    expect([...ids, ...adding, ...sharing].filter((id) => !indicatorOf(id))).toEqual([])
  })

  it('has a section each, in its order, after the list of what is told', () => {
    expect(made.report.themes.map(({ id }) => id)).toEqual([
      'checklist',
      ...required.map(({ id }) => id),
      'last-plan',
      'next-plan',
    ])
    expect([...iroSections].sort()).toEqual(made.checklist.map(({ id }) => id).sort())
  })

  it('is told, or says which list would fill it', () => {
    const without = {
      ...set,
      entries: set.entries.map((entry): Entry => {
        if (!entry.indicator.collections?.includes('iro_monitoring')) return entry
        const blank = (shown: Entry['series'][number]) => ({
          ...shown,
          figure: { kind: 'none', status: 'not-collected', note: 'Fill in L12.' } as const,
          note: 'Fill in L12.',
        })
        return {
          ...entry,
          series: entry.series.map(blank),
          years: entry.years.map(blank),
          rows: [],
          rowSeries: [],
        }
      }),
    }
    const { report, checklist } = reportOf(without)
    expect(checklist.find(({ id }) => id === 'care-plans')?.state).toBe('not told')
    const untold = report.themes.find(({ id }) => id === 'care-plans')?.untold
    expect(untold?.rows.length).toBe(3)
    expect(untold?.rows[0]?.[2]?.text).toBe('Fill in L12.')
  })

  it('that nobody has written is told as such, and as written once it is', () => {
    expect(made.checklist.find(({ id }) => id === 'findings')?.state).toBe('not told')
    const { report, checklist } = reportOf(set, [
      { about: 'findings', where: 'findings.md', text: 'Plans were **clear**.' },
    ])
    expect(checklist.find(({ id }) => id === 'findings')?.state).toBe('told')
    const section = report.themes.find(({ id }) => id === 'findings')
    expect(section?.introduction).not.toContain('Nothing is written')
    expect(section?.comment?.passages).toHaveLength(1)
  })

  it('has a place to go to for every name that is a link', () => {
    const places = new Set(made.report.themes.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
    const links = tablesOf(made.report).flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap(({ indicatorId }) => indicatorId ?? [])),
    )
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((id) => !places.has(id))).toEqual([])
  })
})

describe('how children took part', () => {
  it('has each code in a line, what is not known in another, and a total they add up to', () => {
    const { rows } = captioned(made.report, 'How children took part in their reviews, by year')
    expect(rows.map(([name]) => name?.text.slice(0, 3))).toEqual([
      ...['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'],
      ...['Not', 'Tot'],
    ])
    const counts = rows.map((row) => row.at(-2)?.number ?? Number.NaN)
    expect(counts.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(counts.at(-1))
  })

  it('month by month adds up to the year, line by line', () => {
    const { columns, rows } = captioned(made.report, 'How children took part: each month')
    expect(columns).toHaveLength(14)
    for (const row of rows) {
      const [year = Number.NaN, ...months] = numbers(row).reverse()
      expect(months.reduce((sum, each) => sum + each, 0)).toBe(year)
    }
  })
})

describe('totals', () => {
  it('of a data set that Hearth measured agree', () => {
    expect(totalsThatDiffer(set, '2024/25')).toEqual([])
  })

  it('are tried of nothing that a year counts once however often a month does', () => {
    const cautions = adding.map((id) => indicatorOf(id)?.caution ?? '')
    expect(
      cautions.filter((caution) => /counts each child once|counted once in a period/.test(caution)),
    ).toEqual([])
  })

  it('that differ from their months are named, months that say nothing too, and no report is made', () => {
    const typed = changed(set, 'reviews-held', (entry) => ({
      ...entry,
      series: entry.series.map((shown, at) =>
        at < 3 ? { ...shown, figure: { kind: 'none', status: 'not-recorded', note: '' } } : shown,
      ),
    }))
    const [told = '', ...more] = totalsThatDiffer(typed, '2024/25')
    expect(more).toEqual([])
    expect(told).toMatch(
      /^Reviews held: the months of 2024\/25 add up to \d+ \(2 of them say nothing\), and the year says 94\.$/,
    )
    expect(() => reportOf(typed)).toThrow('does not add up')
  })

  it('that differ from their rows are named', () => {
    const typed = changed(set, 'review-participation', (entry) => ({
      ...entry,
      rowSeries: (entry.rowSeries ?? []).filter(({ key }) => key !== 'PN1'),
    }))
    expect(totalsThatDiffer(typed, '2024/25').join(' ')).toMatch(/the rows of 2024\/25 add up to 62.*says 94/)
  })

  it('of several lists of reviews stand beside each other', () => {
    const { rows } = captioned(made.report, 'Reviews counted in 2024/25')
    expect(rows[0]?.[3]?.text).toBe('the same')
    expect(rows.map((row) => row[2]?.number)).toEqual([94, 93, 94, 92, 90])
    expect(rows.at(-1)?.[3]?.text).toBe('4 fewer')
  })
})

it('a year that is not whole has no report', () => {
  expect(() => reportOf({ ...set, asAt: addDays(set.asAt, -31) })).toThrow('No financial year ends on')
})

it('what an edition hides is in none of its tables, and no share of it either', () => {
  const secret = 4321
  const hidden = changed(set, 'escalations-by-level', (entry) => ({
    ...entry,
    years: entry.years.map((shown) => ({ ...shown, figure: { kind: 'suppressed' }, note: undefined })),
    rowSeries: (entry.rowSeries ?? []).map((row, at) => ({
      ...row,
      years: row.years.map((shown) => ({
        ...shown,
        figure:
          at === 0
            ? { kind: 'suppressed' }
            : { kind: 'number', value: secret, numerator: secret, denominator: null },
      })),
    })),
  }))
  const { rows } = captioned(
    reportOf(hidden).report,
    'Challenges by reviewing officers, by the level reached, by',
  )
  expect(rows[0]?.slice(1).every((cell) => cell.hidden)).toBe(true)
  expect(rows.at(-1)?.[1]).toEqual({ text: 'Hidden', hidden: true })
  expect(rows[1]?.[1]?.number).toBe(secret)
  expect(rows[1]?.[2]?.text).toBe('–')
})
