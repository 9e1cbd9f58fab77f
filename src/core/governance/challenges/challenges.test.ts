import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCommitment, aPlainAnswer, who } from '../../../../test/commitments.ts'
import { day } from '../../time/day.ts'
import { whoIsTold } from '../../words/lint/who-is-told.ts'
import type { Commitment } from '../commitments/commitment.ts'
import { fold } from '../commitments/fold.ts'
import { decide } from '../commitments/happen.ts'
import { openActions, rowsOf } from '../commitments/open-actions.ts'
import { publicOnly } from '../commitments/public.ts'
import type { Actor } from '../commitments/side.ts'
import { isRefused } from '../refused.ts'
import { checkAnswer } from './answer-check.ts'
import { foldCard, waitingTooLong, type Card } from './card.ts'
import { keepWords, readWords, wordsToKeep, type CardWords } from './card-words.ts'
import type { CardCommand } from './card-command.ts'
import { decideCard } from './triage.ts'
import { threadOf } from './thread.ts'
import { youSaid } from './you-said.ts'

const text = 'why cant we see r social worker ALONE'
const words = (card = 'k-1'): CardWords => {
  const kept = keepWords(card, text)
  if (isRefused(kept)) throw new Error(kept.refused)
  return kept
}
const step = (card: Card | undefined, command: CardCommand, by: Actor, on = '2020-10-05'): Card => {
  const outcome = decideCard(card, command, by, `${on}T12:00:00+01:00`)
  if (isRefused(outcome)) throw new Error(outcome.refused)
  const next = foldCard(outcome.events, card)
  if (!next) throw new Error('No card')
  return next
}
const refusal = (card: Card | undefined, command: CardCommand, by: Actor): string | undefined => {
  const outcome = decideCard(card, command, by, '2020-10-05T12:00:00+01:00')
  return isRefused(outcome) ? outcome.refused : undefined
}
const waiting = (): Card => step(undefined, { do: 'hand-in', id: 'k-1' }, who.page, '2020-10-02')

describe('a card', () => {
  it('from the page waits to be read', () => {
    expect(waiting()).toMatchObject({ state: 'waiting', from: 'page', commitment: undefined })
    expect(refusal(undefined, { do: 'hand-in', id: 'k-1' }, who.manager)).toMatch(/young people/)
  })

  it('that concerns many becomes a challenge in the very words of the card', () => {
    const outcome = decideCard(
      waiting(),
      { do: 'take-up', commitment: 'c-1', words: words() },
      who.worker,
      '2020-10-05T12:00:00+01:00',
    )
    if (isRefused(outcome) || !outcome.raise) throw new Error('Not taken up')
    const raised = decide(undefined, outcome.raise, who.worker, '2020-10-05T12:00:00+01:00')
    if (isRefused(raised)) throw new Error(raised.refused)
    expect(fold(raised)).toMatchObject({
      kind: 'challenge',
      wording: text,
      source: { on: day('2020-10-02') },
    })
  })

  it('is taken up, joined or given on by the young people’s side alone, and once', () => {
    const up: CardCommand = { do: 'take-up', commitment: 'c-1', words: words() }
    for (const by of [who.page, who.manager, who.director, who.board, who.clock]) {
      expect(refusal(waiting(), up, by)).toBeDefined()
      expect(refusal(waiting(), { do: 'route', post: 'nurse' }, by)).toBeDefined()
    }
    expect(refusal(step(waiting(), up, who.worker), { do: 'join', commitment: 'c-2' }, who.worker)).toMatch(
      /already/,
    )
    expect(refusal(waiting(), { ...up, words: words('k-2') }, who.worker)).toMatch(/another card/)
  })

  it('with a private worry is given to somebody who can help, heard, and ended by young people', () => {
    const routed = step(waiting(), { do: 'route', post: 'nurse' }, who.worker)
    expect(refusal(routed, { do: 'end' }, who.worker)).toMatch(/been in touch/)
    const heard = step(routed, { do: 'hear' }, who.partner)
    expect(refusal(heard, { do: 'end' }, who.partner)).toBeDefined()
    expect(step(heard, { do: 'end' }, who.worker).state).toBe('ended')
  })

  it('is told of when it lies unread, or a worry unheard, for more than a working day', () => {
    const friday = waiting()
    expect(waitingTooLong([friday], day('2020-10-05'))).toEqual([])
    expect(waitingTooLong([friday], day('2020-10-06'))).toEqual([friday])
    const routed = step(friday, { do: 'route', post: 'nurse' }, who.worker, '2020-10-06')
    expect(waitingTooLong([routed], day('2020-10-07'))).toEqual([])
    expect(waitingTooLong([routed], day('2020-10-08'))).toEqual([routed])
  })
})

