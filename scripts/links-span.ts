import { links } from '../src/core/indicators/links.ts'
import type { Link, Term, Where } from '../src/core/indicators/link.ts'
import { nameOf } from './links-observed.ts'

/** A sum of numbers, by name, that is nought. */
export type Zero = ReadonlyMap<string, number>

/** Coefficients are reckoned modulo a prime small enough for products to be exact. */
const PRIME = 67_108_859

/** Zeros, each without the leading numbers of those before it. */
export class Span {
  private readonly led = new Map<string, Zero>()

  /** Adds a zero; false when it follows from those held. */
  add(zero: Zero): boolean {
    const left = this.left(zero)
    const [lead] = left
    if (lead === undefined) return false
    const [name, times] = lead
    this.led.set(name, scaled(left, inverse(times)))
    return true
  }

  private left(zero: Zero): Zero {
    let left = scaled(zero, 1)
    for (;;) {
      const name = [...left.keys()].find((each) => this.led.has(each))
      const known = name === undefined ? undefined : this.led.get(name)
      if (name === undefined || known === undefined) return left
      left = added(left, scaled(known, PRIME - (left.get(name) ?? 0)))
    }
  }
}

const mod = (number: number): number => ((number % PRIME) + PRIME) % PRIME

const scaled = (zero: Zero, by: number): Zero =>
  new Map([...zero].map(([name, times]) => [name, mod(mod(times) * by)]))

function added(one: Zero, other: Zero): Zero {
  const sum = new Map(one)
  for (const [name, times] of other) {
    const total = mod((sum.get(name) ?? 0) + times)
    if (total === 0) sum.delete(name)
    else sum.set(name, total)
  }
  return sum
}

/** By Euclid. */
function inverse(of: number): number {
  let [a, b, x, y] = [of, PRIME, 1, 0]
  while (b !== 0) {
    const times = Math.floor(a / b)
    ;[a, b] = [b, a - times * b]
    ;[x, y] = [y, x - times * y]
  }
  return mod(x)
}

/** What the links already say of the numbers of one place, where some are never anything. */
export function spanOfLinks(
  where: Where,
  names: readonly string[],
  isNever: (name: string) => boolean,
): Span {
  const span = new Span()
  const never = links.flatMap((link) => [...zeroOf(link, names).keys()].filter(isNever))
  for (const name of [...new Set([...never, ...names.filter(isNever)])]) span.add(new Map([[name, 1]]))
  for (const link of links)
    if (link.where.includes(where) || (where === 'rows' && isOfStocks(link))) span.add(zeroOf(link, names))
  return span
}

/** What holds between whole indicators in every period holds of the period beside the rows. */
const isOfStocks = ({ whole, parts }: Link): boolean =>
  [whole, ...parts].every(({ key, lag }) => key === undefined && lag === undefined)

function zeroOf({ whole, parts }: Link, names: readonly string[]): Zero {
  const terms = [{ ...whole, times: -whole.times }, ...parts]
  return terms.reduce<Zero>((zero, term) => {
    const own = namesOf(term, names).map((name) => [name, mod(term.times)] as const)
    return added(zero, new Map(own))
  }, new Map())
}

function namesOf({ indicatorId, of, key, lag }: Omit<Term, 'times'>, names: readonly string[]): string[] {
  const after = lag === undefined ? '' : `@${String(lag)}`
  if (key !== '*') return [`${nameOf(indicatorId, of, key)}${after}`]
  return names.filter(
    (name) => name.startsWith(`${indicatorId}#`) && name.endsWith('|d') === (of === 'denominator'),
  )
}
