import type { Day } from '../../time/day.ts'

/** `Thursday`. */
export const weekday = (on: Day): string => names[(((on + 3) % 7) + 7) % 7] ?? ''

// Day 0, 1 January 1970, was a Thursday.
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
