import { describe, expect, it } from 'vitest'
import { aFact, aSource, someNamed } from '../../../test/sources.ts'
import { day } from '../time/day.ts'
import { compare } from './compare.ts'
import type { Statement } from './statement.ts'

interface Pair {
  readonly first?: Statement
  readonly second?: Statement
  /** Why a side does not cover the child. */
  readonly outside?: { readonly first?: string; readonly second?: string }
}

/** Two lists drawn on 30 September 2020, held against each other over one child. */
function between({ first, second, outside = {} }: Pair) {
  const one = aSource({
    name: 'the first',
    says: first ? { A: first } : {},
    outside: outside.first === undefined ? {} : { A: outside.first },
  })
  const other = aSource({
    name: 'the second',
    says: second ? { A: second } : {},
    outside: outside.second === undefined ? {} : { A: outside.second },
  })
  return compare(aFact(one, other), one, other, someNamed('A'))
}

const why = (pair: Pair): string => {
  const [difference] = between(pair).differences
  return difference === undefined ? 'agree' : `${difference.why}, turn: ${difference.turn}`
}

const on = (iso: string, more: Partial<Statement> = {}): Statement => ({ value: iso, on: day(iso), ...more })

describe('two sources', () => {
  it('agree when they say the same', () => {
    expect(why({ first: on('2020-03-01'), second: on('2020-03-01') })).toBe('agree')
  })

  it('agree when one says that there is nothing and the other, which covers the child, is silent', () => {
    const none: Statement = { value: '0', none: true }
    expect(why({ first: none })).toBe('agree')
    expect(between({ first: none }).told).toBe(1)
  })

  it('are not compared where one says that there is nothing of a child whom the other does not cover', () => {
    const outside = { second: 'not in care' }
    expect(between({ first: { value: '0', none: true }, outside }).told).toBe(0)
    expect(between({ first: { value: 'not done', none: true, refused: true }, outside }).told).toBe(1)
  })

  it('agree when what one says is as right as what the other does', () => {
    const away: Statement = { value: 'U6 from 2019-02-01', also: ['T4 from 2020-09-28'] }
    expect(why({ first: away, second: { value: 'T4 from 2020-09-28' } })).toBe('agree')
    expect(why({ first: { value: 'T4 from 2020-09-28' }, second: away })).toBe('agree')
    expect(why({ first: away, second: { value: 'T4 from 2020-09-29' } })).toBe('disputed, turn: both')
  })
})

describe('a difference', () => {
  it('is refused where one says so and the other says done or nothing', () => {
    const refused: Statement = { value: 'refused', refused: true }
    expect(why({ first: refused })).toBe('refused, turn: second')
    expect(why({ first: on('2020-03-01'), second: refused })).toBe('refused, turn: first')
  })

  it('is of cohort where one of them does not cover the child', () => {
    expect(why({ first: on('2020-03-01'), outside: { second: 'not in care' } })).toBe('cohort, turn: nobody')
    expect(
      why({ first: on('2020-03-01'), second: on('2020-04-01'), outside: { first: 'not in care' } }),
    ).toBe('cohort, turn: nobody')
  })

  it('is of date where the later was drawn', () => {
    expect(why({ first: on('2020-10-01'), second: on('2020-03-01') })).toBe('date, turn: second')
    expect(why({ second: on('2020-10-01') })).toBe('date, turn: first')
  })

  it('is a recording lag in the 28 days before the other was drawn, and not on the day before them', () => {
    expect(why({ first: on('2020-09-30') })).toBe('recording-lag, turn: second')
    expect(why({ first: on('2020-09-03') })).toBe('recording-lag, turn: second')
    expect(why({ first: on('2020-09-02') })).toBe('unexplained, turn: second')
  })

  it('is a recording lag where it was written down after the other was drawn', () => {
    expect(why({ first: on('2020-03-01', { recordedOn: day('2020-10-01') }) })).toBe(
      'recording-lag, turn: second',
    )
    expect(why({ first: on('2020-03-01', { recordedOn: day('2020-09-30') }) })).toBe(
      'unexplained, turn: second',
    )
  })

  it('is no recording lag on account of the older of two days', () => {
    expect(
      why({ first: on('2019-12-01', { recordedOn: day('2020-10-05') }), second: on('2020-03-01') }),
    ).toBe('disputed, turn: both')
  })

  it('is no recording lag where the side with the recent event counts fewer', () => {
    const counting = (amount: number, more: Partial<Statement> = {}): Statement => ({
      value: String(amount),
      amount,
      ...more,
    })
    const recent = { on: day('2020-09-20') }
    expect(why({ first: counting(3, recent), second: counting(2) })).toBe('recording-lag, turn: second')
    expect(why({ first: counting(1, recent), second: counting(2) })).toBe('disputed, turn: both')
  })

  it('is disputed where both are definite, and the less trusted is asked first', () => {
    expect(why({ first: on('2020-03-01'), second: on('2020-04-01') })).toBe('disputed, turn: both')
  })

  it('is unexplained where one has nothing, or no definite answer', () => {
    expect(why({ second: on('2020-03-01') })).toBe('unexplained, turn: first')
    expect(why({ first: { value: 'R', vague: true }, second: { value: 'U' } })).toBe(
      'unexplained, turn: first',
    )
  })

  it('is explained by the first reason that holds', () => {
    const outside = { second: 'not in care' }
    const refused: Statement = { value: 'refused', refused: true, on: day('2020-10-01') }
    expect(why({ first: refused, outside })).toBe('cohort, turn: nobody')
    expect(why({ first: refused })).toBe('refused, turn: second')
    expect(why({ first: on('2020-10-01'), outside })).toBe('cohort, turn: nobody')
    expect(why({ first: on('2020-10-01', { recordedOn: day('2020-10-02') }) })).toBe('date, turn: second')
  })

  it('is told in a sentence that can be checked', () => {
    const because = (pair: Pair): string | undefined => between(pair).differences[0]?.because
    expect(because({ first: on('2020-10-01') })).toBe(
      'Dated 1 October 2020; the second can tell of nothing after 30 September 2020.',
    )
    expect(
      because({ first: on('2020-03-01'), outside: { second: 'not in care on 30 September 2020' } }),
    ).toBe('Outside what the second covers: not in care on 30 September 2020.')
  })
})
