import type { Field } from './field.ts'
import type { GridRow } from './grid.ts'

/**
 * What to do about a sheet whose values stand beside their headings, in a sentence naming where they seem to stand;
 * `undefined` when they stand where they should. At least two columns must say so: no single one is proof.
 */
export function misplacedAdvice(fields: readonly Field[], rows: readonly GridRow[]): string | undefined {
  const sample = rows.length > MOST_LOOKED_AT ? everyNth(rows, Math.ceil(rows.length / MOST_LOOKED_AT)) : rows
  if (sample.length < LEAST_ROWS) return undefined
  const found = fields.flatMap((field) => misplaced(field, fields, sample) ?? [])
  const [first, second] = found
  if (first === undefined || second === undefined || !found.some(({ isStranger }) => isStranger))
    return undefined
  return `The values of ${first.name} seem to stand under ${first.under}, and those of ${second.name} under ${second.under}. Put each column under its own heading: until then no row is used.`
}

const MOST_LOOKED_AT = 400
const LEAST_ROWS = 3

const everyNth = (rows: readonly GridRow[], n: number): GridRow[] => rows.filter((_, at) => at % n === 0)

interface Misplaced {
  readonly name: string
  readonly under: string
  /** True when the heading they stand under cannot have such values. */
  readonly isStranger: boolean
}

/** A column's own cells are unreadable, or blank, and those beside it read as its own. */
function misplaced(field: Field, fields: readonly Field[], rows: readonly GridRow[]): Misplaced | undefined {
  if (!tells(field)) return undefined
  const own = soundness(field, field.at, rows)
  if (own > FEW) return undefined
  const places = [field.at + 1, field.at - 1].flatMap((at) => {
    const owner = fields.find((other) => other.at === at)
    const isStranger = owner !== undefined && tells(owner) && soundness(owner, at, rows) <= FEW
    const isTheirs = (isStranger || !Number.isNaN(own)) && soundness(field, at, rows) >= MOST
    return isTheirs ? [{ name: field.name, under: owner?.name ?? `column ${at + 1}`, isStranger }] : []
  })
  return places.find(({ isStranger }) => isStranger) ?? places[0]
}

/** Kinds that not just any text can be read as. */
const tells = ({ column: { kind } }: Field): boolean => kind === 'date' || kind === 'code' || kind === 'flag'

const FEW = 0.2
const MOST = 0.8

/** The share of the filled cells at a place that can be read as the column's; NaN when hardly any is filled. */
function soundness({ read }: Field, at: number, rows: readonly GridRow[]): number {
  let [filled, sound] = [0, 0]
  for (const { cells } of rows) {
    const { value, problem, absent } = read(cells[at] ?? '')
    if (absent || (value === undefined && problem === undefined)) continue
    filled += 1
    if (problem === undefined) sound += 1
  }
  return filled < rows.length / 2 ? NaN : sound / filled
}
