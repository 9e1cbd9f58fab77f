import { describe, expect, it } from 'vitest'
import { aCommitment, who } from '../../../../test/commitments.ts'
import { addDays, day } from '../../time/day.ts'
import { acknowledgeBy, daysOverdue, overdue, silent, unacknowledged } from './dates.ts'
import { forNextAgenda } from './next-agenda.ts'
import { ofLeavers, withoutHolder } from './leavers.ts'
import { publicOnly } from './public.ts'
import { stateInWords } from './state-in-words.ts'

const due = day('2020-11-12')
const asked = day('2020-09-09')
const meeting = { id: 'm-2', on: due }

describe('a date promised', () => {
  const action = aCommitment('action', { due })

  it('is overdue from the day after it', () => {
    expect(overdue(action, due)).toBe(false)
    expect(overdue(action, addDays(due, 1))).toBe(true)
    expect(daysOverdue(action, addDays(due, 12))).toBe(12)
    expect(stateInWords(action, addDays(due, 1))).toBe('Open, 1 day overdue')
  })

  it('is kept by an answer, and broken again when the answer falls short', () => {
    const question = aCommitment('question', { due }, [
      '2020-11-10',
      who.manager,
      { do: 'answer', text: 'Not recorded.' },
    ])
    expect(overdue(question, addDays(due, 30))).toBe(false)
    const again = aCommitment(
      'question',
      { due },
      ['2020-11-10', who.manager, { do: 'answer', text: 'Not recorded.' }],
      ['2020-11-12', who.member, { do: 'asker-says', satisfied: false }],
    )
    expect(daysOverdue(again, addDays(due, 30))).toBe(30)
  })
})

describe('silence', () => {
  it('begins when nothing was said for more than twenty-eight days', () => {
    const action = aCommitment('action')
    expect(silent(action, addDays(asked, 28))).toBe(false)
    expect(silent(action, addDays(asked, 29))).toBe(true)
    expect(silent(action, addDays(asked, 10), 9)).toBe(true)
  })

  it('is broken by an update, not by moving the date', () => {
    const moved = aCommitment('action', {}, ['2020-10-01', who.manager, { do: 'set-due', due }])
    expect(silent(moved, addDays(asked, 29))).toBe(true)
    const said = aCommitment('action', {}, ['2020-10-01', who.manager, { do: 'update', text: 'Begun.' }])
    expect(silent(said, addDays(asked, 29))).toBe(false)
  })
})

describe('an offer', () => {
  it('is to be acknowledged within ten days', () => {
    const offer = aCommitment('offer')
    expect(acknowledgeBy(offer)).toBe(addDays(asked, 10))
    expect(unacknowledged(offer, addDays(asked, 10))).toBe(false)
    expect(unacknowledged(offer, addDays(asked, 11))).toBe(true)
    expect(acknowledgeBy(aCommitment('question'))).toBeUndefined()
    const thanked = aCommitment('offer', {}, [
      '2020-09-12',
      who.manager,
      { do: 'acknowledge', text: 'Thanks.' },
    ])
    expect(unacknowledged(thanked, addDays(asked, 11))).toBe(false)
  })
})

describe('the next agenda', () => {
  const because = (
    commitment: ReturnType<typeof aCommitment>,
    today = day('2020-09-20'),
  ): readonly string[] => forNextAgenda([commitment], today, meeting).flatMap((each) => each.because)

  it('takes what is overdue, promised for it, silent, asked back, unanswered or unseen', () => {
    expect(because(aCommitment('action', { due: day('2020-09-15') }))).toEqual(['overdue'])
    expect(because(aCommitment('action', { due }))).toEqual(['promised'])
    expect(because(aCommitment('action', { due: addDays(due, 1) }))).toEqual([])
    expect(because(aCommitment('action'), day('2020-10-20'))).toEqual(['silent'])
    expect(
      because(
        aCommitment('action', {}, [
          '2020-09-10',
          who.member,
          { do: 'put-on-agenda', meeting: 'm-2', why: 'To hear more' },
        ]),
      ),
    ).toEqual(['asked'])
    expect(because(aCommitment('data-request'))).toEqual(['unmet'])
    expect(because(aCommitment('offer'))).toEqual(['unacknowledged'])
    expect(
      because(
        aCommitment('question', {}, ['2020-09-10', who.manager, { do: 'overtake', reason: 'New law' }]),
      ),
    ).toEqual(['overtaken'])
    expect(
      because(
        aCommitment(
          'question',
          {},
          ['2020-09-10', who.manager, { do: 'answer', text: 'Yes' }],
          ['2020-09-11', who.member, { do: 'asker-says', satisfied: false }],
        ),
      ),
    ).toEqual(['further'])
  })

  it('lets go of what was asked back once it was there, and not of what is still owed', () => {
    const back = aCommitment(
      'data-request',
      {},
      ['2020-09-10', who.member, { do: 'put-on-agenda', meeting: 'm-2', why: 'To hear' }],
      ['2020-09-12', who.clerk, { do: 'report-to', meeting: 'm-2' }],
    )
    expect(because(back)).toEqual(['unmet'])
  })

  it('takes no private matter', () => {
    const kept = publicOnly([{ ...aCommitment('question', { due: asked }), keptPrivate: 'post-1' }])
    expect(forNextAgenda(kept, due, meeting)).toEqual([])
  })

  it('is in the order of the dates promised, what has none last, whatever order it was given in', () => {
    const all = [
      aCommitment('data-request', { id: 'c' }),
      aCommitment('data-request', { id: 'b', due }),
      aCommitment('data-request', { id: 'a', due: addDays(due, -5) }),
      aCommitment('data-request', { id: 'd' }),
    ]
    const ids = (given: typeof all): string[] =>
      forNextAgenda(given, asked, meeting).map(({ commitment }) => commitment.id)
    expect(ids(all)).toEqual(['a', 'b', 'c', 'd'])
    expect(ids([...all].reverse())).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('when somebody leaves', () => {
  const holdings = [
    { post: 'head', person: 'p-1', from: day('2019-01-01'), to: day('2020-09-30') },
    { post: 'head', person: 'p-2', from: day('2020-11-01'), to: undefined },
    { post: 'nurse', person: 'p-3', from: day('2019-01-01'), to: undefined },
  ]
  const own = [
    aCommitment('action', { id: 'a', owner: 'head', due }),
    aCommitment('action', { id: 'b', owner: 'nurse' }),
    aCommitment('offer', { id: 'c', owner: 'head' }, [
      '2020-09-12',
      who.manager,
      { do: 'take-up', text: 'Yes.' },
    ]),
    aCommitment('action', { id: 'd' }),
  ]
  const since = day('2020-09-01')

  it('all of theirs that is open comes up at once, with who holds the post now', () => {
    const before = ofLeavers(own, holdings, { since, today: day('2020-10-01') })
    expect(before.map(({ commitment, now }) => [commitment.id, now])).toEqual([['a', undefined]])
    const after = ofLeavers(own, holdings, { since, today: day('2020-11-01') })
    expect(after.map(({ commitment, left, now }) => [commitment.id, left.person, now])).toEqual([
      ['a', 'p-1', 'p-2'],
    ])
    expect(ofLeavers(own, holdings, { since, today: day('2020-09-30') })).toEqual([])
  })

  it('what nobody holds is told, with what has no owner', () => {
    expect(withoutHolder(own, holdings, day('2020-10-01')).map(({ id }) => id)).toEqual(['a', 'd'])
    expect(withoutHolder(own, holdings, day('2020-11-01')).map(({ id }) => id)).toEqual(['d'])
  })
})
