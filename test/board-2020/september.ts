import {
  withItem,
  withStandingItem,
  published,
  type NewItem,
} from '../../src/core/governance/meetings/agenda.ts'
import { exempt } from '../../src/core/governance/meetings/exempt.ts'
import type { Meeting } from '../../src/core/governance/meetings/meeting.ts'
import { timeOfDay } from '../../src/core/governance/meetings/time-of-day.ts'
import type { What } from '../../src/core/governance/minutes/happening.ts'
import { day } from '../../src/core/time/day.ts'
import { boardOf2020 } from './board.ts'
import { ok, recorded } from './ok.ts'

const empty: Meeting = {
  id: '2020-09-09',
  board: boardOf2020.id,
  on: day('2020-09-09'),
  begins: timeOfDay('15:00'),
  venue: 'Online meeting',
  kind: 'formal',
  published: undefined,
  items: [],
  withdrawn: [],
}

const report = (id: string, title: string, author = 'executive-director'): NewItem => ({
  id,
  title,
  purpose: 'discussion',
  text: 'To consider a report.',
  author,
})

const agenda: ((meeting: Meeting) => Meeting)[] = [
  (m) => ok(withStandingItem(m, 'election-of-chair', { title: 'Election of Chairman' })),
  (m) => ok(withItem(m, { id: 'vice-chair', title: 'Appointment of Vice-Chairman', purpose: 'procedure' })),
  (m) => ok(withStandingItem(m, 'welcome', { title: 'Apologies' })),
  (m) => ok(withStandingItem(m, 'declarations')),
  (m) =>
    ok(
      withItem(m, {
        id: 'terms',
        title: 'Terms of reference',
        purpose: 'decision',
        recommendations: ['Adopt the wording.'],
      }),
    ),
  (m) => ok(withStandingItem(m, 'minutes')),
  (m) => ok(withStandingItem(m, 'public-participation')),
  (m) => ok(withItem(m, report('care-leavers', 'Care leavers update'))),
  (m) => ok(withItem(m, report('data-set', 'Corporate parenting data set'))),
  (m) => ok(withItem(m, report('sufficiency', 'Sufficiency strategy'))),
  (m) => ok(withItem(m, report('strategy', 'Corporate parenting strategy'))),
  (m) => ok(withStandingItem(m, 'exempt')),
  (m) => ok(withItem(m, report('virtual-school', 'Annual report from the virtual school', 'virtual-school'))),
  (m) => ok(withItem(m, report('unregistered', 'Unregistered and unregulated placements'))),
  (m) =>
    ok(withItem(m, report('cards', 'Children in care council and challenge cards', 'participation-worker'))),
]

const grounds = {
  paragraphs: [1, 2],
  why: 'So few children are spoken of that each could be told.',
  publicInterest: {
    forPublishing: 'The public pays for these services.',
    forKeeping: 'A child could be known by what is said.',
    outcome: 'keeping-outweighs',
  },
} as const

const closed = (meeting: Meeting): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) =>
    ['virtual-school', 'unregistered'].includes(item.id) ? ok(exempt(item, grounds)) : item,
  ),
})

/** The agenda of 9 September 2020, as its minutes show it. */
export const september: Meeting = published(
  closed(agenda.reduce((meeting, add) => add(meeting), empty)),
  day('2020-09-01'),
)

const came = (...seats: number[]): What[] =>
  seats.map((seat) => ({ did: 'came', who: { seat: `seat-${String(seat)}` } }))
const officers = (...posts: string[]): What[] => posts.map((post) => ({ did: 'came', who: { post } }))
const take = (item: string, ...texts: string[]): What[] => [
  { did: 'item-opened', item },
  ...texts.map((text): What => ({ did: 'discussed', item, text })),
]
const resolved = (item: string, text: string, owner?: string): What => ({
  did: 'resolved',
  item,
  text,
  decision: 'agreed',
  ...(owner === undefined ? {} : { owner }),
})
const board = { side: 'board', role: 'The board' } as const
const member = { side: 'member', role: 'A member of the board' } as const
const november = day('2020-11-12')

const began: What[] = [
  ...came(1, 2, 3, 4, 5, 6),
  { did: 'apologies', seat: 'seat-7' },
  { did: 'came', who: { role: 'Lead Member for Safeguarding' } },
  ...officers(
    'executive-director',
    'adolescent-services',
    'quality-assurance',
    'education',
    'advocacy',
    'participation-chief',
    'participation-worker',
    'democratic-services',
  ),
  { did: 'opened', time: timeOfDay('15:00'), recording: true },
  { did: 'elected', office: 'chair', seat: 'seat-1', for: { year: '2020/2021' } },
  { did: 'elected', office: 'chair', seat: 'seat-3', for: 'meeting' },
  { did: 'item-opened', item: 'vice-chair' },
  resolved('vice-chair', 'That Councillor, seat 2 be Vice-Chairman for the year 2020/2021'),
  ...take('declarations', 'Nobody declared an interest.'),
  ...take(
    'terms',
    'The terms still named the council that came before, and one sentence on young people’s voice was put differently.',
  ),
  resolved('terms', 'That the terms of reference name the present council'),
  resolved('terms', 'That the terms say that young people know what came of their voice and experience'),
  { did: 'item-opened', item: 'minutes' },
  { did: 'minutes-confirmed', item: 'minutes', of: '2020-02-11', on: day('2020-02-11'), changes: [] },
  ...take('public-participation', 'No questions or statements had come from the public.'),
]

