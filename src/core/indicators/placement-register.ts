import { longDay } from '../time/day.ts'
import { only } from './cohort.ts'
import type { Definition, Indicator } from './indicator.ts'
import { average, count, share } from './kinds.ts'
import { inRegister, type InHome } from './registered-home.ts'
import {
  applied,
  everInMonth,
  overwritten,
  unregistered,
  visitedIn,
  visits,
  type Lived,
} from './unregistered-homes.ts'

const common = {
  theme: 'placements',
  reach: 'day',
  tables: ['Episodes'],
  collections: ['placement_register'],
} as const satisfies Partial<Definition>

/** Bought from somebody else, as the register says, or else by the provider the return gives. */
const isCommissioned = ({ row, home }: InHome): boolean =>
  row.commissioned ?? ['PR2', 'PR3', 'PR4', 'PR5'].includes(home.row.PLACE_PROVIDER ?? '')

const commissioned = only(inRegister, 'children in commissioned placements', isCommissioned)

const costLabels = {
  'under-1000': 'Under £1,000 a week',
  '1000-2999': '£1,000 to £2,999 a week',
  '3000-4999': '£3,000 to £4,999 a week',
  '5000-9999': '£5,000 to £9,999 a week',
  '10000-plus': '£10,000 a week or more',
  'not-recorded': 'Cost not recorded',
} as const

function costKey(weekly: number | undefined): keyof typeof costLabels {
  if (weekly === undefined) return 'not-recorded'
  if (weekly < 1000) return 'under-1000'
  if (weekly < 3000) return '1000-2999'
  if (weekly < 5000) return '3000-4999'
  return weekly < 10_000 ? '5000-9999' : '10000-plus'
}

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`

/** What only the placement register tells of homes. */
export const placementRegister: readonly Indicator[] = [
  count<Lived>({
    ...common,
    id: 'placement-unregistered',
    title: 'Children in unregistered homes',
    question: 'Is any child in an unregistered home?',
    better: 'lower',
    unit: 'children',
    cohort: unregistered,
    because: ({ row }) =>
      row.registered === 'UNREGISTERED' ? 'The home is not registered' : 'The home awaits registration',
    rows: {
      among: everInMonth,
      labels: {
        unregistered: 'Not registered',
        awaiting: 'Awaiting registration',
        'ever-in-month': 'In such a home at any time in the month',
      },
      keys: (each) => ['ever-in-month', ...(each.ended ? [] : [applied(each)])],
    },
    source: 'Care Standards Act 2000 s11',
    caution:
      'From the placement register. A return’s code for other placements (Z) is no proof that a home is unregistered.',
  }),
  share<InHome>({
    ...common,
    id: 'unregistered-visits',
    title: 'Unregistered homes visited in the month',
    question: 'Was each child in an unregistered home visited to see that it is safe?',
    better: 'higher',
    cohort: unregistered,
    words: 'children who had a monitoring visit to their home in the month',
    counts: (home, _view, window) => visitedIn(home, window),
    because: (home) => {
      const last = visits(home)
        .sort((a, b) => a - b)
        .at(-1)
      return last === undefined ? 'no visit recorded' : `latest visit ${longDay(last)}`
    },
    gap: overwritten,
    source: 'Local practice: a monthly visit by the chairs of child protection conferences',
  }),
  average<InHome>({
    ...common,
    id: 'placement-cost-week',
    title: 'Average weekly cost of commissioned placements',
    question: 'What do these homes cost?',
    better: 'neither',
    unit: 'pounds',
    cohort: only(
      commissioned,
      'children in commissioned placements whose cost is recorded',
      ({ row }) => row.weekly_cost !== undefined,
    ),
    words: 'the sum of their weekly costs',
    amount: ({ row }) => row.weekly_cost ?? 0,
    because: ({ row }) => `${pounds(row.weekly_cost ?? 0)} a week`,
    rowsAre: 'by weekly cost',
    rows: { among: commissioned, labels: costLabels, keys: ({ row }) => [costKey(row.weekly_cost)] },
    source: 'Local measure, from the placement register',
    caution:
      'Write a part of a week as seven times the daily rate. Placements whose cost is blank are left out.',
  }),
]
