import { NO_TEAM, one, pageOf, queryText, textOf } from '../behind/form.ts'
import { itemOrders, type ItemOrder } from '../../store/case-lists.ts'

/** What the address asks to see of a work list. */
export interface Asked {
  readonly asAt: string | undefined
  readonly team: string | undefined
  readonly overdue: boolean | undefined
  /** Due by the end of this day. */
  readonly by: string | undefined
  readonly words: string | undefined
  readonly order: ItemOrder
  readonly page: number
}

/** Reads the address. What makes no sense is left out. */
export function readAsked(query: Readonly<Record<string, string>>): Asked {
  const { team } = query
  return {
    asAt: textOf(query['as-at']),
    team: team === NO_TEAM ? '' : textOf(team),
    overdue: query['overdue'] === 'yes' ? true : undefined,
    by: dayOf(query['by']),
    words: textOf(query['words']),
    order: one(itemOrders, query['order']) ?? 'due',
    page: pageOf(query['page']),
  }
}

/** The same, as the end of an address; another page of it where one is given. */
export const queryOf = ({ asAt, team, overdue, by, words, order }: Asked, page = 1): string =>
  queryText({
    ...{ 'as-at': asAt, by, words },
    team: team === '' ? NO_TEAM : team,
    overdue: overdue === true ? 'yes' : undefined,
    order: order === 'due' ? undefined : order,
    page: page > 1 ? String(page) : undefined,
  })

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined
}
