import { describe, expect, it } from 'vitest'
import { aRaise, who } from '../../../../test/commitments.ts'
import { anEntry } from '../../../../test/entry.ts'
import type { Commitment } from '../../governance/commitments/commitment.ts'
import { fold } from '../../governance/commitments/fold.ts'
import { decide } from '../../governance/commitments/happen.ts'
import { boardOnly, publicOnly } from '../../governance/commitments/public.ts'
import { youSaid } from '../../governance/challenges/you-said.ts'
import { isRefused } from '../../governance/refused.ts'
import { day } from '../../time/day.ts'
import { annualReportOf } from './annual-report.ts'
import { annualEditions } from './editions.ts'
import { notTold } from './not-told.ts'
import { promisesIn } from './promises.ts'

const [from, to] = [day('2020-04-01'), day('2021-03-31')]

/** A question asked on 9 September 2020, and what became of it. */
function asked(id: string, more: Partial<Commitment> = {}): Commitment {
  const events = decide(
    undefined,
    aRaise('question', { id, wording: `Question ${id}?` }),
    who.memberByClerk,
    '2020-09-09T15:40:00+01:00',
  )
  if (isRefused(events)) throw new Error(events.refused)
  const commitment = fold(events)
  if (commitment === undefined) throw new Error('Something was raised.')
  return { ...commitment, ...more }
}

const endedOn = (on: string) => ({
  state: 'closed' as const,
  ended: { seq: 9, on: day(on), by: who.board, text: 'Told.', meeting: 'm', seen: true },
})
const all = [
  asked('kept', { firstDue: day('2020-11-12'), ...endedOn('2020-11-12') }),
  asked('late', { firstDue: day('2020-11-12'), due: day('2021-02-01'), ...endedOn('2021-01-20') }),
  asked('undated', endedOn('2020-12-01')),
  asked('overdue', { firstDue: day('2021-01-31'), due: day('2021-01-31') }),
  asked('open', { due: day('2021-06-30') }),
  asked('after', { firstDue: day('2021-06-01'), due: day('2021-06-01'), ...endedOn('2021-05-01') }),
]
const ids = (some: readonly Commitment[]): string[] => some.map(({ id }) => id)

describe('promises of a year', () => {
  const found = promisesIn(boardOnly(all), from, to)

  it('are kept by the day that was promised first: a day moved later does not make them kept', () => {
    expect([found.kept, found.late, found.otherwise].map(ids)).toEqual([['kept'], ['late'], ['undated']])
  })

  it('that ended after it were open when it ended, and none is lost', () => {
    expect(ids(found.open)).toEqual(['overdue', 'open', 'after'])
    expect(ids(found.overdue)).toEqual(['overdue'])
    expect(found.asked).toHaveLength(all.length)
  })
})

