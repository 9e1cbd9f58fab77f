import { describe, expect, it } from 'vitest'
import { aChild, aReturn, type Rows } from '../../../test/build.ts'
import { comparisonOf, toldBy } from '../../../test/twins.ts'

type Check = { readonly child_id: string; readonly [column: string]: string }

/** The return for 2024/25 against the dental service's file, which tells of every day to 31 March 2025. */
function flagged(children: readonly Rows[], checks: readonly Check[]) {
  const anchor = { child_id: 'Z', check_date: '31/03/2025' }
  const all = [...children, aChild('Z', { outcomes: { TEETH_CHECK: '1' } })]
  return comparisonOf(
    'dental-check-in-year',
    ['the return (OC2)', 'dental checks'],
    { returns: [aReturn(2024, all)], local: { dental_checks: [...checks, anchor] } },
    '2025-03-31',
  )
}

const flag = (id: string, TEETH_CHECK: string): Rows => aChild(id, { outcomes: { TEETH_CHECK } })

describe('a flag of the year and a date', () => {
  it('agree when the date lies in the year, from 1 April to 31 March', () => {
    const found = flagged(
      [flag('A', '1'), flag('B', '1')],
      [
        { child_id: 'A', check_date: '01/04/2024' },
        { child_id: 'B', check_date: '31/03/2025' },
      ],
    )
    expect([found.agree, found.told]).toEqual([3, 3])
  })

  it('dispute it when the last date is of the day before the year', () => {
    expect(toldBy(flagged([flag('A', '1')], [{ child_id: 'A', check_date: '31/03/2024' }]))).toEqual([
      'A: disputed, both',
    ])
  })

  it('agree that nothing was done, also where the file does not know the child', () => {
    const found = flagged([flag('A', '0'), flag('B', '0')], [{ child_id: 'B', check_date: '31/03/2024' }])
    expect([found.agree, found.told]).toEqual([3, 3])
  })

  it('differ by refusal when the return says done and the service says refused', () => {
    const found = flagged(
      [flag('A', '1'), flag('B', '0')],
      ['A', 'B'].map((child_id) => ({ child_id, check_date: '01/06/2024', outcome: 'REFUSED' })),
    )
    expect(toldBy(found)).toEqual(['A: refused, first'])
  })

  it('differ by group for a child in care for less than the twelve months the return asks of', () => {
    const late = (id: string, DECOM: string) => aChild(id, { episodes: [{ DECOM }] })
    const found = flagged(
      [late('A', '02/04/2024'), late('B', '01/04/2024')],
      ['A', 'B'].map((child_id) => ({ child_id, check_date: '01/06/2024' })),
    )
    expect(toldBy(found)).toEqual(['A: cohort, nobody', 'B: unexplained, first'])
  })

  it('differ by lag when the check was in the last days of the year', () => {
    const found = flagged([flag('A', '0')], [{ child_id: 'A', check_date: '04/03/2025' }])
    expect(toldBy(found)).toEqual(['A: recording-lag, first'])
  })

  it('differ by date when the file was drawn before the year ended', () => {
    const found = comparisonOf(
      'dental-check-in-year',
      ['the return (OC2)', 'dental checks'],
      {
        returns: [aReturn(2024, [flag('A', '1'), flag('B', '0')])],
        local: {
          dental_checks: [
            { child_id: 'A', check_date: '31/12/2023' },
            { child_id: 'B', check_date: '30/09/2024' },
          ],
        },
      },
      '2025-03-31',
    )
    expect(toldBy(found)).toEqual(['A: date, second', 'B: disputed, both'])
  })
})

