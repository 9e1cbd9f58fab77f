import { describe, expect, it } from 'vitest'
import { aCommitment, aPlainAnswer, aRaise, raiserOf, who, type Step } from '../../../../test/commitments.ts'
import { day } from '../../time/day.ts'
import { isRefused } from '../refused.ts'
import type { Command } from './command.ts'
import type { Commitment } from './commitment.ts'
import { decide } from './happen.ts'
import { kinds, type KindName } from './kinds.ts'
import type { Actor } from './side.ts'

const at = '2020-10-01T10:00:00+01:00'
const proof = [{ title: 'Savings report', where: 'pack of 12 November 2020, item 6' }]
const answer: Command = { do: 'answer', text: 'The report is in the pack.', evidence: proof }
const close: Command = { do: 'close', reason: 'The board heard it.', meeting: 'm-2' }

const refusal = (commitment: Commitment | undefined, command: Command, by: Actor): string | undefined => {
  const outcome = decide(commitment, command, by, at)
  return isRefused(outcome) ? outcome.refused : undefined
}
const does = (commitment: Commitment | undefined, command: Command, by: Actor): string[] => {
  const outcome = decide(commitment, command, by, at)
  if (isRefused(outcome)) throw new Error(outcome.refused)
  return outcome.map(({ what }) => what.did)
}
const answered = (kind: KindName): Commitment =>
  aCommitment(kind, {}, ['2020-09-20', who.manager, kind === 'challenge' ? aPlainAnswer() : answer])

describe('raising', () => {
  it('keeps the wording letter by letter', () => {
    const wording = '  why DONT you ask us?? \n'
    expect(aCommitment('challenge', { wording }).wording).toBe(wording)
  })

  it('is refused without words, without a role, twice, before the day, or for a date already past', () => {
    expect(refusal(undefined, aRaise('question', { wording: ' ' }), who.memberByClerk)).toMatch(/Write what/)
    const source = { askedBy: { side: 'member', role: '' }, on: day('2020-09-09') } as const
    expect(refusal(undefined, aRaise('question', { source }), who.memberByClerk)).toMatch(/by role/)
    expect(refusal(aCommitment('question'), aRaise('question'), who.memberByClerk)).toMatch(/already/)
    const later = { askedBy: { side: 'member', role: 'A member' }, on: day('2020-10-02') } as const
    expect(refusal(undefined, aRaise('question', { source: later }), who.memberByClerk)).toMatch(/not come/)
    expect(refusal(undefined, aRaise('question', { due: day('2020-09-08') }), who.memberByClerk)).toMatch(
      /before the day/,
    )
  })

  it('of a challenge is for young people alone, and not from the page: a card is read first', () => {
    expect(refusal(undefined, aRaise('challenge'), who.manager)).toMatch(/young people/)
    expect(refusal(undefined, aRaise('challenge'), who.impostor)).toMatch(/may not speak/)
    expect(refusal(undefined, aRaise('challenge'), who.page)).toMatch(/card/)
  })
})

describe('who may close', () => {
  const nobodyElse: Readonly<Record<KindName, readonly (keyof typeof who)[]>> = {
    question: ['member', 'memberByClerk', 'board'],
    'data-request': ['member', 'memberByClerk', 'board'],
    action: ['board'],
    offer: ['member', 'memberByClerk'],
    visit: ['member', 'memberByClerk'],
    recommendation: [],
    'red-indicator': ['board'],
    challenge: ['worker'],
  }
  for (const kind of Object.keys(kinds) as KindName[]) {
    it(`${kinds[kind].title}: ${nobodyElse[kind].join(', ') || 'nobody before it is reported'}`, () => {
      const allowed = (Object.keys(who) as (keyof typeof who)[]).filter(
        (name) => refusal(answered(kind), close, who[name]) === undefined,
      )
      expect(allowed).toEqual(
        (Object.keys(who) as (keyof typeof who)[]).filter((name) => nobodyElse[kind].includes(name)),
      )
    })
  }

  it('a recommendation: the director, once there is evidence and the board has heard', () => {
    const told = aCommitment('recommendation', {}, ['2020-09-20', who.manager, answer])
    expect(refusal(told, close, who.director)).toMatch(/reported/)
    const reported = aCommitment('recommendation', {}, [
      '2020-09-20',
      who.clerk,
      { do: 'report-to', meeting: 'm-1' },
    ])
    expect(refusal(reported, close, who.director)).toMatch(/evidence/)
    const both = aCommitment(
      'recommendation',
      {},
      ['2020-09-20', who.manager, answer],
      ['2020-09-21', who.clerk, { do: 'report-to', meeting: 'm-1' }],
    )
    expect(does(both, close, who.director)).toEqual(['closed'])
    expect(refusal(both, close, who.manager)).toMatch(/director/)
  })

  it('a question: nobody before there is an answer, and the board only by a minute', () => {
    expect(refusal(aCommitment('question'), close, who.member)).toMatch(/Answer it first/)
    expect(refusal(answered('question'), { do: 'close', reason: 'Heard' }, who.board)).toMatch(
      /which meeting/,
    )
    expect(refusal(answered('question'), close, who.manager)).toMatch(/Whoever asked/)
  })

  it('an action: the board, only on evidence', () => {
    const said = aCommitment('action', {}, ['2020-09-20', who.manager, { do: 'answer', text: 'Done.' }])
    expect(refusal(said, close, who.board)).toMatch(/evidence/)
  })
})

