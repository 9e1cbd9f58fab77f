import { describe, expect, it } from 'vitest'
import { contradictionsIn } from '../../src/core/contradictions/contradictions.ts'
import { aView, inMonth, inYear, indicator, rowsAt } from '../measured.ts'
import { measure } from '../../src/core/indicators/measure.ts'
import { day } from '../../src/core/time/day.ts'
import { dataSetJson } from '../../src/core/reports/data-set-json.ts'
import { breaches } from '../contract.ts'
import { bookletFrom, printedIn } from './booklet.ts'
import { cellsOf, valuesOf, type PaperTable } from './paper.ts'
import * as tables from './tables.ts'

/** What stands where a paper has a blank: the booklet says why, or has a dash. */
const isBlank = (printed: string | undefined): boolean =>
  printed === undefined || ['–', 'Not collected'].includes(printed)

const papers: Readonly<Record<string, readonly [asAt: string, table: PaperTable]>> = {
  'the fostering table': ['30/09/2020', tables.fostering],
  'new households, each kind in one cell': ['30/09/2020', tables.newHouseholds],
  'the adoption table': ['30/09/2020', tables.adoption],
  'days to a placement and a match': ['30/09/2020', tables.adoptionDays],
  'the education table': ['30/09/2020', tables.education],
  'results at eleven and sixteen': ['30/09/2020', tables.results],
  'how children took part in reviews': ['31/03/2020', tables.participation],
  'the grades of care plans': ['31/03/2020', tables.carePlans],
  'challenges by level': ['31/03/2020', tables.escalations],
  "the NHS's own monthly series": ['30/09/2020', tables.nhs],
  'allegations against foster carers': ['30/09/2020', tables.allegations],
}

describe.each(Object.entries(papers))('%s, given as monthly values', (_, [asAt, table]) => {
  const booklet = bookletFrom(asAt, { values: valuesOf(table) })

  it('comes out of the booklet as printed, cell by cell', () => {
    const out = cellsOf(table).map(([id, period]) => [id, period, printedIn(booklet, id, period) ?? ''])
    const shown = out.map(([id, period, text]) => [id, period, isBlank(text) ? '' : text])
    expect(shown).toEqual(cellsOf(table))
  })

  it('keeps the contract of dataset.json', () => {
    expect(breaches(JSON.parse(JSON.stringify(dataSetJson(booklet.set))))).toEqual([])
  })

  it('stands in its theme', () => {
    const ids = new Set(cellsOf(table).map(([id]) => id.split(':')[0]))
    const titles = booklet.report.themes.flatMap(({ indicators }) => indicators.map(({ id }) => id))
    for (const id of ids) expect(titles).toContain(id)
  })
})

describe('the overview of a theme', () => {
  it('prints the fostering table with its years and months across', () => {
    const { report } = bookletFrom('30/09/2020', { values: valuesOf(tables.fostering) })
    const [table] = report.themes.find(({ id }) => id === 'fostering')?.overview ?? []
    expect(table?.columns.map(({ heading }) => heading)).toEqual(
      'Measure,2018/19,2019/20,Apr 2020,May 2020,Jun 2020,Jul 2020,Aug 2020,Sep 2020'.split(','),
    )
    const approved = table?.rows.find(([title]) => title?.text === indicator('foster-approved').title)
    expect(approved?.slice(1).map(({ text }) => text)).toEqual(tables.fostering.rows['foster-approved'])
  })

  it('prints how children took part with blank, not nought, for April and May', () => {
    const { report } = bookletFrom('31/03/2020', { values: valuesOf(tables.participation) })
    const table = report.themes
      .flatMap(({ overview }) => overview)
      .find(({ caption }) => caption.startsWith(indicator('review-participation').title))
    const line = (at: number) => table?.rows.at(at)?.map(({ text }) => text)
    expect(line(1)).toEqual('Attended and spoke for themselves,–,–,37,58,38,47,63,51,46,50,53,47'.split(','))
    expect(line(-1)).toEqual('Total,0,0,96,127,77,111,156,101,108,119,118,127'.split(','))
  })
})

const contradictions = (asAt: string, values: ReturnType<typeof valuesOf>) =>
  contradictionsIn({ aggregates: aView({ values, asAt }).aggregates, commentary: [] })

