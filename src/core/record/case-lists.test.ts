import { describe, expect, it } from 'vitest'
import { aCareList, aListed, loadedView } from '../../../test/annex-a.ts'
import { aGrid, aHeader, anEpisode } from '../../../test/build.ts'
import { inMonth, monthTo, rowsAt } from '../../../test/measured.ts'
import { isoDay } from '../time/day.ts'
import type { Load } from './load.ts'

const iso = (day: number | undefined) => (day === undefined ? undefined : isoDay(day as never))

/** Each episode of a child as `from to status placement reason`. */
const storyOf = ({ children }: Load, id: string) =>
  children
    .find((child) => child.id === id)
    ?.episodes.map(({ start, end, row }) =>
      [iso(start), iso(end) ?? 'open', row.RNE, row.LS ?? '-', row.PLACE ?? '-', row.REC ?? '-'].join(' '),
    )

const returnTo2020 = (...episodes: Parameters<typeof anEpisode>[0][]) => [
  aGrid('2019-20/episodes.csv', 'Episodes', [
    ...episodes.map((cells) => anEpisode(cells)),
    anEpisode({ CHILD: 'Z', DECOM: '01/04/2019', DEC: '01/05/2019', REC: 'E4A' }),
  ]),
  aGrid(
    '2019-20/header.csv',
    'Header',
    episodes.map((cells) => aHeader({ CHILD: cells?.CHILD ?? 'A' })),
  ),
]

describe('a list of children in care, alone', () => {
  it('gives each child the episodes it can tell of: what came before the latest change is blank', () => {
    const { loaded } = loadedView(
      [
        aCareList('Annex A 2020-09-30.xlsx', [
          aListed('A'),
          aListed('B', {
            'Date Started to be Looked After': '01/02/2020',
            'Start date of current legal status': '10/03/2020',
            'Start Date of Most Recent Placement': '05/08/2020',
            'Placement Type': "k) K2: Children's home",
          }),
          aListed('C', {
            'Date Ceased to be Looked After': '14/09/2020',
            'Reason Ceased to be Looked After': 'x) E4A: Returned home to live with parents',
          }),
        ]),
      ],
      '2020-09-30',
    )
    expect(storyOf(loaded, 'A')).toEqual(['2019-02-01 open S C2 U6 -'])
    expect(storyOf(loaded, 'B')).toEqual([
      '2020-02-01 2020-03-10 S - - X1',
      '2020-03-10 2020-08-05 L C2 - X1',
      '2020-08-05 open P C2 K2 -',
    ])
    expect(storyOf(loaded, 'C')).toEqual(['2019-02-01 2020-09-14 S C2 U6 E4A'])
  })

  it('gives the month it was drawn in, and no other', () => {
    const { view } = loadedView(
      [aCareList('Annex A 2020-09-30.xlsx', [aListed('A'), aListed('B')])],
      '2020-10-31',
    )
    expect(inMonth('cic-count', '30/09/2020', view)).toBe('2')
    expect(monthTo('cic-count', '30/09/2020', view)).toMatchObject({
      status: 'provisional',
      note: 'From the list of children in care drawn on 30 September 2020 (Annex A), not from a return.',
    })
    for (const end of ['31/08/2020', '31/10/2020'])
      expect(inMonth('cic-count', end, view)).toBe('not-collected')
    expect(monthTo('cic-count', '31/10/2020', view).note).toBe(
      'No return is loaded. No list of children in care (Annex A, list 8) was drawn in October 2020.',
    )
  })

  it('drawn before the month ended says that nothing later is known', () => {
    const { view } = loadedView([aCareList('2020-09-15.xlsx', [aListed('A')])], '2020-09-30')
    expect(monthTo('cic-count', '30/09/2020', view).note).toMatch(
      /drawn on 15 September 2020.*after that day/,
    )
  })

  it('takes a day that nothing names from the run', () => {
    const { view, loaded } = loadedView([aCareList('Annex_A.xlsx', [aListed('A')])], '2020-09-30')
    expect(inMonth('cic-count', '30/09/2020', view)).toBe('1')
    expect(loaded.lists.map(({ drawn }) => iso(drawn))).toEqual(['2020-09-30'])
  })

  it('shows who left in the six months before, and does not count a longer time', () => {
    const { view } = loadedView(
      [
        aCareList('2020-09-30.xlsx', [
          aListed('A'),
          aListed('B', {
            'Date Ceased to be Looked After': '10/04/2020',
            'Reason Ceased to be Looked After': 'E46: SGO',
          }),
        ]),
      ],
      '2020-09-30',
    )
    expect(inMonth('left-care-sgo', '30/09/2020', view)).toBe('1 of 1')
    expect(inMonth('cic-reentry-12m', '30/09/2020', view)).toBe('not-collected')
    expect(monthTo('cic-reentry-12m', '30/09/2020', view).note).toMatch(/show who left from 31 March 2020/)
  })

  it('does not pretend to hold reviews, missing incidents or every home', () => {
    const { view } = loadedView([aCareList('2020-09-30.xlsx', [aListed('A')])], '2020-09-30')
    for (const id of ['reviews-held', 'missing-incidents', 'placement-change-reasons'])
      expect([id, inMonth(id, '30/09/2020', view)]).toEqual([id, 'not-collected'])
    expect(monthTo('placement-change-reasons', '30/09/2020', view).note).toMatch(/only the latest home/)
  })
})

