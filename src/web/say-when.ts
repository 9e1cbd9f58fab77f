import { day, longDay } from '../core/time/day.ts'

/** A day as the database keeps it, `2025-03-31`, in words: “31 March 2025”. */
export const sayDay = (iso: string): string => longDay(day(iso))

/** The day a moment falls on in this country. */
export const sayDayOf = (moment: Date): string => inLondon({ dateStyle: 'long' }, moment)

/** A moment to the minute: “2 May 2025 at 14:05”. */
export const sayMoment = (moment: Date): string =>
  `${sayDayOf(moment)} at ${inLondon({ timeStyle: 'short' }, moment)}`

const inLondon = (options: Intl.DateTimeFormatOptions, moment: Date): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/London' }).format(moment)
