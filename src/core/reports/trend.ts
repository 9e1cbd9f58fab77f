import type { Direction } from './report.ts'
import type { Entry } from './data-set.ts'
import { directionOf, verdictOf } from './change.ts'

/** What the course of an indicator lets one say, worked out from its shown figures alone. */
export type Verdict =
  'up' | 'down' | 'likely-up' | 'likely-down' | 'no-evidence' | 'too-few' | 'cannot-tell'

/** How an indicator has moved, in the words every page uses. */
export interface Trend {
  readonly verdict: Verdict
  /** `undefined` without a change, and where neither direction is better. */
  readonly judgement: 'better' | 'worse' | undefined
  readonly shape: Direction['shape']
  /** `worse: likely up`, `likely up`, `no evidence of change`, `too few to say`, `cannot tell`. */
  readonly words: string
  /** What is compared with what, or why nothing can be: `from 9% in September 2019`. */
  readonly detail: string
  /** The evidence in a whole sentence. */
  readonly evidence: string
}

/** The trend of an indicator: one verdict for scorecard, sentence, chart and spreadsheet. */
export function trendOf(entry: Entry): Trend {
  const { shape, word, detail } = directionOf(entry)
  const change = verdictOf(entry)
  const judgement = word === 'better' || word === 'worse' ? word : undefined
  const verdict = change === 'higher' ? 'up' : change === 'lower' ? 'down' : change
  return { verdict, judgement, shape, words: word, detail, evidence: `${word}, ${detail}.` }
}
