import type { Child } from '../record/child.ts'
import { standingOn } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { longDay, type Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { span } from './flows.ts'
import { whyNotInCare } from './in-care.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { ratio, share } from './kinds.ts'
import { isOfSchoolAge, schoolYearStart } from './school-year.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = {
  theme: 'education',
  tables: ['Episodes'],
  collections: ['attendance'],
} as const satisfies Partial<Definition>

type Row = Fact<'attendance'>

/** One child's half days over a period: those the child could attend, and those of some kind. */
interface Sessions {
  readonly child: Child
  readonly possible: number
  readonly counted: number
}

/** Half days missed, with leave or without; `undefined` when the row does not say. */
function missed({ sessions_possible: possible, sessions_attended, authorised, unauthorised }: Row) {
  if (possible !== undefined && sessions_attended !== undefined) return possible - sessions_attended
  return authorised === undefined || unauthorised === undefined ? undefined : authorised + unauthorised
}

function attended(row: Row): number | undefined {
  const away = missed(row)
  return away === undefined || row.sessions_possible === undefined ? undefined : row.sessions_possible - away
}

interface Spec {
  readonly words: string
  readonly of: (row: Row) => number | undefined
  /** The first day of the rows counted: the window's, or the school year's. */
  readonly from: (window: Window) => Day
}

/** Children of school age in care at the window's end, with what rows that lie wholly in the days looked at say. */
function sessions({ words, of, from }: Spec): Cohort<Sessions> {
  return remembered({
    words,
    of: (view, window) => {
      const days = { from: from(window), to: window.to }
      return view.inCareOn(window.to).flatMap((standing) => {
        const found = isOfSchoolAge(standing) ? sumOf(standing.child, standing.period.start, days, of) : none
        return found.possible > 0 ? [{ child: standing.child, ...found }] : []
      })
    },
    whyOut: (child, _view, window) =>
      standingOn(child, window.to)
        ? `No sessions recorded that lie wholly ${span({ from: from(window), to: window.to })}, or not of school age`
        : whyNotInCare(child, window.to),
  })
}

const none = { possible: 0, counted: 0 }

/** The sums over rows that end after care began; those of two schools add up. */
function sumOf(
  { facts }: Child,
  careBegan: Day,
  { from, to }: Pick<Window, 'from' | 'to'>,
  of: Spec['of'],
): Omit<Sessions, 'child'> {
  let [possible, counted] = [0, 0]
  for (const row of facts.attendance ?? []) {
    const { period_start: first, period_end: last, sessions_possible: could = 0 } = row
    const found = of(row)
    const lies = first !== undefined && last !== undefined && first >= from && last <= to
    if (!lies || last < careBegan || found === undefined || !isPart(found, could)) continue
    possible += could
    counted += found
  }
  return { possible, counted }
}

/** More sessions attended or missed than there were cannot be: such a row tells nothing. */
const isPart = (counted: number, possible: number): boolean => counted >= 0 && counted <= possible

const ofWindow = ({ from }: Window): Day => from
const ofSchoolYear = ({ to }: Window): Day => schoolYearStart(to)

const words = 'children of school age in care with school sessions recorded'
const inPeriod = {
  attended: sessions({ words, of: attended, from: ofWindow }),
  unauthorised: sessions({ words, of: ({ unauthorised }) => unauthorised, from: ofWindow }),
}
const inSchoolYear = sessions({ words: `${words} this school year`, of: missed, from: ofSchoolYear })

/** Rows that straddle the days looked at cannot be shared out between them. */
const unlessRecorded =
  (cohort: Cohort<Sessions>, from: (window: Window) => Day) =>
  (view: View, window: Window): Gap | undefined =>
    cohort.of(view, window).length > 0
      ? undefined
      : {
          status: 'not-recorded',
          note: `No row of attendance.csv lies wholly between ${longDay(from(window))} and ${longDay(window.to)}. Give each child a row for each month.`,
        }

interface Absence extends Pick<Definition, 'id' | 'title' | 'question'> {
  readonly words: string
  /** One in how many sessions a child must have missed to count: exactly so many counts. */
  readonly oneIn: number
}

/** Children who missed a part of the school year to date. */
const absent = ({ oneIn, ...each }: Absence): Indicator =>
  share<Sessions>({
    ...common,
    ...each,
    better: 'lower',
    reach: 'day',
    gap: unlessRecorded(inSchoolYear, ofSchoolYear),
    cohort: inSchoolYear,
    counts: ({ possible, counted }) => counted * oneIn >= possible,
    because: ({ possible, counted }) => `missed ${counted} of ${possible} sessions since 1 September`,
    source: 'DfE outcomes release, absence: pupils who miss a tenth, or half, of their sessions',
    caution: 'The school year to date, so it begins again each September.',
  })

/** Going to school. */
export const attendance: readonly Indicator[] = [
  ratio<Sessions>({
    ...common,
    id: 'absence-unauthorised',
    title: 'School sessions missed without leave',
    question: 'How much school is missed without leave?',
    better: 'lower',
    unit: 'percent',
    decimals: 1,
    reach: 'period',
    gap: unlessRecorded(inPeriod.unauthorised, ofWindow),
    cohort: inPeriod.unauthorised,
    words: 'sessions missed without leave',
    outOf: 'sessions that children in care could attend',
    amount: ({ counted }) => counted,
    weight: ({ possible }) => possible,
    source: "DfE outcomes release 'Unauthorised absence'",
    caution:
      'All children of school age in care, not only those in care for a year as the Department publishes it for a whole school year.',
  }),
  ratio<Sessions>({
    ...common,
    id: 'attendance-average',
    title: 'School attendance',
    question: 'How much school do they attend?',
    better: 'higher',
    unit: 'percent',
    decimals: 1,
    reach: 'period',
    gap: unlessRecorded(inPeriod.attended, ofWindow),
    cohort: inPeriod.attended,
    words: 'sessions attended',
    outOf: 'sessions that children in care could attend',
    amount: ({ counted }) => counted,
    weight: ({ possible }) => possible,
    source: "DfE outcomes release, 100 less 'Overall absence'",
    caution: 'All sessions together, not a mean of the children’s own rates (OQ-20).',
  }),
  absent({
    id: 'absence-persistent',
    title: 'Children who miss a tenth of school or more',
    question: 'How many miss a tenth or more?',
    words: 'children who missed a tenth of their sessions or more',
    oneIn: 10,
  }),
  absent({
    id: 'absence-severe',
    title: 'Children who miss half of school or more',
    question: 'How many miss half or more?',
    words: 'children who missed half of their sessions or more',
    oneIn: 2,
  }),
]
