import { between, type Clue } from './clue.ts'
import { isPartOfWhole, nameOf, shownIn, type PublicCell } from './public-cell.ts'
import type { Part } from './quantity.ts'
import type { SaidNumber } from './said-number.ts'

/** Which number of a cell a column or a sentence says. */
export type Saying = 'numerator' | 'denominator' | 'value' | 'any'

const SEEN = 'it is printed in another place'

/** A number seen where a cell is hidden, as clues: it is what is counted, what it is out of, or what they come to. */
export function seen(cell: PublicCell, said: SaidNumber, saying: Saying): Clue[] {
  if (cell.shown !== undefined) return []
  if (said.of !== undefined)
    return [...exactly(cell, 'numerator', said.value), ...exactly(cell, 'denominator', said.of)]
  if (saying === 'numerator' || saying === 'denominator') return exactly(cell, saying, said.value)
  if (said.isPercent || (saying === 'value' && isPartOfWhole(cell))) return share(cell, said)
  if (cell.indicator.kind === 'average' || cell.indicator.kind === 'median') return []
  return exactly(cell, 'numerator', said.value)
}

const exactly = (cell: PublicCell, part: Part, value: number): Clue[] =>
  Number.isInteger(value)
    ? [between([{ name: nameOf(cell, part), times: 1 }], [value, value], SEEN, 'printed')]
    : []

/** A percentage as printed says what is counted is so much of the whole, give or take its rounding. Workbooks hold it as
 *  a part of one. */
function share(cell: PublicCell, { value, half, isPercent }: SaidNumber): Clue[] {
  const whole = isPercent ? 100 : 1
  return ([-1, 1] as const).map((side) =>
    between(
      [
        { name: nameOf(cell, 'numerator'), times: side },
        { name: nameOf(cell, 'denominator'), times: (-side * (value + side * half)) / whole },
      ],
      [-Infinity, LEEWAY],
      'its percentage is printed in another place',
      'printed',
    ),
  )
}

const LEEWAY = 1e-6

/** The numbers that a cell which is not hidden explains: those of itself. */
export const explains = (cell: PublicCell, { value, half, isPercent }: SaidNumber): boolean => {
  const { shown } = cell
  if (shown === undefined) return false
  const numbers = [shown.numerator, shown.denominator, shownIn(cell, 'rest')]
  if (!isPercent && numbers.some((own) => own === value)) return true
  return shown.value !== null && Math.abs(shown.value - value) <= half + 1e-9
}
