import { longDay } from '../time/day.ts'
import type { Standing } from '../record/standing.ts'
import { bandOf, labelsOf, type Bands } from './bands.ts'
import {
  age,
  ageLabels,
  ageSexLabels,
  ageSexKeys,
  ethnicGroup,
  ethnicLabels,
  isKnown,
  statusGroup,
  statusLabels,
} from './characteristics.ts'
import { only } from './cohort.ts'
import { childrenInCare, hasLasted } from './in-care.ts'
import type { Indicator } from './indicator.ts'
import { count, rate, share } from './kinds.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = { theme: 'profile', reach: 'day', tables: ['Episodes'], better: 'neither' } as const

const since = ({ period }: Standing): string => `in care since ${longDay(period.start)}`

const durationBands: Bands = [
  ['0-3m', 'Under 3 months', 3],
  ['3-6m', '3 to 6 months', 6],
  ['6-12m', '6 to 12 months', 12],
  ['1-2y', '1 to 2 years', 24],
  ['2-5y', '2 to 5 years', 60],
  ['5y-plus', '5 years and over', Infinity],
]

/** A UASC holds for every day in care before the status ended. Ruling A-67. */
const isUasc = ({ child, on }: Standing): boolean =>
  child.uasc !== undefined && (child.uasc.until === undefined || child.uasc.until > on)

const unaccompanied = only(childrenInCare, 'unaccompanied asylum-seeking children in care', isUasc)

const byAgreement = only(
  childrenInCare,
  'children in care by agreement (section 20)',
  ({ episode }) => episode.row.LS === 'V2',
)

/** The first day of the unbroken run of V2 that holds on the day. */
function agreementBegan({ period, on }: Standing): Standing['on'] {
  const held = period.episodes.filter(({ start }) => start <= on)
  const before = held.findLastIndex(({ row }) => row.LS !== 'V2')
  return held[before + 1]?.start ?? on
}

const noPopulation = (view: View, { to }: Window) =>
  view.populationOn(to)
    ? undefined
    : ({
        status: 'not-collected',
        note: 'No estimate of how many children live in the area is known for this date.',
      } as const)