describe('the words of a card', () => {
  it('cannot be printed or sent by mistake', () => {
    const kept = words()
    expect(
      `${JSON.stringify(kept)}${JSON.stringify({ ...kept })}${Object.values(kept).join()}`,
    ).not.toContain('social')
    expect(wordsToKeep(kept)).toEqual({ card: 'k-1', text })
  })

  it('are for the participation worker, and for whoever the worry was given to', () => {
    const routed = step(waiting(), { do: 'route', post: 'nurse' }, who.worker)
    expect(readWords(routed, words(), { ...who.worker, posts: [] })).toBe(text)
    expect(readWords(routed, words(), { ...who.partner, posts: ['nurse'] })).toBe(text)
    expect(readWords(routed, words(), { ...who.partner, posts: ['head'] })).toHaveProperty('refused')
    expect(readWords(waiting(), words(), { ...who.director, posts: ['nurse'] })).toHaveProperty('refused')
  })

  it('are refused when there are none', () => {
    expect(keepWords('k-1', ' \n')).toHaveProperty('refused')
  })
})

describe('a challenge that turns out to be private', () => {
  it('goes to no paper and no page', () => {
    const challenge = aCommitment('challenge')
    const kept = decide(
      challenge,
      { do: 'keep-private', post: 'nurse' },
      who.worker,
      '2020-10-05T12:00:00+01:00',
    )
    if (isRefused(kept)) throw new Error(kept.refused)
    const now = fold(kept, challenge)
    expect(now?.owner).toBe('nurse')
    expect(publicOnly(now ? [now] : [])).toEqual([])
  })

  it('does not pass for a public one by type', () => {
    type Takes<T> = T extends (first: infer A, ...rest: never[]) => unknown ? A : never
    const takesAny: Commitment extends Takes<typeof threadOf> ? true : false = true
    const rows: Commitment[] extends Takes<typeof rowsOf> ? true : false = false
    const paper: Commitment[] extends Takes<typeof openActions> ? true : false = false
    const page: Commitment[] extends Takes<typeof youSaid> ? true : false = false
    expect([takesAny, rows, paper, page]).toEqual([true, false, false, false])
  })
})

describe('an answer while it is written', () => {
  const local = {
    kept: ['pathway plan'],
    otherwise: () => [{ instead: 'contact', use: 'family time' }],
    whoIsTold,
  }

  it('is plain, hard or telling, and says what to change', () => {
    expect(checkAnswer('We will ask you about your pathway plan each time.', local).plain).toBeDefined()
    const hard = checkAnswer(
      'Yes. Consideration of commissioning arrangements is continuing appropriately.',
      local,
    )
    expect(hard.plain).toBeUndefined()
    expect(hard.hints[0]?.parts[0]).toEqual({ text: 'Consideration', isHard: true })
    const tells = checkAnswer('Ring me on 07700 900123.', local)
    expect(tells.plain).toBeUndefined()
    expect(tells.tells[0]).toMatch(/telephone/)
    expect(checkAnswer('We will ask you.', local).otherwise).toEqual([
      { instead: 'contact', use: 'family time' },
    ])
  })

  it('is not plain when it is empty', () => {
    expect(checkAnswer(' ', local).plain).toBeUndefined()
  })
})

