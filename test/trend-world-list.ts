import { draws } from './draws.ts'
import type { Drawn, Month } from './trend-worlds.ts'

/** A council that does not change until it doubles. */
export interface World {
  readonly name: string
  /** The indicator its months are told as. */
  readonly id: string
  /** Months each report holds. */
  readonly known: 13 | 24
  readonly drawn: Drawn
  /** Months in which a doubling must be caught, where that is not four. */
  readonly within?: number
}

const { chance, poisson, binomial, families } = draws(77)
const wait = (): number => -Math.log(1 - chance())
const each =
  (month: (level: number) => Month): Drawn =>
  (levels) =>
    levels.map(month)

const counts = (mean: number): Drawn =>
  each((level) => ({ numerator: poisson(mean * level), denominator: null }))
const siblings = (mean: number): Drawn =>
  each((level) => ({ numerator: families(mean * level), denominator: null }))

/** Events of a few children who have several each. */
const bunches = (mean: number, size: number): Drawn =>
  each((level) => {
    let numerator = 0
    for (let left = poisson((mean * level) / size); left > 0; left--)
      do numerator++
      while (chance() < 1 - 1 / size)
    return { numerator, denominator: null }
  })

const shares = (about: number, p: number): Drawn =>
  each((level) => {
    const denominator = poisson(about)
    return { numerator: binomial(denominator, p * level), denominator }
  })

/** Waits in days, each as likely to end on any day as on another. */
const waits = (about: number): Drawn =>
  each((level) => {
    const all = Array.from({ length: 1 + poisson(about - 1) }, () => Math.round(30 * level * wait()))
    const sum = (of: (days: number) => number) => all.reduce((total, days) => total + of(days), 0)
    return { numerator: sum((days) => days), denominator: all.length, squares: sum((days) => days * days) }
  })

/** Windows of the twelve months to each month's end. */
const rolling =
  (monthly: Drawn): Drawn =>
  (levels) => {
    const months = monthly([...Array.from({ length: 11 }, () => levels[0] ?? 1), ...levels])
    return levels.map((_, i) =>
      months.slice(i, i + 12).reduce((a, b) => ({
        numerator: a.numerator + b.numerator,
        denominator: (a.denominator ?? 0) + (b.denominator ?? 0),
        ...(a.squares !== undefined && { squares: a.squares + (b.squares ?? 0) }),
      })),
    )
  }

/** Months for which a child stays, and for which one stays as they are. */
const STAY = 24

/** The same children at each month's end: some leave, others come, and some of those who stay change. */
const stock =
  (about: number, p: number): Drawn =>
  (levels) => {
    let are = Array.from({ length: about }, () => chance() < p)
    return levels.map((level, i) => {
      const steps = level !== (levels[i - 1] ?? level)
      are = are
        .filter(() => chance() > 1 / STAY)
        .map((is) => (steps || chance() < 1 / STAY ? chance() < p * level : is))
      for (let come = poisson(about / STAY); come > 0; come--) are.push(chance() < p * level)
      return { numerator: are.filter(Boolean).length, denominator: are.length }
    })
  }

/** How many children are in care, out of the children of an area. */
const inCare =
  (about: number): Drawn =>
  (levels) => {
    let children = about
    return levels.map((level, i) => {
      const step = about * (level - (levels[i - 1] ?? level))
      children =
        binomial(children, 1 - 1 / STAY) + poisson((about * level) / STAY) + poisson(Math.max(0, step))
      return { numerator: children, denominator: 60_000 }
    })
  }

const both = (name: string, id: string, drawn: Drawn, more: Pick<World, 'within'> = {}): World[] =>
  ([13, 24] as const).map((known) => ({ name, id, known, drawn, ...more }))

/** Flat worlds of every kind, as a reader meets them. */
export const worlds: readonly World[] = [
  ...both('a count of 2 a month', 'adoptions-finalised', counts(2), { within: 12 }),
  ...both('a count of 6 a month', 'cic-started', counts(6), { within: 12 }),
  ...both('a count of 16 a month', 'cic-started', counts(16)),
  ...both('a share of a month: 30% of 65', 'reviews-timely', shares(65, 0.3)),
  ...both('a rate: 440 children in care', 'cic-rate-per-10k', inCare(440)),
  ...both('the same children: 12% of 440', 'placement-20-miles', stock(440, 0.12)),
  ...both('the same children: 15% of 60', 'placement-20-miles', stock(60, 0.15)),
  ...both('a share of twelve months: 12% of 420', 'placement-3plus', rolling(shares(35, 0.12)), {
    within: 12,
  }),
  ...both('a mean of days, 20 waits a month', 'escalation-days', waits(20)),
  ...both('a mean of days, 5 waits a month', 'escalation-days', waits(5)),
  ...both('a mean of days of twelve months, 4 a month', 'adoption-a10', rolling(waits(4)), { within: 12 }),
  ...both('brothers and sisters come together, 5 a month', 'cic-started', siblings(5), { within: 12 }),
  ...both('brothers and sisters come together, 20 a month', 'cic-started', siblings(20)),
  ...both('brothers and sisters come together, 40 a month', 'cic-started', siblings(40)),
  ...both('two or three events a child, 30 a month', 'missing-incidents', bunches(30, 2.5)),
]
