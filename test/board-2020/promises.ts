import type { Post } from '../../src/core/governance/post.ts'
import { day } from '../../src/core/time/day.ts'
import type { Raise } from '../../src/core/governance/commitments/command.ts'
import { aRaise, type Step, who } from '../commitments.ts'
import { postsOf2020 } from './board.ts'

/** The posts of 2020 as a list. */
export const posts: readonly Post[] = Array.from(postsOf2020, ([id, title]) => ({ id, title }))

export const september = { id: '2020-09-09', on: day('2020-09-09') }
export const november = { id: '2020-11-12', on: day('2020-11-12') }

const source = (item: string, side: 'member' | 'board') => ({
  ...{ meeting: september.id, item, on: september.on },
  askedBy: { side, role: side === 'member' ? 'A member of the board' : 'The board' },
})
const asked = (
  kind: 'question' | 'data-request',
  said: Partial<Raise> & { id: string; item: string },
): Raise => {
  const { item, ...rest } = said
  return aRaise(kind, { ...rest, source: source(item, 'member') })
}
const resolved = (said: Partial<Raise> & { id: string; item: string }): Raise => {
  const { item, ...rest } = said
  return aRaise('action', { ...rest, source: source(item, 'board') })
}

/** What was promised on 9 September 2020 with a date, in our words: by whom and for when. */
export const dated: readonly Raise[] = [
  asked('data-request', {
    id: 'savings',
    item: '8',
    wording: 'How many young people in care have savings, and how do they stand now?',
    owner: 'executive-director',
    due: november.on,
    principle: 'ready-for-adulthood',
  }),
  asked('question', {
    id: 'other-money',
    item: '8',
    wording: 'Besides the child trust fund, what money is due to young people that they may not know of?',
    owner: 'executive-director',
    due: november.on,
    principle: 'ready-for-adulthood',
  }),
  resolved({
    id: 'finances',
    item: '8',
    wording: 'Report on the finances of young people and of care leavers at 18, now and from here on',
    owner: 'executive-director',
    due: november.on,
    principle: 'ready-for-adulthood',
  }),
  resolved({
    id: 'grants',
    item: '8',
    wording: 'Report on care leavers’ finances and the funding and grants they can have',
    owner: 'executive-director',
    due: november.on,
    principle: 'use-services',
  }),
  resolved({
    id: 'invitation',
    item: '8',
    wording: 'Invite members to the presentation on 23 September 2020',
    owner: 'adolescent-services',
    due: day('2020-09-23'),
    principle: 'listen-to-them',
  }),
]

/** What was promised or asked without a date: nobody could have said when it was late. */
export const undated: readonly Raise[] = [
  asked('data-request', {
    id: 'pathway-plans',
    item: '9',
    wording: 'Show care leavers’ pathway plans in the data set',
    owner: 'executive-director',
  }),
  asked('data-request', {
    id: 'parents-in-care',
    item: '9',
    wording: 'Were the parents of children coming into care in care themselves, and here?',
  }),
  asked('question', {
    id: 'cards',
    item: '15',
    wording: 'How do the earlier challenge cards stand?',
    owner: 'corporate-parenting',
    principle: 'listen-to-them',
  }),
  resolved({ id: 'webinar', item: '11', wording: 'Tell councillors of the strategy in a webinar' }),
  resolved({ id: 'full-council', item: '11', wording: 'Arrange for care leavers to speak to full council' }),
  resolved({
    id: 'film',
    item: '11',
    wording: 'Send members the link to the film',
    owner: 'participation-chief',
  }),
  resolved({
    id: 'card-list',
    item: '15',
    wording: 'Send the list of challenge cards to the member who asked',
  }),
]

const report = [{ title: 'Savings and care leavers’ finances', where: 'pack of 12 November 2020, item 6' }]

/** What the report of 12 November said, as far as the pack shows. What came of the rest cannot be followed in it. */
export const after: Readonly<Record<string, readonly Step[]>> = {
  savings: [
    [
      '2020-11-04',
      who.manager,
      {
        do: 'tell-answerability',
        is: 'not-collected',
        reason: 'Balances of savings accounts are not recorded in one place.',
      },
    ],
    [
      '2020-11-04',
      who.manager,
      {
        do: 'answer',
        outcome: 'cannot',
        text: 'Not recorded: we cannot say how many have an account, nor how much is in it. The policy is under review.',
        evidence: report,
      },
    ],
  ],
  grants: [
    [
      '2020-11-04',
      who.manager,
      {
        do: 'answer',
        text: 'The report lists the money care leavers can have. A framework is being written.',
        evidence: report,
      },
    ],
  ],
}

/** The steps of one promise: raised by the clerk on the day, and what came after. */
export const stepsOf = (raise: Raise): Step[] => [
  ['2020-09-09', raise.source.askedBy.side === 'board' ? who.board : who.memberByClerk, raise],
  ...(after[raise.id] ?? []),
]
