import type { Link, Term, Where } from './link.ts'

/** What an indicator, or a row of it, counts. */
export const number = (indicatorId: string, key?: string): Term => ({
  indicatorId,
  of: 'numerator',
  ...(key !== undefined && { key }),
  times: 1,
})

/** What an indicator, or a row of it, is measured over. */
export const base = (indicatorId: string, key?: string): Term => ({
  ...number(indicatorId, key),
  of: 'denominator',
})

/** Taken off instead of added. */
export const less = (term: Term): Term => ({ ...term, times: -1 })

/** The same of a month or a year before. */
export const before = (term: Term, lag: 1 | 2 = 1): Term => ({ ...term, lag })

/** Every month and every year. */
export const PERIODS: readonly Where[] = ['month', 'year']

/** The same for an indicator whose rows are shown month by month. */
export const ALWAYS: readonly Where[] = ['month', 'year', 'rows']

/** One number in several places. */
export const same = (where: readonly Where[], why: string, first: Term, ...others: readonly Term[]): Link[] =>
  others.map((other) => ({ whole: first, parts: [other], where, why }))

/** A whole and what adds up to it. */
export const sum = (where: readonly Where[], why: string, whole: Term, ...parts: readonly Term[]): Link => ({
  whole,
  parts,
  where,
  why,
})

/** What nearly always holds. */
export const unless = (exception: string, links: readonly Link[]): Link[] =>
  links.map((link) => ({ ...link, unless: exception }))

/** Rows, by their keys between spaces, that add up to a whole. */
export const rowsAdd = (why: string, whole: Term, indicatorId: string, keys: string): Link =>
  sum(['rows'], why, whole, ...keys.split(' ').map((key) => number(indicatorId, key)))

/** Rows that are all measured over one number. */
export const rowsOver = (over: Term, indicatorId: string, keys: string): Link[] =>
  same(
    ['rows'],
    'these rows are shares of one number',
    over,
    ...keys.split(' ').map((key) => base(indicatorId, key)),
  )

/** Rows that are parts of the number they are measured over, and add up to it. */
export const rowsDivide = (why: string, whole: Term, indicatorId: string, keys: string): Link[] => [
  rowsAdd(why, whole, indicatorId, keys),
  ...rowsOver(whole, indicatorId, keys),
]

/** The same of rows whose whole is printed beside them alone. */
export const rowsAmong = (why: string, indicatorId: string, keys: string): Link[] =>
  rowsDivide(why, base(indicatorId, keys.split(' ')[0] ?? ''), indicatorId, keys).filter(
    ({ whole, parts: [first] }) => first?.key !== whole.key || first?.of !== whole.of,
  )
