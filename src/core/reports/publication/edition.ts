import { editionPrefix } from '../../disclosure/cell-id.ts'
import { isoDay, type Day } from '../../time/day.ts'
import { partId, partsOf, type PartName } from './parts.ts'
import type { Printed } from './printed.ts'

/** The numbers of one edition under the names they have among all editions. */
export interface Edition {
  /** What its names begin with. */
  readonly name: string
  readonly printed: readonly Printed[]
  /** The months and years of its series, oldest first. */
  readonly months: readonly string[]
  readonly years: readonly string[]
  /** The name of a part of a cell. */
  readonly idOf: (cell: string, part: PartName) => string
  /** Its true number; `undefined` where it is not printed. */
  readonly valueOf: (cell: string, part: PartName) => number | undefined
}

/** The edition being made: its names are those of its cells. */
export const thisEdition = (printed: readonly Printed[]): Edition => editionOf(printed, '')

/** An edition published before: its names have its day before them, until they are found to be the same number. `version`
 *  is which of that day's editions it is, from 0. */
export const earlierEdition = (printed: readonly Printed[], asAt: Day, version = 0): Edition =>
  editionOf(printed, editionPrefix(isoDay(asAt), version))

/** The same edition with other numbers printed. */
export const withPrinted = ({ name }: Edition, printed: readonly Printed[]): Edition =>
  editionOf(printed, name)

function editionOf(printed: readonly Printed[], prefix: string): Edition {
  const values = new Map<string, number>()
  for (const each of printed)
    for (const { part, value } of partsOf(each)) values.set(partId(each.cell, part), value)
  return {
    name: prefix,
    printed,
    months: periodsOf(printed, 'month'),
    years: periodsOf(printed, 'year'),
    idOf: (cell, part) => prefix + partId(cell, part),
    valueOf: (cell, part) => values.get(partId(cell, part)),
  }
}

const periodsOf = (printed: readonly Printed[], kind: 'month' | 'year'): string[] =>
  [...new Set(printed.flatMap((each) => (each.kind === kind ? (each.period?.id ?? []) : [])))].sort()
