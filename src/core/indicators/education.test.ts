import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt, yearFrom } from '../../../test/measured.ts'

const D = '30/09/2020'
const council = (children: ReturnType<typeof aChild>[], facts: SaidFacts) =>
  aView({ first: 2018, last: 2020, children, facts })
const pupils = (...ids: string[]) => ids.map((id) => aChild(id))

type Status = NonNullable<SaidFacts['education_status']>[number]
const status = (child_id: string, cells: Status = {}) => ({ child_id, as_at: '30/09/2020', ...cells })

describe('a plan for special needs', () => {
  it('has 1 of 3', () => {
    const rows = [status('A', { ehcp: 'Y' }), status('B', { ehcp: 'N' }), status('C', { ehcp: 'N' })]
    expect(inMonth('ehcp', D, council(pupils('A', 'B', 'C'), { education_status: rows }))).toBe('1 of 3')
  })
  it('is the latest known: issued on the day counts, ceased does not, and over a year old is not known', () => {
    const rows = [
      status('ISSUED', { ehcp: 'N', as_at: '31/08/2020' }),
      status('ISSUED', { ehcp: 'Y' }),
      status('CEASED', { ehcp: 'Y', as_at: '31/08/2020' }),
      status('CEASED', { ehcp: 'N', sen_support: 'Y' }),
      status('LATER', { ehcp: 'Y', as_at: '01/10/2020' }),
      status('YEAR', { ehcp: 'Y', as_at: '01/10/2019' }),
      status('OLD', { ehcp: 'Y', as_at: '30/09/2019' }),
    ]
    const view = council(pupils('ISSUED', 'CEASED', 'LATER', 'YEAR', 'OLD'), { education_status: rows })
    expect(casesOf('ehcp', D, view)).toEqual({ ISSUED: 1, CEASED: 0, LATER: 0, YEAR: 1, OLD: 0 })
    expect(rowsAt('ehcp', D, view)).toEqual({ ehcp: 2, 'sen-support': 1, 'not-known': 2 })
  })
  it('is asked of children of 4 and over in care for a year', () => {
    const children = [
      aChild('FOUR', { DOB: '30/09/2016' }),
      aChild('THREE', { DOB: '01/10/2016' }),
      aChild('NEW', { episodes: [{ DECOM: '02/10/2019' }] }),
    ]
    const rows = ['FOUR', 'THREE', 'NEW'].map((id) => status(id, { ehcp: 'Y' }))
    expect(casesOf('ehcp', D, council(children, { education_status: rows }))).toEqual({ FOUR: 1 })
  })
  it('is not recorded when nobody filled the column in', () => {
    const view = council(pupils('A'), { education_status: [status('A', { reduced_timetable: 'N' })] })
    expect(monthTo('ehcp', D, view)).toMatchObject({ status: 'not-recorded', value: null })
    expect(monthTo('ehcp', D, view).note).toContain('ehcp')
    expect(inMonth('reduced-timetable', D, view)).toBe('0 of 1')
  })
})

it('1 of 4 is on a reduced timetable: yes, no, no and one not known, who stays in the base', () => {
  const said = { A: 'Y', B: 'N', C: 'N', D: '' }
  const rows = Object.entries(said).map(([id, reduced_timetable]) => status(id, { reduced_timetable }))
  const view = council(pupils('A', 'B', 'C', 'D'), { education_status: rows })
  expect(inMonth('reduced-timetable', D, view)).toBe('1 of 4')
  expect(rowsAt('reduced-timetable', D, view)).toEqual({ reduced: 1, 'full-time': 2, 'not-known': 1 })
})

describe('a change of school', () => {
  const at = (child_id: string, as_at: string, school_urn: string) => ({ child_id, as_at, school_urn })
  it('made 1 of 3: one in November, one in August and none', () => {
    const rows = [
      ...['A', 'B', 'C'].map((id) => at(id, '31/07/2020', '1')),
      at('A', '30/09/2020', '1'),
      at('A', '30/11/2020', '2'),
      at('B', '31/08/2020', '2'),
      at('B', '30/11/2020', '2'),
      at('C', '30/11/2020', '1'),
    ]
    const view = council(pupils('A', 'B', 'C'), { education_status: rows })
    expect(casesOf('school-moves', '30/11/2020', view)).toEqual({ A: 1, B: 0, C: 0 })
    expect(casesOf('school-moves', D, view)).toEqual({ A: 0, B: 0, C: 0 })
  })
  it('before care does not count, and each school year begins afresh', () => {
    const children = [aChild('BEFORE', { episodes: [{ DECOM: '15/11/2020' }] }), aChild('A')]
    const rows = ['BEFORE', 'A'].flatMap((id) => [at(id, '10/10/2020', '1'), at(id, '10/11/2020', '2')])
    const view = council(children, { education_status: rows })
    expect(casesOf('school-moves', '30/11/2020', view)).toEqual({ BEFORE: 0, A: 1 })
    expect(casesOf('school-moves', '31/07/2021', view)).toEqual({ BEFORE: 0, A: 1 })
    expect(casesOf('school-moves', '30/09/2021', view)).toEqual({ BEFORE: 0, A: 0 })
  })
})

