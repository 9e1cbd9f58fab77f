import { fixingColumns } from '../../core/reports/fixing-list.ts'
import type { FixingLineTable } from '../../store/tables/measuring.ts'

const unseen = 'held by the other side'

/** The list for fixing as lines of a file, with its headings: the columns of the one that `hearth reconcile` writes. */
export const csvLines = (lines: readonly FixingLineTable[]): string[][] => [
  [...fixingColumns],
  ...lines.map(({ fact, child, first, firstValue, second, secondValue, why, because, turn }) => [
    ...[fact, child, first, firstValue ?? unseen, second, secondValue ?? unseen],
    ...[why, because ?? '', turn],
  ]),
]
