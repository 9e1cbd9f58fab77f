import { rowCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import type { Entry, Group, ShownRow } from '../data-set.ts'
import { publicFigures, type Hidden } from './public-figure.ts'

/** The rows of a breakdown as the public may see them: a hidden one keeps its name alone. */
export const publicRows = ({ indicator: { id }, rows }: Entry, hidden: Hidden): Group[] =>
  arranged(
    id,
    rows.map(({ key, label, numerator, denominator, value, hidden: already }): Group => {
      const about = { key, label }
      return already || hidden.has(rowCell(id, key))
        ? { ...about, numerator: null, denominator: null, value: null, hidden: true }
        : { ...about, numerator, denominator, value }
    }),
  )

/** Rows over time as the public may see them; `undefined` when the indicator has none. */
export const publicRowSeries = ({ indicator, rowSeries }: Entry, hidden: Hidden): ShownRow[] | undefined =>
  rowSeries?.map(({ key, label, series, years }) => {
    const idOf = (kind: 'month' | 'year', period: string): string =>
      rowPeriodCell(indicator.id, key, kind, period)
    // A row of anything but a count is a share, whose numbers are whole.
    const said = indicator.kind === 'average' || indicator.kind === 'median' ? asShare(indicator) : indicator
    return {
      key,
      label,
      series: publicFigures(said, series, hidden, idOf),
      years: publicFigures(said, years, hidden, idOf),
    }
  })

const asShare = (indicator: Entry['indicator']): Entry['indicator'] => ({ ...indicator, kind: 'share' })

/**
 * Where rows stand in order of size and are called what people wrote, a hidden row's place and name would tell of it:
 * it is left out, and the others stand in order of their names.
 */
const arranged = (id: string, rows: readonly Group[]): Group[] =>
  ownWords.has(id) ? rows.filter(({ hidden }) => !hidden).sort((a, b) => (a.key < b.key ? -1 : 1)) : [...rows]

const ownWords: ReadonlySet<string> = new Set(['advocacy-issues', 'survey-answer'])
