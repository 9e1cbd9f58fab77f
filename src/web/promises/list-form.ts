import type { Commitment, State } from '../../core/governance/commitments/commitment.ts'
import { isUnsettled } from '../../core/governance/commitments/commitment.ts'
import { overdue, silent, unacknowledged } from '../../core/governance/commitments/dates.ts'
import { kinds, type KindName } from '../../core/governance/commitments/kinds.ts'
import { inOrder } from '../../core/governance/commitments/next-agenda.ts'
import { one, textOf } from '../behind/form.ts'
import { holderName, type Business } from './business.ts'

/** How a promise stands, as somebody looks for it. */
export const standings = {
  unsettled: 'Open and answered',
  open: 'Open',
  answered: 'Answered, waiting for whoever asked',
  overdue: 'Overdue',
  silent: 'Nothing said for four weeks',
  'without-owner': 'Without an owner, or nobody holds the post',
  unacknowledged: 'Offers nobody has acknowledged',
  closed: 'Closed',
  overtaken: 'Overtaken',
  all: 'All',
} as const

export type Stands = keyof typeof standings

export interface Asking {
  readonly kind: KindName | undefined
  readonly stands: Stands
  readonly owner: string | undefined
  readonly words: string | undefined
}

/** Reads the address. What makes no sense is left out. */
export const readAsking = (query: Readonly<Record<string, string>>): Asking => ({
  kind: one(Object.keys(kinds) as KindName[], query['kind']),
  stands: one(Object.keys(standings) as Stands[], query['stands']) ?? 'unsettled',
  owner: textOf(query['owner']),
  words: textOf(query['words']),
})

/** Those that are looked for, promised soonest first. Private ones are never on a list. */
export const sought = (all: readonly Commitment[], asking: Asking, business: Business): Commitment[] =>
  all
    .filter(({ keptPrivate }) => keptPrivate === undefined)
    .filter((each) => asking.kind === undefined || each.kind === asking.kind)
    .filter((each) => asking.owner === undefined || each.owner === asking.owner)
    .filter((each) => asking.words === undefined || holds(each, asking.words))
    .filter((each) => stands(each, asking.stands, business))
    .sort(inOrder)

const holds = ({ id, wording }: Commitment, words: string): boolean =>
  id === words || wording.toLowerCase().includes(words.toLowerCase())

/** Whether a promise stands so today. */
export function stands(each: Commitment, how: Stands, business: Business): boolean {
  const { today } = business
  switch (how) {
    case 'all':
      return true
    case 'unsettled':
      return isUnsettled(each)
    case 'overdue':
      return overdue(each, today)
    case 'silent':
      return silent(each, today)
    case 'unacknowledged':
      return unacknowledged(each, today)
    case 'without-owner':
      return isUnsettled(each) && (each.owner === undefined || holderName(business, each.owner) === undefined)
    case 'open':
    case 'answered':
    case 'closed':
    case 'overtaken':
      return each.state === (how satisfies State)
  }
}