describe('the board’s annual report', () => {
  const meeting = {
    on: day('2020-09-09'),
    title: 'Corporate Parenting Board',
    present: { count: 7, of: 9 },
    resolutions: 3,
    seats: [
      { title: 'Councillor, seat 1', kind: 'councillor', there: 'present' },
      { title: 'Young person, seat 1', kind: 'young-person', there: 'apologies' },
    ],
  } as const
  const year = {
    authority: { code: 'E06000999', name: 'Hearthshire' },
    ...{ from, to, posts: [], youSaid: youSaid([], () => []), occasions: [], occasionsHeldBack: 0 },
    meetings: [meeting, { ...meeting, on: day('2021-05-01') }],
  }

  it('counts what was promised, and has a line for each promise', () => {
    const report = annualReportOf({ ...year, edition: 'restricted', commitments: boardOnly(all) })
    expect(report.appendix.map(({ id }) => id)).toEqual(['not-told', 'meetings', 'promises', 'young-people'])
    expect(report.appendix[1]?.tables[0]?.rows).toHaveLength(1)
    const [counts, ended, open] = report.appendix[2]?.tables ?? []
    expect(counts?.rows.map((row) => row[1]?.number)).toEqual([6, 1, 1, 1, 3, 1])
    expect(ended?.rows.map(([asked]) => asked?.text)).toEqual([
      'Question kept?',
      'Question late?',
      'Question undated?',
    ])
    expect(open?.rows).toHaveLength(3)
  })

  it('says of each seat how often it was filled, and by nobody’s name', () => {
    const report = annualReportOf({ ...year, to: day('2021-05-31'), edition: 'restricted', commitments: [] })
    const attendance = report.appendix.find(({ id }) => id === 'meetings')?.tables[1]
    expect(attendance?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Councillor, seat 1', 'Councillor', '2', '0', '2'],
      ['Young person, seat 1', 'Young person', '0', '2', '2'],
    ])
  })

  it('names what it cannot tell, and nothing once all is told', () => {
    const bare = { ...year, meetings: [{ ...meeting, present: undefined, seats: [] }] }
    expect(
      notTold({ ...bare, edition: 'restricted', commitments: [] }).map((text) => text.split(':')[0]),
    ).toEqual([...['Attendance', 'Promises', 'Figures', 'Young people', 'Young people']])
    const occasions = [
      { on: day('2020-10-01'), what: 'A day out', came: '12 young people came', heard: 'Wi-Fi', changed: '' },
    ]
    const set = {
      ...{
        authority: year.authority,
        asAt: to,
        edition: 'restricted' as const,
        inputs: [],
        definitions: '1',
      },
      entries: [anEntry('placement-3plus', { months: Array.from({ length: 13 }, () => [10, 100] as const) })],
    } as const
    const full = { ...year, occasions, set, edition: 'restricted', commitments: boardOnly(all) } as const
    expect(notTold(full)).toEqual(['Young people: no challenge is written down that can be shown.'])
    const { appendix } = annualReportOf(full)
    expect(appendix.map(({ id }) => id)).toEqual([
      ...['not-told', 'meetings', 'promises', 'coverage', 'changed', 'young-people'],
    ])
    expect(
      appendix
        .at(-1)
        ?.tables.at(-1)
        ?.rows[0]?.map(({ text }) => text),
    ).toEqual([...['1 October 2020', 'A day out', '12 young people came', 'Wi-Fi', 'Nothing yet']])
  })

  it('for anybody has nothing that was asked in private session', () => {
    const secret = asked('secret', { source: { ...asked('x').source, exempt: true } })
    const report = annualReportOf({ ...year, edition: 'public', commitments: publicOnly([...all, secret]) })
    expect(JSON.stringify(report)).not.toContain('Question secret')
    const own = annualReportOf({ ...year, edition: 'restricted', commitments: boardOnly([...all, secret]) })
    expect(JSON.stringify(own)).toContain('Question secret')
  })

  it('for anybody has what officers wrote once somebody has read it for that', () => {
    const by = who.manager
    const update = { seq: 2, on: day('2020-10-01'), by, text: 'A boy of 9 has none.', evidence: [] }
    const said = asked('said', { updates: [update], seq: 2, lastWritten: 2 })
    const text = (each: Commitment, edition: 'public' | 'restricted') =>
      JSON.stringify(
        edition === 'public'
          ? annualReportOf({ ...year, edition, commitments: publicOnly([each]) })
          : annualReportOf({ ...year, edition, commitments: boardOnly([each]) }),
      )
    expect(text(said, 'restricted')).toContain('A boy of 9')
    expect(text(said, 'public')).not.toContain('A boy of 9')
    const read = { ...said, readForPublic: { seq: 3, on: day('2021-04-02'), by, through: 2 } }
    expect(text(read, 'public')).toContain('A boy of 9')
  })

  it('for anybody tells no small number of young people who came', () => {
    const occasion = { id: 'o', on: day('2020-10-01'), what: 'A day out', heard: 'Wi-Fi', changed: '' }
    const occasions = [{ ...occasion, came: 3, firstTime: 1, commitments: [] }]
    const kept = {
      authority: year.authority,
      from,
      to,
      meetings: [],
      posts: [],
      commitments: [],
      threshold: 5,
    }
    const { own, open } = annualEditions({ ...kept, occasions }, {})
    expect(JSON.stringify(own)).toContain('3 young people came')
    expect(JSON.stringify(open)).toContain('A few young people came')
    expect(JSON.stringify(open)).not.toContain('3 young people')
  })
})
