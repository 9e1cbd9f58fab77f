import { left, right } from '../cells.ts'
import type { Entry } from '../data-set.ts'
import { headlineOf, shortPeriod } from '../headline.ts'
import type { Block, Cell, Table } from '../report.ts'
import { sayCount, shownCell } from '../say.ts'
import type { Area } from './area.ts'

/** Entries of a data set by the id of their measure. */
export type ById = ReadonlyMap<string, Entry>

/** A table for each area with its latest figures; an area that nothing tells of says so. */
export function areasBlock(
  { id, title, areas }: { readonly id: string; readonly title: string; readonly areas: readonly Area[] },
  byId: ById,
): Block {
  const gaps = areas.filter(({ gap, indicators }) => gap !== undefined || indicators.length === 0)
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
