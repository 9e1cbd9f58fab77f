import { describe, expect, it } from 'vitest'
import { aCommitment, who } from '../../../../test/commitments.ts'
import { decide } from './happen.ts'
import { toRead } from './read-for-public.ts'

const at = '2020-11-12T10:00:00+00:00'

describe('a promise is linked', () => {
  it('to measures, to other promises, to an edition and to an item of a meeting; taken away, it is on record', () => {
    const linked = aCommitment(
      'question',
      { indicators: ['cic-count'] },
      ['2020-09-10', who.member, { do: 'link', to: 'indicator', id: 'iha-in-time' }],
      ['2020-09-10', who.clerk, { do: 'link', to: 'commitment', id: 'c-2', as: 'answered-by' }],
      ['2020-09-10', who.clerk, { do: 'link', to: 'meeting', id: 'm-1/item-3' }],
      ['2020-09-11', who.clerk, { do: 'unlink', to: 'indicator', id: 'cic-count', as: 'about' }],
    )
    expect(linked.indicators).toEqual(['iha-in-time'])
    expect(linked.links).toEqual([
      { to: 'indicator', id: 'iha-in-time', as: 'about' },
      { to: 'commitment', id: 'c-2', as: 'answered-by' },
      { to: 'meeting', id: 'm-1/item-3', as: 'evidence' },
    ])
    expect(linked.seq).toBe(5)
  })

  it('never to itself, never twice, and never in a way that makes no sense', () => {
    const asked = aCommitment('question', {}, [
      '2020-09-10',
      who.clerk,
      { do: 'link', to: 'edition', id: 'e-1' },
    ])
    const why = (link: Omit<Extract<Parameters<typeof decide>[1], { do: 'link' }>, 'do'>) =>
      decide(asked, { do: 'link', ...link }, who.clerk, at)
    expect(why({ to: 'commitment', id: 'c-1' })).toHaveProperty('refused')
    expect(why({ to: 'edition', id: 'e-1' })).toEqual({ refused: 'The two are linked already.' })
    expect(why({ to: 'edition', id: 'e-2', as: 'same-as' })).toHaveProperty('refused')
    expect(decide(asked, { do: 'unlink', to: 'edition', id: 'e-9', as: 'evidence' }, who.clerk, at)).toEqual({
      refused: 'The two are not linked.',
    })
  })
})

describe('what an officer wrote', () => {
  const asked = aCommitment('question', {}, ['2020-09-20', who.manager, { do: 'update', text: 'We rang.' }])

  it('is to be read before a public paper prints it, and again once more is written', () => {
    expect(toRead([asked])).toEqual([{ id: 'c-1', through: 2, texts: ['We rang.'] }])
    const steps = [
      ['2020-09-20', who.manager, { do: 'update', text: 'We rang.' }],
      ['2020-09-21', who.clerk, { do: 'read-for-publication', through: 2 }],
    ] as const
    const read = aCommitment('question', {}, ...steps)
    expect(toRead([read])).toEqual([])
    expect(read.readForPublic).toMatchObject({ by: { role: 'democratic-services' }, through: 2 })
    const more = aCommitment('question', {}, ...steps, [
      '2020-09-22',
      who.manager,
      { do: 'answer', text: 'All of them.' },
    ])
    expect(toRead([more])).toEqual([{ id: 'c-1', through: 4, texts: ['All of them.'] }])
  })

  it('is read by those who answer for a paper, as far as they saw it', () => {
    const by = (actor: Parameters<typeof decide>[2], through = 2) =>
      decide(asked, { do: 'read-for-publication', through }, actor, at)
    expect(by(who.analyst)).toHaveProperty('refused')
    expect(by(who.member)).toHaveProperty('refused')
    expect(by(who.director)).toHaveLength(1)
    expect(by(who.clerk, 1)).toEqual({
      refused: 'Somebody wrote here after you opened this. Read it again.',
    })
  })

  it('of nothing there is nothing to read', () => {
    expect(toRead([aCommitment('question')])).toEqual([])
  })
})
