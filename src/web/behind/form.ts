import { markOrders, type MarkOrder, type Sought } from '../../store/case-lists.ts'

/** What the address asks to see of the children behind a figure. */
export interface Asked {
  readonly asAt: string | undefined
  readonly period: string | undefined
  /** Nobody in particular: everybody, whether in the group or not. */
  readonly standing: Sought | undefined
  /** A team's name; blank for those of no team. */
  readonly team: string | undefined
  readonly overdue: boolean | undefined
  readonly words: string | undefined
  readonly order: MarkOrder
  /** The page, from 1. */
  readonly page: number
  /** Whether all lines stand on one page, to print. */
  readonly whole: boolean
}

/** Said for a team that nobody names: no council calls a team so. */
export const NO_TEAM = '-'

/** Said for everybody; where nothing is said, those in the group are meant. */
const EVERYBODY = 'all'

/** Stands for a page's number where all lines stand on one. */
const ALL = 'all'

/** Reads the address. What makes no sense is left out. */
export function readBehind(query: Readonly<Record<string, string>>): Asked {
  const { team } = query
  return {
    asAt: textOf(query['as-at']),
    period: textOf(query['period']),
    standing: soughtIn(query['standing']),
    team: team === NO_TEAM ? '' : textOf(team),
    overdue: query['overdue'] === 'yes' ? true : undefined,
    words: textOf(query['words']),
    order: one(markOrders, query['order']) ?? 'child',
    page: pageOf(query['page']),
    whole: query['page'] === ALL,
  }
}

const soughtIn = (typed: string | undefined): Sought | undefined =>
  typed === EVERYBODY ? undefined : (one(['counted', 'not-counted', 'out'] as const, typed) ?? 'in')

/** The same, as the end of an address; another page of it, or all on one, where that is said. */
export const queryOf = (
  { asAt, period, standing, team, overdue, words, order }: Asked,
  page: number | 'all' = 1,
): string =>
  queryText({
    ...{ 'as-at': asAt, period, words },
    standing: standing === 'in' ? undefined : (standing ?? EVERYBODY),
    order: order === 'child' ? undefined : order,
    team: team === '' ? NO_TEAM : team,
    overdue: overdue === true ? 'yes' : undefined,
    page: page === 1 ? undefined : String(page),
  })

/** What is said, as the end of an address. */
export function queryText(said: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(said)) if (value !== undefined) query.set(name, value)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

const LONGEST = 200

/** Words as typed; `undefined` where there are none, or where they are no words. */
export function textOf(typed: string | undefined): string | undefined {
  const text = typed?.trim()
  return text === undefined || text === '' || text.length > LONGEST || text.includes('\u0000')
    ? undefined
    : text
}

/** One of some words. */
export const one = <T extends string>(words: readonly T[], typed: string | undefined): T | undefined =>
  words.find((word) => word === typed)

/** A page's number; 1 where it is none. */
export function pageOf(typed: string | undefined): number {
  const page = Number(typed)
  return Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1
}