describe('attendance', () => {
  type Row = NonNullable<SaidFacts['attendance']>[number]
  const sessions = (
    child_id: string,
    possible: number,
    there: number,
    without: number,
    more: Row = {},
  ): Row => ({
    child_id,
    period_start: '01/09/2020',
    period_end: '30/09/2020',
    sessions_possible: String(possible),
    sessions_attended: String(there),
    unauthorised: String(without),
    ...more,
  })
  const two = [sessions('A', 100, 95, 2), sessions('B', 50, 40, 5)]
  const month = (id: string, attendance: readonly Row[], on = D) =>
    monthTo(id, on, council(pupils('A', 'B', 'C'), { attendance }))

  it('is 135 of 150 sessions, 90%, with 7 of 150 missed without leave', () => {
    expect(month('attendance-average', two)).toMatchObject({ numerator: 135, denominator: 150, value: 90 })
    expect(month('absence-unauthorised', two)).toMatchObject({ numerator: 7, denominator: 150 })
    expect(month('absence-unauthorised', two).value?.toFixed(1)).toBe('4.7')
  })
  it('adds both schools of a child who moved, and leaves out a child without sessions', () => {
    const rows = [
      sessions('A', 60, 60, 0),
      sessions('A', 40, 35, 2),
      sessions('B', 50, 40, 5),
      sessions('C', 0, 0, 0),
    ]
    expect(month('attendance-average', rows)).toMatchObject({ numerator: 135, denominator: 150 })
    expect(casesOf('attendance-average', D, council(pupils('A', 'B', 'C'), { attendance: rows }))).toEqual({
      A: 95,
      B: 40,
    })
  })
  it('is worked out from absences where sessions attended are blank, and blank absences tell nothing', () => {
    const rows = [
      sessions('A', 40, 0, 1, { sessions_attended: '', authorised: '3' }),
      sessions('B', 40, 40, 0, { unauthorised: '' }),
    ]
    expect(month('attendance-average', rows)).toMatchObject({ numerator: 76, denominator: 80 })
    expect(month('absence-unauthorised', rows)).toMatchObject({ numerator: 1, denominator: 40 })
  })
  it('takes nothing from a row with more sessions attended than there were', () => {
    expect(month('attendance-average', [sessions('A', 40, 41, 0), sessions('B', 50, 40, 5)])).toMatchObject({
      numerator: 40,
      denominator: 50,
    })
  })
  it('of a month takes rows that lie within it; a term shows in the year', () => {
    const term = [sessions('A', 130, 125, 0, { period_end: '18/12/2020' })]
    const view = council(pupils('A'), { attendance: term })
    expect(inMonth('attendance-average', D, view)).toBe('not-recorded')
    expect(inMonth('attendance-average', '31/12/2020', view)).toBe('not-recorded')
    expect(inYear('attendance-average', 2020, view)).toBe('125 of 130')
  })
  it('is that of children of school age in care on the last day, from when care began', () => {
    const children = [
      aChild('A'),
      aChild('LEFT', { episodes: [{ DEC: '20/09/2020', REC: 'E4A' }] }),
      aChild('SEVENTEEN', { DOB: '01/02/2003' }),
      aChild('NEW', { episodes: [{ DECOM: '10/09/2020' }] }),
    ]
    const rows = ['A', 'LEFT', 'SEVENTEEN', 'NEW'].map((id) => sessions(id, 40, 30, 0))
    const before = sessions('NEW', 10, 1, 9, { period_start: '01/09/2020', period_end: '09/09/2020' })
    const view = council(children, { attendance: [...rows, before] })
    expect(casesOf('attendance-average', D, view)).toEqual({ A: 30, NEW: 30 })
  })
  it('lets 2 of 3 miss a tenth: 10 of 100 is exactly so many, and 20 of 40 is half', () => {
    const rows = [sessions('A', 100, 90, 0), sessions('B', 50, 46, 0), sessions('C', 40, 20, 0)]
    expect(month('absence-persistent', rows)).toMatchObject({ numerator: 2, denominator: 3 })
    expect(month('absence-severe', rows)).toMatchObject({ numerator: 1, denominator: 3 })
  })
  it('counts exactly a tenth whatever the number of sessions', () => {
    const said = (possible: number) =>
      month('absence-persistent', [sessions('A', possible * 10, possible * 9, 0)]).numerator
    expect([3, 7, 19, 33].map(said)).toEqual([1, 1, 1, 1])
  })
  it('adds persistent absence up over the school year, which begins afresh in September', () => {
    const november = { period_start: '01/11/2020', period_end: '30/11/2020' }
    const rows = [sessions('A', 40, 30, 0), sessions('A', 40, 40, 0, november)]
    expect(month('absence-persistent', rows, '30/11/2020')).toMatchObject({ numerator: 1, denominator: 1 })
    expect(month('absence-persistent', rows, '30/09/2021').status).toBe('not-recorded')
  })
})

