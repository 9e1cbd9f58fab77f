import type { Day } from '../time/day.ts'
import { hasLasted } from './in-care.ts'

/** Bands of time since a start: key, label, and the months at which the next band begins. The last has no limit. */
export type Bands = readonly (readonly [key: string, label: string, under: number])[]

/** The band a length of time falls in, by whole calendar months. Ruling A-02. */
export function bandOf(bands: Bands, start: Day, on: Day): string {
  const found = bands.find(([, , under]) => !hasLasted(start, under, on))
  return (found ?? bands[bands.length - 1] ?? [''])[0]
}

/** Labels by key, in order. */
export const labelsOf = (bands: Bands): Record<string, string> =>
  Object.fromEntries(bands.map(([key, label]) => [key, label]))