describe('you said, we did', () => {
  const answer = (outcome: 'did' | 'doing' | 'cannot', said: string) =>
    ['2020-10-01', who.manager, { ...aPlainAnswer(said), outcome }] as const
  const all = [
    aCommitment('challenge', { id: 'a', wording: 'Can there be one number to ring?' }),
    aCommitment('challenge', { id: 'b' }, answer('did', 'Yes. It is done.')),
    aCommitment('challenge', { id: 'c' }, answer('doing', 'We are on to it.')),
    aCommitment('challenge', { id: 'd' }, answer('cannot', 'The law says no.')),
    aCommitment('challenge', { id: 'e' }, answer('did', 'It is done.'), [
      '2020-10-02',
      who.worker,
      { do: 'asker-says', satisfied: false, words: 'no its not' },
    ]),
    aCommitment('challenge', { id: 'f' }, answer('did', 'It is done.'), [
      '2020-10-02',
      who.worker,
      { do: 'asker-says', satisfied: true, words: 'yes' },
    ]),
    aCommitment('question', { id: 'g' }),
  ]

  it('has four groups, and what fell short is asked again', () => {
    const { groups, heldBack } = youSaid(all, whoIsTold)
    const ids = Object.fromEntries(
      Object.entries(groups).map(([group, lines]) => [group, lines.map(({ id }) => id)]),
    )
    expect(ids).toEqual({
      'you-said': ['a', 'e'],
      'we-did': ['b', 'f'],
      'we-are-doing': ['c'],
      'we-cannot': ['d'],
    })
    expect(heldBack).toEqual([])
    expect(groups['you-said'][1]?.thread.map(({ is }) => is)).toEqual(['asked', 'answer', 'further'])
    expect(groups['we-did'].map(({ youngPeople }) => youngPeople)).toEqual(['not said yet', 'said yes'])
  })

  it('holds back what tells who somebody is, and shows it in words young people chose instead', () => {
    const wording = 'My name is Zog, ring me on 07700 900123'
    const told = aCommitment('challenge', { wording })
    const held = youSaid([told], whoIsTold)
    expect(JSON.stringify(held.groups)).not.toContain('Zog')
    expect(held.heldBack[0]?.because).toHaveLength(2)
    const safe = aCommitment('challenge', { wording }, [
      '2020-10-01',
      who.worker,
      { do: 'set-public-words', text: 'One of us asks for a call.' },
    ])
    expect(safe.wording).toBe(wording)
    const shown = youSaid([safe], whoIsTold)
    expect(shown.heldBack).toEqual([])
    expect(JSON.stringify(shown)).not.toMatch(/Zog|07700/)
  })

  it('shows nothing in which somebody is told, whatever the cards, answers and replies are', () => {
    const safe = fc.constantFrom(
      ...[
        'can we have bikes',
        'Why is it so?',
        'we waited for 3 weeks',
        'in care',
        'the bus, please!',
        'a friend',
      ],
    )
    const telling = fc.constantFrom(
      ...[
        'KT, 9, was there.',
        'im 14 and i live in Bridport',
        'Ask J.S. aged 14',
        'my friend jake',
        'call 07700 900123',
      ],
    )
    const said = fc.tuple(
      fc.array(safe, { maxLength: 3 }),
      fc.option(telling, { freq: 2 }),
      fc.array(safe, { minLength: 1, maxLength: 3 }),
    )
    const text = said.map(([before, tell, after]) =>
      [...before, ...(tell === null ? [] : [tell]), ...after].join('. '),
    )
    fc.assert(
      fc.property(text, fc.option(text), fc.option(text), (wording, reply, update) => {
        const card = aCommitment('challenge', { id: 'p', wording }, answer('did', 'It is done.'), [
          ...(['2020-10-02', who.worker] as const),
          { do: 'asker-says', satisfied: false, words: reply ?? '' },
        ])
        const with_ =
          update === null
            ? card
            : { ...card, updates: [{ seq: 99, on: day('2020-10-03'), text: update }] as never }
        const { groups, heldBack } = youSaid([with_], whoIsTold)
        const isTelling = [wording, reply ?? '', update ?? ''].some((each) => whoIsTold(each).length > 0)
        expect(heldBack.length).toBe(isTelling ? 1 : 0)
        expect(JSON.stringify(groups)).not.toMatch(/KT|Bridport|J\.S|jake|07700/)
      }),
    )
  })

  it('looks at answers, updates and what was said back too', () => {
    const update = aCommitment('challenge', {}, [
      '2020-10-01',
      who.manager,
      { do: 'update', text: 'Write to somebody@example.org.' },
    ])
    expect(youSaid([update], whoIsTold).heldBack).toHaveLength(1)
  })
})
