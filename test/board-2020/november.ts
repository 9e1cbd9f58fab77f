import { published, withItem, withStandingItem } from '../../src/core/governance/meetings/agenda.ts'
import { exempt } from '../../src/core/governance/meetings/exempt.ts'
import type { Meeting } from '../../src/core/governance/meetings/meeting.ts'
import type { Paper, PaperKind } from '../../src/core/governance/meetings/paper.ts'
import { timeOfDay } from '../../src/core/governance/meetings/time-of-day.ts'
import { day } from '../../src/core/time/day.ts'
import { boardOf2020 } from './board.ts'
import { ok } from './ok.ts'

const paper = (id: string, title: string, pages: number, kind: PaperKind = 'pdf'): Paper => ({
  id,
  title,
  kind,
  pages,
  sha256: undefined,
})

const report = (id: string, title: string, time: string, author: string, papers: readonly Paper[]) => ({
  id,
  title,
  purpose: 'discussion' as const,
  text: 'To consider a report.',
  planned: timeOfDay(time),
  author,
  papers,
})

const empty: Meeting = {
  id: '2020-11-12',
  board: boardOf2020.id,
  on: day('2020-11-12'),
  begins: timeOfDay('15:00'),
  venue: 'Online meeting',
  link: 'The link is on the front page of the agenda.',
  kind: 'formal',
  published: undefined,
  items: [],
  withdrawn: [],
}

const steps: ((meeting: Meeting) => Meeting)[] = [
  (m) => ok(withStandingItem(m, 'welcome', { title: 'Welcome and introductions' })),
  (m) =>
    ok(
      withStandingItem(m, 'minutes', {
        papers: [paper('minutes-september', 'Minutes of 9 September 2020', 11, 'minutes')],
      }),
    ),
  (m) => ok(withStandingItem(m, 'declarations')),
  (m) => ok(withStandingItem(m, 'public-participation')),
  (m) =>
    ok(
      withItem(
        m,
        report('iro', 'Independent reviewing officer annual report 2019/20', '15:05', 'quality-assurance', [
          paper('iro-report', 'Annual report', 22, 'iro-report'),
        ]),
      ),
    ),
  (m) =>
    ok(
      withItem(
        m,
        report('finance', 'Money for children in care and care leavers', '15:30', 'corporate-parenting', [
          paper('finance-report', 'Report', 8),
        ]),
      ),
    ),
  (m) =>
    ok(
      withItem(
        m,
        report('advocacy', 'Advocacy and independent visitors', '16:00', 'advocacy', [
          paper('advocacy-report', 'Report', 5),
        ]),
      ),
    ),
  (m) =>
    ok(
      withItem(
        m,
        report('data', 'Key data overview', '16:20', 'corporate-parenting', [
          paper('data-set', 'Data set', 13, 'edition'),
        ]),
      ),
    ),
  (m) =>
    ok(
      withItem(
        m,
        report('cards', 'Young people’s challenge cards', '16:30', 'corporate-parenting', [
          paper('card-list', 'The cards', 4, 'challenge-cards'),
        ]),
      ),
    ),
  (m) =>
    ok(
      withStandingItem(m, 'brought-forward', {
        purpose: 'discussion',
        planned: timeOfDay('16:40'),
        text: 'To consider another time of day for meetings, and seats for a head teacher and for the police.',
        broughtForward: { meeting: '2020-09-09', what: 'From the last formal meeting' },
      }),
    ),
  (m) => ok(withStandingItem(m, 'urgent')),
  (m) => ok(withStandingItem(m, 'exempt')),
  (m) =>
    ok(
      withItem(m, {
        ...report('unregistered', 'Unregistered placements', '16:50', 'commissioning', [
          paper('unregistered-report', 'Placements one by one', 6),
        ]),
        text: 'To consider where each of these children lives.',
      }),
    ),
]

const drafted = steps.reduce((meeting, add) => add(meeting), empty)

/** The agenda of 12 November 2020: thirteen items, the last of them exempt under paragraph 2. */
export const novemberMeeting: Meeting = published(
  {
    ...drafted,
    items: drafted.items.map((item) =>
      item.id === 'unregistered'
        ? ok(
            exempt(item, {
              paragraphs: [2],
              why: 'The report tells of so few children that each could be known.',
              publicInterest: {
                forPublishing: 'People want to know that no child lives in a home nobody inspects.',
                forKeeping: 'A child could be found by what the report says of the home.',
                outcome: 'keeping-outweighs',
              },
            }),
          )
        : item,
    ),
  },
  day('2020-11-04'),
)
