import { describe, expect, it } from 'vitest'
import { decide } from '../../governance/commitments/happen.ts'
import { indicatorOf } from '../../indicators/index.ts'
import type { Grid } from '../../tables/grid.ts'
import { day } from '../../time/day.ts'
import { aCommitment } from '../../../../test/commitments.ts'
import { stateInWords } from '../../governance/commitments/state-in-words.ts'
import { comingKept, linesKept, pastKept } from './plan-kept.ts'
import { asRaised, comingTable, IRO_ITEM, pastTable } from './plan.ts'
import { pastFrom, raisedAs } from './progress.ts'
import { readComing, readPast } from './read-plan.ts'

const grid = (headings: string, ...rows: string[]): Grid => ({
  file: 'plan.csv',
  headings: headings.split(','),
  rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(',') })),
})
const known = (id: string): boolean => indicatorOf(id) !== undefined
const heads = 'action,owner,due,principle,indicators'

describe('next year’s plan', () => {
  const { lines, faults } = readComing(
    grid(
      heads,
      'A profile of each officer,Head of service,30/09/2025,listen-to-them,review-attendance-pct minutes-timely',
    ),
    known,
  )

  it('is read with its owner, its day and the measures it should move', () => {
    expect(faults).toEqual([])
    expect(lines).toEqual([
      {
        action: 'A profile of each officer',
        owner: 'Head of service',
        due: day('2025-09-30'),
        principle: 'listen-to-them',
        indicators: ['review-attendance-pct', 'minutes-timely'],
      },
    ])
    expect(comingTable(lines, () => undefined).rows[0]?.[2]?.text).toBe('30 September 2025')
  })

  it('without an owner or a day promises nothing; unknown principles and measures are told', () => {
    const told = (row: string): string => readComing(grid(heads, row), known).faults.join(' ')
    expect(told('Do it,,30/09/2025,,')).toContain('say in owner')
    expect(told('Do it,Head,,,')).toContain('give in due')
    expect(told('Do it,Head,30/09/2025,kindness,')).toContain('principle can be best-interests')
    expect(told('Do it,Head,30/09/2025,,nothing-known')).toContain('nothing-known is no measure')
    expect(readComing(grid('what,who', 'a,b'), known).faults[0]).toContain('has no column action')
  })

  it('becomes actions of the board, as commitments are raised', () => {
    const posts = [{ id: 'head', title: 'Head of service' }]
    const agreed = {
      on: day('2025-06-12'),
      meeting: 'june',
      posts,
      idOf: (at: number) => `plan-${String(at)}`,
    }
    const [raise] = asRaised({ last: [], next: lines }, agreed)
    if (!raise) throw new Error('There is one line.')
    expect(raise).toMatchObject({ id: 'plan-0', owner: 'head', due: day('2025-09-30'), kind: 'action' })
    const by = { side: 'board', role: 'democratic-services', person: 'p' } as const
    const events = decide(undefined, raise, by, '2025-06-12T15:00:00+01:00')
    expect(events).toHaveLength(1)
  })
})

it('lines come back as they were kept, and what is no line does not', () => {
  const { lines } = readComing(
    grid(heads, 'Profiles,Head of service,30/09/2025,aim-high,minutes-timely'),
    known,
  )
  expect(comingKept(JSON.parse(JSON.stringify(linesKept(lines))) as unknown[])).toEqual(lines)
  const past = [
    { action: 'A', owner: undefined, due: day('2025-01-31'), progress: 'Begun', state: undefined },
  ]
  expect(pastKept(linesKept(past))).toEqual(past)
  expect([...comingKept([null, 3, {}]), ...pastKept(['x'])]).toEqual([])
})

it('last year’s plan is what the report before planned, each with how its promise stands', () => {
  const line = {
    action: 'Profiles',
    owner: 'Head',
    due: day('2020-12-31'),
    principle: undefined,
    indicators: [],
  }
  const raised = aCommitment('action', {
    wording: 'Profiles',
    source: { item: IRO_ITEM, askedBy: { side: 'board', role: 'The board' }, on: day('2020-09-09') },
  })
  const same = { ...raised, source: { ...raised.source, item: 'Another item' } }
  expect(raisedAs(line, [same])).toBeUndefined()
  const [first, second] = pastFrom([line, { ...line, action: 'Other' }], [same, raised], day('2021-03-31'))
  expect([first?.state, second?.state]).toEqual([stateInWords(raised, day('2021-03-31')), undefined])
})

it('last year’s plan keeps what nobody says as not said', () => {
  const { lines, faults } = readPast(grid('action,owner,due,state,progress', 'Minutes sooner,,,Under way,'))
  expect(faults).toEqual([])
  expect(pastTable(lines, '2024/25').rows[0]?.map(({ text }) => text)).toEqual([
    'Minutes sooner',
    'Not said',
    'Not said',
    'Under way',
    'Not said',
  ])
})
