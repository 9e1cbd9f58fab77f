import { collectionIn, nextDue, partnerOf } from '../../core/sources/bringing.ts'
import { collectionNames, collectionOf, type CollectionName } from '../../core/sources/collections.ts'
import { partners, type Partner } from '../../core/roles/roles.ts'
import { isoDay } from '../../core/time/day.ts'
import { summaryOf } from '../../preparing/load-summary.ts'
import { dayIn } from './day-in.ts'

/** A collection: who brings it, when it last came and when it is next expected. */
export interface Expected {
  readonly name: CollectionName
  readonly code: string
  readonly title: string
  readonly bringer: string
  readonly partner: '' | Partner
  readonly every: string
  /** The day it was last brought; `undefined` when it never was. */
  readonly last: string | undefined
  readonly due: string | undefined
  readonly isOverdue: boolean
}

interface Accepted {
  readonly at: Date
  readonly summary: unknown
}

const words = {
  month: 'Every month',
  quarter: 'Every quarter',
  term: 'Every term',
  year: 'Every year',
} as const

/** Every collection, or those of some partners, with when it last came among accepted loads. */
export function expected(
  accepted: readonly Accepted[],
  now: Date,
  only: readonly Partner[] | undefined,
): Expected[] {
  const last = lastBrought(accepted)
  const today = isoDay(dayIn(now))
  return collectionNames
    .filter((name) => only === undefined || only.some((partner) => partner === partnerOf(name)))
    .map((name) => {
      const { code, title, keeper, every } = collectionOf(name)
      const partner = partnerOf(name)
      const came = last.get(name)
      const due = came === undefined ? undefined : isoDay(nextDue(every, dayIn(came)))
      return {
        ...{ name, code, title, partner },
        bringer: partner === '' ? keeper : partners[partner],
        every: words[every],
        last: came === undefined ? undefined : isoDay(dayIn(came)),
        due,
        isOverdue: due !== undefined && due < today,
      }
    })
}

function lastBrought(accepted: readonly Accepted[]): Map<CollectionName, Date> {
  const last = new Map<CollectionName, Date>()
  for (const { at, summary } of accepted)
    for (const { kind } of summaryOf(summary)?.tables ?? []) {
      const name = collectionIn(kind)
      const before = name && last.get(name)
      if (name !== undefined && (before === undefined || before < at)) last.set(name, at)
    }
  return last
}
