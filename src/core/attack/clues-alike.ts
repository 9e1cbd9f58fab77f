import { same, type Clue } from './clue.ts'
import { nameOf, partsOf, shownIn, type PublicCell } from './public-cell.ts'
import type { Part } from './quantity.ts'

/** A number with what it is called: the words of the catalogue, or the row of an indicator. */
export interface Worded {
  readonly cell: PublicCell
  readonly part: Part
  readonly words: string
  readonly name: string
}

/** Every number of some cells, with what it is called. A row's whole is left to the rows. */
export const wordedIn = (cells: readonly PublicCell[]): Worded[] =>
  cells.flatMap((cell) =>
    partsOf(cell).map((part) => ({ cell, part, words: wordsOf(cell, part), name: nameOf(cell, part) })),
  )

function wordsOf({ indicator, key }: PublicCell, part: Part): string {
  if (key !== undefined) return `${indicator.id} ${key} ${part}`
  return (part === 'numerator' ? indicator.numeratorWords : indicator.denominatorWords) ?? indicator.id
}

/** Numbers called the same, of the same days, are one number: unless two places that print both do not agree. */
export function cluesAlike(worded: readonly Worded[]): Clue[] {
  const groups = [...grouped(worded, ({ words, cell }) => `${words}|${daysOf(cell)}`).values()]
  const apart = new Set(groups.flatMap(contradictions))
  return groups.flatMap((group) =>
    group.flatMap((one, at) => {
      const first = group.slice(0, at).find((other) => !apart.has(pairOf(one, other)))
      return first ? [same(first.name, one.name, whyAlike(first, one), 'alike')] : []
    }),
  )
}

const whyAlike = (one: Worded, { cell }: Worded): string =>
  one.cell.indicator === cell.indicator && one.cell.at !== cell.at
    ? `the latest ${one.cell.at} and the ${cell.at} are of the same days`
    : `both are the number of ${one.words}`

/** The days a number is of. */
export const daysOf = ({ window: { from, to } }: PublicCell): string => `${from}..${to}`

function contradictions(group: readonly Worded[]): string[] {
  const told = group.flatMap((worded) => {
    const value = shownIn(worded.cell, worded.part)
    return value === undefined ? [] : [{ worded, value }]
  })
  return told.flatMap((one) =>
    told.filter(({ value }) => value !== one.value).map((other) => pairOf(one.worded, other.worded)),
  )
}

const pairOf = (a: Worded, b: Worded): string => [placeOf(a), placeOf(b)].sort().join('|')

const placeOf = ({ cell: { indicator, key, at }, part }: Worded): string =>
  `${indicator.id}/${key ?? ''}/${at}/${part}`

/** Things by what they share, in the order first met. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
