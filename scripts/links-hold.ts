import type { Bound, Course, Link, Term, YearOf } from '../src/core/indicators/link.ts'
import { nameOf, type Observation, type Observed } from './links-observed.ts'

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

/** False when a council's last year did not come from its months as it is said to; true also where it cannot be told. */
export function yearsOf(
  { indicatorId, of, key, year }: Course,
  { month, year: years }: Observed,
  isWhole: boolean,
): boolean {
  const name = nameOf(indicatorId, of, key)
  const value = years.at(-1)?.get(name)
  const months = month.slice(1).map((each) => each.get(name))
  if (value === undefined) return true
  return year.every((each) => comesFrom(each, value, months, isWhole))
}

function comesFrom(
  how: YearOf,
  value: number,
  months: readonly (number | undefined)[],
  isWhole: boolean,
): boolean {
  const last = months.at(-1) ?? value
  if (how === 'last-month') return last === value
  if (!isWhole) return true
  if (how === 'last-month-when-whole') return last === value
  const told = months.filter((month) => month !== undefined)
  if (how === 'at-least-most') return told.every((month) => month <= value)
  if (told.length < months.length) return true
  const sum = told.reduce((total, month) => total + month, 0)
  return how === 'sum' ? sum === value : value <= sum
}
