import type { Because } from '../../disclosure/problem.ts'
import type { DataSet, Entry } from '../data-set.ts'
import type { Block, Cell, Table } from '../report.ts'
import { countCell, withCommas } from '../say.ts'
import { cellsIn, type CellPlace } from './cell-place.ts'
import { runsOf } from './hidden-runs.ts'
import { indicatorIn, type Hiding } from './hide.ts'

const left = (heading: string) => ({ heading, align: 'left' as const })
const right = (heading: string) => ({ heading, align: 'right' as const })

/** Why a cell is hidden, in a word for a table. */
const reasons: Readonly<Record<Because | 'guard', string>> = {
  small: 'small',
  remainder: 'small remainder',
  nought: 'nought',
  'few-cases': 'few cases',
  dominated: 'events of few children',
  protected: 'small, of a protected group',
  before: 'hidden before',
  guard: 'guards another',
}
type Reason = keyof typeof reasons

interface Why {
  readonly reason: Reason
  /** Ids of the indicators whose small numbers it guards; empty when it is hidden for its own sake. */
  readonly guards: string
}

/** What was hidden and why: in all, by indicator, and cell by cell. */
export function hiddenBlock({ entries }: DataSet, hiding: Hiding, byHand: number): Block[] {
  const because = reasonsIn(hiding)
  return [
    {
      id: 'totals',
      title: 'How much was hidden',
      paragraphs: totals(hiding, because, byHand),
      tables: [byIndicator(entries, hiding, because)],
    },
    {
      id: 'cells',
      title: 'What was hidden, and why',
      paragraphs: [
        'Each number that is not shown, those of one row and reason in one line. Where one guards others, the indicators whose small numbers it guards are named.',
      ],
      tables: entries.flatMap((entry) => cellsTable(entry, hiding, because)),
    },
  ]
}

/** Every hidden cell with its reason. */
const reasonsIn = ({ problem, pattern }: Hiding): ReadonlyMap<string, Reason> =>
  new Map(
    problem.cells.flatMap(({ id, because }): [string, Reason][] =>
      pattern.hidden.has(id) ? [[id, because ?? 'guard']] : [],
    ),
  )

function totals({ problem }: Hiding, because: ReadonlyMap<string, Reason>, byHand: number): string[] {
  const [all, hidden] = [problem.cells.length, because.size]
  const own = [...because.values()].filter((reason) => reason !== 'guard').length
  return [
    `Of ${withCommas(all)} numbers, ${withCommas(hidden)} are hidden (${share(hidden, all)}): ${withCommas(own)} because they are small or rest on few, and ${withCommas(hidden - own)} only to guard those.`,
    `Hiding by hand, one sum at a time until each has room enough, would hide ${withCommas(byHand)} and might still miss what two sums tell together.`,
  ]
}

const share = (part: number, of: number): string => (of === 0 ? '0%' : `${((part / of) * 100).toFixed(1)}%`)

function byIndicator(
  entries: readonly Entry[],
  { problem }: Hiding,
  because: ReadonlyMap<string, Reason>,
): Table {
  const used = (Object.keys(reasons) as Reason[]).filter((reason) => [...because.values()].includes(reason))
  const rows = entries.flatMap(({ indicator: { id, title } }): Cell[][] => {
    const cells = problem.cells.filter((cell) => indicatorIn(cell.id) === id)
    const own = cells.flatMap((cell) => because.get(cell.id) ?? [])
    if (own.length === 0) return []
    const counted = used.map((reason) => countCell(own.filter((each) => each === reason).length))
    return [[{ text: title }, countCell(cells.length), countCell(own.length), ...counted]]
  })
  return {
    caption: 'By indicator: how many of its numbers are hidden, and why',
    columns: [
      left('Indicator'),
      ...['Numbers', 'Hidden', ...used.map((reason) => capital(reasons[reason]))].map(right),
    ],
    rows,
  }
}

function cellsTable(entry: Entry, { pattern }: Hiding, because: ReadonlyMap<string, Reason>): Table[] {
  const places = cellsIn(entry).filter(({ cell }) => because.has(cell))
  if (places.length === 0) return []
  return [
    {
      caption: entry.indicator.title,
      columns: [left('Row'), left('Periods'), left('Why'), left('Guards')],
      rows: runsOf(
        cellsIn(entry).map((place) => ({ place, why: whyOf(place, pattern.guards, because) })),
      ).map(({ row, periods, why: { reason, guards } }) =>
        [row, periods, capital(reasons[reason]), guards].map((text) => ({ text })),
      ),
    },
  ]
}

/** Why a cell is hidden and what it guards; `undefined` when it is shown. */
function whyOf(
  { cell }: CellPlace,
  guards: ReadonlyMap<string, readonly string[]>,
  because: ReadonlyMap<string, Reason>,
): Why | undefined {
  const reason = because.get(cell)
  if (reason === undefined) return undefined
  const guarded = reason === 'guard' ? (guards.get(cell) ?? []) : []
  return { reason, guards: [...new Set(guarded.map(indicatorIn))].sort().join(', ') }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
