import type { Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { calendar, longDay } from '../time/day.ts'
import { only } from './cohort.ts'
import { heldTwelveMonths } from './in-care.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { latestPicture } from './latest-fact.ts'
import { schoolChildren, schoolYearStart } from './school-year.ts'
import { age } from './characteristics.ts'
import type { View } from './view.ts'
import { lastMonths, within, type Window } from './window.ts'

const common = {
  theme: 'education',
  reach: 'day',
  tables: ['Episodes'],
  collections: ['education_status'],
} as const satisfies Partial<Definition>

type Schooling = Fact<'education_status'>

/** How the child's schooling stands; `undefined` when nothing under a year old says. */
const schooling = ({ child, on }: Standing): Schooling | undefined =>
  latestPicture(child.facts.education_status, on)

/** A column nobody filled in is not a column of noes. */
const whenBlank =
  (column: 'ehcp' | 'reduced_timetable', words: string) =>
  ({ children }: View, { to }: Window): Gap | undefined => {
    const year = lastMonths(to, 12)
    const said = children.some(({ facts }) =>
      facts.education_status?.some((row) => row[column] !== undefined && within(year, row.as_at)),
    )
    if (said) return undefined
    return {
      status: 'not-recorded',
      note: `No row of education_status.csv dated in the year to this day says ${words}: fill in ${column}.`,
    }
  }

function needKey(standing: Standing): string {
  const row = schooling(standing)
  if (row?.ehcp === true) return 'ehcp'
  if (row?.sen_support === true) return 'sen-support'
  return row?.ehcp === false ? 'neither' : 'not-known'
}

function timetableKey(standing: Standing): string {
  const reduced = schooling(standing)?.reduced_timetable
  if (reduced === undefined) return 'not-known'
  return reduced ? 'reduced' : 'full-time'
}

const dated = (standing: Standing): string => {
  const day = schooling(standing)?.as_at
  return day === undefined ? 'nothing recorded in the last year' : `as recorded on ${longDay(day)}`
}

/** Changes of school in the school year to date, in care, leaving out August and September, when pupils move anyway. */
function movesOf({ child, period, on }: Standing): Schooling[] {
  const since = schoolYearStart(on)
  const rows = (child.facts.education_status ?? [])
    .filter(({ as_at, school_urn }) => as_at !== undefined && as_at <= on && school_urn !== undefined)
    .sort((a, b) => Number(a.as_at) - Number(b.as_at))
  return rows.filter((row, at) => {
    const before = rows[at - 1]
    if (row.as_at === undefined || before === undefined || before.school_urn === row.school_urn) return false
    return row.as_at >= since && row.as_at > period.start && !isBetweenYears(row.as_at)
  })
}

const isBetweenYears = (on: Standing['on']): boolean => [8, 9].includes(calendar(on).month)

/** What the virtual school's picture of each child tells. */
export const educationStatus: readonly Indicator[] = [
  share({
    ...common,
    id: 'ehcp',
    title: 'Children with an education, health and care plan',
    question: 'How many have the highest level of special need?',
    better: 'neither',
    cohort: only(
      heldTwelveMonths,
      'children aged 4 and over in care for twelve months or more',
      (standing) => (age(standing) ?? 0) >= 4,
    ),
    words: 'children with an education, health and care plan',
    counts: (standing) => needKey(standing) === 'ehcp',
    because: dated,
    gap: whenBlank('ehcp', 'who has a plan'),
    rows: {
      labels: {
        ehcp: 'With a plan',
        'sen-support': 'With support for special needs',
        neither: 'With neither',
        'not-known': 'Not known',
      },
      keys: (standing) => [needKey(standing)],
    },
    source: 'DfE outcomes release; Children and Families Act 2014 s37',
    caution:
      'Out of children aged 4 and over in care for a year, in months as well as years. A child about whom nothing was recorded in the last year stays in the base.',
  }),
  share({
    ...common,
    id: 'reduced-timetable',
    title: 'Children on a reduced timetable',
    question: 'How many are not in full time?',
    better: 'lower',
    cohort: schoolChildren,
    words: 'children on a reduced timetable',
    counts: (standing) => timetableKey(standing) === 'reduced',
    because: dated,
    gap: whenBlank('reduced_timetable', 'who is in full time'),
    rows: {
      labels: { 'full-time': 'In full time', reduced: 'On a reduced timetable', 'not-known': 'Not known' },
      keys: (standing) => [timetableKey(standing)],
    },
    source: 'Local measure of the virtual school',
    caution: 'A phased return counts while it lasts. Children whose timetable is not known stay in the base.',
  }),
  share({
    ...common,
    id: 'school-moves',
    title: 'Children who changed school during the school year',
    question: 'How many changed school mid-year?',
    better: 'lower',
    cohort: only(
      schoolChildren,
      'children in care of school age whose school is known',
      (standing) => schooling(standing)?.school_urn !== undefined,
    ),
    words: 'children who changed school between October and July',
    counts: (standing) => movesOf(standing).length > 0,
    because: (standing) =>
      movesOf(standing)
        .flatMap(({ as_at }) => (as_at === undefined ? [] : `at another school by ${longDay(as_at)}`))
        .join('; ') || 'no move seen in care this school year',
    source: "DfE 'At least one mid-year school move'",
    caution: 'A move is dated by the first row that gives the new school; moves before care are not counted.',
  }),
]
