/** A time on the clock as whole minutes since midnight. */
export type TimeOfDay = number & { readonly __timeOfDay: unique symbol }

/** The time written `15:05`, `9.30`, `3.00 pm` or `8.30am`; `undefined` for anything else. */
export function parseTime(text: string): TimeOfDay | undefined {
  const found = /^(\d{1,2})[:.](\d{2})\s*(am|pm)?$/i.exec(text.trim())
  if (!found) return undefined
  const [hours, minutes, half] = [Number(found[1]), Number(found[2]), found[3]?.toLowerCase()]
  if (minutes > 59 || hours > 23 || (half !== undefined && (hours < 1 || hours > 12))) return undefined
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0)
  return (hour * 60 + minutes) as TimeOfDay
}

/** The time written `15:05`. Throws on anything else. */
export function timeOfDay(text: string): TimeOfDay {
  const found = parseTime(text)
  if (found === undefined) throw new Error(`Not a time: ${text}. Write it as 15:05.`)
  return found
}

/** `3.00 pm` or `12 noon`, as a board paper prints it. */
export const spokenTime = (at: TimeOfDay): string =>
  at === 720 ? '12 noon' : `${onTheClock(at)} ${half(at)}`

/** `15:05`, as an agenda prints when an item is planned. */
export const clockTime = (at: TimeOfDay): string => `${pad(Math.floor(at / 60))}:${pad(at % 60)}`

/** `3.00–5.47 pm`; both halves of the day are named where they differ. */
export const timeSpan = (from: TimeOfDay, to: TimeOfDay): string =>
  half(from) === half(to) ? `${onTheClock(from)}–${spokenTime(to)}` : `${spokenTime(from)}–${spokenTime(to)}`

const half = (at: TimeOfDay): string => (at < 720 ? 'am' : 'pm')
const onTheClock = (at: TimeOfDay): string => `${String(Math.floor(at / 60) % 12 || 12)}.${pad(at % 60)}`
const pad = (count: number): string => String(count).padStart(2, '0')
