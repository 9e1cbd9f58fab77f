import type { Day } from '../time/day.ts'
import type { Row } from './row.ts'
import { isAfter, isBefore, isDate, isSameDay, isWithin } from './when.ts'

/*
 * What the checks of missing periods and of orders depriving of liberty share: both are spells, from a day to a day,
 * that belong to a time the child was looked after.
 */

/** A spell of a child's, with the row it was told in. The last day is blank while it goes on. */
export interface Spell<R extends Row = Row> {
  readonly row: R
  readonly from: Day | undefined
  readonly to: Day | undefined
}

/** A time the child was looked after, from its first day to its last; that of one that goes on never comes. */
export interface TimeInCare {
  readonly from: Day
  readonly to: Day
}

const NEVER = Infinity as Day

/** The times a child was looked after. Episodes that meet or lie over each other are of one, short breaks too. */
export function timesInCare(episodes: readonly Row<'Episodes'>[]): TimeInCare[] {
  const times: TimeInCare[] = []
  for (const { DECOM, DEC } of episodes) {
    if (!isDate(DECOM)) continue
    const to = isDate(DEC) ? DEC : NEVER
    const before = times.at(-1)
    if (before === undefined || DECOM > before.to) times.push({ from: DECOM, to })
    else if (to > before.to) times[times.length - 1] = { from: before.from, to }
  }
  return times
}

/** Looked after on a day: the first and the last day count. */
export const isInCare = (times: readonly TimeInCare[], on: Day | undefined): boolean =>
  times.some(({ from, to }) => isWithin(on, from, to))

/**
 * The spell has no end though the time looked after that it began in has one, or it ended on a day the child was not
 * looked after. Nothing is said of a child without episodes, nor of a spell whose days cannot be read.
 */
export function outlastsCare(times: readonly TimeInCare[], { from, to }: Spell): boolean {
  if (times.length === 0 || !isDate(from)) return false
  if (to === undefined) return !times.some((time) => time.to === NEVER && time.from <= from)
  return isDate(to) && !isInCare(times, to)
}

/** The rows of spells that began or ended while another went on: of two, the one that ended later. */
export const overlapping = <R extends Row>(spells: readonly Spell<R>[]): R[] =>
  spells.filter((spell) => spells.some((other) => isOver(spell, other))).map(({ row }) => row)

/** Of two that end the same day or not at all, the later to begin is over the other. */
function isOver(spell: Spell, other: Spell): boolean {
  if (spell === other) return false
  const beganNoEarlier = isAfter(spell.from, other.from) || isSameDay(spell.from, other.from)
  if (other.to === undefined) return spell.to === undefined ? beganNoEarlier : isAfter(spell.to, other.from)
  if (!isBefore(spell.from, other.to) || !isAfter(spell.to, other.from)) return false
  return isAfter(spell.to, other.to) || (isSameDay(spell.to, other.to) && beganNoEarlier)
}

/** A spell that had no end in last year's return is not in this year's: none began on its day. */
export const isOneLost = (now: readonly Spell[], last: readonly Spell[]): boolean =>
  last.some(
    ({ from, to }) => to === undefined && isDate(from) && !now.some((spell) => isSameDay(spell.from, from)),
  )
