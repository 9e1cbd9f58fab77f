import { describe, expect, it } from 'vitest'
import { boardOf2020 } from '../../../test/board-2020/board.ts'
import { ok } from '../../../test/board-2020/ok.ts'
import { day } from '../time/day.ts'
import { calledBy } from './board-names.ts'
import {
  holderOfOffice,
  quorumOn,
  seatsOn,
  termsOn,
  withOffice,
  withSeat,
  withSeatEnded,
  withTerms,
  type Seat,
} from './board.ts'

const youngPerson: Seat = {
  id: 'seat-8',
  title: 'Co-opted young person',
  kind: 'young-person',
  votes: false,
  from: day('2020-11-12'),
  to: undefined,
}

describe('a board', () => {
  it('keeps its old terms of reference beside the new', () => {
    const board = ok(
      withTerms(boardOf2020, 'Young people know what came of their voice.', day('2020-09-09'), '2020-09-09'),
    )
    expect(termsOn(board, day('2020-09-08'))?.version).toBe(1)
    expect(termsOn(board, day('2020-09-09'))).toMatchObject({ version: 2, adoptedAt: '2020-09-09' })
    expect(termsOn(board, day('2019-01-01'))).toBeUndefined()
    expect(withTerms(board, 'Older.', day('2020-01-01'), undefined)).toHaveProperty('refused')
    expect(withTerms(board, ' ', day('2021-01-01'), undefined)).toHaveProperty('refused')
  })
  it('has the seats that stand on a day', () => {
    const board = ok(withSeatEnded(ok(withSeat(boardOf2020, youngPerson)), 'seat-7', day('2020-12-31')))
    expect(seatsOn(board, day('2020-11-11'))).toHaveLength(7)
    expect(seatsOn(board, day('2020-12-31'))).toHaveLength(8)
    expect(seatsOn(board, day('2021-01-01')).map(({ id }) => id)).not.toContain('seat-7')
    expect(board.seats).toHaveLength(8)
    expect(withSeat(board, youngPerson)).toHaveProperty('refused')
    expect(withSeatEnded(board, 'seat-9', day('2021-01-01'))).toHaveProperty('refused')
  })
  it('has a quorum of so many, or of a share of the voting seats', () => {
    expect(quorumOn(boardOf2020, day('2020-11-12'))).toBe(3)
    expect(quorumOn({ ...boardOf2020, quorum: { least: 1, oneIn: 4 } }, day('2020-11-12'))).toBe(2)
    expect(quorumOn({ ...boardOf2020, quorum: { least: 3, oneIn: 4 } }, day('2020-11-12'))).toBe(3)
  })
  it('has the chair last elected, and none before the first election or after the seat ends', () => {
    expect(holderOfOffice(boardOf2020, 'chair', day('2020-09-08'))).toBeUndefined()
    expect(holderOfOffice(boardOf2020, 'chair', day('2020-11-12'))).toBe('seat-1')
    const next = ok(
      withOffice(boardOf2020, {
        office: 'chair',
        seat: 'seat-4',
        for: '2021/2022',
        from: day('2021-05-20'),
        electedAt: undefined,
      }),
    )
    expect(holderOfOffice(next, 'chair', day('2021-05-20'))).toBe('seat-4')
    expect(
      holderOfOffice(ok(withSeatEnded(boardOf2020, 'seat-1', day('2020-10-01'))), 'chair', day('2020-11-12')),
    ).toBeUndefined()
    expect(
      withOffice(boardOf2020, {
        office: 'chair',
        seat: 'nobody',
        for: '2021/2022',
        from: day('2021-05-20'),
        electedAt: undefined,
      }),
    ).toHaveProperty('refused')
  })
  it('names councillors where the council does, and a young person never', () => {
    const called = calledBy(ok(withSeat(boardOf2020, youngPerson)), new Map(), (seat) => `Name of ${seat}`)
    expect([called.seat('seat-1'), called.seat('seat-8')]).toEqual([
      'Name of seat-1',
      'Co-opted young person',
    ])
  })
})