describe('suspensions', () => {
  type Row = NonNullable<SaidFacts['suspensions']>[number]
  const from = (child_id: string, start_date: string, kind = 'SUSPENSION'): Row => ({
    child_id,
    start_date,
    kind,
  })
  it('were of 2 of 28, 7%: two of one child are one child', () => {
    const ids = Array.from({ length: 28 }, (_, at) => `C${String(at)}`)
    const rows = [from('C0', '03/09/2020'), from('C0', '20/09/2020'), from('C1', '30/09/2020', '')]
    const month = monthTo('suspension-1plus', D, council(pupils(...ids), { suspensions: rows }))
    expect(month).toMatchObject({ numerator: 2, denominator: 28 })
    expect(Math.round(month.value ?? 0)).toBe(7)
  })
  it('are counted from 1 September, whatever the period', () => {
    const view = council(pupils('A'), { suspensions: [from('A', '10/07/2020'), from('A', '02/02/2020')] })
    expect(inMonth('suspension-1plus', '31/08/2020', view)).toBe('1 of 1')
    expect(inMonth('suspension-1plus', D, view)).toBe('0 of 1')
    expect(inYear('suspension-1plus', 2020, view)).toBe('0 of 1')
  })
  it('are not permanent exclusions, which have a row of their own', () => {
    const rows = [from('A', '03/09/2020', 'EXCLUSION'), from('B', '03/09/2020')]
    const view = council(pupils('A', 'B'), { suspensions: rows })
    expect(casesOf('suspension-1plus', D, view)).toEqual({ A: 0, B: 1 })
    expect(rowsAt('suspension-1plus', D, view)).toEqual({ suspended: 1, 'permanently-excluded': 1 })
  })
  it('have a final value though the list begins with the school year', () => {
    const view = council(pupils('A'), { suspensions: [from('A', '03/09/2020')] })
    expect(monthTo('suspension-1plus', D, view).status).toBe('final')
  })
  it('are out of pupils in care for a year who are not off the roll', () => {
    const children = [...pupils('A', 'OFF'), aChild('NEW', { episodes: [{ DECOM: '01/12/2019' }] })]
    const view = council(children, {
      suspensions: [from('A', '03/09/2020')],
      education_status: [status('A', { on_roll: 'Y' }), status('OFF', { on_roll: 'N' })],
    })
    expect(inMonth('suspension-1plus', D, view)).toBe('1 of 1')
  })
})

