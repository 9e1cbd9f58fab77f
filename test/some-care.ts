import fc from 'fast-check'
import { birthday } from '../src/core/time/age.ts'
import { addDays, day, earlier, isoDay, type Day } from '../src/core/time/day.ts'
import { aChild, type Cells, type Rows } from './build.ts'

/** The years in which the children of `someChildren` are in care: 2018/19 to 2024/25. */
export const FIRST = 2018
export const LAST = 2024

const BEGIN = day('2018-04-01')
const END = day('2025-03-31')
const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const someDay = fc.integer({ min: BEGIN, max: END }).map((on) => isoDay(on as Day))

/** A stay: so many days after the last, for so many days, in some home. */
const someStay = fc.record({
  gap: oneOf(0, 0, 0, 1, 40, 300, 500),
  days: fc.integer({ min: 1, max: 500 }),
  RNE: oneOf('L', 'P', 'P', 'T', 'U', 'B'),
  LS: oneOf('C1', 'C2', 'V2', 'E1', 'L1', 'J1'),
  PLACE: oneOf('U6', 'U4', 'K2', 'A6', 'A5', 'P1', 'T1', 'H5', 'Z1'),
  PLACE_PROVIDER: oneOf('PR1', 'PR4', ''),
  URN: oneOf('SC100001', 'SC100002', 'SC100003'),
  CIN: oneOf('N1', 'N5', 'N8', ''),
  REC: oneOf('E4A', 'E4B', 'E12', 'E45', 'E8', 'E5'),
  REASON_PLACE_CHANGE: oneOf('CARPL', 'CREQB', ''),
  PL_DISTANCE: oneOf('3.0', '20.0', '44.1', '999.9'),
  PL_LOCATION: oneOf('IN', 'OUT', ''),
})
type Stay = typeof someStay extends fc.Arbitrary<infer S> ? S : never

/** Episodes from stays, valid as the Department asks: none overlaps, each has a reason for its end, none passes 18. */
function episodesOf(start: Day, dob: Day, stays: readonly Stay[]): Cells<'Episodes'>[] {
  const last = birthday(dob, 18)
  const episodes: Cells<'Episodes'>[] = []
  let on = start
  for (const [at, { gap, days, ...cells }] of stays.entries()) {
    const began = addDays(on, at === 0 ? 0 : gap)
    if (began >= last || began > END) break
    const ends = addDays(began, days)
    const next = stays[at + 1]
    const open = ends >= last || ends > END
    const stops = next === undefined || next.gap > 0 || addDays(ends, next.gap) > END
    const closed = open ? {} : { DEC: isoDay(ends), REC: stops ? cells.REC : 'X1' }
    const began1 = { DECOM: isoDay(began), RNE: at === 0 || gap > 0 ? 'S' : cells.RNE }
    episodes.push({ ...cells, REC: '', DEC: '', ...closed, ...began1 })
    if (open) break
    on = ends
  }
  return episodes
}

const someMissing = fc.record({
  MISSING: oneOf('M', 'A'),
  MIS_START: someDay,
  MIS_END: oneOf('', '2025-03-30'),
})

const someSpec = fc.record({
  start: fc.integer({ min: BEGIN, max: END }),
  dob: oneOf('2012-06-15', '2008-02-29', '2004-03-31', '2017-11-01'),
  SEX: oneOf('M', 'F', 'U'),
  ETHNIC: oneOf('WBRI', 'MWBC', 'NOBT', 'CHNE'),
  stays: fc.array(someStay, { minLength: 1, maxLength: 6 }),
  reviews: fc.uniqueArray(someDay, { maxLength: 5 }),
  missing: fc.uniqueArray(someMissing, { maxLength: 3, selector: ({ MIS_START }) => MIS_START }),
  asylum: oneOf(undefined, undefined, { DUC: '' }, { DUC: '2021-05-05' }),
  score: oneOf('', '0', '12', '15', '30', '41'),
  flag: oneOf('0', '1', ''),
})

/** Children with valid lives in care between April 2018 and March 2025. */
export const someChildren: fc.Arbitrary<Rows[]> = fc
  .array(someSpec, { minLength: 1, maxLength: 6 })
  .map((specs) => specs.map((spec, at) => childOf(`C${String(at)}`, spec)))

function childOf(id: string, spec: typeof someSpec extends fc.Arbitrary<infer S> ? S : never): Rows {
  const { start, dob, SEX, ETHNIC, stays, reviews, missing, asylum, score, flag } = spec
  return aChild(id, {
    SEX,
    ETHNIC,
    DOB: dob,
    episodes: episodesOf(earlier(start as Day, addDays(birthday(day(dob), 18), -1)), day(dob), stays),
    reviews: reviews.map((REVIEW) => ({ REVIEW, REVIEW_CODE: 'PN1' })),
    missing,
    ...(asylum ? { asylum } : {}),
    outcomes: { SDQ_SCORE: score, TEETH_CHECK: flag, HEALTH_ASSESSMENT: flag, SUBSTANCE_MISUSE: flag },
    leaver: { IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'Z1' },
  })
}

/** Short breaks of a series, under V3 or V4. */
export const someShortBreaks: fc.Arbitrary<Cells<'Episodes'>[]> = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: BEGIN, max: END }),
      days: fc.integer({ min: 1, max: 60 }),
      LS: oneOf('V3', 'V4'),
      open: oneOf(true, false),
    }),
    {
      minLength: 1,
      maxLength: 4,
      selector: ({ at }) => at,
    },
  )
  .map((breaks) =>
    breaks.map(({ at, days, LS, open }) => ({
      DECOM: isoDay(at as Day),
      ...(open ? {} : { DEC: isoDay(addDays(at as Day, days)), REC: 'E8' }),
      LS,
      RNE: 'S',
      URN: 'SC999999',
    })),
  )
