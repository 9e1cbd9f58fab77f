import { meanOf, surprising, twoSided, type Change, type ChangeKind, type Counted } from './chance.ts'
import { asUnlikelyAs, binomial, leastChance, poisson, type Distribution } from './distribution.ts'

/** Whether one authority's value differs from a `level` taken as exact (neighbours' mean, a target; percent, per 10,000
 *  or the mean's own unit) by more than chance, at 1 in 20: the exact binomial test for shares, the exact Poisson test
 *  for rates, the large-sample test for means of thirty cases or more. `cannot-tell` for counts, medians and ratios, and
 *  where no result could have been surprising. That neighbours differ among themselves it does not know: it asks whether
 *  ours could be a council at their mean. */
export function againstFixed(now: Counted, level: number, kind: ChangeKind): Change {
  if (kind === 'average') return meanAgainst(now, level)
  const expected = expectedAt(now, level, kind)
  if (expected === undefined || now.numerator === null || !now.denominator) return { verdict: 'cannot-tell' }
  const difference = (now.numerator / now.denominator) * scale[kind === 'rate' ? 'rate' : 'share'] - level
  if (difference !== 0 && leastChance(expected) > surprising) return { verdict: 'cannot-tell' }
  return told(difference, difference === 0 ? 1 : asUnlikelyAs(now.numerator, expected))
}

const scale = { share: 100, rate: 10_000 } as const

/** What the numerator would be by chance in a council at that level. */
function expectedAt({ denominator }: Counted, level: number, kind: ChangeKind): Distribution | undefined {
  if (!denominator || level < 0) return undefined
  if (kind === 'share') return level > 100 ? undefined : binomial(denominator, level / scale.share)
  return kind === 'rate' ? poisson((denominator * level) / scale.rate) : undefined
}

function meanAgainst(now: Counted, level: number): Change {
  const found = meanOf(now)
  if (found === undefined) return { verdict: 'cannot-tell' }
  const difference = found.mean - level
  return told(difference, difference === 0 ? 1 : twoSided(Math.abs(difference) / Math.sqrt(found.variance)))
}

function told(difference: number, p: number): Change {
  if (p > surprising) return { verdict: 'no-evidence', p }
  return { verdict: difference > 0 ? 'higher' : 'lower', p }
}
