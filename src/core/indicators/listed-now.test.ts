import { describe, expect, it } from 'vitest'
import { aCareList, aListed, listHeadings, aList, loadedView, type ListCells } from '../../../test/annex-a.ts'
import { aGrid, anEpisode } from '../../../test/build.ts'
import { casesOf, inMonth, inYear, monthTo } from '../../../test/measured.ts'

const MISSING = listHeadings[8][28]
const OFFERED = listHeadings[8][30]
const ACCEPTED = listHeadings[8][31]
const PLACEMENTS = 'Number of Placements in the Last 12 months'

const september = (...rows: readonly ListCells[]) => aCareList('2020-09-30.xlsx', rows)
const returned = aGrid('2019-20/episodes.csv', 'Episodes', [
  anEpisode({ CHILD: 'A', DECOM: '01/02/2019' }),
  anEpisode({ CHILD: 'B', DECOM: '01/05/2019' }),
])

describe('placements counted by a list of children in care', () => {
  const { view } = loadedView(
    [returned, september(aListed('A', { [PLACEMENTS]: '3' }), aListed('B', { [PLACEMENTS]: '2' }))],
    '2020-09-30',
  )
  it('tell the month the list was drawn, and the return its own', () => {
    expect(inMonth('placement-3plus', '31/03/2020', view)).toBe('0 of 2')
    expect(inMonth('placement-3plus', '30/09/2020', view)).toBe('1 of 2')
    expect(casesOf('placement-3plus', '30/09/2020', view)).toEqual({ A: 1, B: 0 })
    expect(monthTo('placement-3plus', '30/09/2020', view)).toMatchObject({
      status: 'provisional',
      source: 'the list of children in care (Annex A)',
    })
  })
  it('tell no other month', () => {
    expect(inMonth('placement-3plus', '31/08/2020', view)).toBe('not-collected')
  })
  it('leave out a child whose number is blank, and tell nothing when all are', () => {
    const some = loadedView([september(aListed('A', { [PLACEMENTS]: '3' }), aListed('B'))], '2020-09-30')
    expect(inMonth('placement-3plus', '30/09/2020', some.view)).toBe('1 of 1')
    const none = loadedView([september(aListed('A'))], '2020-09-30')
    expect(inMonth('placement-3plus', '30/09/2020', none.view)).toBe('not-collected')
    expect(monthTo('placement-3plus', '30/09/2020', none.view).note).toMatch(/"Number of placements/)
  })
})

describe('missing episodes counted by a list of children in care', () => {
  const rows = [
    aListed('A', { [MISSING]: '2', [OFFERED]: 'a) Yes', [ACCEPTED]: 'b) No' }),
    aListed('B', { [MISSING]: '1', [OFFERED]: 'a) Yes', [ACCEPTED]: 'a) Yes' }),
    aListed('C', { [MISSING]: '1', [OFFERED]: 'b) No' }),
    aListed('D', { [MISSING]: '0' }),
  ]
  it('are of twelve months, and each child counts once', () => {
    const { view } = loadedView([september(...rows)], '2020-09-30')
    expect(inMonth('missing-children-snapshot', '30/09/2020', view)).toBe('3 of 4')
    expect(inMonth('missing-children', '30/09/2020', view)).toBe('not-collected')
    expect(inMonth('missing-incidents', '30/09/2020', view)).toBe('not-collected')
  })
  it('do not stand in a series of months that a return tells one by one', () => {
    const missing = aGrid('2019-20/missing.csv', 'Missing', [
      { CHILD: 'A', MISSING: 'M', MIS_START: '10/03/2020' },
    ])
    const { view } = loadedView([returned, missing, september(...rows)], '2020-09-30')
    expect(inMonth('missing-children-snapshot', '31/03/2020', view)).toBe('1 of 2')
    expect(inMonth('missing-children-snapshot', '30/09/2020', view)).toBe('not-collected')
  })
  it('say whether a talk was offered and accepted after the last: children with at least one', () => {
    const { view } = loadedView([september(...rows)], '2020-09-30')
    expect(inMonth('rhi-offered', '30/09/2020', view)).toBe('2 of 3')
    expect(inMonth('rhi-accepted', '30/09/2020', view)).toBe('1 of 2')
    expect(inMonth('rhi-72h', '30/09/2020', view)).toBe('not-collected')
  })
  it('say nothing of talks when the list does not ask', () => {
    const asked = listHeadings[8].filter((heading) => heading !== OFFERED && heading !== ACCEPTED)
    const { view } = loadedView([aList(8, '2020-09-30.csv', rows, asked)], '2020-09-30')
    expect(inMonth('missing-children-snapshot', '30/09/2020', view)).toBe('3 of 4')
    expect(inMonth('rhi-offered', '30/09/2020', view)).toBe('not-collected')
    expect(monthTo('rhi-offered', '30/09/2020', view).note).toMatch(/says whether a talk was offered/)
  })
})

describe('what a list says of health, plans and leavers', () => {
  const health = { 'Date of Last Health Assessment': '01/10/2019', 'Date of Last Dental Check': '30/09/2019' }
  const plan = { 'What is the permanence plan for this child?': 'f) Long-term fostering' }
  const { view } = loadedView(
    [
      september(
        aListed('A', { ...health, ...plan }),
        // Three years old: assessed within six months.
        aListed('B', {
          'Date of Birth': '10/02/2017',
          'Date of Last Health Assessment': '10/05/2020',
          'Date of Last Dental Check': '01/10/2019',
        }),
      ),
      aList(9, '2020-09-30.xlsx, sheet Leaving care', [
        {
          'Child Unique ID': 'L',
          'Date of Birth': '07/08/2000',
          'Eligibility Category': 'b) Former relevant child',
          'LA in Touch': 'a) Yes',
          'Activity Status': 'F2: Education',
        },
      ]),
    ],
    '2020-09-30',
  )
  it('tells the month it was drawn in', () => {
    expect(inMonth('rha-up-to-date', '30/09/2020', view)).toBe('2 of 2')
    expect(inMonth('dental-up-to-date', '30/09/2020', view)).toBe('1 of 2')
    expect(inMonth('permanence-plan-4m', '30/09/2020', view)).toBe('1 of 2')
    expect(inMonth('cl-eet', '30/09/2020', view)).toBe('1 of 1')
  })
  it('and nothing of the months and years before', () => {
    for (const id of ['rha-up-to-date', 'dental-up-to-date', 'permanence-plan-4m'])
      expect([id, inMonth(id, '31/08/2020', view)]).toEqual([id, 'not-collected'])
    expect(inYear('dental-up-to-date', 2019, view)).toBe('not-collected')
  })
  it('not even of months a return covers: the last date says nothing of the one before', () => {
    const both = loadedView([returned, september(aListed('A', health), aListed('B', health))], '2020-09-30')
    expect(inMonth('dental-up-to-date', '31/12/2019', both.view)).toBe('not-collected')
    expect(inMonth('dental-up-to-date', '30/09/2020', both.view)).toBe('0 of 2')
  })
})
