import type { SeatKind } from '../../governance/board.ts'
import type { YouSaidPage } from '../../governance/challenges/you-said.ts'
import type { BoardCommitment, PublicCommitment } from '../../governance/commitments/public.ts'
import type { PublicOccasion } from '../../governance/participation/public-occasions.ts'
import type { Post } from '../../governance/post.ts'
import type { Day } from '../../time/day.ts'
import type { DataSet } from '../data-set.ts'

/** A seat of the board at one meeting. */
export interface SeatThere {
  /** What it is called, never who sits in it. */
  readonly title: string
  readonly kind: SeatKind
  readonly there: 'present' | 'somebody else for it' | 'apologies' | 'not there'
}

/** A meeting as the annual report names it. */
export interface Held {
  readonly on: Day
  readonly title: string
  /** Members present, of how many. `undefined` where no minute says. */
  readonly present: { readonly count: number; readonly of: number } | undefined
  readonly resolutions: number
  /** Every seat that stood on the day. Empty where no minute says. */
  readonly seats: readonly SeatThere[]
}

/** A year of the board, its commitments as they stood when it ended. What anybody may read is made of public commitments
 *  and a public data set alone. */
export type BoardYear = {
  readonly authority: { readonly code: string; readonly name: string }
  /** Both days counted. */
  readonly from: Day
  readonly to: Day
  readonly meetings: readonly Held[]
  readonly posts: readonly Post[]
  readonly youSaid: YouSaidPage
  /** What was held for young people to be heard at, as the edition may tell it. */
  readonly occasions: readonly PublicOccasion[]
  /** How many more there were, in whose words somebody is told. */
  readonly occasionsHeldBack: number
} & (
  | {
      readonly edition: 'public'
      readonly commitments: readonly PublicCommitment[]
      readonly set?: DataSet & { readonly edition: 'public' }
    }
  | {
      readonly edition: 'restricted'
      readonly commitments: readonly BoardCommitment[]
      readonly set?: DataSet
    }
)
