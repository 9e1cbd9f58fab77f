import type { Commitment } from '../core/governance/commitments/commitment.ts'
import type { Linked, LinkedAs } from '../core/governance/commitments/link.ts'
import { order } from './commitments-asked.ts'
import type { Db } from './database.ts'

/** A commitment that is linked to something, and as what. */
export interface LinkedFrom {
  readonly commitment: Commitment
  readonly as: LinkedAs
}

/** What is linked to a thing, that the asker may see: promised soonest first. Private matters are told nowhere else. */
export async function linkedTo(
  db: Db,
  authority: string,
  { to, id }: { to: Linked; id: string },
): Promise<LinkedFrom[]> {
  const rows = await db
    .selectFrom('commitmentLink')
    .innerJoin('commitment', (join) =>
      join
        .onRef('commitment.id', '=', 'commitmentLink.commitment')
        .onRef('commitment.authority', '=', 'commitmentLink.authority'),
    )
    .select(['commitment.fold', 'commitmentLink.as'])
    .where('commitmentLink.authority', '=', authority)
    .where('commitmentLink.to', '=', to)
    .where('commitmentLink.target', '=', id)
    .where('commitment.keptPrivate', 'is', null)
    .orderBy(order)
    .execute()
  return rows.map(({ fold, as }) => ({ commitment: fold as Commitment, as: as as LinkedAs }))
}
