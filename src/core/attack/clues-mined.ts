import { same, type Clue } from './clue.ts'
import { grouped, type Worded } from './clues-alike.ts'
import { shownIn } from './public-cell.ts'

/** So many periods must agree, with so many different numbers among them, before two series are taken for one. */
const AGREEING = 6
const DIFFERENT = 4

/** What an attacker finds by looking: two series that are the same number wherever both are shown are taken to be the
 *  same where they are not. */
export function cluesMined(worded: readonly Worded[]): Clue[] {
  const inPeriods = worded.filter(({ cell: { at, key } }) => at !== 'row' && key === undefined)
  const series = [
    ...grouped(inPeriods, ({ cell, part }) => `${cell.indicator.id}/${part}/${cell.at}`).values(),
  ].map(seriesOf)
  return series.flatMap((one, at) =>
    series.slice(at + 1).flatMap((other) => (isSameSeries(one, other) ? cluesOf(one, other) : [])),
  )
}

interface Series {
  readonly of: readonly Worded[]
  readonly byPeriod: ReadonlyMap<string, Worded>
  readonly shown: ReadonlyMap<string, number>
}

const seriesOf = (of: readonly Worded[]): Series => ({
  of,
  byPeriod: new Map(of.map((worded) => [periodOf(worded), worded])),
  shown: new Map(
    of.flatMap((worded) => {
      const value = shownIn(worded.cell, worded.part)
      return value === undefined ? [] : [[periodOf(worded), value] as const]
    }),
  ),
})

const periodOf = ({ cell: { at, period } }: Worded): string => `${at} ${period ?? ''}`

function isSameSeries(one: Series, other: Series): boolean {
  let agreeing = 0
  const values = new Set<number>()
  for (const [period, value] of one.shown) {
    const theirs = other.shown.get(period)
    if (theirs === undefined) continue
    if (theirs !== value) return false
    agreeing += 1
    values.add(value)
  }
  return agreeing >= AGREEING && values.size >= DIFFERENT
}

function cluesOf(one: Series, other: Series): Clue[] {
  return one.of.flatMap((worded) => {
    const theirs = other.byPeriod.get(periodOf(worded))
    return theirs && worded.words !== theirs.words
      ? [same(worded.name, theirs.name, 'two series are the same wherever both are shown', 'guess')]
      : []
  })
}
