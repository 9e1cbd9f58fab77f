import { youSaid } from '../../governance/challenges/you-said.ts'
import type { Commitment } from '../../governance/commitments/commitment.ts'
import { boardOnly, publicOnly } from '../../governance/commitments/public.ts'
import type { Occasion } from '../../governance/participation/occasion.ts'
import { publicOccasions } from '../../governance/participation/public-occasions.ts'
import { whoIsTold } from '../../words/lint/who-is-told.ts'
import type { DataSet } from '../data-set.ts'
import type { Report } from '../report.ts'
import { annualReportOf } from './annual-report.ts'
import type { BoardYear } from './board-year.ts'

/** What is kept of a year of the board. */
export type YearKept = Pick<BoardYear, 'authority' | 'from' | 'to' | 'meetings' | 'posts'> & {
  /** As they stood when it ended. */
  readonly commitments: readonly Commitment[]
  readonly occasions: readonly Occasion[]
  /** Numbers from 1 to this are small, and told to members alone. */
  readonly threshold: number
}

/** The last data set of the year, and the same as the public may read it; each left out where there is none. */
export interface YearSets {
  readonly own?: DataSet | undefined
  readonly open?: (DataSet & { readonly edition: 'public' }) | undefined
}

/** The board's year for members in private session, and for anybody. */
export function annualEditions(
  { commitments, occasions, threshold, ...kept }: YearKept,
  { own, open }: YearSets,
): { readonly own: Report; readonly open: Report } {
  const told = publicOnly(commitments)
  const year = { ...kept, youSaid: youSaid(told, whoIsTold) }
  return {
    own: annualReportOf({
      ...{ ...year, ...toldOf(occasions, 0), edition: 'restricted', commitments: boardOnly(commitments) },
      ...(own && { set: own }),
    }),
    open: annualReportOf({
      ...{ ...year, ...toldOf(occasions, threshold), edition: 'public', commitments: told },
      ...(open && { set: open }),
    }),
  }
}

function toldOf(all: readonly Occasion[], threshold: number) {
  const { shown, heldBack } = publicOccasions(all, { threshold, whoIsTold })
  return { occasions: shown, occasionsHeldBack: heldBack.length }
}
