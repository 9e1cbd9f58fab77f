import { describe, expect, it } from 'vitest'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { financialYear, monthsTo } from '../time/period.ts'
import { day } from '../time/day.ts'
import { fosterReconciliation } from './foster-reconciliation.ts'

const D = '30/09/2020'
type Rows<N extends keyof SaidFacts> = NonNullable<SaidFacts[N]>
type Household = Rows<'foster_households'>[number]
/** Mainstream, approved in 2015, open. */
const council = (...households: readonly Household[]) =>
  aView({
    facts: {
      foster_households: households.map((row, at) => ({
        household_id: `H${at}`,
        kind: 'MAINSTREAM',
        approved_date: '01/05/2015',
        ...row,
      })),
    },
    asAt: D,
  })
const left = (end_reason: string, more: Household = {}): Household => ({
  ended_date: '10/09/2020',
  end_reason,
  ...more,
})

describe('approved households', () => {
  const view = council({}, {}, {}, { ended_date: D, end_reason: 'RESIGNED' }, { kind: 'TEMP_CONNECTED' })
  it('are 3: one ended on the day is out, and one approved for a time is apart', () => {
    expect(inMonth('foster-approved', D, view)).toBe('3')
    expect(rowsAt('foster-approved', D, view)).toEqual({ MAINSTREAM: 3, TEMP_CONNECTED: 1 })
  })
  it('are households whatever they are approved for, and each is one', () => {
    const kinds = council({ kind: 'CONNECTED' }, { kind: 'SHORT_BREAK' }, { kind: 'FFA', household_id: 'H0' })
    expect(inMonth('foster-approved', D, kinds)).toBe('2')
    expect(rowsAt('foster-approved', D, kinds)).toEqual({ CONNECTED: 1, SHORT_BREAK: 1, FFA: 1 })
  })
  it('are told of each month from when they were approved', () => {
    const one = council({}, { approved_date: '01/09/2020' }, { approved_date: '01/10/2020' })
    expect(inMonth('foster-approved', '31/08/2020', one)).toBe('1')
    expect(inMonth('foster-approved', D, one)).toBe('2')
    expect(inYear('foster-approved', 2020, one, D)).toBe('2')
  })
  it('are counted once when two lists name the same approval, and the later list is believed', () => {
    const twice = council({ household_id: 'X' }, { household_id: 'X', ended_date: '01/09/2020' })
    expect(inMonth('foster-approved', D, twice)).toBe('0')
    expect(inMonth('foster-approved', '31/08/2020', twice)).toBe('1')
  })
  it('name the list that would tell, when it is not held', () => {
    expect(monthTo('foster-approved', D, aView({}))).toMatchObject({
      status: 'not-collected',
      note: expect.stringContaining('foster_households.csv (L21)') as string,
    })
  })
})

describe('new households', () => {
  it('are 1 mainstream, 1 connected and 1 for a time', () => {
    const view = council(
      { approved_date: '03/09/2020' },
      { approved_date: '04/09/2020', kind: 'TEMP_CONNECTED' },
      { approved_date: D, kind: 'CONNECTED' },
    )
    expect(inMonth('foster-new-mainstream', D, view)).toBe('1')
    expect(inMonth('foster-new-connected', D, view)).toBe('1')
    expect(inMonth('foster-new-temp-connected', D, view)).toBe('1')
    expect(casesOf('foster-new-connected', D, view)).toEqual({ H2: 1 })
  })
  it('count one approved for a time as connected when it is fully approved, and as no ending', () => {
    const view = council(
      {
        household_id: 'X',
        kind: 'TEMP_CONNECTED',
        approved_date: '04/06/2020',
        ended_date: '20/09/2020',
        end_reason: 'CONVERTED',
      },
      { household_id: 'X', kind: 'CONNECTED', approved_date: '20/09/2020' },
    )
    expect(inMonth('foster-new-temp-connected', '30/06/2020', view)).toBe('1')
    expect(inMonth('foster-new-temp-connected', D, view)).toBe('0')
    expect(inMonth('foster-new-connected', D, view)).toBe('1')
    expect(inMonth('foster-net', D, view)).toBe('1')
    expect(inMonth('foster-deregistered', D, view)).toBe('0')
  })
  it('are counted when they end in the month they began', () => {
    const view = council({ approved_date: '03/09/2020', ended_date: '20/09/2020', end_reason: 'RESIGNED' })
    expect(inMonth('foster-new-mainstream', D, view)).toBe('1')
    expect(inMonth('foster-net', D, view)).toBe('0')
  })
})

describe('households that ended', () => {
  const view = council(
    left('DEREGISTERED'),
    left('DEREGISTERED', { kind: 'CONNECTED' }),
    left('RESIGNED'),
    left('TRANSFERRED'),
    left('DECEASED'),
    left('RESIGNED', { ended_date: '01/10/2020' }),
  )
  it('de-registered are 1: a connected household is shown apart', () => {
    expect(inMonth('foster-deregistered', D, view)).toBe('1')
    expect(rowsAt('foster-deregistered', D, view)).toEqual({ MAINSTREAM: 1, CONNECTED: 1 })
  })
  it('resigned are 1: a move to an agency and a death are not resignations', () => {
    expect(inMonth('foster-resigned', D, view)).toBe('1')
    expect(inMonth('foster-resigned', '31/10/2020', view)).toBe('1')
  })
})

