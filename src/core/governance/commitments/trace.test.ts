import { describe, expect, it } from 'vitest'
import { aCommitment, who } from '../../../../test/commitments.ts'
import { day } from '../../time/day.ts'
import { trace, type Series } from './trace.ts'

const asked = aCommitment(
  'question',
  { indicators: ['iha-in-time'] },
  ['2020-09-20', who.manager, { do: 'update', text: 'A second clinic opens.' }],
  ['2020-11-12', who.manager, { do: 'answer', text: 'More are seen in time.' }],
  ['2020-11-12', who.member, { do: 'asker-says', satisfied: false, words: 'And in the west?' }],
  ['2020-11-12', who.manager, { do: 'answer', text: 'There too.' }],
  ['2020-11-13', who.member, { do: 'asker-says', satisfied: true, words: 'Thank you' }],
)
const series = (then: number | undefined, now: number | undefined): Series => ({
  indicator: 'iha-in-time',
  title: 'First health assessments in time',
  points: [
    { on: day('2021-03-31'), value: now, printed: now === undefined ? 'a small number' : `${now}%` },
    { on: day('2020-08-31'), value: then, printed: then === undefined ? 'a small number' : `${then}%` },
  ],
})

describe('a trace', () => {
  it('goes from the question to the end in the order things happened', () => {
    expect(trace(asked, []).lines.map(({ what, text }) => `${what} – ${text}`)).toEqual([
      'Question: A member of the board – How many of them have savings?',
      'Update – A second clinic opens.',
      'Answer – More are seen in time.',
      'Whoever asked: this falls short – And in the west?',
      'Answer – There too.',
      'Whoever asked: this is enough – Thank you',
      'Closed – Thank you',
    ])
  })

  it('shows a linked measure when it was asked and now', () => {
    expect(trace(asked, [series(41, 67), { ...series(1, 2), indicator: 'cic-count' }]).changes).toEqual([
      {
        indicator: 'iha-in-time',
        title: 'First health assessments in time',
        then: { on: day('2020-08-31'), printed: '41%' },
        answered: { on: day('2020-08-31'), printed: '41%' },
        now: { on: day('2021-03-31'), printed: '67%' },
        went: 'up',
      },
    ])
  })

  it('shows a measure when it was answered only once it was', () => {
    const open = aCommitment('question', { indicators: ['iha-in-time'] })
    expect(trace(open, [series(41, 67)]).changes[0]).toMatchObject({ answered: undefined, went: 'up' })
    const late = { ...series(41, 67), points: [{ on: day('2020-11-01'), value: 50, printed: '50%' }] }
    expect(trace(asked, [late]).changes[0]).toMatchObject({ answered: { printed: '50%' } })
  })

  it('says that a change cannot be told where a figure is hidden or missing', () => {
    expect(trace(asked, [series(undefined, 67)]).changes[0]).toMatchObject({
      then: { printed: 'a small number' },
      went: 'cannot be told',
    })
    expect(trace(asked, [{ ...series(1, 2), points: [] }]).changes[0]).toMatchObject({
      then: undefined,
      went: 'cannot be told',
    })
  })
})
