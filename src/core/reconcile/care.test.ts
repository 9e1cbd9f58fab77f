import { describe, expect, it } from 'vitest'
import { aChild, aReturn, unbroken, type Rows } from '../../../test/build.ts'
import { comparisonOf, loaded, toldBy } from '../../../test/twins.ts'
import { day } from '../time/day.ts'
import { reconcile } from './reconcile.ts'

type Rowed = Parameters<typeof loaded>[0]
type ListRow = NonNullable<Rowed['lists']>[number]['rows'][number]

/** The return for 2024/25 against the list of children in care drawn on a day. */
const against = (id: string, children: readonly Rows[], rows: readonly ListRow[], drawn = '2025-03-31') =>
  comparisonOf(
    id,
    ['the return', 'Annex A'],
    { returns: [aReturn(2024, children)], lists: [{ drawn, rows }] },
    drawn,
  )

const home = {
  placement: 'U6',
  placement_from: day('2019-02-01'),
  status: 'C2',
  status_from: day('2019-02-01'),
}

describe('the current placement', () => {
  it('is the same when its type and its start are', () => {
    const found = against(
      'placement',
      [aChild('A'), aChild('B'), aChild('C')],
      [
        { child_id: 'A', ...home },
        { child_id: 'B', ...home, placement: 'U4' },
        { child_id: 'C', ...home, placement_from: day('2019-02-02') },
      ],
    )
    expect([found.agree, found.differ]).toEqual([1, 2])
    expect(toldBy(found)).toEqual(['B: disputed, both', 'C: disputed, both'])
  })

  it('is as well told by the temporary stay as by the home the child is away from', () => {
    const away = aChild('A', {
      episodes: unbroken({}, { DECOM: '20/03/2025', PLACE: 'T4', PLACE_PROVIDER: 'PR1' }),
    })
    const stay = { placement: 'T4', placement_from: day('2025-03-20') }
    expect(against('placement', [away], [{ child_id: 'A', ...home }]).agree).toBe(1)
    expect(against('placement', [away], [{ child_id: 'A', ...home, ...stay }]).agree).toBe(1)
  })

  it('has no day of its own: a change of legal status is no new placement', () => {
    const child = aChild('A', {
      episodes: unbroken({ LS: 'C1' }, { DECOM: '01/06/2024', RNE: 'L', LS: 'C2' }),
    })
    expect(against('placement', [child], [{ child_id: 'A', ...home }]).agree).toBe(1)
  })

  it('may have begun before the first episode the return tells, unless that begins care', () => {
    const told = (RNE: string, from: string) =>
      toldBy(
        against(
          'placement',
          [aChild('A', { episodes: [{ RNE }] })],
          [{ child_id: 'A', ...home, placement_from: day(from) }],
        ),
      )
    for (const RNE of ['L', 'P']) expect(told(RNE, '2018-01-05')).toEqual([])
    expect(told('S', '2018-01-05')).toEqual(['A: disputed, both'])
    expect(told('P', '2019-02-02')).toEqual(['A: disputed, both'])
  })

  it('did not begin again when its code changed under a new legal status', () => {
    const told = (RNE: string) => {
      const later = { DECOM: '01/06/2024', LS: 'C2', PLACE: 'U4' }
      const child = aChild('A', { episodes: unbroken({ LS: 'C1' }, { ...later, RNE }) })
      return toldBy(against('placement', [child], [{ child_id: 'A', ...home, placement: 'U4' }]))
    }
    expect([told('L'), told('P')]).toEqual([[], ['A: disputed, both']])
  })

  it('differs by date after a move since the return ended', () => {
    const moved = { ...home, placement: 'K2', placement_from: day('2025-05-01') }
    const found = against('placement', [aChild('A')], [{ child_id: 'A', ...moved }], '2025-06-30')
    expect(toldBy(found)).toEqual(['A: date, first'])
  })

  it('differs by lag after a move the list has not caught up with', () => {
    const child = aChild('A', { episodes: unbroken({}, { DECOM: '10/03/2025' }) })
    expect(toldBy(against('placement', [child], [{ child_id: 'A', ...home }]))).toEqual([
      'A: recording-lag, second',
    ])
  })

  it('differs by group for who came into care, or left, between the two', () => {
    const stayed = aChild('A')
    const left = aChild('B', { episodes: [{ DEC: '01/05/2025', REC: 'E4A' }] })
    const came = aChild('C', { episodes: [{ DECOM: '01/05/2025' }] })
    const found = comparisonOf(
      'placement',
      ['the return', 'Annex A'],
      {
        returns: [aReturn(2024, [stayed, aChild('B')])],
        since: [aReturn(2025, [stayed, left, came])],
        lists: [
          {
            drawn: '2025-06-30',
            rows: [
              { child_id: 'A', ...home },
              { child_id: 'B', ...home, ceased: day('2025-05-01') },
              { child_id: 'C', ...home, started: day('2025-05-01') },
            ],
          },
        ],
      },
      '2025-06-30',
    )
    expect(toldBy(found)).toEqual(['B: cohort, nobody', 'C: cohort, nobody'])
  })

  it('is unexplained for a child in care whom the list leaves out, or who is listed without a type', () => {
    const found = against(
      'placement',
      [aChild('A'), aChild('B')],
      [{ child_id: 'B', status: 'C2', placement_from: day('2019-02-01') }],
    )
    expect(toldBy(found)).toEqual(['A: unexplained, second', 'B: unexplained, second'])
  })

  it('differs by group from the register where the return begins in the middle of it', () => {
    const move = { DECOM: '01/03/2025', PLACE: 'K2' }
    const children = [
      aChild('A', { episodes: [{ RNE: 'L' }] }),
      aChild('B'),
      aChild('C', { episodes: unbroken({}, move) }),
    ]
    const starts = { A: '05/01/2018', B: '05/01/2018', C: '01/03/2025' }
    const found = comparisonOf(
      'placement-start',
      ['the return', 'placement register'],
      {
        returns: [aReturn(2024, children)],
        local: {
          placement_register: Object.entries(starts).map(([child_id, placement_start]) => ({
            child_id,
            placement_start,
            registered: 'NA',
          })),
        },
      },
      '2025-03-31',
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['A: cohort, nobody', 'B: disputed, both']])
  })

  it('begins by the register on the day it began by the return', () => {
    const found = comparisonOf(
      'placement-start',
      ['the return', 'placement register'],
      {
        returns: [aReturn(2024, [aChild('A'), aChild('B')])],
        local: {
          placement_register: [
            { child_id: 'A', placement_start: '01/01/2018', registered: 'REGISTERED' },
            { child_id: 'A', placement_start: '01/02/2019', registered: 'REGISTERED' },
            { child_id: 'B', placement_start: '01/03/2019', registered: 'REGISTERED' },
          ],
        },
      },
      '2025-03-31',
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['B: disputed, both']])
  })
})

