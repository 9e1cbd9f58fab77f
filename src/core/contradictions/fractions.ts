import type { Finding } from './finding.ts'
import { placesOf, printedWith, roundsTo, valueOf } from './printed-number.ts'

/** A percentage printed beside the numbers it is of. */
export interface Fraction {
  readonly where: string
  readonly numerator: number
  readonly denominator: number
  /** `8.6%` */
  readonly percent: string
}

/** The percentage against its numbers, at the rounding printed. */
export function fractionAgainstPercent({ where, numerator, denominator, percent }: Fraction): Finding[] {
  const exact = (numerator / denominator) * 100
  if (roundsTo(exact, percent)) return []
  const places = placesOf(percent)
  const recomputed = `${printedWith(exact, places)}%`
  const printed = `${percent.replace(/%?$/, '%')} (${String(numerator)} of ${String(denominator)})`
  const would = wouldBe(valueOf(percent), numerator, denominator, places)
  return [
    {
      what: 'fraction-and-percent',
      where,
      printed,
      recomputed,
      sentence: `${where} prints ${printed}, but ${String(numerator)} of ${String(denominator)} is ${recomputed}${would}.`,
    },
  ]
}

/** The nearest numbers that would give the percentage printed: one of the two may be the slip. */
function wouldBe(percent: number, numerator: number, denominator: number, places: number): string {
  const up = Math.round((percent * denominator) / 100)
  const down = Math.round((numerator * 100) / percent)
  const makes = (n: number, of: number): boolean =>
    of > 0 && n <= of && roundsTo((n / of) * 100, percent.toFixed(places))
  const ways = [
    ...(makes(up, denominator) ? [`${String(up)} of ${String(denominator)}`] : []),
    ...(makes(numerator, down) ? [`${String(numerator)} of ${String(down)}`] : []),
  ]
  return ways.length === 0 ? '' : `; ${percent.toFixed(places)}% would be ${ways.join(' or ')}`
}

/** Fractions with a percentage in a running text: `8.6% missing (16 of 244)`, `83.3%, 90/108`. */
export function fractionsIn(text: string, where: string): Finding[] {
  const found = text.matchAll(
    /(\d+(?:\.\d+)?) ?%[^.;\d%]{0,60}?\(?\b(?<!\/)(\d[\d,]*) ?(of|out of|\/) ?(\d[\d,]*)\b(?!\/)/g,
  )
  return [...found].flatMap(([, percent = '', up = '', between = '', down = '']) => {
    const [numerator, denominator] = [valueOf(up), valueOf(down)]
    if (numerator > denominator || denominator === 0 || isYear(between, numerator, denominator)) return []
    return fractionAgainstPercent({ where, percent: `${percent}%`, numerator, denominator })
  })
}

/** `18/19` is a year. */
const isYear = (between: string, first: number, second: number): boolean =>
  between === '/' && second === first + 1

/** A group of children, and how many are said to be in it. */
export interface Cohort {
  readonly where: string
  /** What the group is called. */
  readonly words: string
  readonly period: string
  readonly size: number
}

/** One group of one period that is said to have two sizes: one of them is of another group, or wrongly counted. */
export function cohortsOfTwoSizes(cohorts: readonly Cohort[]): Finding[] {
  const groups = new Map<string, Cohort[]>()
  for (const each of cohorts) {
    const key = `${each.period} ${each.words}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const other = group.find(({ size }) => size !== first?.size)
    return first && other ? [twoSizes(first, other)] : []
  })
}

const twoSizes = (a: Cohort, b: Cohort): Finding => ({
  what: 'cohort-of-two-sizes',
  where: b.where,
  printed: `${String(b.size)} ${b.words}`,
  recomputed: String(a.size),
  sentence: `${b.where} is out of ${String(b.size)} ${b.words}, but ${a.where} has ${String(a.size)} in the same group. One of them is of another group: say which.`,
})
