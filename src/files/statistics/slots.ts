import { measureKey, type Measure, type Place } from '../../core/benchmarks/measure.ts'
import { columnNames, type PublicationKind } from '../../core/benchmarks/publications.ts'
import { measures } from '../../core/benchmarks/published.ts'

/** A column of the file, and which part of which measure's cell it fills: value, numerator or denominator. */
interface Slot {
  readonly key: string
  readonly part: 0 | 1 | 2
  readonly column: number
}

/** What to take from a row, by the values of its filter columns, each followed by a bar. */
export type Slots = ReadonlyMap<string, readonly Slot[]>

/** The slots of every measure that a publication holds, given where its columns are. */
export function slotsOf(kind: PublicationKind, at: (heading: string) => number): Slots {
  const slots = new Map<string, Slot[]>()
  for (const measure of measures.filter((m) => m.publication === kind)) {
    for (const [part, place] of placesOf(measure)) {
      const filter = place.at.map((value) => `${value}|`).join('')
      const slot = { key: measureKey(measure.indicator, measure.row), part, column: columnOf(place, at) }
      if (slot.column >= 0) slots.set(filter, [...(slots.get(filter) ?? []), slot])
    }
  }
  return slots
}

/** Texts of which a row must hold one of each list to be worth splitting. Long lists would cost more than they save. */
export function needlesOf(slots: Slots): string[][] {
  const rows = [...slots.keys()].map((filter) => filter.split('|').slice(0, -1))
  const width = rows[0]?.length ?? 0
  const byColumn = Array.from({ length: width }, (_, i) => [...new Set(rows.map((row) => row[i] ?? ''))])
  return byColumn.filter((values) => values.length <= 2)
}

function placesOf({ value, numerator, denominator }: Measure): [0 | 1 | 2, Place][] {
  const places: [0 | 1 | 2, Place | undefined][] = [
    [0, value],
    [1, numerator],
    [2, denominator],
  ]
  return places.filter((p): p is [0 | 1 | 2, Place] => p[1] !== undefined)
}

const columnOf = ({ column }: Place, at: (heading: string) => number): number =>
  (columnNames[column] ?? [column]).map(at).find((i) => i >= 0) ?? -1