/** Who is in care on a day. */
export const profile: readonly Indicator[] = [
  count({
    ...common,
    id: 'cic-count',
    title: 'Children in care',
    question: 'How many children are we looking after?',
    unit: 'children',
    cohort: childrenInCare,
    because: since,
    source: "Children Act 1989 s22(1); DfE 'Children looked after on 31 March'",
  }),
  rate({
    ...common,
    id: 'cic-rate-per-10k',
    title: 'Children in care for every 10,000 children in our area',
    question: 'Is our number high or low for the number of children who live here?',
    cohort: childrenInCare,
    because: since,
    gap: noPopulation,
    source: 'DfE rate per 10,000; ONS mid-year estimate of the calendar year before',
  }),
  count({
    ...common,
    id: 'cic-age-sex',
    onlyRows: true,
    title: 'Children in care by age and sex',
    question: 'What ages are they, and how many boys and girls?',
    unit: 'children',
    cohort: childrenInCare,
    because: (standing) =>
      `aged ${age(standing) ?? 'not known'}, sex ${standing.child.header?.SEX ?? 'not known'}`,
    rows: { labels: { ...ageLabels, ...ageSexLabels }, keys: ageSexKeys },
    source: 'DfE age groups',
  }),
  count({
    ...common,
    id: 'cic-duration',
    onlyRows: true,
    title: 'How long children have been in care',
    question: 'How long has each child been with us this time?',
    unit: 'children',
    cohort: childrenInCare,
    because: since,
    rows: {
      labels: labelsOf(durationBands),
      keys: ({ period, on }) => [bandOf(durationBands, period.start, on)],
    },
    historyMonths: 60,
    source: 'Local measure; earlier periods of care do not add',
  }),
  count({
    ...common,
    id: 'cic-legal-status',
    onlyRows: true,
    title: 'Legal status of children in care',
    question: 'Under what legal status is each child looked after?',
    unit: 'children',
    cohort: childrenInCare,
    because: ({ episode }) => `legal status ${episode.row.LS ?? 'not recorded'}`,
    rows: { labels: statusLabels, keys: ({ episode }) => [statusGroup(episode.row.LS)] },
    source: "DfE 'Legal status'",
  }),
  share({
    ...common,
    id: 'cic-ethnicity',
    title: 'Children from Black, Asian and minority ethnic groups',
    question: 'Who are our children?',
    cohort: only(childrenInCare, 'children in care whose ethnicity is known', isKnown),
    words: 'children from Mixed, Asian, Black and other ethnic groups',
    counts: (standing) => ethnicGroup(standing) !== 'white',
    because: ({ child }) => `ethnicity ${child.header?.ETHNIC ?? 'not recorded'}`,
    rows: {
      among: childrenInCare,
      labels: ethnicLabels,
      keys: (standing) => [ethnicGroup(standing)],
      over: (standing, key) => key === 'not-known' || isKnown(standing),
    },
    source: 'DfE ethnic groups, with not known left out of the base and shown apart',
    caution: 'The Department includes children whose ethnicity is not known in its base.',
  }),
  share({
    ...common,
    id: 'cic-uasc',
    title: 'Unaccompanied asylum-seeking children',
    question: 'How many are here alone seeking asylum?',
    cohort: childrenInCare,
    words: 'children who are unaccompanied and seeking asylum',
    counts: isUasc,
    because: ({ child }) => uascReason(child.uasc),
    rows: {
      among: unaccompanied,
      labels: { 'under-16': 'Under 16', '16-plus': '16 and over' },
      keys: (standing) => [(age(standing) ?? 16) < 16 ? 'under-16' : '16-plus'],
    },
    source: "DfE 'Unaccompanied asylum-seeking children'",
    caution:
      'A list of children in care (Annex A) names who was unaccompanied at any time in the last 12 months.',
  }),
  share({
    ...common,
    id: 'cic-s20-over-6m',
    title: 'Children in care by agreement for over six months',
    question: 'Are voluntary arrangements drifting?',
    better: 'lower',
    cohort: byAgreement,
    words: 'children in care by agreement for six months or more',
    counts: (standing) => hasLasted(agreementBegan(standing), 6, standing.on),
    because: (standing) => `by agreement since ${longDay(agreementBegan(standing))}`,
    rows: {
      labels: { uasc: 'Unaccompanied asylum-seeking', 'not-uasc': 'Other children' },
      keys: (standing) => [isUasc(standing) ? 'uasc' : 'not-uasc'],
      counts: (standing) => hasLasted(agreementBegan(standing), 6, standing.on),
      over: (standing, key) => isUasc(standing) === (key === 'uasc'),
    },
    historyMonths: 6,
    source: 'Children Act 1989 s20; local measure',
    caution: 'Agreement is the usual status for unaccompanied asylum-seeking children, who are shown apart.',
  }),
  share({
    ...common,
    id: 'cic-placed-with-parents',
    title: 'Children under a care order who live with their parents',
    question: 'How many children under a care order live with their parents?',
    cohort: childrenInCare,
    words: 'children placed with their parents under a care order',
    counts: ({ episode, home }) => ['C1', 'C2'].includes(episode.row.LS ?? '') && home.row.PLACE === 'P1',
    because: ({ episode, home }) =>
      `legal status ${episode.row.LS ?? 'not recorded'}, placement ${home.row.PLACE ?? 'not recorded'}`,
    source: 'Care Planning Regulations 2010, regs 15 to 20',
  }),
]

function uascReason(uasc: Standing['child']['uasc']): string {
  if (!uasc) return 'no unaccompanied asylum-seeker row in any return'
  return uasc.until === undefined ? 'status has no end' : `status ended on ${longDay(uasc.until)}`
}
