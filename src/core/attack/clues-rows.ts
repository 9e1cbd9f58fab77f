import { addUp, same, type Clue } from './clue.ts'
import { daysOf, grouped, type Worded } from './clues-alike.ts'
import { nameOf, partsOf, shownIn, type PublicCell } from './public-cell.ts'
import { partitionsOf } from './partitions.ts'

/** Rows of a breakdown against each other, their whole and what the indicator counts. */
export const cluesOfRows = (cells: readonly PublicCell[], worded: readonly Worded[]): Clue[] => {
  const rows = cells.filter(({ key }) => key !== undefined)
  const tables = grouped(rows, (cell) => `${cell.indicator.id}|${cell.at}|${cell.period ?? ''}`)
  const totals = grouped(worded, ({ words, cell }) => `${words}|${daysOf(cell)}`)
  return [...tables.values()].flatMap((table) =>
    cluesOfTable(table, (words, cell) => first(totals, words, cell)),
  )
}

const first = (
  totals: ReadonlyMap<string, readonly Worded[]>,
  words: string,
  cell: PublicCell,
): string | undefined => totals.get(`${words}|${daysOf(cell)}`)?.[0]?.name

type TotalOf = (words: string, cell: PublicCell) => string | undefined

function cluesOfTable(table: readonly PublicCell[], totalOf: TotalOf): Clue[] {
  const [any] = table
  if (any === undefined) return []
  const { numeratorWords, denominatorWords = numeratorWords } = any.indicator
  const whole = totalOf(denominatorWords, any)
  return [
    ...wholesOf(table, whole),
    ...partitionsOf(table).flatMap(({ parts, of }) => {
      const names = parts.map((cell) => nameOf(cell, 'numerator'))
      const [row = any] = parts
      const targets = of ? [nameOf(of, 'numerator')] : totalsOf(row, totalOf(numeratorWords, row), whole)
      return targets.map((target) => addUp(names, target, 'the rows add up to the total', 'rows'))
    }),
  ]
}

/** What the rows may add up to: what the indicator counts, what it is out of, or what the rows are out of. */
const totalsOf = (row: PublicCell, counted: string | undefined, whole: string | undefined): string[] => [
  ...new Set(
    [partsOf(row).includes('denominator') ? nameOf(row, 'denominator') : undefined, whole, counted].filter(
      (name) => name !== undefined,
    ),
  ),
]

/** Rows are out of one number when those shown are, and out of what the indicator is out of unless they are not. */
function wholesOf(table: readonly PublicCell[], whole: string | undefined): Clue[] {
  if (!table.every((cell) => partsOf(cell).includes('denominator'))) return []
  const shown = new Set(table.flatMap((cell) => shownIn(cell, 'denominator') ?? []))
  if (shown.size > 1) return []
  const [first, ...others] = table.map((cell) => nameOf(cell, 'denominator'))
  if (first === undefined) return []
  return [
    ...others.map((name) => same(first, name, 'the rows are out of one number', 'rows')),
    ...(whole === undefined ? [] : [same(first, whole, 'the rows are out of the total', 'rows')]),
  ]
}
