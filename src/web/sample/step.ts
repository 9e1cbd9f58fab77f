import { addDays, calendar, isoDay } from '../../core/time/day.ts'
import { momentOn, type Calendar } from './calendar.ts'
import type { Stage, Typed } from './stage.ts'

/** Something that happened in the made-up year. */
export interface Step {
  readonly at: Date
  readonly take: (stage: Stage) => Promise<unknown>
}

/** A moment so many days after the meeting that was held, a Thursday; before it where negative. */
export const daysAfter = ({ held }: Calendar, days: number, time = '10:00'): Date =>
  momentOn(addDays(held, days), time)

/** A day for a form that has one box for it. */
export const dayTyped = ({ held }: Calendar, days: number): string => isoDay(addDays(held, days))

/** A day for a form that has three boxes for it. */
export function dayInParts({ held }: Calendar, days: number, name = 'due'): Typed {
  const { year, month, date } = calendar(addDays(held, days))
  return { [`${name}-day`]: String(date), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

/** What was made before. Throws when the story has not come to it yet. */
export function madeBefore({ known }: Stage, name: string): string {
  const found = known.get(name)
  if (found === undefined) throw new Error(`The story has no ${name} yet`)
  return found
}

/** The id in an address of something that was made. */
export const idLedTo = (address: string): string => /[\da-f-]{36}/.exec(address)?.[0] ?? ''
