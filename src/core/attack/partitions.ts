import { grouped } from './clues-alike.ts'
import type { PublicCell } from './public-cell.ts'

/** Rows that each member of a whole is in exactly one of: of a row (`of`), or of all. */
export interface Partition {
  readonly parts: readonly PublicCell[]
  readonly of?: PublicCell
}

/** The ways in which a table's rows divide it, as their keys tell: plain rows; rows crossed with rows (`0-4:M`), which
 *  add up across and down; ages that others make up (`0-4` of `under-1` and `1-4`); the answers to each question. */
export function partitionsOf(table: readonly PublicCell[]): Partition[] {
  const apart = new Set(table[0]?.indicator.rowsApart)
  const rows = table.filter(({ key = '' }) => !apart.has(key))
  const questions = grouped(rows, ({ key = '' }) => key.slice(0, Math.max(0, key.lastIndexOf('/'))))
  if (questions.size > 1) return [...questions.values()].map((parts) => ({ parts }))
  const crossed = rows.filter(({ key = '' }) => isCrossed(key, rows))
  const plain = rows.filter((row) => !crossed.includes(row))
  return crossed.length > 0 ? crossedPartitions(crossed, plain) : plainPartitions(plain)
}

/** A key of two halves, each the key of a row. */
function isCrossed(key: string, rows: readonly PublicCell[]): boolean {
  const [one, other, ...more] = key.split(':')
  const isKey = (half: string | undefined): boolean => rows.some((row) => row.key === half)
  return more.length === 0 && isKey(one) && isKey(other)
}

function crossedPartitions(crossed: readonly PublicCell[], plain: readonly PublicCell[]): Partition[] {
  const halves = (side: 0 | 1): Set<string> =>
    new Set(crossed.map(({ key = '' }) => key.split(':')[side] ?? ''))
  const [across, down] = [halves(0), halves(1)]
  const inOf = (set: ReadonlySet<string>): PublicCell[] => plain.filter(({ key = '' }) => set.has(key))
  const others = plain.filter(({ key = '' }) => !across.has(key) && !down.has(key))
  return [
    { parts: crossed },
    { parts: inOf(across) },
    { parts: inOf(down) },
    ...plain.flatMap((row) => {
      const parts = crossed.filter(({ key = '' }) => key.split(':').includes(row.key ?? ''))
      return parts.length > 0 ? [{ parts, of: row }] : []
    }),
    ...others.flatMap((row) => coverOf(row, plain)),
  ]
}

function plainPartitions(plain: readonly PublicCell[]): Partition[] {
  const covers = plain.flatMap((row) => coverOf(row, plain))
  const covered = new Set(covers.map(({ of }) => of))
  return [{ parts: plain.filter((row) => !covered.has(row)) }, ...covers]
}

/** The rows of ages that together make up the ages of one. */
function coverOf(row: PublicCell, rows: readonly PublicCell[]): Partition[] {
  const [from, to] = agesIn(row.key) ?? []
  if (from === undefined || to === undefined) return []
  const parts: PublicCell[] = []
  for (let age = from; age <= to;) {
    const next = rows.find((other) => other !== row && agesIn(other.key)?.[0] === age)
    const end = agesIn(next?.key)?.[1]
    if (next === undefined || end === undefined || end > to) return []
    parts.push(next)
    age = end + 1
  }
  return [{ parts, of: row }]
}

/** `0-4`: from 0 to 4; `under-1`: 0 alone. */
function agesIn(key = ''): readonly [number, number] | undefined {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(key) ?? []
  if (from !== undefined && to !== undefined) return [Number(from), Number(to)]
  const [, under] = /^under-(\d+)$/.exec(key) ?? []
  return under === undefined ? undefined : [0, Number(under) - 1]
}
