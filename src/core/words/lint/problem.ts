import type { Figures } from '../figures.ts'
import type { Secrets } from '../secrets.ts'

/** A text of a pack, as lint reads it. */
export interface Text {
  /** `commentary/missing-children.md`. */
  readonly where: string
  /** The indicator it is written of, when it is of one. */
  readonly indicatorId?: string
  readonly theme?: string
  readonly paragraphs: readonly string[]
}

/** An error stops publication. A warning asks for a sign-off with a reason. */
export type Severity = 'error' | 'warning'

/** What a sentence can have wrong. */
export type Rule =
  | 'fraction'
  | 'number'
  | 'period'
  | 'direction'
  | 'comparator'
  | 'opposite'
  | 'total'
  | 'running-total'
  | 'date'
  | 'cohort'
  | 'two-values'
  | 'change'
  | 'range'
  | 'repeated'
  | 'abbreviation'
  | 'personal'
  | 'token'
  | 'tells-hidden'
  | 'small-count'

/** A sentence that does not hold, and what the data say. */
export interface Problem {
  readonly rule: Rule
  readonly severity: Severity
  readonly where: string
  readonly sentence: string
  /** What the data say, in a plain sentence. */
  readonly says: string
  /** The printed figure nearest to the one written. */
  readonly nearest?: string
}

/** What lint is told beside the texts and the figures. */
export interface Context {
  /** Words that the pack explains. */
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[]
  /** Last month's texts; nothing is told of repeats without them. */
  readonly previous?: readonly Text[]
  /** What the edition hides: no text of it may tell that. */
  readonly secrets?: Secrets
}

/** A text and what it is held against. */
export interface Held {
  readonly figures: Figures
  readonly context: Context
}