describe('a folder of monthly workbooks', () => {
  const [july, august, september] = ['2020-07-31', '2020-08-31', '2020-09-30'].map(
    (on) => `${on}/Annex A.xlsx`,
  )
  const moved = {
    'Start Date of Most Recent Placement': '20/08/2020',
    'Placement Type': "K2: Children's home",
  }
  const newStatus = {
    'Start date of current legal status': '10/09/2020',
    "Child's Legal Status": 'E1: Placement order',
  }
  const sheets = [
    aCareList(september ?? '', [
      aListed('A', { ...moved, ...newStatus }),
      aListed('B', {
        'Date Ceased to be Looked After': '05/09/2020',
        'Reason Ceased to be Looked After': 'E4B: Returned home',
      }),
      aListed('C', { 'Date Started to be Looked After': '12/08/2020' }),
    ]),
    aCareList(july ?? '', [aListed('A'), aListed('B')]),
    aCareList(august ?? '', [
      aListed('A', moved),
      aListed('B'),
      aListed('C', { 'Date Started to be Looked After': '12/08/2020' }),
    ]),
  ]
  const { view, loaded } = loadedView(sheets, '2020-09-30')

  it('gives a series', () => {
    const months = ['30/06/2020', '31/07/2020', '31/08/2020', '30/09/2020']
    expect(months.map((end) => inMonth('cic-count', end, view))).toEqual(['not-collected', '2', '3', '2'])
    expect(months.map((end) => inMonth('cic-started', end, view))).toEqual(['not-collected', '0', '1', '0'])
    expect(months.map((end) => inMonth('cic-ceased', end, view))).toEqual(['not-collected', '0', '0', '1'])
  })
  it('puts each change where it was, and keeps what held before', () => {
    expect(storyOf(loaded, 'A')).toEqual([
      '2019-02-01 2020-08-20 S C2 U6 X1',
      '2020-08-20 2020-09-10 P C2 K2 X1',
      '2020-09-10 open L E1 K2 -',
    ])
    expect(rowsAt('cic-legal-status', '31/07/2020', view)).toEqual({ 'full-care-order': 2 })
    expect(rowsAt('cic-legal-status', '30/09/2020', view)).toEqual({
      'full-care-order': 1,
      'placement-order': 1,
    })
    expect(rowsAt('placement-type', '31/07/2020', view)).toEqual({ foster: 2 })
    expect(rowsAt('placement-type', '30/09/2020', view)).toMatchObject({ foster: 1 })
  })
  it('does not depend on the order the sheets come in', () => {
    expect(
      loadedView([...sheets].reverse(), '2020-09-30')
        .loaded.children.map(({ episodes }) => episodes.length)
        .sort(),
    ).toEqual(loaded.children.map(({ episodes }) => episodes.length).sort())
  })
})

