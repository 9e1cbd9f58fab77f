import { inTouch } from '../ssda903/codes.ts'
import type { Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { leaverActivity } from './leaver-activity.ts'
import { leaverHomes } from './leaver-homes.ts'
import { leaverSupport } from './leaver-support.ts'
import { byAge, type Leaver, type LeaverGroups } from './leaver.ts'
import { isSupported, leaversNow, oursNow, supportedNow, type LeaverNow } from './leavers-now.ts'
import { leaversReturned } from './leavers-returned.ts'
import { trusting } from './trust.ts'

const cohortSaid = {
  id: 'cl-cohort',
  theme: 'care-leavers',
  title: 'Young people with a leaving care service',
  question: 'How many care leavers do we support?',
  better: 'neither',
  unit: 'children',
  source: "DfE OC3, young people who turned 19, 20 or 21 in the year; by month the leaving care team's list",
  caution: 'The return holds only young people around their birthdays; the list is longer, and of all ages.',
} as const

const cohortReturned = count({
  ...leaversReturned.common,
  ...cohortSaid,
  cohort: leaversReturned.grown,
  because: ({ age = 0 }) => `turned ${age} in the year`,
})

const ages = {
  '16': 'Aged 16',
  '17-18': 'Aged 17 and 18',
  '19-21': 'Aged 19 to 21',
  '22-25': 'Aged 22 to 25',
  'not-known': 'Age not known',
}

function ageKey({ age }: LeaverNow): keyof typeof ages {
  if (age === undefined || age < 16) return 'not-known'
  if (age < 17) return '16'
  if (age < 19) return '17-18'
  return age < 22 ? '19-21' : '22-25'
}

/** Relevant and former relevant; who only qualifies for advice is a row apart. */
const cohortNow = count({
  ...leaversNow.common,
  ...cohortSaid,
  cohort: supportedNow,
  because: ({ row }) => (row.eligibility ?? '').toLowerCase().replace('_', ' '),
  rows: {
    among: oursNow,
    labels: { ...ages, qualifying: 'Qualifying for advice only', 'not-recorded': 'Eligibility not recorded' },
    keys: (leaver) => [isSupported(leaver) ? ageKey(leaver) : apartKey(leaver)].flatMap((key) => key ?? []),
    over: (leaver) => leaver.row.eligibility !== 'ELIGIBLE',
  },
})

function apartKey({ row: { eligibility } }: LeaverNow): string | undefined {
  if (eligibility === 'QUALIFYING') return 'qualifying'
  return eligibility === 'ELIGIBLE' ? undefined : 'not-recorded'
}

const isInTouch = (leaver: Leaver): boolean => leaver.inTouch === 'YES'

const touch = ({ from, common, grown, all }: LeaverGroups): Indicator =>
  share({
    ...common,
    id: 'cl-in-touch',
    theme: 'care-leavers',
    title: 'Care leavers we are in touch with',
    question: 'Do we know how they are?',
    better: 'higher',
    cohort: grown,
    words: 'care leavers in touch with the council',
    counts: isInTouch,
    because: (leaver) =>
      leaver.inTouch
        ? ((inTouch as Record<string, string>)[leaver.inTouch]?.toLowerCase() ?? leaver.inTouch)
        : 'not recorded',
    rows: byAge(all, isInTouch),
    source: `${from}; those who refuse contact or need no services stay in the base`,
  })

/** What a source tells of care leavers, in the order of the catalogue. */
const toldBy = (groups: LeaverGroups, cohort: Indicator): Indicator[] => [
  cohort,
  touch(groups),
  ...leaverHomes(groups),
  ...leaverActivity(groups),
]

const byList = toldBy(leaversNow, cohortNow)

/** Care leavers: whole years from the return, months from the leaving care team's list. */
export const careLeaving: readonly Indicator[] = [
  ...toldBy(leaversReturned, cohortReturned).map((indicator, at) =>
    trusting(
      { source: 'the return (OC3)', indicator },
      { source: "the leaving care team's list", indicator: byList[at] ?? indicator },
    ),
  ),
  ...leaverSupport,
]
