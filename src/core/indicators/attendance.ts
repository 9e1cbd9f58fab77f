import { longDay, type Day } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { ratio, share } from './kinds.ts'
import { attended, missed, sessions, type Sessions } from './school-sessions.ts'
import { schoolYearStart } from './school-year.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = {
  theme: 'education',
  tables: ['Episodes'],
  collections: ['attendance'],
} as const satisfies Partial<Definition>

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
