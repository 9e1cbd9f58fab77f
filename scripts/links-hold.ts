import type { Bound, Link, Term } from '../src/core/indicators/link.ts'
import { nameOf, type Observation } from './links-observed.ts'

/** What a term was in an observation; `undefined` when it was not told. A row of a breakdown that was told counts nobody when it is not in it. */
export function valueOf({ indicatorId, of, key, lag }: Term, seen: Observation): number | undefined {
  const after = lag === undefined ? '' : `@${String(lag)}`
  const found = key === '*' ? undefined : seen.get(`${nameOf(indicatorId, of, key)}${after}`)
  if (found !== undefined || key === undefined) return found
  const rows = [...seen].filter(
    ([name]) =>
      name.startsWith(`${indicatorId}#`) &&
      name.endsWith(after) &&
      name.includes('|d') === (of === 'denominator'),
  )
  if (rows.length === 0) return undefined
  return key === '*'
    ? rows.reduce((total, [, value]) => total + value, 0)
    : of === 'numerator'
      ? 0
      : undefined
}

/** How much the whole is more than its parts; `undefined` when one of them was not told. */
export function gapIn({ whole, parts }: Link, seen: Observation): number | undefined {
  const values = [whole, ...parts].map((term) => valueOf(term, seen))
  if (values.includes(undefined)) return undefined
  const [first = 0, ...others] = values as number[]
  return first - others.reduce((total, value, at) => total + value * (parts[at]?.times ?? 1), 0)
}

/** False when the part was more than the whole; `undefined` when one was not told. */
export function boundHolds({ part, whole }: Bound, seen: Observation): boolean | undefined {
  const [less, more] = [valueOf(part, seen), valueOf(whole, seen)]
  return less === undefined || more === undefined ? undefined : less <= more
}
