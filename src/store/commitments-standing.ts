import { sql } from 'kysely'
import { kindOf, kinds, type KindName } from '../core/governance/commitments/kinds.ts'
import { addDays, type Day } from '../core/time/day.ts'
import { heldByNobody, unsettled, type Test } from './commitments-asked.ts'

/** How a commitment stands, as somebody looks for it. */
export type Stands =
  | 'unsettled'
  | 'open'
  | 'answered'
  | 'overdue'
  | 'silent'
  | 'without-owner'
  | 'unacknowledged'
  | 'closed'
  | 'overtaken'
  | 'all'

/** What is true today: how long without a word is silent, and which posts somebody holds. */
export interface Now {
  readonly today: Day
  readonly silentAfter: number
  readonly held: readonly string[]
}

/** Those that stand so today. */
export function standsSo(how: Stands, { today, silentAfter, held }: Now): Test {
  switch (how) {
    case 'all':
      return sql<boolean>`true`
    case 'unsettled':
      return unsettled
    case 'overdue':
      return sql<boolean>`state = 'open' and promised < ${today}`
    case 'silent':
      return sql<boolean>`state = 'open' and last_said < ${addDays(today, -silentAfter)}`
    case 'unacknowledged':
      return unacknowledged(today)
    case 'without-owner':
      return heldByNobody(held)
    case 'open':
    case 'answered':
    case 'closed':
    case 'overtaken':
      return sql<boolean>`state = ${how}`
  }
}

/** Offers and the like that waited longer than their kind allows for a first word. */
function unacknowledged(today: Day): Test {
  const clocked = (Object.keys(kinds) as KindName[]).flatMap((kind) => {
    const within = kindOf(kind).acknowledgeWithin
    return within === undefined ? [] : [sql`kind = ${kind} and asked_on < ${addDays(today, -within)}`]
  })
  return sql<boolean>`state = 'open' and not is_acknowledged and (${sql.join(clocked, sql` or `)})`
}
