import type { Finding } from './finding.ts'
import { NUMBER, valueOf } from './printed-number.ts'

const range = new RegExp(String.raw`^(${NUMBER}) ?%? ?(?:-|–|—|to) ?(${NUMBER}) ?%?$`)

/** A range printed alone in a cell that ends lower than it begins, or whose hyphens can be read as signs. */
export function rangeAgainstOrder(printed: string, where: string): Finding[] {
  const found = range.exec(printed.trim())
  if (!found) return []
  const [first = '', second = ''] = [found[1], found[2]]
  const [a, b] = [valueOf(first), valueOf(second)]
  const isNegative = a < 0 || b < 0
  if (isYear(first)) return []
  if (a <= b && !(isNegative && !/\bto\b/.test(printed))) return []
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  const recomputed = `from ${minus(low)} to ${minus(high)}`
  const faults = [
    ...(a > b ? ['begins with its higher end'] : []),
    ...(isNegative ? ['has hyphens for minus signs and for “to”'] : []),
  ]
  return [
    {
      what: 'range-order',
      where,
      printed,
      recomputed,
      sentence: `${where} prints the range “${printed.trim()}”, which ${faults.join(' and ')}: write ${recomputed}.`,
    },
  ]
}

/** A range called one in a running text. */
export const rangesIn = (text: string, where: string): Finding[] =>
  [
    ...text.matchAll(
      new RegExp(String.raw`\brange(?: of)?:? (${NUMBER} ?%? ?(?:-|–|—|to) ?${NUMBER})`, 'gi'),
    ),
  ].flatMap(([, printed = '']) => rangeAgainstOrder(printed, where))

/** `2019-20` is a year. */
const isYear = (first: string): boolean => /^(?:19|20)\d\d$/.test(first.trim())

const minus = (value: number): string => String(value).replace('-', '−')
