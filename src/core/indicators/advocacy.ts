import { longDay } from '../time/day.ts'
import { contractYears } from './contract-years.ts'
import { only } from './cohort.ts'
import { heldUntil } from './held-until.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import { peopleOf, referrals, referralsBy, type Referral } from './referrals.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const ended = heldUntil('advocacy')

const common = {
  theme: 'voice',
  reach: 'period',
  better: 'neither',
  tables: [],
  collections: ['advocacy'],
  gap: ended,
  unit: 'episodes',
  rowsAre: 'by contract year',
  source: 'Advocacy service (L15)',
} as const satisfies Partial<Definition> & { readonly unit: 'episodes' }

const unnamed = 'A referral that names no young person counts as one of its own.'

/** A column that nobody filled says nothing: blank is not nought. */
const unlessBlank =
  (words: string, says: (said: Referral['said']) => unknown) =>
  (view: View, window: Window): Gap | undefined => {
    const made = referrals.of(view, window)
    if (made.length === 0 || made.some(({ said }) => says(said) !== undefined)) return ended(view, window)
    return { status: 'not-recorded', note: `No referral of this time says ${words}.` }
  }

const people = peopleOf(referrals, 'young people referred to the advocacy service')

const completed = referralsBy('pieces of work that advocates finished', ({ episode_end: on }) => on)

const withMeetings = only(
  referrals,
  'meetings that advocates attended',
  ({ said }) => said.meetings_attended !== undefined,
)
const meetings = ({ said }: Referral): number => said.meetings_attended ?? 0

const outside = only(
  referrals,
  'referrals of young people who lived outside the area as work began',
  ({ said }) => said.lives_outside_area === true,
)

const complaining = peopleOf(
  only(referrals, 'referrals with help to complain', ({ said }) => said.complaint_supported === true),
  'young people whom an advocate helped to complain',
)

const referred = ({ said: { referral_date: on } }: Referral): string =>
  on === undefined ? 'day of referral not known' : `referred on ${longDay(on)}`

/** How much the advocacy service did, month by month and in the years of its contract. */
export const advocacy: readonly Indicator[] = [
  {
    ...count({
      ...common,
      noun: ['referral', 'referrals'],
      events: true,
      id: 'advocacy-referrals',
      title: 'Referrals to the advocacy service',
      question: 'How many asked for an advocate?',
      cohort: referrals,
      because: referred,
    }),
    rows: contractYears(referrals, { monthly: true }),
  },
  {
    ...count({
      ...common,
      unit: 'children',
      id: 'advocacy-young-people',
      title: 'Young people referred to the advocacy service',
      question: 'How many young people were referred?',
      cohort: people,
      because: referred,
      caution: `Each is counted once in a period, and again in the next. ${unnamed}`,
    }),
    rows: contractYears(people),
  },
  {
    ...count({
      ...common,
      noun: ['piece of work', 'pieces of work'],
      id: 'advocacy-episodes-completed',
      title: 'Advocacy work finished',
      question: 'How many cases were finished?',
      better: 'higher',
      cohort: completed,
      because: ({ said: { episode_end: on } }) => (on === undefined ? '' : `finished on ${longDay(on)}`),
      caution: 'Counted in the period in which work ended, whenever it began.',
    }),
    rows: contractYears(completed),
  },
  {
    ...count({
      ...common,
      gap: unlessBlank('how many meetings an advocate attended', (said) => said.meetings_attended),
      noun: ['meeting', 'meetings'],
      id: 'advocacy-meetings',
      title: 'Meetings that advocates attended',
      question: 'How many meetings were attended?',
      better: 'higher',
      cohort: withMeetings,
      amount: meetings,
      because: (referral) => `${String(meetings(referral))} meetings, ${referred(referral)}`,
      caution:
        'By the day of the referral. One that does not say how many is left out, and is not counted as none.',
    }),
    rows: contractYears(withMeetings, { amount: meetings }),
  },
  {
    ...count({
      ...common,
      gap: unlessBlank('where the young person lived', (said) => said.lives_outside_area),
      noun: ['referral', 'referrals'],
      id: 'advocacy-outside-area',
      title: 'Advocacy for young people living outside the area',
      question: 'How many lived away?',
      cohort: outside,
      because: referred,
      caution: 'Referrals, not young people: one person may have several. As they lived when work began.',
    }),
    rows: contractYears(outside),
  },
  {
    ...count({
      ...common,
      gap: unlessBlank('whether there was help to complain', (said) => said.complaint_supported),
      unit: 'children',
      id: 'advocacy-complaints',
      title: 'Young people whom an advocate helped to complain',
      question: 'How many were helped to complain?',
      cohort: complaining,
      because: referred,
      caution: `Each is counted once, however many complaints. ${unnamed}`,
    }),
    rows: contractYears(complaining),
  },
]
