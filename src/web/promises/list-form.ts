import { kinds, type KindName } from '../../core/governance/commitments/kinds.ts'
import type { After, Seeking } from '../../store/commitments-sought.ts'
import type { Stands } from '../../store/commitments-standing.ts'
import { one, textOf } from '../behind/form.ts'

/** How a promise stands, as somebody looks for it. */
export const standings: Readonly<Record<Stands, string>> = {
  unsettled: 'Open and answered',
  open: 'Open',
  answered: 'Answered, waiting for whoever asked',
  overdue: 'Overdue',
  silent: 'Nothing said for a while',
  'without-owner': 'Without an owner, or nobody holds the post',
  unacknowledged: 'Offers nobody has acknowledged',
  closed: 'Closed',
  overtaken: 'Overtaken',
  all: 'All',
}

/** What is counted over the list: each needs somebody. */
export const counted = ['answered', 'overdue', 'silent', 'without-owner', 'unacknowledged'] as const

export type Counted = Readonly<Record<(typeof counted)[number], number>>

type Query = Readonly<Record<string, string>>

/** Reads the address. What makes no sense is left out. */
export const readAsking = (query: Query): Seeking => ({
  kind: one(Object.keys(kinds) as KindName[], query['kind']),
  stands: one(Object.keys(standings) as Stands[], query['stands']) ?? 'unsettled',
  owner: isId(query['owner']) ? query['owner'] : undefined,
  words: textOf(query['words']),
})

const isId = (text: string | undefined): boolean =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text ?? '')

/** Where a page of the list goes on, as its address says it; `undefined` for the first. */
export function readAfter({ after }: Query): After | undefined {
  const [, promised, askedOn, id] = /^(\d{1,10})\.(-?\d{1,6})\.([A-Za-z0-9-]{1,60})$/.exec(after ?? '') ?? []
  return id === undefined || Number(promised) > 2147483647
    ? undefined
    : { promised: Number(promised), askedOn: Number(askedOn), id }
}

/** The address of a page of the list. */
export function pathOf({ kind, stands, owner, words }: Seeking, after?: After): string {
  const query = new URLSearchParams({ stands })
  for (const [name, value] of Object.entries({ kind, owner, words }))
    if (value !== undefined) query.set(name, value)
  if (after) query.set('after', `${after.promised}.${after.askedOn}.${after.id}`)
  return `/promises?${query.toString()}`
}
