import type { Do } from '../../core/governance/commitments/command.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'

/** A field of a form, by the name it is sent under. */
export type FieldName =
  | 'text'
  | 'reason'
  | 'words'
  | 'evidence-title'
  | 'evidence-where'
  | 'outcome'
  | 'is'
  | 'satisfied'
  | 'owner'
  | 'post'
  | 'due'
  | 'measure'
  | 'to'
  | 'target'
  | 'as'
  | 'meeting'

/** One thing that can be done to a promise: its page, its fields, and a command that shows whether it may be done. */
export interface Deed {
  readonly title: string
  readonly button: string
  readonly fields: readonly FieldName[]
  /** What a field is called here, where the usual word does not do. */
  readonly labels?: Readonly<Partial<Record<FieldName, string>>>
  /** Fields that may stay blank. */
  readonly optional?: readonly FieldName[]
  /** Said over the form. */
  readonly about?: string
  readonly example: (commitment: Commitment) => Do
  /** Pressed on the promise’s own page, beside what it is about: it has no page of its own. */
  readonly isPressedThere?: boolean
}

export type DeedName = Do['do']
