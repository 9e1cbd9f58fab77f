import type { Period } from '../time/period.ts'
import { gapOf } from './gaps.ts'
import type { Basis, Gap, Indicator } from './indicator.ts'
import type { View } from './view.ts'
import { windowOf, type Window } from './window.ts'

/** The days an indicator looks at for a period. */
export const windowFor = (indicator: Indicator, period: Period): Window =>
  windowOf(period, indicator.reach, indicator.yearReach)

/** An indicator that several sources can tell, the most trusted first. Its words are those of the first. */
export function trusting(first: Basis, ...others: readonly Basis[]): Indicator {
  return { ...first.indicator, bases: [first, ...others] }
}

/** An indicator in the words of the source that tells most of some periods; of the most trusted when none tells any. */
export function asTold(indicator: Indicator, tellings: readonly Telling[]): Indicator {
  if (indicator.bases === undefined) return indicator
  const told = indicator.bases.map((basis) => ({
    words: basis.indicator,
    periods: tellings.filter((each) => each.gap === undefined && each.indicator === basis.indicator).length,
  }))
  const [most] = told.sort((a, b) => b.periods - a.periods)
  return { ...(most?.words ?? indicator), bases: indicator.bases }
}

/** How a period of an indicator is told. */
export interface Telling {
  readonly indicator: Indicator
  readonly window: Window
  /** Why there is no value, when no source has one. */
  readonly gap: Gap | undefined
  /** What the value comes from, where several sources could tell it. */
  readonly source: string | undefined
}

/** The first source that has a value for the period; when none has, the most trusted one's reason. */
export function tellingOf(indicator: Indicator, view: View, period: Period): Telling {
  const bases = indicator.bases ?? [{ source: undefined, indicator }]
  const tellings = bases.map(({ source, indicator: told }) => {
    const window = windowFor(told, period)
    return { indicator: told, window, gap: gapOf(told, view, window, period), source }
  })
  return tellings.find(({ gap }) => gap === undefined) ?? withEveryReason(tellings)
}

/** What would fill the gap: the most trusted source's reason, and the others' where they say something more. */
function withEveryReason(tellings: readonly Telling[]): Telling {
  const [first] = tellings
  if (first?.gap === undefined) throw new Error('An indicator has at least one way of being told.')
  const notes = new Set(tellings.flatMap(({ gap }) => gap?.note ?? []))
  return { ...first, gap: { ...first.gap, note: [...notes].join(' ') } }
}

/** Every source's telling of a period that has a value, in order of trust. */
export const everyTelling = (indicator: Indicator, view: View, period: Period): Telling[] =>
  (indicator.bases ?? []).flatMap(({ source, indicator: told }) => {
    const window = windowFor(told, period)
    const gap = gapOf(told, view, window, period)
    return gap === undefined ? [{ indicator: told, window, gap, source }] : []
  })
