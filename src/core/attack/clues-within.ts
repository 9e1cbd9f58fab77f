import { between, type Clue } from './clue.ts'
import { isPartOfWhole, nameOf, partsOf, type PublicCell } from './public-cell.ts'

/** What binds the numbers of one cell: what is counted and what is left make the whole; a value is made of its numbers. */
export const cluesWithin = (cells: readonly PublicCell[]): Clue[] =>
  cells.flatMap((cell) => [...wholeOf(cell), ...incidentsOf(cell), ...valueOf(cell)])

function wholeOf(cell: PublicCell): Clue[] {
  if (!isPartOfWhole(cell)) return []
  const terms = [
    { name: nameOf(cell, 'numerator'), times: 1 },
    { name: nameOf(cell, 'rest'), times: 1 },
    { name: nameOf(cell, 'denominator'), times: -1 },
  ]
  return [between(terms, [0, 0], 'what is counted and what is left make the whole', 'defined')]
}

/** Who is counted among those who went missing did so at least once. */
function incidentsOf(cell: PublicCell): Clue[] {
  const { kind, unit } = cell.indicator
  if (kind !== 'average' || unit !== 'incidents' || cell.key !== undefined) return []
  const terms = [
    { name: nameOf(cell, 'numerator'), times: 1 },
    { name: nameOf(cell, 'denominator'), times: -1 },
  ]
  return [between(terms, [0, Infinity], 'each child counted has at least one', 'defined')]
}

/** A value printed without its numerator: value × cases is the sum, to the last decimal printed. */
function valueOf(cell: PublicCell): Clue[] {
  const { indicator, shown, key } = cell
  if (indicator.kind !== 'average' || key !== undefined || !partsOf(cell).includes('numerator')) return []
  if (shown?.value == null || shown.numerator !== null) return []
  const half = 0.5 * 10 ** -decimalsIn(shown.value, indicator.decimals)
  const [name, cases] = [nameOf(cell, 'numerator'), nameOf(cell, 'denominator')]
  const sides = [
    { times: -(shown.value - half), range: [-LEEWAY, Infinity] as const },
    { times: -(shown.value + half), range: [-Infinity, LEEWAY] as const },
  ]
  return sides.map(({ times, range }) =>
    between(
      [
        { name, times: 1 },
        { name: cases, times },
      ],
      range,
      'a mean printed, times its cases, is the sum',
      'defined',
    ),
  )
}

/** Decimals as printed are at least those seen. */
const decimalsIn = (value: number, known: number | undefined): number =>
  Math.max(known ?? 0, `${value}`.split('.')[1]?.length ?? 0)

const LEEWAY = 1e-6
