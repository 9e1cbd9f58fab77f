import { periodLabel } from '../time/period.ts'
import type { Entry, Shown } from './data-set.ts'
import { listOf, sayCount, sayShown } from './say.ts'

/** Periods named in a sentence; the rest are counted. */
const NAMED = 3

/** Months and years that both tell and tell otherwise: `February 2025 is 81% (90 of 111) and was 79% (88 of 111).`
 *  `undefined` where there is none. A period that was not over and is fuller now is not told otherwise. */
export function revisedText(was: Entry, is: Entry): string | undefined {
  const revised = [...revisedIn(was.series, is.series, is), ...revisedIn(was.years, is.years, is)]
  if (revised.length === 0) return undefined
  const more = revised.length - NAMED
  const rest = more > 0 ? [`${String(more)} more ${more === 1 ? 'period' : 'periods'}`] : []
  return `${listOf([...revised.slice(-NAMED).reverse(), ...rest])}.`
}

const revisedIn = (before: readonly Shown[], now: readonly Shown[], { indicator }: Entry): string[] =>
  now.flatMap((shown) => {
    const then = before.find(({ period }) => period.id === shown.period.id)
    if (then?.period.to !== shown.period.to) return []
    if (then.figure.kind !== 'number' || shown.figure.kind !== 'number' || isSame(then, shown)) return []
    return [`${periodLabel(shown.period)} is ${say(indicator, shown)} and was ${say(indicator, then)}`]
  })

const say = (indicator: Entry['indicator'], shown: Shown): string => {
  const [figure, count] = [sayShown(indicator, shown), sayCount(indicator, shown.figure)]
  return count === '–' || count === figure ? figure : `${figure} (${count})`
}

const isSame = ({ figure: a }: Shown, { figure: b }: Shown): boolean =>
  a.kind === 'number' &&
  b.kind === 'number' &&
  a.value === b.value &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator
