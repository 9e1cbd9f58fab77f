import type { Told } from '../figures.ts'
import { isChanging } from './changing.ts'
import { valuesOf } from './comparators.ts'
import { isGap } from './holding.ts'
import { fits, type Mention } from './mentions.ts'
import type { Problem } from './problem.ts'
import type { Claim } from './reading.ts'

/** A number said of somewhere else that is not what was published of it. */
export function wrongElsewhere(claim: Claim): Problem[] {
  const { told, mention, read, elsewhere } = claim
  if (
    told === undefined ||
    elsewhere === undefined ||
    mention.kind === 'fraction' ||
    mention.kind === 'points'
  )
    return []
  if (isChanging(claim) && isGap(claim, told)) return []
  const known = valuesOf(told, elsewhere.comparator)
  const numbers = known
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((each) => each !== undefined)
  if (known.length === 0 || numbers.some((value) => fits(mention, value)) || holdsElsewhereOfOthers(claim))
    return []
  const [first] = known
  if (first === undefined || !unitFits(mention, told)) return []
  const other = told.comparators.find(
    ({ comparator, value }) =>
      comparator !== elsewhere.comparator && value !== undefined && fits(mention, value),
  )
  const said =
    first.value === undefined ? '' : `${first.name} was ${measure(told, first.value)} (${first.period})`
  return [
    {
      rule: 'comparator',
      severity: 'error',
      where: read.text.where,
      sentence: read.sentence,
      says: `For “${told.title}” ${said}, not ${mention.printed}${other ? `, which is the figure of ${other.name}` : ''}.`,
      ...(first.value !== undefined && { nearest: measure(told, first.value) }),
    },
  ]
}

const unitFits = ({ kind }: Mention, { unit }: Told): boolean =>
  (kind === 'percent') === (unit === 'percent') &&
  (kind === 'days') === (unit === 'days') &&
  (kind === 'money') === (unit === 'pounds')

const measure = ({ unit, decimals }: Told, value: number): string =>
  unit === 'percent'
    ? `${value.toFixed(decimals)}%`
    : unit === 'days'
      ? `${value.toFixed(decimals)} days`
      : value.toFixed(decimals)

const holdsElsewhereOfOthers = ({ others, mention, elsewhere, told }: Claim): boolean =>
  others.some(
    (other) =>
      other.id !== told?.id &&
      elsewhere !== undefined &&
      valuesOf(other, elsewhere.comparator).some(({ value }) => value !== undefined && fits(mention, value)),
  )
