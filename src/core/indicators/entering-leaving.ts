import { addMonths, longDay } from '../time/day.ts'
import { needs, reasonsCeased } from '../ssda903/codes.ts'
import { statusGroup } from './characteristics.ts'
import type { Cohort } from './cohort.ts'
import type { Event } from './events.ts'
import {
  childrenLeaving,
  childrenStarting,
  leavingsIn,
  periodsStarting,
  span,
  startsIn,
  type Leaving,
  type Start,
} from './flows.ts'
import type { Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'

const common = { theme: 'profile', reach: 'period', tables: ['Episodes'], better: 'neither' } as const

/** Court or police, agreement, or youth justice, by the status of the first episode. */
function routeOf({ period }: Start): string {
  const group = statusGroup(period.episodes[0]?.row.LS)
  if (group === 's20' || group === 'youth-justice' || group === 'not-known') return group
  return 'taken-into-care'
}

const needOf = ({ period }: Start): string => {
  const code = period.episodes[0]?.row.CIN ?? ''
  return code in needs ? code : 'not-recorded'
}

const reasonOf = ({ cessation }: Leaving): string => cessation.reason ?? 'not-recorded'

/** The reason as coded, or not recorded when it is on no list. */
const listedReason = (leaving: Leaving): string =>
  reasonOf(leaving) in reasonsCeased ? reasonOf(leaving) : 'not-recorded'

/** Every reason but X1, which is never a leaving. */
const leavingReasons = Object.fromEntries(
  Object.entries({ ...reasonsCeased, 'not-recorded': 'Not recorded' }).filter(([code]) => code !== 'X1'),
)

const began = ({ period }: Start): string => `came into care on ${longDay(period.start)}`
const left = (leaving: Leaving): string =>
  `left care on ${longDay(leaving.cessation.on)}, reason ${reasonOf(leaving).replace('-', ' ')}`

/** The previous period ended no more than twelve months before, the same day included. Rulings. */
function cameBack({ child, period }: Start): boolean {
  return child.periods.some(
    ({ start, cessation }) =>
      start < period.start &&
      cessation !== undefined &&
      cessation.on <= period.start &&
      addMonths(cessation.on, 12) >= period.start,
  )
}

interface Movement extends Event {
  readonly change: 1 | -1
  readonly reason: string
}

/** Every start and every leaving, in years as well as months. Ruling A-18. */
const movements: Cohort<Movement> = {
  words: 'children coming into care less those leaving',
  of: (view, window) =>
    [
      ...startsIn(view, window).map((start): Movement => ({ ...start, change: 1, reason: began(start) })),
      ...leavingsIn(view, window).map((leaving): Movement => ({
        ...leaving,
        change: -1,
        reason: left(leaving),
      })),
    ].sort((a, b) => a.on - b.on),
  whyOut: (_child, _view, window) => `Neither came into care nor left it ${span(window)}`,
}

/** Children who come into care and leave it. */
export const enteringAndLeaving: readonly Indicator[] = [
  count({
    ...common,
    id: 'cic-started',
    title: 'Children who came into care',
    question: 'How many children entered our care?',
    unit: 'children',
    cohort: childrenStarting,
    because: began,
    source: "DfE 'Children starting to be looked after'",
    caution:
      'A month counts every start; a year counts each child once, so months can add to more than the year.',
  }),
  count({
    ...common,
    id: 'cic-ceased',
    title: 'Children who left care',
    question: 'How many children left our care?',
    unit: 'children',
    cohort: childrenLeaving,
    because: left,
    source: "DfE 'Children ceasing to be looked after'",
    caution: 'A month counts every leaving; a year counts each child once.',
  }),
  count({
    ...common,
    id: 'cic-net-change',
    title: 'Children coming into care less those leaving',
    question: 'Are we growing?',
    unit: 'children',
    cohort: movements,
    amount: ({ change }) => change,
    because: ({ reason }) => reason,
    source: 'Starts less leavings; reconciles to the change in the number of children in care',
    caution: 'Children whose last episode ends with X1 leave the count without a recorded leaving.',
  }),
  share({
    ...common,
    id: 'cic-start-legal-route',
    title: 'Children who came in through the courts or police protection',
    question: 'Did they come in through the courts?',
    cohort: childrenStarting,
    words: 'children taken into care by an order or protection',
    counts: (start) => routeOf(start) === 'taken-into-care',
    because: ({ period }) => `first legal status ${period.episodes[0]?.row.LS ?? 'not recorded'}`,
    rows: {
      labels: {
        'taken-into-care': 'Taken into care',
        s20: 'By agreement (section 20)',
        'youth-justice': 'Youth justice',
        'not-known': 'Not known',
      },
      keys: (start) => [routeOf(start)],
    },
    source: "DfE 'Taken into care'",
  }),
  share({
    ...common,
    id: 'cic-need',
    title: 'Children who came into care because of abuse or neglect',
    question: 'Why did they come in?',
    cohort: childrenStarting,
    words: 'children in need because of abuse or neglect',
    counts: (start) => needOf(start) === 'N1',
    because: (start) => `category of need ${needOf(start).replace('-', ' ')}`,
    rows: { labels: { ...needs, 'not-recorded': 'Not recorded' }, keys: (start) => [needOf(start)] },
    source: "DfE 'Category of need'",
  }),
  share({
    ...common,
    id: 'cic-ceased-reasons',
    title: "Children who left care for 'any other reason'",
    question: 'Where did children who left care go?',
    cohort: childrenLeaving,
    words: "children recorded as leaving for 'any other reason' (E8)",
    counts: (leaving) => reasonOf(leaving) === 'E8',
    because: left,
    rows: {
      labels: leavingReasons,
      keys: (leaving) => [listedReason(leaving)],
    },
    source: "DfE 'Reason episode ceased'",
    flag: (value) =>
      value > 10
        ? "'Any other reason' explains nothing, and it is above one in ten: ask what lies behind it."
        : undefined,
    caution: "'Any other reason' is not an explanation.",
  }),
  share({
    ...common,
    id: 'cic-returned-home',
    title: 'Children who returned home',
    question: 'How many went back to their families, as planned or not?',
    cohort: childrenLeaving,
    words: 'children who returned home to parents',
    counts: (leaving) => ['E4A', 'E4B'].includes(reasonOf(leaving)),
    because: left,
    rows: {
      labels: {
        planned: 'Home, planned',
        unplanned: 'Home, not planned',
        'no-pr': 'To others without parental responsibility',
      },
      keys: (leaving) => homeKeys[reasonOf(leaving)] ?? [],
    },
    source: "DfE 'Returned home to live with parents or others with parental responsibility'",
  }),
  share({
    ...common,
    id: 'cic-reentry-12m',
    title: 'Children who came back into care within twelve months',
    question: 'Did leaving care last?',
    better: 'lower',
    cohort: periodsStarting,
    words: 'periods of care within twelve months of an earlier one ending',
    counts: cameBack,
    because: began,
    historyMonths: 12,
    source: 'Local measure; compare Annex A list 8',
    caution: 'An adopted child who comes into care again has a new identity and cannot be seen here.',
  }),
]

const homeKeys: Readonly<Record<string, readonly string[]>> = {
  E4A: ['planned'],
  E4B: ['unplanned'],
  E13: ['no-pr'],
}