describe('whoever asked', () => {
  it('closes a question by saying that it is answered', () => {
    expect(does(answered('question'), { do: 'asker-says', satisfied: true }, who.member)).toEqual([
      'asker-said',
      'closed',
    ])
    expect(refusal(answered('question'), { do: 'asker-says', satisfied: true }, who.manager)).toMatch(/asked/)
  })

  it('opens it again by saying that it is not, and the thread goes on', () => {
    const no: Command = { do: 'asker-says', satisfied: false, words: 'That is how many, not how much.' }
    expect(does(answered('challenge'), no, who.worker)).toEqual(['asker-said', 'reopened'])
    const steps: Step[] = [
      ['2020-09-20', who.manager, aPlainAnswer()],
      ['2020-09-21', who.worker, no],
      ['2020-09-22', who.manager, aPlainAnswer('It is ten pounds a week.')],
      ['2020-09-23', who.worker, { do: 'asker-says', satisfied: true, words: 'ok thanks' }],
    ]
    const ended = aCommitment('challenge', {}, ...steps)
    expect(ended).toMatchObject({
      state: 'closed',
      answers: [{}, {}],
      askerSaid: [{}, { text: 'ok thanks' }],
    })
  })

  it('has nothing to say before there is an answer', () => {
    expect(refusal(aCommitment('question'), { do: 'asker-says', satisfied: true }, who.member)).toMatch(
      /Nothing/,
    )
  })

  it('reads why something was overtaken, and can open it again', () => {
    const overtaken = aCommitment('question', {}, [
      '2020-09-20',
      who.manager,
      { do: 'overtake', reason: 'A new law.' },
    ])
    expect(overtaken.ended).toMatchObject({ text: 'A new law.', seen: false })
    expect(does(overtaken, { do: 'asker-says', satisfied: true }, who.member)).toEqual(['asker-said'])
    expect(does(overtaken, { do: 'asker-says', satisfied: false }, who.member)).toEqual([
      'asker-said',
      'reopened',
    ])
  })
})

describe('overtaking', () => {
  it('needs a reason', () => {
    expect(refusal(aCommitment('action'), { do: 'overtake', reason: ' ' }, who.manager)).toMatch(
      /overtaken it/,
    )
  })

  it('of a challenge is for young people, as closing it is', () => {
    for (const by of [who.manager, who.director, who.board, who.clerk, who.workerAsOfficer]) {
      expect(refusal(aCommitment('challenge'), { do: 'overtake', reason: 'Old' }, by)).toMatch(
        /Only those who asked/,
      )
    }
  })
})

describe('a date', () => {
  const dated = aCommitment('action', { due: day('2020-11-12') })

  it('may move back only with a reason, and the first promise is kept', () => {
    const due = day('2021-01-31')
    expect(refusal(dated, { do: 'set-due', due }, who.manager)).toMatch(/Say why/)
    const moved = aCommitment('action', { due: day('2020-11-12') }, [
      '2020-10-01',
      who.manager,
      { do: 'set-due', due, reason: 'The auditors report in January.' },
    ])
    expect(moved).toMatchObject({
      due,
      firstDue: day('2020-11-12'),
      moved: [{ from: day('2020-11-12'), to: due }],
    })
  })

  it('may come forward without one, and is the first promise where there was none', () => {
    expect(does(dated, { do: 'set-due', due: day('2020-10-12') }, who.manager)).toEqual(['due-set'])
    const first = aCommitment('action', {}, [
      '2020-10-01',
      who.manager,
      { do: 'set-due', due: day('2020-12-01') },
    ])
    expect(first.firstDue).toBe(day('2020-12-01'))
  })
})

