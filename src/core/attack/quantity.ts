/** What a number of a cell is: what is counted, what it is out of, what is left of the whole. */
export type Part = 'numerator' | 'denominator' | 'rest'

/** The name of a number: the cell it stands in (see cell-id.ts) and which of its numbers it is. */
export const quantityName = (cell: string, part: Part): string => `${cell}#${part}`
