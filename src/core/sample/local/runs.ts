import type { Day } from '../../time/day.ts'
import type { Care, Home } from '../life.ts'

/** A child's time with one carer, days away on holiday or in hospital looked through. */
export interface Run {
  readonly from: Day
  readonly to: Day
  /** The home as it came to be: long-term once it was so confirmed. */
  readonly home: Home
}

/** The homes of one time in care, in order. A change with the same carer is no new home. */
export function runsOf({ homes, to }: Care): Run[] {
  const runs: Run[] = []
  homes.forEach(({ from, home, sameCarer }, at) => {
    if (home.kind.startsWith('T')) return
    const end = homes.slice(at + 1).find((spell) => !spell.home.kind.startsWith('T'))?.from ?? to
    const before = runs.at(-1)
    const back = before?.home.kind === home.kind && before.home.post === home.post
    if (before && (sameCarer || back)) runs[runs.length - 1] = { from: before.from, to: end, home }
    else runs.push({ from, to: end, home })
  })
  return runs
}
