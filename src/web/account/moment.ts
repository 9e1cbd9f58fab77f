const words = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** A moment as people here say it: "31 March 2026 at 14:05", by the clock on the wall in London. */
export const moment = (at: Date): string => words.format(at)
