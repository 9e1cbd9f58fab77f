import type { Day } from '../../time/day.ts'
import type { KindName } from '../commitments/kinds.ts'
import type { Side } from '../commitments/side.ts'
import type { Principle } from '../principles.ts'

/** Something asked of somebody at a meeting. The wording is kept as it was said. */
export interface Action {
  readonly item: string
  readonly id: string
  readonly kind: KindName
  readonly wording: string
  readonly askedBy: { readonly side: Side; readonly role: string }
  /** The post that will see to it; may be settled later. */
  readonly owner?: string
  readonly due?: Day
  readonly principle?: Principle
  readonly indicators?: readonly string[]
}