describe('what the tables contradict themselves in', () => {
  it('is nothing within participation but its totals of 0 over blanks', () => {
    expect(
      contradictions('31/03/2020', valuesOf(tables.participation)).map(({ what, printed }) => [
        what,
        printed,
      ]),
    ).toEqual([
      ['total-and-parts', '0'],
      ['total-and-parts', '0'],
    ])
  })

  it('is the year of 1,241 reviews beside the ten months printed (C4)', () => {
    const { 'review-participation': months = {} } = valuesOf(tables.participation)
    const found = contradictions('31/03/2020', {
      ...valuesOf(tables.participation),
      'review-participation': { ...months, '2019/20': '1,241' },
    })
    expect(found.at(-1)?.sentence).toContain(
      'the 10 months printed make 1,140. 2 months show nothing: the 101 left',
    )
  })

  it('is the revocations, neither running total nor flow (C7)', () => {
    expect(contradictions('30/09/2020', valuesOf(tables.adoption)).map(({ what }) => what)).toEqual([
      'stock-or-flow',
    ])
  })

  it('is nothing in the other tables', () => {
    for (const [asAt, table] of [
      papers['the fostering table'],
      papers['the education table'],
      papers['challenges by level'],
    ].flatMap((each) => (each ? [each] : [])))
      expect(contradictions(asAt, valuesOf(table))).toEqual([])
  })
})

describe('tables whose rows can be rebuilt', () => {
  const months = tables.nhs.periods
  const due = [14, 21, 23, 27, 16, 14]
  const series = (measure: string, done: readonly number[]) =>
    months.map((month, at) => ({ month, measure, due: String(due[at]), done: String(done[at]) }))
  const health = aView({
    facts: {
      health_nhs_monthly: [
        ...series('RHA_ON_TIME', [10, 20, 21, 23, 15, 12]),
        ...series('DENTAL_UTD', [13, 19, 21, 26, 15, 13]),
      ],
    },
    asAt: '30/09/2020',
  })

  it.each(['rha-due-month', 'dental-due-month'])(
    '%s: the NHS totals (L05) make the percentages printed',
    (id) => {
      const made = measure(indicator(id), health, day('30/09/2020'), 6).series
      expect(made.map(({ value }) => `${(value ?? 0).toFixed(1)}%`)).toEqual(tables.nhs.rows[id])
    },
  )

  const forms = Object.entries({ OUTSTANDING: 38, GOOD: 973, RI: 169, INADEQUATE: 43 }).flatMap(
    ([grade, count]) =>
      Array.from({ length: count }, (_, at) => ({
        child_id: `${grade}${String(at)}`,
        review_date: '15/01/2020',
        care_plan_grade: grade,
      })),
  )
  const plans = bookletFrom('31/03/2020', { facts: { iro_monitoring: forms } })

  // 169 of 1,223 is 13.82%; the paper prints 13.83%.
  it.each([
    ['care-plan-grade:OUTSTANDING', '3.11%'],
    ['care-plan-grade:GOOD', '79.56%'],
    ['care-plan-grade:RI', '13.82%'],
    ['care-plan-grade:INADEQUATE', '3.52%'],
    ['care-plan-grade', '82.67%'],
  ])('%s: 1,223 forms (L12) make %s', (id, printed) => {
    expect(printedIn(plans, id, '2019/20')).toBe(printed)
  })

  it('20 challenges (L13), each at its highest level, make 10, 5, 4, 1 and 0', () => {
    const raised = [10, 5, 4, 1].flatMap((count, at) =>
      Array.from({ length: count }, (_, n) =>
        Array.from({ length: at + 1 }, (_each, level) => ({
          escalation_id: `${String(at)}-${String(n)}`,
          raised_date: `${String(level + 1).padStart(2, '0')}/10/2019`,
          level: String(level + 1),
        })),
      ).flat(),
    )
    const booklet = bookletFrom('31/03/2020', { facts: { escalations: raised } })
    for (const [id, period, printed] of cellsOf(tables.escalations))
      expect(printedIn(booklet, id, period)).toBe(printed)
    expect(
      inYear('escalations-by-level', 2019, aView({ facts: { escalations: raised }, asAt: '31/03/2020' })),
    ).toBe('20')
  })

  it('referrals for advocacy (L15) make 279, 383 and 448 by contract year', () => {
    const referrals = tables.advocacy.years.flatMap((start, year) =>
      Array.from({ length: tables.advocacy.referrals[year] ?? 0 }, (_, n) => ({
        referral_id: `${start}-${String(n)}`,
        referral_date: `${start.slice(0, 7)}-${String((n % 28) + 1).padStart(2, '0')}`,
        group: 'CIC',
        child_id: `${start}${String(n % (tables.advocacy.youngPeople[year] ?? 1))}`,
      })),
    )
    const view = aView({ facts: { advocacy: referrals }, asAt: '30/09/2020' })
    expect(Object.values(rowsAt('advocacy-referrals', '30/09/2020', view))).toEqual([
      ...tables.advocacy.referrals,
    ])
    expect(Object.values(rowsAt('advocacy-young-people', '30/09/2020', view))).toEqual([
      ...tables.advocacy.youngPeople,
    ])
    expect(inMonth('advocacy-referrals', '31/12/2019', view)).toBe('448')
  })
})