describe('an offer', () => {
  it('is taken up, or declined with a reason, and that ends it', () => {
    expect(does(aCommitment('offer'), { do: 'take-up', text: 'From May.' }, who.manager)).toEqual([
      'taken-up',
      'closed',
    ])
    expect(refusal(aCommitment('offer'), { do: 'decline', reason: '' }, who.manager)).toMatch(/Say why/)
    expect(does(aCommitment('offer'), { do: 'decline', reason: 'Not now.' }, who.manager)).toEqual([
      'declined',
      'closed',
    ])
    expect(refusal(aCommitment('question'), { do: 'take-up', text: 'Yes' }, who.manager)).toMatch(
      /Only an offer/,
    )
  })

  it('is acknowledged once', () => {
    const thanked = aCommitment('offer', {}, [
      '2020-09-12',
      who.manager,
      { do: 'acknowledge', text: 'Thank you.' },
    ])
    expect(refusal(thanked, { do: 'acknowledge', text: 'Thanks again.' }, who.manager)).toMatch(/already/)
  })
})

describe('an answer to young people', () => {
  it('must be plain, and the very text that was found plain', () => {
    const challenge = aCommitment('challenge')
    expect(refusal(challenge, { do: 'answer', text: 'Yes.' }, who.manager)).toMatch(/plain/)
    expect(does(challenge, aPlainAnswer(), who.manager)).toEqual(['answered'])
    const other = {
      ...aPlainAnswer(),
      text: 'Commissioning arrangements are under consideration.',
    } as Command
    expect(refusal(challenge, other, who.manager)).toMatch(/plain/)
  })

  it('from before is brought in as it was given, once', () => {
    const old: Command = {
      do: 'bring-in-answer',
      text: 'Commissioning arrangements are under consideration.',
    }
    const brought = aCommitment('challenge', {}, ['2020-09-20', who.clerk, old])
    expect(brought).toMatchObject({ state: 'answered', answers: [{ readingAge: undefined }] })
    expect(refusal(brought, old, who.clerk)).toMatch(/already/)
    expect(refusal(aCommitment('challenge'), old, who.manager)).toMatch(/Democratic services/)
  })
})

describe('what nobody may', () => {
  it('is to do anything but put on an agenda by clock, or anything without signing in', () => {
    expect(
      does(aCommitment('action'), { do: 'put-on-agenda', meeting: 'm-2', why: 'Overdue' }, who.clock),
    ).toEqual(['put-on-agenda'])
    expect(refusal(aCommitment('action'), { do: 'update', text: 'x' }, who.clock)).toMatch(/Somebody/)
    expect(refusal(aCommitment('challenge'), { do: 'correct', note: 'x' }, who.page)).toMatch(/Sign in/)
    expect(refusal(aCommitment('action'), { do: 'correct', note: 'x' }, who.administrator)).toMatch(/speak/)
  })

  it('is to change what has ended without opening it', () => {
    const ended = aCommitment('offer', {}, ['2020-09-12', who.manager, { do: 'take-up', text: 'Yes.' }])
    expect(refusal(ended, { do: 'update', text: 'More' }, who.manager)).toMatch(/Open it again/)
    expect(does(ended, { do: 'reopen', reason: 'It came to nothing.' }, who.member)).toEqual(['reopened'])
    expect(does(ended, { do: 'correct', note: 'It was a visit.' }, raiserOf('offer'))).toEqual(['corrected'])
  })

  it('is to hide a question from the board, or, being an officer, a challenge', () => {
    const hide: Command = { do: 'keep-private', post: 'nurse' }
    for (const by of Object.values(who)) expect(refusal(aCommitment('question'), hide, by)).toBeDefined()
    for (const by of [who.director, who.manager, who.board]) {
      expect(refusal(aCommitment('challenge'), hide, by)).toMatch(/participation worker/)
    }
    expect(does(aCommitment('challenge'), hide, who.worker)).toEqual(['kept-private'])
  })

  it('is to do anything with what is not on record', () => {
    expect(refusal(undefined, answer, who.manager)).toMatch(/no such/)
  })
})
