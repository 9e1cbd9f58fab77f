import { day, type Day } from '../core/time/day.ts'

const inLondon = new Intl.DateTimeFormat('en-GB', {
  ...({ timeZone: 'Europe/London', hourCycle: 'h23', timeZoneName: 'longOffset' } as const),
  ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
  ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
})

/** A moment as this country writes it, with its offset: `2020-09-09T15:40:00+01:00`. Its first ten letters are the day. */
export function localTime(moment: Date): string {
  const parts = Object.fromEntries(inLondon.formatToParts(moment).map(({ type, value }) => [type, value]))
  const { year = '', month = '', day = '', hour = '', minute = '', second = '', timeZoneName = '' } = parts
  const offset = timeZoneName === 'GMT' ? '+00:00' : timeZoneName.replace('GMT', '')
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}

/** The day a moment falls on in this country. */
export const localDay = (moment: Date): Day => day(localTime(moment).slice(0, 10))