describe('the current legal status', () => {
  it('is dated from the first of the episodes under it in a row', () => {
    const child = aChild('A', {
      episodes: unbroken(
        { LS: 'C1' },
        { DECOM: '10/03/2025', RNE: 'L', LS: 'C2' },
        { DECOM: '20/03/2025', RNE: 'P', LS: 'C2' },
      ),
    })
    const found = against('legal-status', [child], [{ child_id: 'A', ...home, status: 'C1' }], '2025-04-08')
    expect(toldBy(found)).toEqual(['A: disputed, both'])
    expect(found.differences[0]?.first).toEqual({ value: 'C2', on: day('2025-03-10') })
  })

  it('agrees whatever the day it is said to have begun', () => {
    expect(
      against('legal-status', [aChild('A')], [{ child_id: 'A', ...home, status_from: day('2020-01-01') }])
        .agree,
    ).toBe(1)
  })
})

describe('an extract that holds the tables of a return', () => {
  it('is one more source, less trusted than the return', () => {
    const extract = {
      name: 'the case system',
      asAt: day('2025-03-31'),
      returns: [aReturn(2024, [aChild('A')])],
    }
    const { comparisons } = reconcile(
      {
        ...loaded({ returns: [aReturn(2024, [aChild('A', { episodes: [{ LS: 'C1' }] })])] }),
        extracts: [extract],
      },
      day('2025-03-31'),
    )
    expect(
      comparisons
        .filter(({ differ }) => differ > 0)
        .map((each) => [each.fact.id, each.first.name, each.second.name]),
    ).toEqual([['legal-status', 'the return', 'the case system']])
  })
})
