import type { Indicator } from '../../indicators/indicator.ts'
import { addsUp, atMost, holds, type Binding, type Bound } from './bindings.ts'
import type { Edition } from './edition.ts'
import { grouped } from '../../indicators/in-register.ts'
import type { PartName } from './parts.ts'
import type { Printed } from './printed.ts'

type Place = Omit<Bound, 'times'>

/** One part of an indicator in all its months, and in its years. */
interface Line {
  readonly indicator: Indicator
  readonly part: PartName
  readonly words: string
  readonly months: readonly Printed[]
  readonly years: readonly Printed[]
}

/** Months that a window looks back over. */
const lengths: Readonly<Record<Indicator['reach'], number>> = {
  day: 0,
  period: 1,
  'six-months': 6,
  'twelve-months': 12,
}

const lengthOf = ({ indicator: { reach } }: Line): number => lengths[reach]

/** What looks back over six or twelve months bound to the months it looks back over, of whatever indicator counts the
 *  same month by month; and a year to its halves. Two lines count the same when they add up wherever they can be held
 *  against each other, or are worded alike. */
export function windowsOf(edition: Edition): Binding[] {
  const lines = linesOf(edition)
  const monthly = lines.filter((line) => lengthOf(line) === 1)
  return lines
    .filter((line) => lengthOf(line) > 1)
    .flatMap((long) => [...halvesOf(long), ...monthly.flatMap((short) => boundLines(edition, long, short))])
}

function linesOf({ printed }: Edition): Line[] {
  const own = grouped(
    printed.filter(({ kind, key }) => kind !== 'row' && key === undefined),
    ({ entry }) => entry.indicator.id,
  )
  return [...own.values()].flatMap((line) => {
    const { indicator } = line[0]?.entry ?? {}
    if (indicator === undefined) return []
    const months = line.filter(({ kind }) => kind === 'month')
    const years = line.filter(({ kind }) => kind === 'year')
    return [
      { indicator, part: 'numerator' as const, words: indicator.numeratorWords, months, years },
      { indicator, part: 'denominator' as const, words: indicator.denominatorWords ?? '', months, years },
    ]
  })
}

function boundLines(edition: Edition, long: Line, short: Line): Binding[] {
  const tiled = [...long.months, ...long.years].flatMap((window) => {
    const parts = partsIn(window, long, short)
    return parts ? [{ whole: { cell: window.cell, part: long.part }, parts }] : []
  })
  const sums = tiled.map(({ whole, parts }) => addsUp(parts, whole, 'the months add up to the longer time'))
  const isSame = sums.length > 0 && sums.every((sum) => holds(edition, sum))
  if (isSame) return sums
  if (long.words !== short.words) return []
  return tiled.flatMap(({ whole, parts }) => [
    atMost([whole], parts, 'who is counted in several months is counted once in the longer time'),
    ...parts.map((part) => atMost([part], [whole], 'no month is more than the longer time it is in')),
  ])
}

/** The months a window is made of, all of them printed and one after another; `undefined` when one is wanting. */
function partsIn(window: Printed, long: Line, short: Line): Place[] | undefined {
  const last = window.period
  if (last === undefined) return undefined
  const end = short.months.findIndex(({ period }) => period?.to === last.to)
  const length = last.kind === 'year' ? 12 : lengthOf(long)
  const months = end < 0 ? [] : short.months.slice(Math.max(0, end - length + 1), end + 1)
  return months.length === length ? months.map(({ cell }) => ({ cell, part: short.part })) : undefined
}

/** A year counted once is its two half-years, where what is counted looks back six months. */
function halvesOf(line: Line): Binding[] {
  if (lengthOf(line) !== 6) return []
  return line.years.flatMap((year) => {
    const end = line.months.findIndex(({ period }) => period?.to === year.period?.to)
    const halves = [line.months[end - 6], line.months[end]].flatMap((month) => month ?? [])
    if (halves.length < 2 || end < 6) return []
    const parts = halves.map(({ cell }) => ({ cell, part: line.part }))
    const whole = { cell: year.cell, part: line.part }
    return [
      addsUp(parts, whole, 'two half-years add up to the year'),
      atMost([whole], parts, 'a year is no more than its halves'),
      ...parts.map((part) => atMost([part], [whole], 'no half-year is more than its year')),
    ]
  })
}
