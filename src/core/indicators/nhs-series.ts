import type { Fact } from '../sources/collections.ts'
import { periodOf } from '../sources/printed-period.ts'
import { addMonths, type Day } from '../time/day.ts'
import { monthsTo, periodLabel, startOfMonth, type Period } from '../time/period.ts'
import type { Cohort } from './cohort.ts'
import { inRegister, once } from './in-register.ts'
import type { Basis, Definition, Gap } from './indicator.ts'
import { ratio } from './kinds.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

type Row = Fact<'health_nhs_monthly'>
export type Measure = 'RHA_ON_TIME' | 'DENTAL_UTD' | 'IMMS_UTD' | 'IHA_ON_TIME'

/** A month's total as the NHS gave it. */
interface Total {
  readonly id: string
  readonly due: number
  readonly done: number
}

/** Rows by measure and month, a later one in place of an earlier. */
const rowsOf = once(
  (view) =>
    new Map(
      inRegister(view, 'health_nhs_monthly').map((row) => [
        `${row.measure ?? ''} ${periodOf(row.month ?? '') ?? ''}`,
        row,
      ]),
    ),
)

/** The calendar months a window touches, oldest first. */
function monthsIn({ from, to }: Window): Period[] {
  let count = 1
  while (addMonths(startOfMonth(from), count) <= to) count += 1
  return monthsTo(to, count)
}

const totalOf = (view: View, measure: Measure, { id }: Period): Row | undefined =>
  rowsOf(view).get(`${measure} ${id}`)

const isUsable = (row: Row | undefined): row is Row & { due: number; done: number } =>
  row?.due !== undefined && row.done !== undefined && row.done <= row.due && row.done >= 0

const totals = (measure: Measure, words: string): Cohort<Total> => ({
  words,
  of: (view, window) =>
    monthsIn(window).flatMap((month) => {
      const row = totalOf(view, measure, month)
      return isUsable(row) ? [{ id: month.id, due: row.due, done: row.done }] : []
    }),
  whyOut: () => 'The NHS gives totals, not children',
})

/** A month the NHS did not give, or gave without the numbers, leaves its year without a total too. */
const gapIn =
  (measure: Measure) =>
  (view: View, window: Window): Gap | undefined => {
    for (const month of monthsIn(window)) {
      const row = totalOf(view, measure, month)
      if (!isUsable(row)) return { status: 'awaiting-partner', note: lacking(periodLabel(month), row) }
    }
    return undefined
  }

function lacking(month: string, row: Row | undefined): string {
  if (row === undefined) return `The NHS monthly series (L05) has no line for ${month}.`
  if (row.due !== undefined && row.done !== undefined)
    return `The NHS monthly series (L05) says ${row.done} of ${row.due} were done in ${month}. Ask the NHS which is right.`
  const percent = row.percent === undefined ? 'a blank line' : `only a percentage (${row.percent}%)`
  return `The NHS monthly series (L05) gives ${percent} for ${month}. Ask the NHS how many were due and done, or give the percentage in monthly_values.csv.`
}

interface Series extends Pick<Definition, 'id' | 'title' | 'question' | 'source'> {
  readonly measure: Measure
  /** `review health assessments done in time`. */
  readonly words: string
  /** `review health assessments due`. */
  readonly outOf: string
}

/** An indicator as the NHS's own monthly totals tell it. */
export const fromNhs = ({ measure, ...said }: Series): Basis => ({
  source: 'the monthly totals of the NHS',
  indicator: ratio<Total>({
    ...said,
    theme: 'health',
    better: 'higher',
    reach: 'period',
    tables: [],
    collections: ['health_nhs_monthly'],
    unit: 'percent',
    decimals: 1,
    cohort: totals(measure, said.outOf),
    amount: ({ done }) => done,
    weight: ({ due }) => due,
    because: ({ done, due }) => `The NHS gives ${done} of ${due}`,
    gap: gapIn(measure),
    caution: 'Totals as the NHS supplied them: no child can be named.',
  }),
})

/** The last day of the month a day lies in. */
export const endOfMonth = (on: Day): Day => (addMonths(startOfMonth(on), 1) - 1) as Day
