import { changeOverYear, type Change } from '../benchmarks/chance.ts'
import type { Figure } from '../disclosure/figure.ts'
import type { Entry, Shown } from './data-set.ts'
import { headlineOf } from './headline.ts'
import type { Direction } from './report.ts'
import { sayMeasured } from './say.ts'
import { periodLabel } from '../time/period.ts'

/** The change over the year, called one only when it is more than chance would bring. */
export function directionOf(entry: Entry): Direction {
  const { now, then } = headlineOf(entry)
  if (now.figure.kind !== 'number' || then?.figure.kind !== 'number')
    return { shape: '–', word: 'cannot tell', detail: whyNot(now, then) }
  const before = sayMeasured(entry.indicator, then.figure.value)
  return { ...told(entry, verdictOf(entry)), detail: `from ${before} in ${periodLabel(then.period)}` }
}

/** Whether the headline moved over the year by more than chance. */
export function verdictOf(entry: Entry): Change['verdict'] {
  const { now, then } = headlineOf(entry)
  if (!then || !isNumber(now.figure) || !isNumber(then.figure)) return 'cannot-tell'
  // A difference of two flows is neither a count nor a share: chance has no simple measure of it.
  if ((now.figure.numerator ?? 0) < 0 || (then.figure.numerator ?? 0) < 0) return 'cannot-tell'
  if (now.status === 'broken-series' || then.status === 'broken-series') return 'cannot-tell'
  return changeOverYear(now.figure, then.figure, entry.indicator.kind).verdict
}

const isNumber = (figure: Figure): figure is Extract<Figure, { kind: 'number' }> => figure.kind === 'number'

function told(
  { indicator: { better } }: Entry,
  verdict: Change['verdict'],
): Pick<Direction, 'shape' | 'word'> {
  switch (verdict) {
    case 'no-evidence':
      return { shape: '●', word: 'no evidence of change' }
    case 'cannot-tell':
      return { shape: '–', word: 'cannot tell' }
    case 'higher':
    case 'lower':
      if (better === 'neither') return { shape: verdict === 'higher' ? '▲' : '▼', word: verdict }
      return verdict === better ? { shape: '▲', word: 'better' } : { shape: '▼', word: 'worse' }
  }
}

const whyNot = (now: Shown, then: Shown | undefined): string => {
  if (now.figure.kind === 'suppressed') return 'the figure is hidden'
  if (then?.figure.kind === 'suppressed') return `${periodLabel(then.period)} is hidden`
  if (now.figure.kind !== 'number') return 'there is no figure'
  return then === undefined ? 'there is no figure a year before' : `${periodLabel(then.period)} has no figure`
}
