/** The chance at which each comparison speaks: so that in two years of monthly reports on a series that does not change,
 *  any of them is heard in at most one series of twenty. Found by the simulation in trend-simulation.test.ts. */
export const seldom = {
  /** The last month, the last four and the last twelve against those before. */
  1: 0.0014,
  4: 0.003,
  12: 0.002,
  /** A day or a window that looks back, against the same a year before: made anew each month, so twenty-four times. */
  sameMonth: 0.0028,
  /** A year against the year before: made once a year. */
  year: 0.015,
  /** The last twelve months against the whole years before them: made anew each month. */
  rolling: 0.006,
} as const

/** What is likely becomes what is so when chance would bring it this many times more seldom still. */
export const STRONG = 10
