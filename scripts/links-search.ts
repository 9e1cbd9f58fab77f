import type { Observation } from './links-observed.ts'
import type { Zero } from './links-span.ts'

/** A sum that was nought wherever all its numbers were told, and how often that was. */
export interface Found {
  readonly zero: Zero
  readonly words: string
  readonly seen: number
}

/** A number over all observations, richest first; not a number where it was not told. */
type Column = Float64Array

/** Different values that a sum must have been tried with. */
const ENOUGH = 6

/** The numbers of one place, to be searched for what always holds. */
export class Columns {
  readonly names: readonly string[]
  /** Numbers with too few different values to tell an accident from a law. */
  readonly untried: readonly string[]
  private readonly columns: ReadonlyMap<string, Column>

  constructor(seen: readonly Observation[]) {
    const richest = [...seen].sort((a, b) => b.size - a.size)
    const all = [...new Set(richest.flatMap((each) => [...each.keys()]))]
    this.columns = new Map(
      all.map((name) => [name, Float64Array.from(richest, (each) => each.get(name) ?? NaN)]),
    )
    this.untried = all.filter((name) => differentIn([this.of(name)]) < ENOUGH)
    const untried = new Set(this.untried)
    this.names = all.filter((name) => !untried.has(name))
  }

  /** True for a number that was nought whenever it was told, and for one that never was. */
  isNever(name: string): boolean {
    return (this.columns.get(name) ?? new Float64Array()).every((value) => value === 0 || Number.isNaN(value))
  }

  of(name: string): Column {
    const column = this.columns.get(name)
    if (column === undefined) throw new Error(`${name} was never told.`)
    return column
  }

  /** The zero, when it holds everywhere and was tried enough. */
  holds(...times: readonly Times[]): Found | undefined {
    const columns = times.map(([name]) => this.of(name))
    const by = times.map(([, each]) => each)
    const seen = seenOf(columns, by)
    if (seen < ENOUGH || differentIn(columns) < ENOUGH) return undefined
    return { zero: new Map(times), words: wordsOf(times), seen }
  }
}

type Times = readonly [name: string, by: number]

/** In how many observations all were told and their sum was nought; none when it was not in one. Millions are looked at. */
function seenOf(columns: readonly Column[], by: readonly number[]): number {
  const observations = columns[0]?.length ?? 0
  let seen = 0
  for (let at = 0; at < observations; at++) {
    let sum = 0
    for (let each = 0; each < columns.length; each++) sum += (by[each] ?? 0) * (columns[each]?.[at] ?? NaN)
    if (sum === 0) seen += 1
    else if (!Number.isNaN(sum)) return 0
  }
  return seen
}

const wordsOf = (times: readonly Times[]): string =>
  times.map(([name, by]) => `${by < 0 ? '−' : '+'} ${name}`).join(' ')

/** How many different sets of values columns have where all are told. */
function differentIn(columns: readonly Column[]): number {
  const different = new Set<string>()
  for (let at = 0; at < (columns[0]?.length ?? 0) && different.size < 60; at++) {
    const values = columns.map((column) => column[at] ?? NaN)
    if (!values.some(Number.isNaN)) different.add(values.join())
  }
  return different.size
}

/** Numbers that are the same: each with the first it is the same as. */
export function sameIn(columns: Columns): { readonly found: Found[]; readonly different: string[] } {
  const different: string[] = []
  const found: Found[] = []
  for (const name of columns.names.filter(isNow)) {
    const twin = firstOf(different, (each) => columns.holds([each, -1], [name, 1]))
    if (twin) found.push(twin)
    else different.push(name)
  }
  return { found, different }
}

const isNow = (name: string): boolean => !name.includes('@')

function firstOf<T, R>(list: readonly T[], look: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = look(each)
    if (found !== undefined) return found
  }
  return undefined
}

/** One number that is two others added, whatever they are of; and a number that is itself before and two others. */
export function pairsIn(columns: Columns, names: readonly string[]): Found[] {
  const found: Found[] = []
  const last = new Set(columns.names.filter((name) => !isNow(name)))
  for (const [at, one] of names.entries())
    for (const other of names.slice(at + 1)) {
      if (breakdownOf(one) !== undefined && breakdownOf(one) === breakdownOf(other)) continue
      for (const whole of names) {
        if (whole === one || whole === other) continue
        const sum = columns.holds([whole, -1], [one, 1], [other, 1])
        if (sum) found.push(sum)
      }
    }
  for (const name of names.filter((each) => last.has(`${each}@1`)))
    for (const one of names) {
      const change = columns.holds([name, -1], [`${name}@1`, 1], [one, 1])
      if (change) found.push(change)
    }
  return found
}

/** The breakdown a row is of; `undefined` for what is no row. */
const breakdownOf = (name: string): string | undefined =>
  name.includes('#') ? `${name.slice(0, name.indexOf('#'))}${name.endsWith('|d') ? '|d' : ''}` : undefined

/** Steps after which a whole is given up: its numbers are too many and too large to be these rows. */
const MOST_STEPS = 50_000

/** Wholes that are the sum of some rows of one breakdown: every way there is, up to a few, by exact cover. */
export function sumsOfRows(columns: Columns, wholes: readonly string[]): Found[] {
  const rows = new Map<string, string[]>()
  for (const name of [...columns.names, ...columns.untried]) {
    const own = breakdownOf(name)
    if (own !== undefined && isNow(name)) rows.set(own, [...(rows.get(own) ?? []), name])
  }
  return wholes.flatMap((whole) => [...rows.values()].flatMap((own) => coversOf(columns, whole, own)))
}

function coversOf(columns: Columns, whole: string, rows: readonly string[]): Found[] {
  const wanted = columns.of(whole)
  const parts = rows.filter((row) => row !== whole).map((row) => ({ row, column: columns.of(row) }))
  const places = [...wanted.keys()].filter(
    (at) => !Number.isNaN(wanted[at]) && parts.some(({ column }) => !Number.isNaN(column[at])),
  )
  if (new Set(places.map((at) => wanted[at])).size < ENOUGH) return []
  const small = parts
    .map(({ row, column }) => ({ row, values: places.map((at) => column[at] || 0) }))
    .filter(({ values }) => values.some((value) => value > 0))
    .filter(({ values }) => values.every((value, at) => value <= (wanted[places[at] ?? 0] ?? 0)))
  return covers(
    small,
    places.map((at) => wanted[at] ?? 0),
  ).map((chosen) => {
    const times: Times[] = [[whole, -1], ...chosen.map((row): Times => [row, 1])]
    return { zero: new Map(times), words: wordsOf(times), seen: places.length }
  })
}

interface Part {
  readonly row: string
  readonly values: readonly number[]
}

function covers(parts: readonly Part[], wanted: readonly number[]): string[][] {
  const found: string[][] = []
  let steps = 0
  const look = (left: readonly number[], usable: readonly Part[], chosen: readonly string[]): void => {
    steps += 1
    if (steps > MOST_STEPS || found.length >= 20) return
    const at = left.findIndex((value) => value > 0)
    if (at === -1) {
      if (chosen.length > 1) found.push([...chosen])
      return
    }
    let others = usable
    for (const part of usable.filter(({ values }) => (values[at] ?? 0) > 0)) {
      others = others.filter((each) => each !== part)
      const rest = left.map((value, place) => value - (part.values[place] ?? 0))
      if (rest.every((value) => value >= 0)) look(rest, others, [...chosen, part.row])
    }
  }
  look(wanted, parts, [])
  return found
}
