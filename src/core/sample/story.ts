import { dayOf, type Day } from '../time/day.ts'

/** What is going on in Hearthshire, so that its charts have something to tell. */
export interface Story {
  /** How many times likelier a move is than usual. Children's homes closed in the summer before the last 31 March. */
  moves(on: Day): number
  /** How many times likelier going missing is: light evenings. */
  missing(on: Day): number
  /** Share of reviews held late. The reviewing team was short of people in the autumn of the last year. */
  lateReviews(on: Day): number
  /** How many times busier than usual the front door is: quiet in August and at Christmas. Months count from 1. */
  arrivals(month: number): number
  /** Children to be in care on a day: a slow rise. */
  target(on: Day): number
  /** Share of arrivals who come alone from abroad: more with every year, most in late summer. */
  alone(on: Day): number
  /** Years before the last year: 0 in the last one. Services get a little better every year. */
  yearsAgo(firstYear: number): number
}

const seasons = [1.05, 1, 1.12, 0.98, 1.02, 1.08, 1.05, 0.82, 1, 1.06, 1.04, 0.78]

/** The story of a sample whose last collection year begins in `lastYear`. */
export function makeStory(children: number, lastYear: number): Story {
  const summer = span(lastYear, 6, 9)
  const autumn = span(lastYear, 9, 12)
  const end = dayOf(lastYear + 1, 3, 31) as Day
  const yearsSince = (on: Day): number => (on - end) / 365.25
  return {
    moves: (on) => (summer(on) ? 1.9 : 0.95 + 0.1 * season(on, 240)),
    missing: (on) => 1 + 0.35 * season(on, 195),
    lateReviews: (on) => (autumn(on) ? 0.13 : 0.04),
    arrivals: (month) => seasons[month - 1] ?? 1,
    target: (on) => children * (1 + 0.012 * Math.max(-4, yearsSince(on))),
    alone: (on) => Math.max(0.05, 0.21 + 0.007 * yearsSince(on)) * (1 + 0.35 * season(on, 250)),
    yearsAgo: (firstYear) => lastYear - firstYear,
  }
}

/** From 1 on the `peak` day of the year to -1 half a year away. */
const season = (on: Day, peak: number): number => Math.cos(((on - peak) * 2 * Math.PI) / 365.25)

function span(year: number, fromMonth: number, beforeMonth: number): (on: Day) => boolean {
  const from = dayOf(year, fromMonth, 1) as Day
  const before = dayOf(year, beforeMonth, 1) as Day
  return (on) => on >= from && on < before
}
