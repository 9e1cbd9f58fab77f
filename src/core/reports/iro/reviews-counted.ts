import type { DataSet, Entry } from '../data-set.ts'
import type { Block, Cell } from '../report.ts'
import { countCell, hiddenCell } from '../say.ts'
import { totalOf } from './year-table.ts'
import { inYear } from './year.ts'

/** Measures of reviews, and what each counts a review for. */
const counts = [
  ['reviews-held', 'Reviews held'],
  ['reviews-timely', 'Reviews known to be on time or late'],
  ['review-participation', 'Reviews by how the child took part'],
  ['minutes-timely', 'Reviews whose minutes are tracked'],
  ['care-plan-grade', 'Reviews after which a form on the care plan was filled in'],
] as const

/**
 * How many reviews each table of the report is of, and how far that is from the reviews held, so that nobody takes two
 * counts for one. `undefined` where fewer than two are told.
 */
export function reviewsCounted({ entries }: Pick<DataSet, 'entries'>, year: string): Block | undefined {
  const byId = new Map(entries.map((entry) => [entry.indicator.id, entry]))
  const held = numberOf(byId.get('reviews-held'), year)
  const rows = counts.flatMap(([id, what]) => rowOf(byId.get(id), what, year, held) ?? [])
  if (rows.length < 2) return undefined
  return {
    id: 'reviews-counted',
    title: 'How many reviews each table is of',
    paragraphs: [
      'Several lists are kept of the same reviews. Where one has fewer than were held, the rest are missing from that list, and its percentages are of those it has.',
    ],
    tables: [
      {
        caption: `Reviews counted in ${year}`,
        columns: [
          { heading: 'What is counted', align: 'left' },
          { heading: 'Source', align: 'left' },
          { heading: 'Reviews', align: 'right' },
          { heading: 'Against reviews held', align: 'right' },
        ],
        rows,
      },
    ],
  }
}

function numberOf(entry: Entry | undefined, year: string): number | undefined {
  const shown = entry && inYear(entry, year)
  return entry && shown && totalOf(entry, shown)
}

function rowOf(
  entry: Entry | undefined,
  what: string,
  year: string,
  held: number | undefined,
): Cell[][] | undefined {
  const shown = entry && inYear(entry, year)
  if (entry === undefined || shown === undefined || shown.figure.kind === 'none') return undefined
  const source = shown.source ?? entry.indicator.source
  if (shown.figure.kind === 'suppressed')
    return [[{ text: what }, { text: source }, hiddenCell, { text: '–' }]]
  const number = totalOf(entry, shown)
  if (number === undefined) return undefined
  return [[{ text: what }, { text: source }, countCell(number), { text: apart(number, held) }]]
}

function apart(number: number, held: number | undefined): string {
  if (held === undefined) return '–'
  if (number === held) return 'the same'
  return number < held ? `${String(held - number)} fewer` : `${String(number - held)} more`
}
