import { insideArea } from '../record/location.ts'
import type { Standing } from '../record/standing.ts'
import { providers } from '../ssda903/codes.ts'
import { age } from './characteristics.ts'
import { only, remembered } from './cohort.ts'
import { childrenInCare } from './in-care.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { isFoster, placementGroup, placementGroups } from './placement-groups.ts'
import { locationGap } from './placement-places.ts'

const common = {
  theme: 'placements',
  reach: 'day',
  tables: ['Episodes'],
} as const satisfies Partial<Definition>

const codeOf = ({ home }: Standing): string => home.row.PLACE ?? ''
const providerOf = ({ home }: Standing): string => home.row.PLACE_PROVIDER ?? ''
const lives = (standing: Standing): string =>
  `placement ${codeOf(standing) || 'not recorded'}, provider ${providerOf(standing) || 'not recorded'}`
const isOneOf =
  (codes: readonly string[]) =>
  (standing: Standing): boolean =>
    codes.includes(codeOf(standing))

/** Homes that may be bought outside: foster, residential and supported. Ruling A-45. */
const buyable = (standing: Standing): boolean => /^[UKRSH]/.test(codeOf(standing))

const fostered = remembered(
  only(childrenInCare, 'children in foster care', (standing) => isFoster(codeOf(standing))),
)
const supported = only(childrenInCare, 'children in supported accommodation', isOneOf(['H5', 'P2', 'K3']))

/** What kinds of homes children live in and who provides them. */
export const placementKinds: readonly Indicator[] = [
  count({
    ...common,
    id: 'placement-type',
    onlyRows: true,
    title: 'Where children live',
    question: 'What kind of homes do they live in?',
    better: 'neither',
    unit: 'children',
    cohort: childrenInCare,
    because: lives,
    rows: { labels: placementGroups, keys: (standing) => [placementGroup(codeOf(standing))] },
    source: "DfE 'Placement'",
  }),
  share({
    ...common,
    id: 'placement-foster',
    title: 'Children living in foster care',
    question: 'How many live with foster carers?',
    better: 'higher',
    cohort: childrenInCare,
    words: 'children living with foster carers',
    counts: (standing) => isFoster(codeOf(standing)),
    because: lives,
    source: "DfE 'Foster placements'",
    caution: 'Adoption by the present carer counts as adoption, not fostering.',
  }),
  share({
    ...common,
    id: 'placement-foster-inhouse',
    title: 'Children in foster care who are with our own carers',
    question: 'How many are with our own carers?',
    better: 'higher',
    cohort: fostered,
    words: "children living with the council's own carers",
    counts: (standing) => providerOf(standing) === 'PR1',
    because: lives,
    source: 'Local measure; provider PR1',
  }),
  share({
    ...common,
    id: 'placement-residential',
    title: 'Children living in residential care',
    question: "How many live in children's homes?",
    better: 'lower',
    cohort: childrenInCare,
    words: 'children in residential care',
    counts: isOneOf(['K1', 'K2', 'R1', 'R3', 'S1']),
    because: lives,
    source: 'Local measure; hospitals and young offender institutions are left out',
  }),
  share({
    ...common,
    id: 'placement-commissioned',
    title: 'Children in placements we buy',
    question: 'How many placements do we buy?',
    better: 'neither',
    cohort: childrenInCare,
    words: 'children in placements provided by others',
    counts: (standing) => ['PR2', 'PR3', 'PR4', 'PR5'].includes(providerOf(standing)),
    because: lives,
    rows: {
      labels: { ...providers, 'not-recorded': 'Not recorded' },
      keys: (standing) => [providerOf(standing) in providers ? providerOf(standing) : 'not-recorded'],
    },
    source: "DfE 'Placement provider'",
  }),
  count({
    ...common,
    id: 'placement-external',
    title: 'Children in homes outside our own and outside our area',
    question: 'How many are in homes outside our own?',
    better: 'lower',
    unit: 'children',
    gap: locationGap,
    cohort: only(
      childrenInCare,
      'children outside the area in homes the council does not run',
      (standing, { geography }) =>
        buyable(standing) && providerOf(standing) !== 'PR1' && insideArea(standing.home, geography) !== true,
    ),
    because: lives,
    source: 'Local measure (OQ-19)',
    caution: 'A home whose place is not known counts as outside.',
  }),
  count({
    ...common,
    id: 'placement-unregulated',
    title: 'Young people in supported accommodation',
    question: 'How many are in supported accommodation?',
    better: 'neither',
    unit: 'children',
    cohort: supported,
    because: lives,
    rows: {
      labels: { 'under-16': 'Under 16' },
      keys: (standing) => ((age(standing) ?? 16) < 16 ? ['under-16'] : []),
    },
    source: 'Placement codes H5, P2 and K3; such homes must be registered since 28 October 2023',
    caution: 'Nobody under 16 may live in supported accommodation.',
  }),
]
