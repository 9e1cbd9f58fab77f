import { longDay } from '../../time/day.ts'
import type { OpenActions, Row, YouAsked } from '../commitments/open-actions.ts'
import type { RestrictedRow } from '../commitments/restricted.ts'
import { NEXT_PAGE, paperOf, tableOf } from './as-written.ts'

/** What the paper on open actions is made of. */
export interface OpenActionsPaper {
  readonly asked: YouAsked
  readonly actions: OpenActions
  /** Those asked in private session: their numbers, and no word of them. */
  readonly restricted: readonly RestrictedRow[]
}

/** The paper on what was asked, in Markdown: “You asked” on a page of its own, then all that is open. */
export const openActionsPaper = ({ asked, actions, restricted }: OpenActionsPaper): string =>
  paperOf([
    `As at ${longDay(actions.asAt)}.`,
    '# You asked',
    ...youAskedParts(asked),
    NEXT_PAGE,
    '# Open actions',
    countsInWords(actions.counts),
    rowsTable(actions.rows),
    ...restrictedParts(restricted),
  ])

function youAskedParts({ ended, answered, overdue, open }: YouAsked): string[] {
  if (ended.length + answered.length + overdue.length + open.length === 0) return ['Nothing has been asked.']
  return [
    ...part('Overdue', overdue),
    ...part('Answered, and waiting for whoever asked', answered, answerOnly),
    ...part('Ended since the last meeting', ended),
    open.length === 0 ? '' : `Open and in time: ${String(open.length)}, in the list that follows.`,
  ]
}

type Standing = (row: Row) => string

const stateAndWords: Standing = ({ said, state }) => (said === undefined ? state : `${state}. ${said}`)

/** Where the heading tells how they stand, the answer is enough. */
const answerOnly: Standing = ({ said, state }) => said ?? state

const part = (title: string, rows: readonly Row[], standing = stateAndWords): string[] =>
  rows.length === 0 ? [] : [`## ${title}`, rowsTable(rows, standing)]

const rowsTable = (rows: readonly Row[], standing = stateAndWords): string =>
  tableOf(
    ['Asked', 'By', 'Owner', 'Promised for', 'How it stands'],
    rows.map((row) => [
      `${row.id}: ${row.asked}`,
      `${row.by}, ${longDay(row.on)}`,
      row.owner ?? 'To be settled',
      promisedFor(row),
      standing(row),
    ]),
  )

/** `31 October 2025 (first 30 September 2025)`: the first promise stays in sight. */
function promisedFor({ due, firstDue }: Row): string {
  if (due === undefined) return 'No date yet'
  return firstDue === undefined || firstDue === due
    ? longDay(due)
    : `${longDay(due)} (first ${longDay(firstDue)})`
}

/** How many are open, and what they lack. */
export const countsInWords = (counts: OpenActions['counts']): string =>
  counts.open + counts.answered === 0
    ? 'Nothing is open.'
    : `Open: ${String(counts.open)}, of which overdue: ${String(counts.overdue)}. Answered and not closed: ${String(counts.answered)}. Without an owner: ${String(counts.withoutOwner)}. Without a date: ${String(counts.withoutDate)}.`

const restrictedParts = (rows: readonly RestrictedRow[]): string[] =>
  rows.length === 0
    ? []
    : [
        '## Asked in private session',
        tableOf(
          ['Number', 'What'],
          rows.map(({ id, asked }) => [id, asked]),
        ),
      ]
