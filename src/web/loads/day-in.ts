import { day, type Day } from '../../core/time/day.ts'

/** The day a moment falls on in this country. */
export const dayIn = (moment: Date): Day =>
  day(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(moment))
