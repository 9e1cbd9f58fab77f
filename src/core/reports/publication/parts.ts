import type { Printed } from './printed.ts'

/** What of a printed number may tell of few: what is counted, what it is out of, what is left of the whole. */
export type PartName = 'numerator' | 'denominator' | 'rest' | 'value'

export interface Part {
  readonly part: PartName
  readonly value: number
  /** True for what everybody knows: the population, officers' hours. */
  readonly known: boolean
  readonly least: number
}

/** The whole numbers a printed number is made of. A mean is printed without its sum, so only its cases count. */
export function partsOf(printed: Printed): Part[] {
  const { numerator, denominator, made } = printed
  const least = isDifference(printed) ? -Infinity : 0
  const counted = (part: PartName, value: number | null): Part[] =>
    value === null ? [] : [{ part, value, known: !Number.isInteger(value), least }]
  switch (made) {
    case 'count':
      return counted('numerator', numerator)
    case 'average':
    case 'median':
      return counted('denominator', denominator)
    case 'rate':
      return counted('numerator', numerator)
    case 'ratio':
      return isPartOfWhole(printed)
        ? shares(printed, counted)
        : [...counted('numerator', numerator), ...counted('denominator', denominator)]
    case 'share':
      return shares(printed, counted)
  }
}

function shares(
  { numerator, denominator }: Printed,
  counted: (part: PartName, value: number | null) => Part[],
): Part[] {
  const rest = numerator === null || denominator === null ? null : denominator - numerator
  return [
    ...counted('numerator', numerator),
    ...counted('denominator', denominator),
    ...counted('rest', rest),
  ]
}

/** A ratio in percent is of sessions out of sessions; others set unlike things beside each other. */
const isPartOfWhole = ({ entry: { indicator } }: Printed): boolean => indicator.unit === 'percent'

const differences: ReadonlySet<string> = new Set(['cic-net-change', 'foster-net'])

/** A difference of two counts may be below nought, and is small or large by accident. */
export const isDifference = ({ entry: { indicator }, key }: Printed): boolean =>
  key === undefined && differences.has(indicator.id)

/** The name of a part among all quantities, before those that are one number are joined. */
export const partId = (cell: string, part: PartName): string => `${cell}#${part}`