describe('a list after a return', () => {
  it('leaves the return its own days, and goes on from them', () => {
    const { loaded, view } = loadedView(
      [
        ...returnTo2020({ CHILD: 'A', URN: 'SC1' }, { CHILD: 'B' }),
        aCareList('2020-09-30.xlsx', [
          // The list spells the home unlike the return, and dates it before the return's end: the return's stands.
          aListed('A', { 'URN of Placement': '', 'Placement postcode': 'BH1 1AA' }),
          aListed('B', {
            'Start Date of Most Recent Placement': '02/06/2020',
            'Placement Type': 'H5',
            'Start date of current legal status': '02/06/2020',
            "Child's Legal Status": 'V2',
          }),
        ]),
      ],
      '2020-09-30',
    )
    expect(storyOf(loaded, 'A')).toEqual(['2019-02-01 open S C2 U6 -'])
    expect(storyOf(loaded, 'B')).toEqual(['2019-02-01 2020-06-02 S C2 U6 -', '2020-06-02 open B V2 H5 -'])
    expect(inMonth('cic-count', '31/03/2020', view)).toBe('2')
    expect(inMonth('cic-count', '30/09/2020', view)).toBe('2')
    expect(inMonth('cic-count', '31/07/2020', view)).toBe('not-collected')
    expect(monthTo('cic-count', '31/07/2020', view).note).toBe(
      'The last return loaded ends on 31 March 2020. No list of children in care (Annex A, list 8) was drawn in July 2020.',
    )
  })

  it('ends the care of who left, and of who is nowhere in it', () => {
    const { loaded, view } = loadedView(
      [
        ...returnTo2020({ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }),
        aCareList('2020-09-30.xlsx', [
          aListed('A'),
          aListed('B', {
            'Date Ceased to be Looked After': '01/07/2020',
            'Reason Ceased to be Looked After': 'E11: Adopted',
          }),
        ]),
      ],
      '2020-09-30',
    )
    expect(storyOf(loaded, 'B')).toEqual(['2019-02-01 2020-07-01 S C2 U6 E11'])
    expect(storyOf(loaded, 'C')).toEqual(['2019-02-01 2020-04-01 S C2 U6 -'])
    expect(inMonth('cic-count', '31/03/2020', view)).toBe('3')
    expect(inMonth('cic-count', '30/09/2020', view)).toBe('1')
    const [account] = loaded.accounts.filter(({ kind }) => kind === 'annex-a/list-8')
    expect(account?.noted.map(({ advice }) => advice)).toEqual([
      expect.stringMatching(
        /^One child in care when last seen is not in this list\. Taken to have left care/,
      ),
    ])
    expect(account).toMatchObject({ rowsIn: 2, used: 2 })
  })

  it('counts a child the return does not hold from the day after the return, and says so', () => {
    const { loaded, view } = loadedView(
      [
        ...returnTo2020({ CHILD: 'A' }),
        aCareList('2020-09-30.xlsx', [
          aListed('A'),
          aListed('B', { 'Date Started to be Looked After': '20/03/2020' }),
        ]),
      ],
      '2020-09-30',
    )
    expect(storyOf(loaded, 'B')).toEqual(['2020-04-01 open S C2 U6 -'])
    expect(inMonth('cic-count', '31/03/2020', view)).toBe('1')
    expect(loaded.accounts.at(-1)?.noted.map(({ line }) => line)).toEqual([3])
  })

  it('sees a child who left and came back as in care twice', () => {
    const { loaded } = loadedView(
      [
        ...returnTo2020({ CHILD: 'A' }),
        aCareList('2020-06-30.xlsx', [aListed('A')]),
        aCareList('2020-09-30.xlsx', [aListed('A', { 'Date Started to be Looked After': '10/08/2020' })]),
      ],
      '2020-09-30',
    )
    expect(loaded.children.find(({ id }) => id === 'A')?.periods).toHaveLength(2)
    expect(storyOf(loaded, 'A')).toEqual(['2019-02-01 2020-07-01 S C2 U6 -', '2020-08-10 open S C2 U6 -'])
  })

  it('of a day the returns cover changes nothing in the record', () => {
    const sheets = returnTo2020({ CHILD: 'A' })
    const { loaded } = loadedView([...sheets, aCareList('2019-09-30.xlsx', [aListed('B')])], '2020-03-31')
    expect(storyOf(loaded, 'A')).toEqual(['2019-02-01 open S C2 U6 -'])
    expect(storyOf(loaded, 'B')).toEqual([])
    expect(loaded.children.find(({ id }) => id === 'B')?.listed).toHaveLength(1)
  })

  it('misses nobody who has turned 18', () => {
    const { loaded } = loadedView(
      [
        ...returnTo2020({ CHILD: 'A' }),
        aGrid('2019-20/uasc.csv', 'UASC', [{ CHILD: 'A', DOB: '15/06/2012' }]),
        aCareList('2030-09-30.xlsx', [aListed('B', { 'Date Started to be Looked After': '01/02/2030' })]),
      ],
      '2030-09-30',
    )
    expect(storyOf(loaded, 'A')).toEqual(['2019-02-01 2030-03-30 S C2 U6 -'])
    const late = loadedView(
      [
        ...returnTo2020({ CHILD: 'A' }),
        aCareList('2031-01-31.xlsx', [aListed('B', { 'Date Started to be Looked After': '01/02/2030' })]),
      ],
      '2031-01-31',
    )
    expect(storyOf(late.loaded, 'A')).toEqual(['2019-02-01 open S C2 U6 -'])
    expect(late.loaded.accounts.at(-1)?.noted).toEqual([])
  })
})
