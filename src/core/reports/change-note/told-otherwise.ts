import { periodLabel } from '../../time/period.ts'
import type { DataSet, Entry, Shown } from '../data-set.ts'
import { sayCount, sayShown } from '../say.ts'
import { whyOf, type Between, type Why } from './why.ts'

/** A figure that was printed once and is another now. */
export interface ToldOtherwise {
  readonly indicatorId: string
  /** The measure, and its row where it is of one. */
  readonly title: string
  /** `February 2025`, `2024/25`. */
  readonly period: string
  /** As each is printed: `79% (88 of 111)`. */
  readonly was: string
  readonly is: string
  readonly why: Why
}

/** Every figure of a data set that a later one tells otherwise, in the order of the later, months before years. What either
 *  hides is left out, and so is a period that was not over when it was printed. `only`: of these measures alone. */
export function toldOtherwise(before: DataSet, now: DataSet, only?: ReadonlySet<string>): ToldOtherwise[] {
  const then = new Map(before.entries.map((entry) => [entry.indicator.id, entry]))
  return now.entries
    .filter(({ indicator }) => only?.has(indicator.id) ?? true)
    .flatMap((is) => {
      const was = then.get(is.indicator.id)
      return was === undefined ? [] : ofEntry({ was, is }, { before, now })
    })
}

interface Pair {
  readonly was: Entry
  readonly is: Entry
}

function ofEntry({ was, is }: Pair, sets: Between): ToldOtherwise[] {
  const rows = new Map((was.rowSeries ?? []).map((row) => [row.key, row]))
  const { title } = is.indicator
  return [
    ...ofPeriods(title, { was, is }, { was, is }, sets),
    ...(is.rowSeries ?? []).flatMap((row) => {
      const old = rows.get(row.key)
      return old === undefined
        ? []
        : ofPeriods(`${title}, ${row.label}`, { was: old, is: row }, { was, is }, sets)
    }),
  ]
}

type OverTime = Pick<Entry, 'series' | 'years'>

const ofPeriods = (
  title: string,
  over: { readonly was: OverTime; readonly is: OverTime },
  pair: Pair,
  sets: Between,
): ToldOtherwise[] =>
  (['series', 'years'] as const).flatMap((name) => {
    const then = new Map(over.was[name].map((shown) => [shown.period.id, shown]))
    return over.is[name].flatMap((shown) => {
      const old = then.get(shown.period.id)
      if (old?.period.to !== shown.period.to || isHidden(old) || isHidden(shown)) return []
      const [was, is] = [say(pair.was, old), say(pair.is, shown)]
      if (was === is) return []
      const why = whyOf({ was: old, is: shown }, pair, sets)
      const { id: indicatorId } = pair.is.indicator
      return [{ indicatorId, title, period: periodLabel(shown.period), was, is, why }]
    })
  })

const isHidden = ({ figure }: Shown): boolean => figure.kind === 'suppressed'

function say({ indicator }: Entry, shown: Shown): string {
  const [figure, count] = [sayShown(indicator, shown), sayCount(indicator, shown.figure)]
  return count === '–' || count === figure ? figure : `${figure} (${count})`
}
