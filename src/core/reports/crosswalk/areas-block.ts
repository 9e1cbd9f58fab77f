import { left, right } from '../cells.ts'
import type { Entry } from '../data-set.ts'
import { headlineOf, shortPeriod } from '../headline.ts'
import type { Block, Cell, Table } from '../report.ts'
import { sayCount, shownCell } from '../say.ts'
import type { Area } from './area.ts'

/** Entries of a data set by the id of their measure. */
export type ById = ReadonlyMap<string, Entry>

/** Areas of one kind, as a question is put: `What inspectors look at`. */
export interface Areas {
  readonly id: string
  readonly title: string
  readonly areas: readonly Area[]
}

/** What nothing tells, of every kind of area, in one list: a board reads the gaps first. */
export function gapsBlock(all: readonly Areas[]): Block {
  const rows = all.flatMap(({ title, areas }) =>
    areas.filter(isGap).map((area) => [title, area.title, area.gap ?? NONE].map((text) => ({ text }))),
  )
  return {
    id: 'gaps',
    title: 'What nothing tells, or not all of it',
    paragraphs: [],
    tables: [
      {
        caption: `Gaps named: ${String(rows.length)}`,
        columns: ['Asked by', 'What is asked', 'What is lacking'].map(left),
        rows,
      },
    ],
  }
}

const NONE = 'No measure tells of this.'
const isGap = ({ gap, indicators }: Area): boolean => gap !== undefined || indicators.length === 0

/** A table for each area with its latest figures; an area that nothing tells of says so. */
export function areasBlock({ id, title, areas }: Areas, byId: ById): Block {
  const gaps = areas.filter(isGap)
  return {
    id,
    title,
    paragraphs:
      gaps.length === 0 ? [] : [`Gaps are named under ${String(gaps.length)} of ${String(areas.length)}.`],
    tables: areas.map((area) => areaTable(area, byId)),
  }
}

function areaTable({ title, indicators, gap }: Area, byId: ById): Table {
  const entries = indicators.flatMap((id) => byId.get(id) ?? [])
  return {
    caption: title,
    columns: [left('Measure'), left('Period'), right('Figure'), right('Count')],
    rows: entries.length > 0 ? entries.map(rowOf) : [none],
    ...(gap !== undefined && { notes: [`Gap: ${gap}`] }),
  }
}

const none: readonly Cell[] = [
  ...[{ text: 'No measure tells of this' }, { text: '–' }],
  ...[{ text: '–' }, { text: '–' }],
]

function rowOf(entry: Entry): Cell[] {
  const { now } = headlineOf(entry)
  const count = now.figure.kind === 'suppressed' ? '–' : sayCount(entry.indicator, now.figure)
  return [
    { text: entry.indicator.title },
    { text: shortPeriod(now) },
    shownCell(entry.indicator, now),
    { text: count },
  ]
}
