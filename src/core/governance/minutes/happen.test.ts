import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf2020 } from '../../../../test/board-2020/board.ts'
import { ok, recorded } from '../../../../test/board-2020/ok.ts'
import { september, septemberLog } from '../../../../test/board-2020/september.ts'
import { timeOfDay } from '../meetings/time-of-day.ts'
import { isRefused } from '../refused.ts'
import { happen } from './happen.ts'
import type { Happening, What } from './happening.ts'
import { inForce } from './in-force.ts'
import { quorumWarning, votersPresent } from './quorum.ts'
import { sittingOf } from './sitting.ts'

const by = { role: 'democratic-services', person: 'clerk' } as const
const at = '2020-09-09T15:00:00+01:00'
const sat = (log: readonly Happening[] = []) => ({ meeting: september, board: boardOf2020, log })
const log = (...whats: What[]) => recorded(sat(), whats, '2020-09-09')
const next = (before: readonly Happening[], what: What) => happen(sat(before), what, at, by)
const came = (seat: number): What => ({ did: 'came', who: { seat: `seat-${String(seat)}` } })
const opened: What = { did: 'opened', time: timeOfDay('15:00'), recording: true }
const begun = log(came(1), came(2), came(3), opened)
const excluded: What = { did: 'public-excluded', items: ['unregistered'], paragraphs: [2] }
const discussed = (item: string): What => ({ did: 'discussed', item, text: 'It was talked about.' })
const resolved = (votes: [number, number, number]): What => ({
  did: 'resolved',
  item: 'terms',
  text: 'That it be so',
  decision: 'agreed',
  vote: { for: votes[0], against: votes[1], abstained: votes[2] },
})

describe('a meeting', () => {
  it('begins once and ends once', () => {
    expect(next([], discussed('terms'))).toHaveProperty('refused')
    expect(next(begun, opened)).toHaveProperty('refused')
    const closed = log(came(1), opened, { did: 'closed', time: timeOfDay('17:47') })
    expect(next(closed, discussed('terms'))).toEqual({ refused: expect.stringContaining('closed') as string })
    expect(next(begun, { did: 'closed', time: timeOfDay('14:00') })).toHaveProperty('refused')
  })
  it('stands still while it is adjourned', () => {
    const adjourned = log(opened, { did: 'adjourned', time: timeOfDay('16:00'), until: '4.15 pm' })
    expect(next(adjourned, discussed('terms'))).toHaveProperty('refused')
    expect(next(begun, { did: 'resumed', time: timeOfDay('16:15') })).toHaveProperty('refused')
    expect(next(adjourned, { did: 'resumed', time: timeOfDay('16:15') })).toHaveProperty('seq', 3)
  })
  it('takes nothing that is not on its agenda and nobody who is not on its board', () => {
    expect(next(begun, discussed('nothing'))).toHaveProperty('refused')
    expect(next(begun, came(9))).toHaveProperty('refused')
    expect(next(begun, { did: 'discussed', item: 'terms', text: ' ' })).toHaveProperty('refused')
  })
  it('counts no more votes than members in the room', () => {
    expect(next(begun, resolved([2, 1, 0]))).toHaveProperty('seq')
    expect(next(begun, resolved([3, 1, 0]))).toEqual({
      refused: expect.stringContaining('4 votes are more than the 3') as string,
    })
    expect(next(begun, resolved([-1, 1, 0]))).toHaveProperty('refused')
  })
  it('lets the public hear nothing exempt, and records none of it', () => {
    expect(next(begun, discussed('unregistered'))).toEqual({
      refused: expect.stringContaining('press and the public leave') as string,
    })
    const alone = [...begun, ok(next(begun, excluded))]
    expect(next(alone, discussed('unregistered'))).toEqual({
      refused: expect.stringContaining('Stop the recording') as string,
    })
    const off = [...alone, ok(next(alone, { did: 'recording-stopped', time: timeOfDay('17:00') }))]
    expect(next(off, discussed('unregistered'))).toHaveProperty('seq')
    expect(next(off, discussed('virtual-school'))).toHaveProperty('refused')
    const back = [...off, ok(next(off, { did: 'public-returned' }))]
    expect(next(back, discussed('unregistered'))).toHaveProperty('refused')
    expect(next(begun, { ...excluded, items: ['terms'] })).toHaveProperty('refused')
    expect(next(begun, { ...excluded, paragraphs: [] })).toHaveProperty('refused')
  })
})

