import { fosterReconciliation, type Reconciliation } from '../indicators/foster-reconciliation.ts'
import type { View } from '../indicators/view.ts'
import type { Day } from '../time/day.ts'
import { monthsTo, periodLabel, type Period } from '../time/period.ts'
import type { Table } from './report.ts'
import { countCell } from './say.ts'

/** Months the table has room for. */
const MONTHS = 6

/** How each month's fostering households come from the month before: opening and new less ended, and what is left over. */
export function fosterBalance(view: View, asAt: Day): Table[] {
  const told = monthsTo(asAt, MONTHS).flatMap((period) => {
    const found = fosterReconciliation(view, period)
    return found ? [{ period, found }] : []
  })
  if (told.length === 0 || told.every(({ found }) => isNothing(found))) return []
  return [
    {
      caption: 'Fostering households: where the number comes from',
      columns: [
        { heading: 'Month', align: 'left' },
        ...['Opening', 'New', 'Ended', 'Closing', 'Not explained'].map((heading) => ({
          heading,
          align: 'right' as const,
        })),
      ],
      rows: told.map(({ period, found }) => rowOf(period, found)),
    },
  ]
}

const isNothing = ({ opening, closing, started, ended }: Reconciliation): boolean =>
  opening + closing + started + ended === 0

const rowOf = (period: Period, { opening, started, ended, closing, unexplained }: Reconciliation) => [
  { text: periodLabel(period) },
  ...[opening, started, ended, closing, unexplained].map(countCell),
]
