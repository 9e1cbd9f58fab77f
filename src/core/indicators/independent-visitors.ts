import type { Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { addMonths, longDay, type Day } from '../time/day.ts'
import { type Cohort, only } from './cohort.ts'
import { childrenInCare, hasLasted } from './in-care.ts'
import { inRegister, lastTold } from './in-register.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'

const common = { theme: 'voice', reach: 'day', better: 'higher' } as const satisfies Partial<Definition>

type Match = Fact<'independent_visitors'>

const isOpen = (from: Day | undefined, until: Day | undefined, on: Day): boolean =>
  from !== undefined && from <= on && (until === undefined || until > on)

/** The child's match on the day; a pause does not end one. */
const matchOf = ({ child, on }: Standing): Match | undefined =>
  lastTold(child.facts.independent_visitors ?? [], ({ match_id: id = '' }) => id).find(
    ({ matched_date: from, ended_date: until }) => isOpen(from, until, on),
  )

/** A volunteer in the role on a day. */
interface Volunteer {
  readonly id: string
  readonly since: Day
  readonly on: Day
}

const volunteers: Cohort<Volunteer> = {
  words: 'volunteers active as independent visitors',
  of: (view, { to: on }) =>
    lastTold(
      inRegister(view, 'iv_volunteers'),
      ({ volunteer_id: id, recruited_date: day }) => `${id ?? ''} ${String(day ?? '')}`,
    ).flatMap(({ volunteer_id: id = '', recruited_date: since, left_date: until }) =>
      since !== undefined && isOpen(since, until, on) ? [{ id, since, on }] : [],
    ),
  whyOut: () => 'Volunteers are not children in care',
}

const recruited = ({ since }: Volunteer): string => `recruited on ${longDay(since)}`

const volunteering = {
  ...common,
  tables: [],
  collections: ['iv_volunteers'],
  unit: 'episodes',
  noun: ['volunteer', 'volunteers'],
  source: 'Independent visitor provider (L17)',
} as const satisfies Partial<Definition> & { readonly unit: 'episodes' }

/** Independent visitors: who has one, and who the volunteers are. */
export const independentVisitors: readonly Indicator[] = [
  share({
    ...common,
    tables: ['Episodes'],
    collections: ['independent_visitors'],
    id: 'iv-matched',
    title: 'Children in care with an independent visitor',
    question: 'How many have an independent visitor?',
    decimals: 1,
    cohort: childrenInCare,
    words: 'children matched with an independent visitor',
    counts: (standing) => matchOf(standing) !== undefined,
    because: (standing) => {
      const on = matchOf(standing)?.matched_date
      return on === undefined ? 'no open match' : `matched on ${longDay(on)}`
    },
    rows: {
      among: only(childrenInCare, 'children matched', (standing) => matchOf(standing) !== undefined),
      labels: { 'outside-area': 'Of those matched, living outside the area' },
      keys: (standing) => (matchOf(standing)?.child_lives_outside_area === true ? ['outside-area'] : []),
    },
    source: 'Children Act 1989 section 23ZB; independent visitor provider (L16)',
  }),
  count({
    ...volunteering,
    id: 'iv-volunteers',
    title: 'Volunteers who are independent visitors',
    question: 'How many volunteers do we have?',
    cohort: volunteers,
    because: recruited,
    rows: {
      labels: { new: 'Recruited in the last twelve months' },
      keys: ({ since, on }) => (since > addMonths(on, -12) ? ['new'] : []),
    },
    caution: 'Those recruited and not yet matched are among them.',
  }),
  count({
    ...volunteering,
    id: 'iv-tenure-2y',
    title: 'Volunteers in the role for two years or more',
    question: 'Do volunteers stay?',
    cohort: only(volunteers, 'independent visitors in the role for two years or more', ({ since, on }) =>
      hasLasted(since, 24, on),
    ),
    because: recruited,
  }),
]
