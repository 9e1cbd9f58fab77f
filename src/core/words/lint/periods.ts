import { addMonths, calendar, type Day } from '../../time/day.ts'
import type { Told, ToldFigure } from '../figures.ts'
import type { Mention } from './mentions.ts'
import type { Time } from './times.ts'

/** The figures a number may be of, by what its sentence says of the time. */
export interface When {
  readonly figures: readonly ToldFigure[]
  /** The time as the sentence names it; none where it names none. */
  readonly named: string | undefined
  /** False where the words could mean any of several times. */
  readonly certain: boolean
}

/** The figure an indicator leads with. */
export const headlineOf = ({ periods }: Told): ToldFigure | undefined =>
  periods.find(({ headline }) => headline) ??
  periods.filter(({ kind }) => kind === 'month').at(-1) ??
  periods.at(-1)

/** The same a year before, and the one just before it. */
export function earlierOf(told: Told, of: ToldFigure | undefined): { year?: ToldFigure; last?: ToldFigure } {
  if (of === undefined) return {}
  const own = told.periods.filter(({ kind }) => kind === of.kind)
  const at = own.indexOf(of)
  const year = of.kind === 'year' ? own[at - 1] : own.find(({ from }) => from === addMonths(of.from, -12))
  const last = own[at - 1]
  return { ...(year && { year }), ...(last && { last }) }
}

/** Figures that end in the month a time ends in, or of the year it names. */
export function figuresAt({ periods }: Told, { from, to, isYear }: Time): ToldFigure[] {
  if (from === undefined || to === undefined) return []
  if (isYear) {
    const years = periods.filter((each) => each.kind === 'year' && yearOf(each.from) === yearOf(from))
    return years.length > 0 ? years : periods.filter((each) => each.to === to)
  }
  return periods.filter((each) => monthOf(each.to) === monthOf(to))
}

const yearOf = (on: Day): number => calendar(on).year
const monthOf = (on: Day): number => calendar(on).year * 12 + calendar(on).month

const BREAK = /[,;]|\b(?:compared|against|and|but|up|down|than|versus|while|which)\b/i
const PRIOR =
  /\b(?:from|compared (?:with|to)|against|(?<!\b(?:more|fewer|less) )than|than(?= the\b)|up on|down on|the previous|set against)(?: (?:the|a|an|our|some|just|about|nearly|over|under|only|figure|rate|low|high|peak|number|total|average|of))* \(?$/i

/** The times that bear on one number, of those its sentence names. */
export function timeOf(
  sentence: string,
  mention: Mention,
  mentions: readonly Mention[],
  times: readonly Time[],
): Time | 'prior' | undefined {
  const named = times.filter(({ since }) => since !== true)
  const bare = (at: number, end: number): string => sentence.slice(at, end).replace(/\([^()]*\)/g, '')
  const between = (at: number, end: number): boolean =>
    mentions.some(
      (each) => each !== mention && each.at >= at && each.end <= end && !inBrackets(sentence, each),
    )
  // `had been seen in the year` is part of what is counted where another time is named.
  const isNamed = named.some(({ kind, end }) => kind === 'span' && end <= mention.at)
  const after = named.find(
    ({ at, kind }) =>
      at >= mention.end &&
      !(isNamed && (kind === 'this-year' || kind === 'this-month' || kind === 'over-year')),
  )
  if (
    after &&
    after.at - mention.end < 90 &&
    !between(mention.end, after.at) &&
    !BREAK.test(bare(mention.end, after.at))
  )
    return after
  if (inBrackets(sentence, mention)) {
    const last = mentions.filter(({ end }) => end <= mention.at && mention.at - end < 90).at(-1)
    if (last && !/[(;]/.test(sentence.slice(last.end, mention.at).replace(/\($/, '')))
      return timeOf(sentence, last, mentions, times)
  }
  const before = named.filter(({ end }) => end <= mention.at).at(-1)
  if (PRIOR.test(sentence.slice(0, mention.at))) return 'prior'
  if (before && !between(before.end, mention.at)) {
    if (!/\b(?:up|down|from|compared|against)\b/i.test(sentence.slice(before.end, mention.at))) return before
  }
  const [first] = named
  return first && first.at < 24 && first.end <= mention.at ? first : undefined
}

const inBrackets = (sentence: string, { at }: Mention): boolean =>
  sentence.lastIndexOf('(', at) > sentence.lastIndexOf(')', at)

/** The figures of an indicator that a time means. `base` is the figure that `a year before` is a year before. */
export function whenOf(told: Told, time: Time | 'prior' | undefined, base: ToldFigure | undefined): When {
  const headline = headlineOf(told)
  const of = (figures: readonly (ToldFigure | undefined)[], named?: string, certain = true): When => ({
    figures: figures.filter((each) => each !== undefined),
    named,
    certain,
  })
  if (time === undefined) return of([headline])
  const { year, last } = earlierOf(told, base ?? headline)
  if (time === 'prior') return of([year, last], undefined, year !== undefined)
  switch (time.kind) {
    case 'span':
      if (time.isRange) return of(told.periods, time.printed, false)
      return of(figuresAt(told, time), time.printed)
    case 'year-before':
      return of([year], time.printed, year !== undefined)
    case 'before':
      return of([last], time.printed, last !== undefined)
    case 'now':
      return of([headline], time.printed)
    case 'this-year':
    case 'over-year':
      return of([headline, told.periods.filter(({ kind }) => kind === 'year').at(-1)], time.printed)
    case 'this-month':
      return of([headline, told.periods.filter(({ kind }) => kind === 'month').at(-1)], time.printed)
    case 'vague':
      return of(told.periods, time.printed, false)
  }
}