describe('results at 11', () => {
  type Row = NonNullable<SaidFacts['attainment']>[number]
  const result = (child_id: string, cells: Row = {}): Row => ({
    child_id,
    academic_year: '2018/19',
    stage: 'KS2',
    ...cells,
  })
  /** In care for a year on 31 March 2019. */
  const since2018 = (id: string) => aChild(id, { episodes: [{ DECOM: '01/04/2018' }] })
  const results = (...rows: Row[]) =>
    aView({
      first: 2016,
      last: 2021,
      children: [...new Set(rows.map(({ child_id = '' }) => child_id))].map(since2018),
      facts: { attainment: rows },
    })
  const seven = results(
    ...['Y', 'Y', 'Y', 'Y', 'N', 'N', ''].map((maths, at) =>
      result(`C${String(at)}`, { maths, reading: 'Y', writing: at < 3 ? 'Y' : 'N' }),
    ),
  )
  it('reached the standard in maths 4 of 7, 57%: absent and disapplied pupils are in the base', () => {
    const year = yearFrom('ks2-maths', 2018, seven)
    expect(year).toMatchObject({ numerator: 4, denominator: 7 })
    expect(Math.round(year.value ?? 0)).toBe(57)
    expect(Math.round(yearFrom('ks2-writing', 2018, seven).value ?? 0)).toBe(43)
  })
  it('reached it in all three 3 of 7', () => {
    expect(inYear('ks2-reading', 2018, seven)).toBe('7 of 7')
    expect(inYear('ks2-rwm', 2018, seven)).toBe('3 of 7')
  })
  it('go with 31 March of the school year and no other year or month', () => {
    expect(inYear('ks2-maths', 2017, seven)).toBe('not-collected')
    expect(inYear('ks2-maths', 2021, seven)).toBe('not-collected')
    expect(inYear('ks2-maths', 2021, seven, '30/09/2021')).toBe('not-due')
    expect(inMonth('ks2-maths', '31/07/2019', seven)).toBe('not-collected')
    expect(inMonth('ks2-maths', '31/03/2019', seven)).toBe('not-collected')
  })
  it('were not held in 2020 and 2021', () => {
    for (const year of [2019, 2020])
      expect(yearFrom('ks2-maths', year, seven)).toMatchObject({ status: 'not-applicable', value: null })
    expect(yearFrom('ks2-maths', 2020, seven).note).toContain('pandemic')
  })
  it('are those of pupils in care for a year on 31 March', () => {
    const view = aView({
      first: 2016,
      last: 2020,
      children: [since2018('A'), aChild('B', { episodes: [{ DECOM: '02/04/2018' }] })],
      facts: { attainment: [result('A', { maths: 'Y' }), result('B', { maths: 'Y' })] },
    })
    expect(inYear('ks2-maths', 2018, view)).toBe('1 of 1')
  })
  it('are not recorded in a subject nobody filled in', () => {
    expect(inYear('ks2-writing', 2018, results(result('A', { maths: 'Y' })))).toBe('not-recorded')
  })
  it('are pooled over three years where few sit in one', () => {
    const all = { reading: 'Y', writing: 'Y', maths: 'Y' }
    const early = ['A', 'B', 'C'].map((id) => aChild(id, { episodes: [{ DECOM: '01/02/2015' }] }))
    const view = aView({
      first: 2014,
      last: 2018,
      children: early,
      facts: {
        attainment: [
          result('A', { ...all, academic_year: '2016/17' }),
          result('B', { ...all, academic_year: '2017/18', maths: 'N' }),
          result('C', all),
        ],
      },
    })
    expect(inYear('ks2-rwm', 2018, view)).toBe('1 of 1')
    expect(inYear('ks2-rwm-three-years', 2018, view)).toBe('2 of 3')
    expect(inMonth('ks2-rwm-three-years', '31/01/2019', view)).toBe('not-collected')
    expect(inYear('ks2-rwm-three-years', 2015, view)).toBe('not-collected')
  })
})

describe('results at 16', () => {
  type Row = NonNullable<SaidFacts['attainment']>[number]
  const view = (academic_year: string, ...cells: Row[]) =>
    aView({
      first: 2016,
      last: 2024,
      children: cells.map((_, at) => aChild(String(at), { episodes: [{ DECOM: '01/04/2016' }] })),
      facts: {
        attainment: cells.map((cell, at) => ({ child_id: String(at), academic_year, stage: 'KS4', ...cell })),
      },
    })
  const scores = (...attainment8: string[]) =>
    view('2018/19', ...attainment8.map((each) => ({ attainment8: each })))
  it('average 14.5 over 10, 20.5 and 13', () => {
    expect(yearFrom('attainment-8', 2018, scores('10', '20.5', '13')).value).toBeCloseTo(14.5, 10)
  })
  it('average 10.9 when a pupil with no entries scores 0, and a blank is not a score', () => {
    const year = yearFrom('attainment-8', 2018, scores('10', '20.5', '13', '0', ''))
    expect(year.denominator).toBe(4)
    expect(year.value?.toFixed(1)).toBe('10.9')
    expect(yearFrom('attainment-8-three-years', 2018, scores('10', '20.5', '13', '0', '')).denominator).toBe(
      4,
    )
  })
  it('of three years wait for those of the last', () => {
    expect(inYear('attainment-8-three-years', 2018, scores('10'))).toBe('10 of 1')
    expect(inYear('attainment-8-three-years', 2019, scores('10'))).toBe('not-collected')
  })
  it('made progress of -0.75: one without results at 11 is out', () => {
    const progress = ['-1.0', '-0.5', ''].map((progress8) => ({ progress8 }))
    expect(yearFrom('progress-8', 2018, view('2018/19', ...progress))).toMatchObject({
      denominator: 2,
      value: -0.75,
    })
  })
  it('have no progress score in 2024/25 (OQ-20c), though they have others', () => {
    const told = view('2024/25', { progress8: '-1', attainment8: '20' })
    expect(inYear('progress-8', 2024, told)).toBe('not-applicable')
    expect(inYear('attainment-8', 2024, told)).toBe('20 of 1')
  })
  it('have grade 4 in English and maths for 2 of 3', () => {
    const told = view('2018/19', { english_maths_4: 'Y' }, { english_maths_4: 'N' }, { english_maths_4: 'Y' })
    expect(inYear('english-maths-4', 2018, told)).toBe('2 of 3')
    expect(inYear('english-maths-4-three-years', 2018, told)).toBe('2 of 3')
  })
})
