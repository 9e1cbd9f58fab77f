import type { Figure } from '../disclosure/figure.ts'
import type { Target } from '../record/targets.ts'
import type { Entry, Shown } from './data-set.ts'
import { headlineOf } from './headline.ts'
import { decimalsOf, round } from './say.ts'
import { targetIn } from './target.ts'

/** How a figure stands to the council's own target, said by a word and a shape, never by colour alone. */
export interface Rag {
  readonly verdict: 'on' | 'within' | 'off'
  readonly shape: '✓' | '≈' | '✗'
  readonly word: 'on target' | 'within tolerance' | 'off target'
}

const marks: Readonly<Record<Rag['verdict'], Rag>> = {
  on: { verdict: 'on', shape: '✓', word: 'on target' },
  within: { verdict: 'within', shape: '≈', word: 'within tolerance' },
  off: { verdict: 'off', shape: '✗', word: 'off target' },
}

/** How the figure an indicator leads with stands to its target: see `ragIn`. */
export const ragOf = (entry: Entry): Rag | undefined => ragIn(entry, headlineOf(entry).now)

/** How a figure stands to the target of its period, by the exact value, or by the printed one where the numbers behind it
 *  are not shown: what is said then tells no more than what is printed. `undefined` without a figure shown as a number,
 *  a target in force, a tolerance, and a direction that is better. */
export function ragIn(entry: Entry, shown: Shown): Rag | undefined {
  const target = targetIn(entry, shown)
  if (target?.tolerance === undefined || shown.figure.kind !== 'number') return undefined
  const short = shortOf(valueJudged(entry, shown.figure), target)
  if (short === undefined) return undefined
  if (short <= HAIR) return marks.on
  return short <= target.tolerance + HAIR ? marks.within : marks.off
}

function valueJudged(
  { indicator }: Entry,
  { value, numerator }: Extract<Figure, { kind: 'number' }>,
): number {
  return numerator === null ? round(value, decimalsOf(indicator)) : value
}

/** How far a value is on the wrong side of its target, below 0 on the right one; `undefined` where neither side is. */
export function shortOf(value: number, { target, polarity }: Target): number | undefined {
  if (polarity === 'neither') return undefined
  return polarity === 'higher' ? target - value : value - target
}

/** Less than any figure differs by: what binary fractions lose. */
const HAIR = 1e-9
