import { calendar, type Day } from '../../time/day.ts'

/** How many were due in each month and how many of them were done, measure by measure. */
export interface Tally {
  readonly count: (measure: string, due: Day, done: boolean) => void
  /** In the order of months, each with the measures counted in it. */
  readonly totals: () => { measure: string; month: string; due: number; done: number }[]
}

/** Begins to count. */
export function openTally(): Tally {
  const counts = new Map<string, { measure: string; month: string; due: number; done: number }>()
  return {
    count: (measure, due, done) => {
      const month = monthOf(due)
      const key = `${month} ${measure}`
      const known = counts.get(key) ?? { measure, month, due: 0, done: 0 }
      counts.set(key, { ...known, due: known.due + 1, done: known.done + (done ? 1 : 0) })
    },
    totals: () => [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total),
  }
}

/** `2020-09`. */
export function monthOf(on: Day): string {
  const { year, month } = calendar(on)
  return `${year}-${String(month).padStart(2, '0')}`
}
