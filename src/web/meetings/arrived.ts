import { parseTime } from '../../core/governance/meetings/time-of-day.ts'
import type { Due } from '../../core/governance/meetings/timetable.ts'
import { dayIn } from '../loads/day-in.ts'

/** The moment a paper came, on the clock of this country. */
export function arrivedAt(moment: Date): Due {
  const at = parseTime(clockIn(moment))
  return { on: dayIn(moment), ...(at === undefined ? {} : { at }) }
}

/** The time of a moment in this country, `15:05`. */
export const clockIn = (moment: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' }).format(moment)
