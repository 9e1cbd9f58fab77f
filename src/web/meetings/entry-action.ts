import type { KindName } from '../../core/governance/commitments/kinds.ts'
import { sides, type Side } from '../../core/governance/commitments/side.ts'
import type { What } from '../../core/governance/minutes/happening.ts'
import type { Recording } from './entry-reader.ts'
import type { Reading } from './read.ts'

/** What can be asked at a meeting and recorded by the clerk. A challenge is the young people’s own to raise. */
export const kindsAsked = {
  action: 'Action',
  question: 'Question',
  'data-request': 'Request for data',
  offer: 'Offer of help',
  visit: 'Visit',
} as const satisfies Partial<Record<KindName, string>>

/** Something asked of somebody, in the words that were used. */
export function actionIn(typed: Reading, { commitment }: Recording): What {
  const [kind, side] = [typed.text('kind'), typed.text('side')]
  const [owner, due] = [typed.text('owner'), typed.dayIfAny('due')]
  const asked: Side = side in sides ? (side as Side) : 'board'
  return {
    ...{ did: 'action', item: typed.text('item'), id: commitment },
    kind: kind in kindsAsked ? (kind as KindName) : 'action',
    wording: typed.needed('wording', 'Write what was asked, in the words that were used'),
    askedBy: { side: asked, role: sides[asked] },
    ...(owner === '' ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  }
}