describe('health assessments in the year', () => {
  const young = (id: string): Rows => aChild(id, { DOB: '01/06/2021', outcomes: { HEALTH_ASSESSMENT: '1' } })
  const returns = [aReturn(2024, [young('A'), young('B')])]

  it('are two for a child under five, by a file that holds each of them', () => {
    const on = (child_id: string, completed_date: string) => ({ child_id, type: 'RHA', completed_date })
    const found = comparisonOf(
      'health-assessment-in-year',
      ['the return (OC2)', 'health assessments'],
      {
        returns,
        local: { health_assessments: [on('A', '01/05/2024'), on('A', '01/11/2024'), on('B', '31/03/2025')] },
      },
      '2025-03-31',
    )
    expect(toldBy(found)).toEqual(['B: disputed, both'])
  })

  it('are told by a list that gives only the last from six months before the year ended', () => {
    const on = (child_id: string, completed_date: string) => ({ child_id, type: 'RHA', completed_date })
    const found = comparisonOf(
      'health-assessment-in-year',
      ['the return (OC2)', 'Annex A'],
      {
        returns,
        annexA: {
          drawn: '2025-03-31',
          says: { health_assessments: [on('A', '01/10/2024'), on('B', '30/09/2024')] },
        },
      },
      '2025-03-31',
    )
    expect(toldBy(found)).toEqual(['B: disputed, both'])
  })

  it('differ by lag where a file dates the one the flag needs in the last days, and not where it was met before', () => {
    const on = (child_id: string, completed_date: string) => ({ child_id, type: 'RHA', completed_date })
    const told = (...first: readonly string[]) =>
      toldBy(
        comparisonOf(
          'health-assessment-in-year',
          ['the return (OC2)', 'Annex A'],
          {
            returns,
            local: { health_assessments: [...first, '20/03/2025'].map((day) => on('B', day)) },
            annexA: {
              drawn: '2025-03-31',
              says: { health_assessments: [on('A', '01/12/2024'), on('B', '01/04/2024')] },
            },
          },
          '2025-03-31',
        ),
      )
    expect(told('01/05/2024')).toEqual(['B: recording-lag, second'])
    expect(told('01/05/2024', '01/06/2024')).toEqual(['B: disputed, both'])
  })

  it('are not denied by a list whose last one is after the year', () => {
    const found = comparisonOf(
      'health-assessment-in-year',
      ['the return (OC2)', 'Annex A'],
      {
        returns,
        annexA: {
          drawn: '2025-06-30',
          says: { health_assessments: [{ child_id: 'A', type: 'RHA', completed_date: '01/06/2025' }] },
        },
      },
      '2025-06-30',
    )
    expect([found.agree, found.onlyFirst]).toEqual([1, 1])
  })
})

describe('the last health assessment', () => {
  it('is one that took place: neither cancelled nor missed, and none after the day', () => {
    const said = (completed_date: string, outcome: string) => ({
      child_id: 'A',
      type: 'RHA',
      completed_date,
      outcome,
    })
    const found = comparisonOf(
      'health-assessment-last',
      ['health assessments', 'Annex A'],
      {
        returns: [aReturn(2024, [aChild('A')])],
        local: {
          health_assessments: [
            said('01/05/2024', 'COMPLETED'),
            said('01/06/2024', 'DNA'),
            said('01/07/2024', 'CANCELLED'),
            said('01/04/2025', 'COMPLETED'),
          ],
        },
        annexA: {
          drawn: '2025-03-31',
          says: { health_assessments: [{ child_id: 'A', type: 'RHA', completed_date: '01/05/2024' }] },
        },
      },
      '2025-03-31',
    )
    expect([found.agree, found.told]).toEqual([1, 1])
  })

  it('is still agreed on when another was refused since', () => {
    const done = { child_id: 'A', type: 'RHA', completed_date: '01/05/2024' }
    const found = comparisonOf(
      'health-assessment-last',
      ['health assessments', 'Annex A'],
      {
        returns: [aReturn(2024, [aChild('A')])],
        local: {
          health_assessments: [
            done,
            { child_id: 'A', type: 'RHA', appointment_date: '01/11/2024', outcome: 'REFUSED' },
          ],
        },
        annexA: { drawn: '2025-03-31', says: { health_assessments: [done] } },
      },
      '2025-03-31',
    )
    expect(toldBy(found)).toEqual([])
  })

  it('is that of the newest workbook of several', () => {
    const at = (drawn: string, completed_date: string) => ({
      drawn,
      says: { health_assessments: [{ child_id: 'A', type: 'RHA', completed_date }] },
    })
    const found = comparisonOf(
      'health-assessment-last',
      ['health assessments', 'Annex A'],
      {
        returns: [aReturn(2024, [aChild('A')])],
        local: { health_assessments: [{ child_id: 'A', type: 'RHA', completed_date: '01/05/2024' }] },
        annexA: [
          at('2024-04-30', '01/11/2023'),
          at('2024-05-31', '01/05/2024'),
          at('2025-04-30', '01/11/2024'),
        ],
      },
      '2025-03-31',
    )
    expect([found.agree, found.told]).toEqual([1, 1])
  })
})
