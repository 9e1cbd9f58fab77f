/** A number of the catalogue: what an indicator counts, or what it is measured over; or the same of one of its rows. */
export interface Term {
  readonly indicatorId: string
  readonly of: 'numerator' | 'denominator'
  /** A row of its breakdown, which counts nobody where it is not given; `*` for all of them. The indicator when left out. */
  readonly key?: string
  readonly times: 1 | -1
  /** 1 for the month or year before, 2 for the one before that. */
  readonly lag?: 1 | 2
}

/**
 * Where a link holds: among the numbers of one month (a keyed term is then the row of that month), of one year, or of the
 * rows as the breakdown gives them. Beside rows, a term without a key is counted as they are: on the as-at date, which is
 * the latest month and the latest year; for what happens, over the twelve months to it, which is the latest year only
 * when that is whole.
 */
export type Where = 'month' | 'year' | 'rows'

/** Numbers that are always bound together, whatever the council: the whole is the sum of its parts. */
export interface Link {
  readonly whole: Term
  /** One when the two are the same number. */
  readonly parts: readonly Term[]
  readonly where: readonly Where[]
  /** In plain words: `each child in care lives in one kind of home`. */
  readonly why: string
  /** When it need not hold, for what nearly always does: an attacker may count on it, a publisher looks whether it is so. */
  readonly unless?: string
}

/** A number that is never more than another, because it counts some of the same. */
export interface Bound {
  readonly part: Term
  readonly whole: Term
  readonly where: readonly Where[]
  readonly why: string
}

/** How a number of a year comes from those of its months. */
export interface Course {
  readonly indicatorId: string
  readonly of: 'numerator' | 'denominator'
  /** A row shown month by month; the whole indicator when left out. */
  readonly key?: string
  /**
   * `last-month`: a year is its last month, also one not over. `last-month-when-whole`: of a whole year only. `sum`: its months added up. `at-most-sum`: no more than them, for who is
   * counted in several months is counted once in the year. `at-least-most`: no less than any of its months.
   */
  readonly year: readonly YearOf[]
}

export type YearOf = 'last-month' | 'last-month-when-whole' | 'sum' | 'at-most-sum' | 'at-least-most'
