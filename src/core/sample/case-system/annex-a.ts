import { addDays, isoDay, type Day } from '../../time/day.ts'
import type { RowOf } from '../local/books.ts'
import type { SampleSheet, SampleWorkbook } from '../workbook.ts'
import { adopterColumns, isListedAdopter } from './adopter-list.ts'
import { adoptionColumns, isListedPlan } from './adoption-list.ts'
import { careColumns } from './care-list.ts'
import { careAround, type Filed } from './filed.ts'
import { leaverColumns, positionOn } from './leaver-list.ts'
import type { ListColumn } from './list-column.ts'

/** Inspection workbooks drawn from the case system on some days. */
export interface Lists {
  readonly write: (each: Filed) => void
  readonly workbooks: (adopters: readonly RowOf<'adopters'>[]) => SampleWorkbook[]
}

/** Begins workbooks of lists 8 to 11 of Ofsted's Annex A. */
export function beginLists(days: readonly Day[]): Lists {
  const books = days.map((drawn) => ({ drawn, care: [] as Rows, leavers: [] as Rows, plans: [] as Rows }))
  return {
    write: (each) => {
      for (const { drawn, care, leavers, plans } of books) {
        if (careAround(each.it, drawn)) care.push(rowOf(careColumns, each, drawn))
        if (positionOn(each, drawn)) leavers.push(rowOf(leaverColumns, each, drawn))
        if (isListedPlan(each, drawn)) plans.push(rowOf(adoptionColumns, each, drawn))
      }
    },
    workbooks: (adopters) =>
      books.map(({ drawn, care, leavers, plans }) => ({
        path: `annex-a/Annex A ${isoDay(drawn)}.xlsx`,
        sheets: [
          sheet(8, careColumns, care),
          sheet(9, leaverColumns, leavers),
          sheet(10, adoptionColumns, plans),
          sheet(
            11,
            adopterColumns,
            adopters
              .filter((each) => isListedAdopter(each, drawn))
              .map((each) => rowOf(adopterColumns, each, drawn)),
          ),
        ],
      })),
  }
}

type Rows = SampleSheet['rows'][number][]

const rowOf = <T>(columns: readonly ListColumn<T>[], each: T, drawn: Day): Rows[number] =>
  columns.map(([, cell]) => cell(each, drawn))

const sheet = <T>(number: number, columns: readonly ListColumn<T>[], rows: Rows): SampleSheet => ({
  name: `List ${number}`,
  headings: columns.map(([heading]) => heading),
  rows,
})

/** The last days of the three months up to one that ends a month. */
export const lastThree = (to: Day): Day[] => {
  const february = endBefore(to)
  return [endBefore(february), february, to]
}

const endBefore = (end: Day): Day => addDays(end, -Number(isoDay(end).slice(8)))
