import { standingOn, type Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { dayOf, longDay, type Day } from '../time/day.ts'
import { financialYearOf, yearId } from '../time/period.ts'
import { type Cohort, remembered } from './cohort.ts'
import { heldTwelveMonths, whyNotInCare } from './in-care.ts'
import type { Gap } from './indicator.ts'
import { schoolYearNamed } from './school-year.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

export type Stage = 'KS2' | 'KS4'
export type Result = Fact<'attainment'>

/** A pupil at the end of a key stage, as on 31 March of the school year, with the results. */
export interface Pupil extends Standing {
  readonly result: Result
}

const stages = { KS2: 'key stage 2, age 11', KS4: 'key stage 4, age 16' } as const

/** The calendar years in which a window's school years begin: 2018/19 goes with 31 March 2019. */
const yearsOf = ({ from, to }: Window): number[] => {
  const first = financialYearOf(from)
  return Array.from({ length: financialYearOf(to) - first + 1 }, (_, at) => first + at)
}

const marchOf = (year: number): Day => dayOf(year + 1, 3, 31) as Day

/** Pupils in care for a year on 31 March who came to the end of a key stage in that school year. */
export function pupilsAtEndOf(stage: Stage): Cohort<Pupil> {
  return remembered({
    words: `pupils at the end of ${stages[stage]}, in care for twelve months or more on 31 March`,
    of: (view, window) =>
      yearsOf(window).flatMap((year) => {
        const on = marchOf(year)
        return heldTwelveMonths.of(view, { from: on, to: on, counting: 'once' }).flatMap((standing) => {
          const result = resultOf(standing.child.facts.attainment, stage, year)
          return result ? [{ ...standing, result }] : []
        })
      }),
    whyOut: (child, _view, { to }) =>
      standingOn(child, to)
        ? `No results at the end of ${stages[stage]} for ${yearId(financialYearOf(to))}, or not in care for a year on ${longDay(to)}`
        : whyNotInCare(child, to),
  })
}

/** The last row typed of a child, stage and year. */
const resultOf = (results: readonly Result[] | undefined, stage: Stage, year: number): Result | undefined =>
  results?.findLast((row) => row.stage === stage && schoolYearNamed(row.academic_year) === year)

/** The fields that any child's results of a stage and year fill in. */
const filledIn = (() => {
  const found = new WeakMap<View, ReadonlyMap<string, ReadonlySet<string>>>()
  return (view: View): ReadonlyMap<string, ReadonlySet<string>> => {
    const known = found.get(view) ?? findFilled(view)
    found.set(view, known)
    return known
  }
})()

function findFilled({ children }: View): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const { facts } of children)
    for (const row of facts.attainment ?? []) {
      const key = `${row.stage ?? ''} ${schoolYearNamed(row.academic_year) ?? ''}`
      const fields = all.get(key) ?? new Set()
      all.set(key, fields)
      for (const [field, value] of Object.entries(row)) if (value !== undefined) fields.add(field)
    }
  return all
}

export type Field = 'reading' | 'writing' | 'maths' | 'attainment8' | 'progress8' | 'english_maths_4'

/** School years with nothing to show, and why. */
export type NoResults = Readonly<Record<number, string>>

/** Why a year has no results: none were published, none are held, or nobody filled the column in. */
export const unlessHeld =
  (stage: Stage, fields: readonly Field[], without: NoResults = {}) =>
  (view: View, window: Window): Gap | undefined => {
    const year = financialYearOf(window.to)
    const why = without[year]
    if (why !== undefined) return { status: 'not-applicable', note: why }
    const held = filledIn(view).get(`${stage} ${year}`)
    if (held === undefined)
      return {
        status: 'not-collected',
        note: `attainment.csv holds no results at the end of ${stages[stage]} for ${yearId(year)}.`,
      }
    const blank = fields.find((field) => !held.has(field))
    if (blank === undefined) return undefined
    return { status: 'not-recorded', note: `No row of attainment.csv for ${yearId(year)} fills in ${blank}.` }
  }