const careLeavers: What[] = [
  ...take(
    'care-leavers',
    'Officers were in touch with 98% of care leavers.\n\nA member asked how many young people have savings.',
    'A member asked about child trust funds and what else is due to young people at 18.',
  ),
  {
    did: 'action',
    id: 'savings',
    item: 'care-leavers',
    kind: 'data-request',
    wording: 'How many young people have savings, and how do they stand now',
    askedBy: member,
    owner: 'executive-director',
    due: november,
  },
  resolved(
    'care-leavers',
    'That the next formal meeting have a report on the finances of young people and of care leavers at 18',
    'executive-director',
  ),
  {
    did: 'action',
    id: 'finances',
    item: 'care-leavers',
    kind: 'action',
    wording: 'Report on the finances of young people and of care leavers at 18',
    askedBy: board,
    owner: 'executive-director',
    due: november,
  },
  resolved(
    'care-leavers',
    'That the next formal meeting hear what funding and grants care leavers can have',
    'executive-director',
  ),
  {
    did: 'action',
    id: 'grants',
    item: 'care-leavers',
    kind: 'action',
    wording: 'Report on the finances of care leavers and the funding and grants open to them',
    askedBy: board,
    owner: 'executive-director',
    due: november,
  },
  resolved(
    'care-leavers',
    'That members be asked to the presentation on 23 September',
    'adolescent-services',
  ),
  {
    did: 'action',
    id: 'invitation',
    item: 'care-leavers',
    kind: 'action',
    wording: 'Invite members to the presentation of 23 September 2020',
    askedBy: board,
    owner: 'adolescent-services',
    due: day('2020-09-23'),
  },
]

const reports: What[] = [
  ...take(
    'data-set',
    'Members were worried that first health assessments are late, in one part of the county more than in the other.',
  ),
  {
    did: 'action',
    id: 'parents-in-care',
    item: 'data-set',
    kind: 'data-request',
    wording: 'Were the parents of children coming into care in care themselves, and here',
    askedBy: member,
  },
  { did: 'noted', item: 'data-set' },
  ...take('sufficiency', 'Members want no child in a home that is not registered.'),
  { did: 'noted', item: 'sufficiency' },
  ...take('strategy', 'Every councillor should know the strategy.'),
  resolved('strategy', 'That the strategy for 2020 to 2023 be approved'),
  resolved(
    'strategy',
    'That councillors be told of it in a webinar, and care leavers be asked to speak to full council',
  ),
  {
    did: 'action',
    id: 'webinar',
    item: 'strategy',
    kind: 'action',
    wording: 'Hold a webinar on the strategy and arrange for care leavers to speak to full council',
    askedBy: board,
  },
  resolved('strategy', 'That members be sent the link to the film', 'participation-chief'),
  {
    did: 'action',
    id: 'film',
    item: 'strategy',
    kind: 'action',
    wording: 'Send members the link to the film',
    askedBy: board,
    owner: 'participation-chief',
  },
]

const inPrivate: What[] = [
  { did: 'item-opened', item: 'exempt' },
  { did: 'public-excluded', items: ['virtual-school', 'unregistered'], paragraphs: [1, 2] },
  { did: 'recording-stopped', time: timeOfDay('17:00') },
  ...take('virtual-school', 'How premiums are spent was looked at by auditors.'),
  { did: 'noted', item: 'virtual-school' },
  ...take('unregistered', 'One home was refused planning permission.'),
  { did: 'noted', item: 'unregistered' },
  { did: 'public-returned' },
]

const cards: What[] = [
  ...take('cards', 'Asked how earlier cards stood, officers were still finding out.'),
  resolved('cards', 'That the member who asked be sent the list of cards as it stands'),
  {
    did: 'action',
    id: 'card-list',
    item: 'cards',
    kind: 'action',
    wording: 'Send the list of challenge cards as it stands to the member who asked',
    askedBy: member,
  },
  { did: 'closed', time: timeOfDay('17:47') },
]

/** What the clerk would have recorded, in our words. The last item is taken as open: its minutes do not say otherwise. */
export const septemberLog = recorded(
  { meeting: september, board: boardOf2020, log: [] },
  [...began, ...careLeavers, ...reports, ...inPrivate, ...cards],
  '2020-09-09',
)