describe('the net change', () => {
  it('is -1 with 3 new and 4 ended; approvals for a time are left out', () => {
    const fresh = { approved_date: '03/09/2020' }
    const view = council(
      fresh,
      fresh,
      { ...fresh, kind: 'CONNECTED' },
      { ...fresh, kind: 'TEMP_CONNECTED' },
      left('RESIGNED'),
      left('DEREGISTERED'),
      left('TRANSFERRED', { kind: 'CONNECTED' }),
      left(''),
      left('RESIGNED', { kind: 'TEMP_CONNECTED' }),
    )
    expect(inMonth('foster-net', D, view)).toBe('-1')
    const [month] = monthsTo(day(D), 1)
    expect(month && fosterReconciliation(view, month)).toEqual({
      opening: 4,
      started: 3,
      ended: 4,
      closing: 3,
      unexplained: 0,
    })
  })
  it('leaves a household that was approved twice at once unexplained', () => {
    const view = council(
      { household_id: 'X' },
      { household_id: 'X', kind: 'SHORT_BREAK', approved_date: '03/09/2020' },
    )
    const [month] = monthsTo(day(D), 1)
    expect(month && fosterReconciliation(view, month)).toMatchObject({
      opening: 1,
      closing: 1,
      unexplained: -1,
    })
    expect(fosterReconciliation(view, financialYear(2020, day(D)))).toMatchObject({ started: 1, ended: 0 })
  })
})

describe('the net change as printed', () => {
  // The fostering page of a data set of September 2020 (OQ-23). A dash is a nought not printed.
  const row = (year: string, ...months: readonly string[]) => ({
    '2019/20': year,
    ...Object.fromEntries(months.map((value, at) => [`2020-0${at + 4}`, value])),
  })
  const printed = aView({
    values: {
      'foster-approved': row('202', '203', '207', '208', '210', '206', '205'),
      'foster-new-mainstream': row('22', '2', '1', '2', '1', '0', '1'),
      'foster-new-connected': row('18', '1', '3', '2', '0', '-', '0'),
      'foster-new-temp-connected': row('-', '-', '-', '-', '-', '1', '3'),
      'foster-deregistered': row('22', '1', '0', '3', '0', '1', '2'),
      'foster-resigned': row('64', '1', '0', '3', '0', '5', '4'),
    },
    asAt: D,
  })
  const months = monthsTo(day(D), 6).map((month) => fosterReconciliation(printed, month))
  it('adds up in April and May, and leaves households unexplained in every month after', () => {
    expect(months.map((each) => each?.opening)).toEqual([202, 203, 207, 208, 210, 206])
    expect(months.map((each) => each?.unexplained)).toEqual([0, 0, 3, 1, 1, 1])
  })
  it('cannot be told without the number it begins or ends with', () => {
    const [march] = monthsTo(day('31/03/2020'), 1)
    expect(march && fosterReconciliation(printed, march)).toBeUndefined()
    expect(march && fosterReconciliation(aView({}), march)).toBeUndefined()
  })
  it('of a year begins with the year before', () => {
    const years = aView({
      values: {
        'foster-approved': { '2018/19': '186', '2019/20': '202' },
        'foster-new-mainstream': { '2019/20': '22' },
        'foster-new-connected': { '2019/20': '18' },
        'foster-resigned': { '2019/20': '64' },
      },
      asAt: D,
    })
    expect(fosterReconciliation(years, financialYear(2019, day(D)))).toEqual({
      opening: 186,
      started: 40,
      ended: 64,
      closing: 202,
      unexplained: 40,
    })
  })
})

describe('the pipeline', () => {
  const enquiry = (enquiry_id: string, more: Rows<'foster_enquiries'>[number] = {}) => ({
    enquiry_id,
    enquiry_date: '02/09/2020',
    ...more,
  })
  const view = aView({
    facts: {
      foster_enquiries: [
        enquiry('1', { household_id: 'F1' }),
        enquiry('2', { household_id: 'F1', application_date: '20/09/2020' }),
        enquiry('3', { application_date: D, outcome: 'Withdrew' }),
        enquiry('4'),
        enquiry('5'),
        enquiry('6', { enquiry_date: '01/10/2020' }),
      ],
    },
    asAt: D,
  })
  it('is 5 enquiries and 2 applications; a family that asks twice is one family', () => {
    expect(inMonth('foster-pipeline', D, view)).toBe('5')
    expect(rowsAt('foster-pipeline', D, view)).toEqual({
      enquiries: 5,
      families: 4,
      applications: 2,
      'in-progress': 1,
    })
  })
})
