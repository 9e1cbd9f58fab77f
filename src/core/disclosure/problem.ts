/** Numbers that are bound together, which of them are printed in which cells, and which may not be told. */
export interface Problem {
  readonly quantities: readonly Quantity[]
  readonly cells: readonly Cell[]
  readonly relations: readonly Relation[]
  readonly secrets: readonly Secret[]
}

/** A number, printed or not. Known to the publisher. */
export interface Quantity {
  readonly id: string
  readonly value: number
  /** What anybody knows it cannot be below: 0 for a count; minus infinity for a difference. */
  readonly least: number
  /** True for what is known whatever is hidden here: the population of the area, or a number published before. */
  readonly known?: true
}

/** A place in the edition where numbers are shown together or not at all: `cic-count/month/2024-05`. */
export interface Cell {
  readonly id: string
  readonly quantities: readonly string[]
  /** What readers lose when it is hidden. */
  readonly cost: number
  /** Why it may not be shown, whatever else is hidden: small in itself. */
  readonly because?: Because
}

/** Why a cell is hidden. */
export type Because = 'small' | 'remainder' | 'nought' | 'few-cases' | 'dominated' | 'protected' | 'before'

/** `times` × quantity, summed, is `to` or at most `to`. */
export interface Relation {
  readonly terms: readonly { readonly quantity: string; readonly times: number }[]
  readonly is: '=' | '<='
  readonly to: number
  /** In words for a data protection officer: `the rows add up to the total`. */
  readonly why: string
}

/** A number that nobody may narrow down to a range smaller than `width`. */
export interface Secret {
  readonly quantity: string
  readonly width: number
  readonly because: Because
}

/** The cells hidden, and for those that are hidden only to guard others, which secrets they guard. */
export interface Pattern {
  readonly hidden: ReadonlySet<string>
  /** Cell id to the ids of the secrets' quantities it was hidden for. */
  readonly guards: ReadonlyMap<string, readonly string[]>
  /** Quantities of secrets that nothing can guard, for all that is bound to them is known. */
  readonly unguarded: readonly string[]
}
