import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, monthTo } from '../../../test/measured.ts'

type Interview = NonNullable<SaidFacts['return_home_interviews']>[number]

const M = (MIS_START: string, MIS_END = '') => ({ MISSING: 'M', MIS_START, MIS_END })
const back = (id: string, MIS_START: string, MIS_END: string) =>
  aChild(id, { missing: [M(MIS_START, MIS_END)] })
const talk = (child_id: string, missing_start: string, more: Partial<Interview> = {}): Interview => ({
  child_id,
  missing_start,
  ...more,
})
const council = (return_home_interviews: readonly Interview[], children: ReturnType<typeof aChild>[]) =>
  aView({ first: 2018, last: 2020, children, facts: { return_home_interviews } })
const one = [back('A', '31/08/2020', '01/09/2020')]
const had = { offered: 'Y', accepted: 'Y' }
const inTime = (more: Partial<Interview>) =>
  inMonth('rhi-72h', '30/09/2020', council([talk('A', '31/08/2020', { ...had, ...more })], one))

describe('return home interviews', () => {
  it('are offered after 3 of 4, accepted after 2 of 3 and in time after 1 of 4 in the worked example', () => {
    const view = council(
      [
        talk('A', '31/08/2020', {
          ...had,
          returned_at: '01/09/2020 10:00',
          completed_date: '04/09/2020',
          completed_time: '09:00',
        }),
        talk('B', '01/09/2020', { ...had, completed_date: '06/09/2020' }),
        talk('C', '10/09/2020', { offered: 'Y', accepted: 'N', declined_reason: 'Did not want to' }),
        talk('D', '10/09/2020', { offered: 'N' }),
      ],
      [
        ...one,
        back('B', '01/09/2020', '02/09/2020'),
        back('C', '10/09/2020', '11/09/2020'),
        back('D', '10/09/2020', '11/09/2020'),
      ],
    )
    expect(monthTo('rhi-offered', '30/09/2020', view)).toMatchObject({
      numerator: 3,
      denominator: 4,
      value: 75,
    })
    expect(inMonth('rhi-accepted', '30/09/2020', view)).toBe('2 of 3')
    expect(monthTo('rhi-72h', '30/09/2020', view)).toMatchObject({ numerator: 1, denominator: 4, value: 25 })
  })
  it('are in time to the minute where the hours are recorded', () => {
    const times = { returned_at: '01/09/2020 10:00', completed_date: '04/09/2020' }
    expect(inTime({ ...times, completed_time: '10:00' })).toBe('1 of 1')
    expect(inTime({ ...times, completed_time: '10:01' })).toBe('0 of 1')
    expect(inTime({ ...times, returned_at: '2020-09-01T10:00:00', completed_time: '10.01am' })).toBe('0 of 1')
  })
  it('are in time by days where an hour is missing, weekends included', () => {
    expect(inTime({ completed_date: '04/09/2020', completed_time: '23:00' })).toBe('1 of 1')
    expect(inTime({ completed_date: '05/09/2020' })).toBe('0 of 1')
    expect(inTime({ completed_date: '04/09/2020', returned_at: '01/09/2020 10:00' })).toBe('1 of 1')
    const friday = [back('A', '03/09/2020', '04/09/2020')]
    const monday = council([talk('A', '03/09/2020', { completed_date: '07/09/2020' })], friday)
    expect(inMonth('rhi-72h', '30/09/2020', monday)).toBe('1 of 1')
  })
  it('dated before the return are a mistake and not in time', () => {
    expect(inTime({ completed_date: '31/08/2020' })).toBe('0 of 1')
  })
  it('that were had were offered and accepted, whatever the form says', () => {
    const view = council([talk('A', '31/08/2020', { offered: 'N', completed_date: '02/09/2020' })], one)
    expect(inMonth('rhi-offered', '30/09/2020', view)).toBe('1 of 1')
    expect(inMonth('rhi-accepted', '30/09/2020', view)).toBe('1 of 1')
  })
  it('count for the incident they name, so one talk never stands for two', () => {
    const twice = aChild('A', {
      missing: [M('31/08/2020', '01/09/2020'), M('02/09/2020', '03/09/2020')],
    })
    const linked = [talk('A', '31/08/2020', { ...had, completed_date: '04/09/2020' })]
    expect(inMonth('rhi-72h', '30/09/2020', council(linked, [twice]))).toBe('1 of 2')
    const both = [...linked, talk('A', '02/09/2020', { ...had, completed_date: '04/09/2020' })]
    expect(inMonth('rhi-72h', '30/09/2020', council(both, [twice]))).toBe('2 of 2')
  })
  it('are wanted in the month a child in care came back, not while missing, not after an absence', () => {
    const children = [
      back('A', '20/08/2020', '31/08/2020'),
      aChild('B', { missing: [M('10/09/2020')] }),
      aChild('C', { missing: [{ MISSING: 'A', MIS_START: '10/09/2020', MIS_END: '11/09/2020' }] }),
      aChild('D', {
        episodes: [{ DEC: '01/09/2020', REC: 'E4A' }],
        missing: [M('10/09/2020', '11/09/2020')],
      }),
      back('E', '29/09/2020', '30/09/2020'),
    ]
    const some = [talk('E', '29/09/2020', { offered: 'Y' })]
    expect(casesOf('rhi-offered', '30/09/2020', council(some, children))).toEqual({ E: 1 })
  })
})

describe('where no return has a Missing table', () => {
  const facts = {
    return_home_interviews: [
      talk('A', '31/08/2020', { ...had, missing_end: '01/09/2020', completed_date: '02/09/2020' }),
      talk('B', '05/09/2020', { offered: 'Y', accepted: 'N', returned_at: '06/09/2020 09:30' }),
      talk('N', '05/09/2020', { offered: 'Y', missing_end: '06/09/2020' }),
    ],
    missing_detail: [
      { child_id: 'C', missing_start: '07/09/2020', missing_end: '08/09/2020', looked_after: 'Y' },
      { child_id: 'N', missing_start: '05/09/2020', missing_end: '06/09/2020', looked_after: 'N' },
    ],
  }
  it('incidents are those of reports of children in care and of the talks themselves', () => {
    const view = aView({ facts, asAt: '30/09/2020' })
    expect(casesOf('rhi-offered', '30/09/2020', view)).toEqual({ A: 1, B: 1, C: 0 })
    expect(inMonth('rhi-accepted', '30/09/2020', view)).toBe('1 of 2')
    expect(monthTo('rhi-72h', '30/09/2020', view)).toMatchObject({
      numerator: 1,
      denominator: 3,
      source: 'return home interviews and missing reports',
    })
  })
  it('and a return that has one is believed instead', () => {
    const view = aView({ first: 2018, last: 2020, children: one, facts })
    expect(inMonth('rhi-offered', '30/09/2020', view)).toBe('1 of 1')
  })
})
