import type { Entry, Shown } from './data-set.ts'
import type { TimeChart } from './report.ts'
import { aimOf } from './target-words.ts'
import { targetIn } from './target.ts'

/** The council's target across a chart, where it was in force: a line that steps where another took its place. */
export function targetAcross(entry: Entry, periods: readonly Shown[]): Pick<TimeChart, 'target'> {
  const steps: { from: number; to: number; value: number }[] = []
  periods.forEach((shown, at) => {
    const value = targetIn(entry, shown)?.target
    const last = steps.at(-1)
    if (value === undefined) return
    if (last?.value === value && last.to === at - 1) last.to = at
    else steps.push({ from: at, to: at, value })
  })
  const now = periods.findLast((shown) => targetIn(entry, shown) !== undefined)
  const target = now && targetIn(entry, now)
  if (!target) return {}
  return { target: { label: `Target: ${aimOf(entry.indicator, target)}`, value: target.target, steps } }
}
