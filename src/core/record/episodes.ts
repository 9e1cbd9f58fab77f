import type { Row } from '../ssda903/tables.ts'
import type { Day } from '../time/day.ts'
import type { Episode } from './episode.ts'

/**
 * A child's episodes in order of start, one a start day, each ended no later than the next begins: an open episode
 * with a later one ends there, and so does one that overlaps it. Source: data model 4.2, steps 4 and 5.
 */
export function orderEpisodes(rows: Iterable<Row<'Episodes'>>): Episode[] {
  const sorted = [...rows].filter(hasStart).sort((a, b) => a.DECOM - b.DECOM)
  return sorted.map((row, at) => ({ start: row.DECOM, end: endOf(row, sorted[at + 1]), row }))
}

type Started = Row<'Episodes'> & { readonly DECOM: Day }

const hasStart = (row: Row<'Episodes'>): row is Started => row.DECOM !== undefined

function endOf(row: Started, next: Started | undefined): Day | undefined {
  if (next === undefined) return row.DEC
  return row.DEC === undefined || row.DEC > next.DECOM ? next.DECOM : row.DEC
}
