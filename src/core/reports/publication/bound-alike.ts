import { same, type Binding } from './bindings.ts'
import type { Edition } from './edition.ts'
import type { PartName } from './parts.ts'
import { grouped } from '../../indicators/in-register.ts'
import type { Printed } from './printed.ts'

/** Lines of numbers that are alike in every month, or are out of what is worded alike, are taken for one number: a reader
 *  who sees them alike wherever both are shown would take them for one where one is hidden. */
export function alike(edition: Edition): Binding[] {
  const lines = linesOf(edition)
  const byNumbers = grouped(lines.filter(isTelling), ({ numbers }) => numbers)
  const byWords = grouped(
    lines.filter(({ words }) => words !== ''),
    ({ words, numbers }) => `${words} ${numbers}`,
  )
  return [...byNumbers.values(), ...byWords.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.flatMap((other) => pairs(first, other)),
  )
}

/** One part of an indicator in all its months, or all its years. */
interface Line {
  readonly cells: readonly string[]
  readonly part: PartName
  readonly numbers: string
  /** What it is out of, in the catalogue's words. */
  readonly words: string
  readonly different: number
}

/** Two lines that differ little over time may be alike by accident. */
const TELLING = 4

const isTelling = ({ different }: Line): boolean => different >= TELLING

function linesOf({ printed, valueOf }: Edition): Line[] {
  const own = grouped(
    printed.filter(({ kind, key }) => kind !== 'row' && key === undefined),
    ({ entry, kind }) => `${entry.indicator.id} ${kind}`,
  )
  return [...own.values()].flatMap((line) =>
    (['numerator', 'denominator'] as const).flatMap((part) => lineOf(line, part, valueOf)),
  )
}

function lineOf(line: readonly Printed[], part: PartName, valueOf: Edition['valueOf']): Line[] {
  const values = line.map(({ cell }) => valueOf(cell, part))
  const [first] = line
  if (first === undefined || values.some((value) => value === undefined)) return []
  const periods = line.map(({ period }, at) => `${period?.id ?? ''}:${values[at] ?? ''}`)
  const { denominatorWords = '' } = first.entry.indicator
  return [
    {
      cells: line.map(({ cell }) => cell),
      part,
      numbers: periods.join(' '),
      words: part === 'denominator' ? denominatorWords : '',
      different: new Set(values).size,
    },
  ]
}

const pairs = (first: Line, other: Line): Binding[] =>
  first.cells.map((cell, at) =>
    same(
      { cell, part: first.part },
      { cell: other.cells[at] ?? '', part: other.part },
      'two numbers that are alike in every month',
    ),
  )
