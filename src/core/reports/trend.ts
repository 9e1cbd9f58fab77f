import type { Direction } from './report.ts'
import type { Entry } from './data-set.ts'
import { basisOf, type Basis } from './trend-basis.ts'
import { briefOf, detailOf, evidenceOf } from './trend-words.ts'

/** What the course of an indicator lets one say, worked out from its shown figures alone. */
export type Verdict = 'up' | 'down' | 'likely-up' | 'likely-down' | 'no-evidence' | 'too-few' | 'cannot-tell'

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
  /** The verdict in a sentence, for where what it is held against has just been said. */
  readonly brief: string
}

/** The trend of an indicator: one verdict for scorecard, sentence, chart and spreadsheet. Found once. */
export function trendOf(entry: Entry): Trend {
  const known = trends.get(entry) ?? trendIn(entry)
  trends.set(entry, known)
  return known
}

const trends = new WeakMap<Entry, Trend>()

function trendIn(entry: Entry): Trend {
  const basis = basisOf(entry)
  const verdict = verdictOf(basis)
  const judgement = judgementOf(entry, verdict)
  const judged = { said: sayVerdict[verdict], judgement }
  const words = judgement ? `${judgement}: ${sayVerdict[verdict]}` : sayVerdict[verdict]
  return {
    verdict,
    judgement,
    shape: shapeOf(verdict, judgement),
    words,
    detail: detailOf(entry, basis),
    evidence: evidenceOf(entry, basis, judged),
    brief: briefOf(verdict, judged),
  }
}

/** The fixed words. */
export const sayVerdict: Readonly<Record<Verdict, string>> = {
  up: 'up',
  down: 'down',
  'likely-up': 'likely up',
  'likely-down': 'likely down',
  'no-evidence': 'no evidence of change',
  'too-few': 'too few to say',
  'cannot-tell': 'cannot tell',
}

function verdictOf(basis: Basis): Verdict {
  switch (basis.kind) {
    case 'months':
      return moved(basis.signal.up, basis.signal.strong)
    case 'quiet':
      return 'no-evidence'
    case 'thin':
      return 'too-few'
    case 'none':
      return 'cannot-tell'
    case 'pair':
    case 'years': {
      const { verdict, strong } = basis.found
      return verdict === 'higher' || verdict === 'lower' ? moved(verdict === 'higher', strong) : verdict
    }
  }
}

function moved(up: boolean, strong: boolean): Verdict {
  if (up) return strong ? 'up' : 'likely-up'
  return strong ? 'down' : 'likely-down'
}

const isUp = (verdict: Verdict): boolean => verdict === 'up' || verdict === 'likely-up'
const isDown = (verdict: Verdict): boolean => verdict === 'down' || verdict === 'likely-down'

function judgementOf({ indicator: { better } }: Entry, verdict: Verdict): Trend['judgement'] {
  if (better === 'neither' || !(isUp(verdict) || isDown(verdict))) return undefined
  return isUp(verdict) === (better === 'higher') ? 'better' : 'worse'
}

function shapeOf(verdict: Verdict, judgement: Trend['judgement']): Direction['shape'] {
  if (judgement) return judgement === 'better' ? '▲' : '▼'
  if (isUp(verdict)) return '△'
  if (isDown(verdict)) return '▽'
  return verdict === 'no-evidence' ? '●' : '–'
}