describe('a quorum', () => {
  const warning = (whats: What[]) => quorumWarning(boardOf2020, september.on, sittingOf(log(...whats)))
  it('is warned of before the meeting and when somebody leaves, and not once it is over', () => {
    expect(warning([came(1)])).toContain('cannot begin yet')
    expect(warning([came(1), came(2), came(3), opened])).toBeUndefined()
    const left: What[] = [
      came(1),
      came(2),
      came(3),
      opened,
      { did: 'left', who: { seat: 'seat-2' }, time: timeOfDay('16:00') },
    ]
    expect(warning(left)).toContain(
      '2 voting members are here and the quorum is 3. The board can talk, but cannot decide',
    )
    expect(warning([...left, { did: 'closed', time: timeOfDay('16:10') }])).toBeUndefined()
  })
  it('counts a substitute for the seat they sit in for, and nobody twice', () => {
    const voters = (...whats: What[]) => votersPresent(boardOf2020, september.on, sittingOf(log(...whats)))
    expect(voters(came(1), { did: 'came', who: { seat: 'another councillor', insteadOf: 'seat-2' } })).toBe(2)
    expect(voters(came(1), { did: 'came', who: { seat: 'another councillor', insteadOf: 'seat-1' } })).toBe(1)
    expect(voters(came(1), { did: 'came', who: { post: 'executive-director' } })).toBe(1)
  })
})

describe('an entry', () => {
  const noted = log(came(1), opened, discussed('terms'))
  it('is put right by another, and both stay on the log', () => {
    const to: What = { did: 'discussed', item: 'terms', text: 'It was talked about at length.' }
    const after = [...noted, ok(next(noted, { did: 'corrected', of: 3, to, why: 'Too short' }))]
    expect(after).toHaveLength(4)
    expect(inForce(after).map(({ seq, what }) => [seq, what.did])).toEqual([
      [1, 'came'],
      [2, 'opened'],
      [3, 'discussed'],
    ])
    expect(inForce(after)[2]?.what).toEqual(to)
    const again = [...after, ok(next(after, { did: 'struck', of: 3, why: 'It was another meeting' }))]
    expect(inForce(again)).toHaveLength(2)
    expect(next(again, { did: 'corrected', of: 3, to, why: 'Again' })).toHaveProperty('refused')
  })
  it('is put right only by its own kind, for its own item, and with a reason', () => {
    const wrong: What[] = [
      {
        did: 'corrected',
        of: 3,
        to: { did: 'discussed', item: 'data-set', text: 'Words' },
        why: 'Other item',
      },
      { did: 'corrected', of: 3, to: { did: 'noted', item: 'terms' }, why: 'Other kind' },
      { did: 'corrected', of: 3, to: { did: 'discussed', item: 'terms', text: 'Words' }, why: ' ' },
      { did: 'struck', of: 9, why: 'None' },
    ]
    for (const what of wrong) expect(next(noted, what)).toHaveProperty('refused')
  })
  it('that is a promise is never struck or reworded', () => {
    const action: What = {
      did: 'action',
      id: 'a',
      item: 'terms',
      kind: 'action',
      wording: 'Send the list',
      askedBy: { side: 'board', role: 'The board' },
    }
    const promised = log(came(1), opened, action)
    expect(next(promised, { did: 'struck', of: 3, why: 'Never said' })).toEqual({
      refused: expect.stringContaining('An action is a promise') as string,
    })
    expect(
      next(promised, {
        did: 'corrected',
        of: 3,
        to: { ...action, wording: 'Send nothing' },
        why: 'Reworded',
      }),
    ).toHaveProperty('refused')
    expect(next(promised, action)).toHaveProperty('refused')
  })
  it('is never lost: whatever is recorded, no promise made is missing afterwards', () => {
    const action = (n: number): What => ({
      did: 'action',
      id: String(n),
      item: 'terms',
      kind: 'action',
      wording: `Promise ${String(n)}`,
      askedBy: { side: 'board', role: 'The board' },
    })
    const any = fc.oneof(
      fc.nat(5).map(action),
      fc.constantFrom<What>(
        came(1),
        came(2),
        opened,
        discussed('terms'),
        { did: 'noted', item: 'terms' },
        { did: 'closed', time: timeOfDay('17:00') },
      ),
      fc.nat(12).map((of): What => ({ did: 'struck', of, why: 'In error' })),
      fc.nat(12).map((of): What => ({ did: 'corrected', of, to: discussed('terms') as never, why: 'Wrong' })),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (whats) => {
        let kept: readonly Happening[] = []
        const promised = new Set<string>()
        for (const what of whats) {
          const found = next(kept, what)
          if (isRefused(found)) continue
          kept = [...kept, found]
          if (what.did === 'action') promised.add(what.id)
          expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_, i) => i + 1))
          expect(sittingOf(kept).actions).toEqual(promised)
        }
      }),
    )
  })
})

describe('the meeting of 9 September 2020', () => {
  it('is recorded from its beginning to its end', () => {
    const ended = sittingOf(septemberLog)
    expect(ended).toMatchObject({ opened: 900, closed: 1067, chair: 'seat-3', recording: false })
    expect(quorumWarning(boardOf2020, september.on, ended)).toBeUndefined()
  })
})
