import { isoDay } from '../time/day.ts'
import { periodLabel } from '../time/period.ts'
import type { Entry, Shown } from './data-set.ts'
import type { Column, Table } from './report.ts'
import { sayCount, shownCell } from './say.ts'

/** Two series of one subject: what children had in twelve months, and what was done of what fell due in the month. */
const pairs = [
  { subject: 'Review health assessments', twelveMonths: 'rha-up-to-date', due: 'rha-due-month' },
  { subject: 'Dental checks', twelveMonths: 'dental-up-to-date', due: 'dental-due-month' },
  { subject: 'Immunisations', twelveMonths: 'immunisations-up-to-date', due: 'immunisations-due-month' },
] as const

/**
 * The council's twelve-month series beside the health service's month-due series, month by month under their own
 * names and never blended: they ask of different children. A table for each subject of which both have a figure.
 */
export const sideBySide = (entries: readonly Entry[]): Table[] =>
  pairs.flatMap(({ subject, twelveMonths, due }) => {
    const both = [twelveMonths, due].flatMap(
      (id) => entries.find(({ indicator }) => indicator.id === id) ?? [],
    )
    const [first, second] = both
    return first && second && both.every(hasMonth) ? [tableOf(subject, first, second)] : []
  })

const hasMonth = ({ series }: Entry): boolean => series.some(isTold)
const isTold = ({ figure, text }: Shown): boolean => figure.kind !== 'none' || text !== undefined

function tableOf(subject: string, first: Entry, second: Entry): Table {
  const months = first.series.map((shown) => ({
    shown,
    other: second.series.find(({ period }) => period.id === shown.period.id),
  }))
  const told = months.filter(({ shown, other }) => isTold(shown) || (other !== undefined && isTold(other)))
  return {
    caption: `${subject}: two series that ask of different children, side by side`,
    columns: [{ heading: 'Month', align: 'left' }, ...headings(first), ...headings(second)],
    rows: told.map(({ shown, other }) => [
      { text: periodLabel(shown.period), date: isoDay(shown.period.to) },
      ...cells(first, shown),
      ...cells(second, other),
    ]),
  }
}

const headings = ({ indicator: { title } }: Entry): Column[] => [
  { heading: title, align: 'right' },
  { heading: `${title}: how many`, align: 'right' },
]

const cells = ({ indicator }: Entry, shown: Shown | undefined) =>
  shown === undefined
    ? [{ text: '–' }, { text: '–' }]
    : [shownCell(indicator, shown), { text: sayCount(indicator, shown.figure) }]
