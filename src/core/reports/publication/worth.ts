import { isUnknown } from '../unknown.ts'
import type { Printed } from './printed.ts'

/** What readers lose when a cell is hidden: most with the figure an indicator leads with, then with its years, its other
 *  months, its rows; least with rows of what nobody knows, and with rows month by month. */
export function worthOf({ kind, key, isHeadline }: Printed): number {
  if (isHeadline) return worth.headline
  if (key === undefined) return kind === 'year' ? worth.year : worth.month
  if (kind !== 'row') return worth.rowInPeriod
  return isUnknown({ key }) ? worth.unknownRow : worth.row
}

const worth = { headline: 10, year: 5, month: 3, row: 2, unknownRow: 1, rowInPeriod: 1 } as const
