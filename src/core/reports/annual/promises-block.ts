import { isReadForPublic } from '../../governance/commitments/read-for-public.ts'
import { rowsOf } from '../../governance/commitments/open-actions.ts'
import type { BoardCommitment } from '../../governance/commitments/public.ts'
import { longDay } from '../../time/day.ts'
import type { Block, Table } from '../report.ts'
import type { BoardYear } from './board-year.ts'
import { integer, left, right } from '../cells.ts'
import { promisesIn, type Promises } from './promises.ts'

/** How many promises were kept, moved and missed, then a line for each. */
export function promisesBlock({ commitments, posts, from, to, edition }: BoardYear): Block {
  const found = promisesIn(commitments, from, to)
  const { kept, late, otherwise, open } = found
  const lists = [
    ['Ended in the year', [...kept, ...late, ...otherwise]] as const,
    ['Open at the end of the year', open] as const,
  ]
  return {
    id: 'promises',
    title: 'Promises kept and not',
    paragraphs: [],
    tables: [
      countsTable(found),
      ...lists.flatMap(([caption, all]) =>
        all.length === 0 ? [] : [rowsTable(caption, all, { posts, today: to }, edition)],
      ),
    ],
  }
}

function countsTable({ asked, kept, late, otherwise, open, overdue }: Promises): Table {
  const counts = [
    ['Asked or promised in the year', asked],
    ['Ended in the year, by the day first promised', kept],
    ['Ended in the year, later than first promised', late],
    ['Ended in the year, with no day promised or overtaken', otherwise],
    ['Open at the end of the year', open],
    ['Of those, past their day', overdue],
  ] as const
  return {
    caption: 'What was promised and what came of it',
    columns: [left('Promises'), right('Number')],
    rows: counts.map(([what, all]) => [{ text: what }, integer(all.length)]),
  }
}

const rowsTable = (
  caption: string,
  all: readonly BoardCommitment[],
  on: Parameters<typeof rowsOf>[1],
  edition: BoardYear['edition'],
): Table => ({
  caption,
  columns: [
    ...[left('What was asked'), left('By'), left('Owner')],
    ...[left('First promised for'), left('State'), left('Last said')],
  ],
  rows: rowsOf(all, on).map(({ asked, by, owner, firstDue, state, said }, at) => [
    { text: asked },
    { text: by },
    { text: owner ?? 'Nobody yet' },
    { text: firstDue === undefined ? 'No day' : longDay(firstDue) },
    { text: state },
    { text: said === undefined ? '–' : mayBeTold(all[at], edition) ? said : UNREAD },
  ]),
})

/** What officers wrote goes to anybody once somebody has read it for that. */
const UNREAD = 'Not read for publication yet'

const mayBeTold = (each: BoardCommitment | undefined, edition: BoardYear['edition']): boolean =>
  edition !== 'public' || (each !== undefined && isReadForPublic(each))
