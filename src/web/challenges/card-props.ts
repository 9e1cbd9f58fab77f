import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import type { KeptCard } from '../../store/challenges.ts'
import type { FormError } from '../form-error.ts'
import type { Business } from '../promises/business.ts'
import type { Typed } from '../promises/typed.ts'
import type { CardDeed } from './words.ts'

/** What the page of one card is drawn from. */
export interface CardPageProps {
  readonly card: KeptCard
  /** `undefined` where they are not the asker’s to read. */
  readonly words: string | undefined
  readonly tells: readonly string[]
  readonly able: readonly CardDeed[]
  readonly challenges: readonly Commitment[]
  readonly business: Business
  readonly sent?: CardDeed
  readonly typed?: Typed
  readonly errors?: readonly FormError[]
}
