import { calendar, type Day } from '../time/day.ts'

/** What is going on in Hearthshire, so that its charts have something to tell. */
export interface Story {
  /** How many times likelier a move is than usual. Children's homes closed in the summer before the last 31 March. */
  moves(on: Day): number
  /** How many times likelier going missing is: light evenings. */
  missing(on: Day): number
  /** Share of reviews held late. The reviewing team was short of people in the autumn of the last year. */
  lateReviews(on: Day): number
  /** How many times busier than usual the front door is: quiet in August and at Christmas, busy in March. */
  arrivals(month: number): number
  /** Children to be in care at the end of a month: a slow rise. */
  target(on: Day): number
  /** Share of arrivals who come alone from abroad: more with every year, most in late summer. */
  alone(on: Day): number
  /** Years before the last year: 0 in the last one. Services get a little better every year. */
  yearsAgo(firstYear: number): number
}

const seasons = [1.05, 1, 1.12, 0.98, 1.02, 1.08, 1.05, 0.82, 1, 1.06, 1.04, 0.78]

/** The story of a sample whose last collection year begins in `lastYear`. */
export function makeStory(children: number, lastYear: number): Story {
  const yearsSince = (on: Day): number => {
    const { year, month } = calendar(on)
    return year + (month - 1) / 12 - (lastYear + 1)
  }
  return {
    moves: (on) => {
      const { year, month } = calendar(on)
      return year === lastYear && month >= 6 && month <= 8 ? 1.9 : month === 8 || month === 9 ? 1.15 : 0.95
    },
    missing: (on) => {
      const { month } = calendar(on)
      return month >= 5 && month <= 8 ? 1.4 : month === 12 || month <= 2 ? 0.7 : 0.95
    },
    lateReviews: (on) => {
      const { year, month } = calendar(on)
      return year === lastYear && month >= 9 && month <= 11 ? 0.13 : 0.04
    },
    arrivals: (month) => seasons[month - 1] ?? 1,
    target: (on) => children * (1 + 0.012 * Math.max(-4, yearsSince(on))),
    alone: (on) => {
      const { month } = calendar(on)
      const season = month >= 7 && month <= 10 ? 1.4 : 0.8
      return season * Math.max(0.04, 0.13 + 0.006 * yearsSince(on))
    },
    yearsAgo: (firstYear) => lastYear - firstYear,
  }
}
