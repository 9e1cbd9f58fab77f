import { groups, type Group, type YouSaidPage } from '../../governance/challenges/you-said.ts'
import { rowsOf } from '../../governance/commitments/open-actions.ts'
import type { BoardCommitment, PublicCommitment } from '../../governance/commitments/public.ts'
import type { Post } from '../../governance/post.ts'
import { isoDay, longDay, type Day } from '../../time/day.ts'
import type { DataSet } from '../data-set.ts'
import { turnedPart } from '../director-turned.ts'
import type { Block, Report, Table } from '../report.ts'
import { isTold } from '../untold.ts'
import { promisesIn } from './promises.ts'

/** A meeting as the annual report names it. */
export interface Held {
  readonly on: Day
  readonly title: string
  /** Members present, of how many. `undefined` where no minute says. */
  readonly present: { readonly count: number; readonly of: number } | undefined
  readonly resolutions: number
}

/** A year of the board, its commitments as they stood when it ended. What anybody may read is made of public commitments and a public data set alone. */
export type BoardYear = {
  readonly authority: { readonly code: string; readonly name: string }
  /** Both days counted. */
  readonly from: Day
  readonly to: Day
  readonly meetings: readonly Held[]
  readonly posts: readonly Post[]
  readonly youSaid: YouSaidPage
} & (
  | {
      readonly edition: 'public'
      readonly commitments: readonly PublicCommitment[]
      readonly set?: DataSet & { readonly edition: 'public' }
    }
  | {
      readonly edition: 'restricted'
      readonly commitments: readonly BoardCommitment[]
      readonly set?: DataSet
    }
)

/** The board's annual report: its meetings, promises kept and not, what changed, what young people said. */
export const annualReportOf = (year: BoardYear): Report => ({
  title: 'The board’s year',
  authority: year.authority,
  asAt: isoDay(year.to),
  asAtLong: longDay(year.to),
  edition: year.edition,
  summary: [
    `What the Corporate Parenting Board did from ${longDay(year.from)} to ${longDay(year.to)}: what it asked, what was promised, and what came of it.`,
  ],
  inputs: { caption: '', columns: [], rows: [] },
  director: { title: '', introduction: '', parts: [] },
  scorecard: { caption: '', rows: [] },
  themes: [],
  appendix: [
    meetingsBlock(year),
    ...promisesBlock(year),
    ...(year.set ? [changedBlock(year.set)] : []),
    youngPeopleBlock(year.youSaid),
  ],
  glossary: [],
  notes: [],
})

const left = (heading: string) => ({ heading, align: 'left' as const })
const right = (heading: string) => ({ heading, align: 'right' as const })
const integer = (number: number) => ({ text: String(number), number, format: 'integer' as const })

function meetingsBlock({ meetings, from, to }: BoardYear): Block {
  const held = meetings.filter(({ on }) => on >= from && on <= to).sort((a, b) => a.on - b.on)
  return {
    id: 'meetings',
    title: 'Meetings',
    paragraphs: held.length === 0 ? ['The board did not meet.'] : [],
    tables:
      held.length === 0
        ? []
        : [
            {
              caption: `${String(held.length)} ${held.length === 1 ? 'meeting' : 'meetings'}`,
              columns: [left('Day'), left('Meeting'), right('Members present'), right('Resolutions')],
              rows: held.map(({ on, title, present, resolutions }) => [
                { text: longDay(on), date: isoDay(on) },
                { text: title },
                { text: present ? `${String(present.count)} of ${String(present.of)}` : 'Not minuted' },
                integer(resolutions),
              ]),
            },
          ],
  }
}

function promisesBlock({ commitments, posts, from, to }: BoardYear): Block[] {
  const { asked, kept, late, otherwise, open, overdue } = promisesIn(commitments, from, to)
  const counts = [
    ['Asked or promised in the year', asked],
    ['Ended in the year, by the day first promised', kept],
    ['Ended in the year, later than first promised', late],
    ['Ended in the year, with no day promised or overtaken', otherwise],
    ['Open at the end of the year', open],
    ['Of those, past their day', overdue],
  ] as const
  const tables: Table[] = [
    {
      caption: 'What was promised and what came of it',
      columns: [left('Promises'), right('Number')],
      rows: counts.map(([what, all]) => [{ text: what }, integer(all.length)]),
    },
    ...[
      ['Ended in the year', [...kept, ...late, ...otherwise]] as const,
      ['Open at the end of the year', open] as const,
    ].flatMap(([caption, all]) => (all.length === 0 ? [] : [rowsTable(caption, all, { posts, today: to })])),
  ]
  return [{ id: 'promises', title: 'Promises kept and not', paragraphs: [], tables }]
}

const rowsTable = (
  caption: string,
  all: readonly BoardCommitment[],
  on: Parameters<typeof rowsOf>[1],
): Table => ({
  caption,
  columns: [
    left('What was asked'),
    left('By'),
    left('Owner'),
    left('First promised for'),
    left('State'),
    left('Last said'),
  ],
  rows: rowsOf(all, on).map(({ asked, by, owner, firstDue, state, said }) => [
    { text: asked },
    { text: by },
    { text: owner ?? 'Nobody yet' },
    { text: firstDue === undefined ? 'No day' : longDay(firstDue) },
    { text: state },
    { text: said ?? '–' },
  ]),
})

/** What has turned, in the words of the director's page. */
function changedBlock({ entries }: DataSet): Block {
  const { signals, notes } = turnedPart(entries.filter((entry) => !entry.indicator.onlyRows && isTold(entry)))
  return {
    id: 'changed',
    title: 'What changed for children',
    paragraphs: [
      ...signals.map(({ title, evidence, mark }) => `${title}: ${mark.word}. ${evidence}`),
      ...notes,
    ],
    tables: [],
  }
}

function youngPeopleBlock({ groups: said }: YouSaidPage): Block {
  const tables = (Object.keys(groups) as Group[]).flatMap((group): Table[] =>
    said[group].length === 0
      ? []
      : [
          {
            caption: groups[group],
            columns: [left('What was said'), left('Did it answer them?')],
            rows: said[group].map(({ thread, youngPeople }) => [
              { text: thread.map(({ text }) => text).join(' – ') },
              { text: youngPeople },
            ]),
          },
        ],
  )
  return {
    id: 'young-people',
    title: 'What young people said',
    paragraphs: tables.length === 0 ? ['No challenge of young people can be shown.'] : [],
    tables,
  }
}
