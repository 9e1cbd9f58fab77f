import { describe, expect, it } from 'vitest'
import { loadedView } from '../../../test/annex-a.ts'
import { aChild, unbroken, type Rows } from '../../../test/build.ts'
import { inMonth, inYear } from '../../../test/measured.ts'
import { anExtract, aReturnOf, asSafeguarding, type SaidTables } from '../../../test/safeguarding.ts'
import type { Row } from '../ssda903/tables.ts'
import { day, isoDay } from '../time/day.ts'

const tables = ['Header', 'Episodes', 'Reviews', 'Missing', 'SWEpisodes'] as const
const open = { workers: [{ SW_ID: 'SW1', SW_DECOM: '01/02/2019' }] }

/** Four children in care at the end of 2019/20, as the return has them. */
const returned = aReturnOf(
  '2019-20',
  [
    aChild('A', open),
    aChild('B'),
    aChild('C', { missing: [{ MISSING: 'M', MIS_START: '30/03/2020' }] }),
    aChild('D'),
    aChild('X', { episodes: [{ DECOM: '01/05/2019', DEC: '01/06/2019', REC: 'E4A' }] }),
  ],
  tables,
)

/** The same by the system in September: A moved, C left, D is not there, E came; it has B under another status. */
const now: readonly Rows[] = [
  aChild('A', {
    episodes: unbroken({ DECOM: '01/02/2019', URN: 'SC100001' }, { DECOM: '01/07/2020', URN: 'SC100002' }),
    workers: [
      { SW_ID: '77', SW_DECOM: '05/02/2019', SW_DEC: '01/06/2020' },
      { SW_ID: '78', SW_DECOM: '01/06/2020' },
    ],
  }),
  aChild('B', { episodes: [{ DECOM: '01/02/2019', LS: 'C1' }] }),
  aChild('C', {
    episodes: [{ DECOM: '03/02/2019', DEC: '01/08/2020', REC: 'E4A' }],
    missing: [
      { MISSING: 'M', MIS_START: '30/03/2020', MIS_END: '02/04/2020' },
      { MISSING: 'M', MIS_START: '01/05/2019', MIS_END: '02/05/2019' },
    ],
  }),
  aChild('E', { episodes: [{ DECOM: '01/06/2020' }] }),
  aChild('F', { episodes: [{ DECOM: '01/01/2020' }] }),
]

const mixed = (said: SaidTables = asSafeguarding(now)) =>
  loadedView([...returned, ...anExtract('ssd 2020-09-30', said)], '2020-09-30')

const episodesOf = (id: string) =>
  mixed()
    .loaded.children.find((child) => child.id === id)
    ?.episodes.map(({ start, end, row }) => [isoDay(start), end && isoDay(end), row.LS, row.REC])

describe('a return and a later extract', () => {
  const { loaded, view } = mixed()
  it('make one record: the return to its last day, the extract after it', () => {
    expect(loaded.returns.map(({ year }) => year)).toEqual([2019, 2020])
    expect(inMonth('cic-count', '2020-03-31', view)).toBe('4')
    expect(inMonth('cic-count', '2020-09-30', view)).toBe('4')
    expect(inYear('cic-started', 2019, view)).toBe('1')
    expect(inYear('cic-ceased', 2020, view, '30/09/2020')).toBe('2')
  })
  it('go on with the episode the return left open', () => {
    expect(episodesOf('A')).toEqual([
      ['2019-02-01', '2020-07-01', 'C2', 'X1'],
      ['2020-07-01', undefined, 'C2', undefined],
    ])
    expect(episodesOf('C')).toEqual([['2019-02-01', '2020-08-01', 'C2', 'E4A']])
  })
  it('leave to the return what it says of its own days', () => {
    expect(episodesOf('B')).toEqual([['2019-02-01', undefined, 'C2', undefined]])
    expect(loaded.children.find(({ id }) => id === 'C')?.missing.map(({ MIS_END }) => MIS_END)).toHaveLength(
      1,
    )
  })
  it('end what the return left open: an incident, a social worker', () => {
    const of = (id: string) => loaded.children.find((child) => child.id === id)
    expect(of('C')?.missing[0]?.MIS_END).toBeDefined()
    expect(of('A')?.socialWorkers.map(({ SW_ID, SW_DEC }) => [SW_ID, SW_DEC && isoDay(SW_DEC)])).toEqual([
      ['SW1', '2020-06-01'],
      ['78', undefined],
    ])
  })
  it('say where the two do not agree', () => {
    expect(episodesOf('D')).toEqual([['2019-02-01', '2020-04-01', 'C2', undefined]])
    expect(episodesOf('F')?.[0]?.[0]).toBe('2020-04-01')
    const { noted = [] } = loaded.accounts.find(({ kind }) => kind === 'ssd/ssd_cla_episodes') ?? {}
    expect(noted.map(({ advice, child }) => [child, advice.slice(0, 36)])).toEqual([
      [undefined, 'One child in care at the end of the '],
      ['F', 'The return up to 31 March 2020 does '],
    ])
  })
  it('are held against each other, each by itself', () => {
    expect(loaded.returned.map(({ year }) => year)).toEqual([2019])
    const { returns, asAt } = loaded.extracts[0] ?? {}
    expect(asAt).toBe(day('2020-09-30'))
    const statuses = (returns ?? []).flatMap(({ tables: held }) =>
      ((held.get('Episodes') ?? []) as readonly Row<'Episodes'>[]).flatMap(({ CHILD, LS }) =>
        CHILD === 'B' ? LS : [],
      ),
    )
    expect(statuses).toEqual(['C1'])
  })
  it('are one child where the system gives the identifier of the return beside its own', () => {
    const said = asSafeguarding([aChild('A'), aChild('B')])
    const renamed = JSON.parse(JSON.stringify(said).replaceAll('"A"', '"9001"')) as SaidTables
    const ids = (link_identifier_value: string) =>
      mixed({
        ...renamed,
        ssd_linked_identifiers: [
          { link_person_id: '9001', link_identifier_type: 'Case Number', link_identifier_value },
        ],
      }).loaded.children.map(({ id }) => id)
    expect(ids('A')).not.toContain('9001')
    expect(ids('Q')).toContain('9001')
  })
  it('of an extract drawn before the return ended only the facts are used', () => {
    const early = loadedView([...returned, ...anExtract('ssd 2020-01-31', asSafeguarding(now))], '2020-03-31')
    expect(early.loaded.returns.map(({ year }) => year)).toEqual([2019])
  })
})
