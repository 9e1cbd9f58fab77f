import { accommodationLetters, activities } from '../../ssda903/codes.ts'
import type { Day } from '../../time/day.ts'
import type { RowOf } from '../local/books.ts'
import { dayCell } from '../workbook.ts'
import type { ListColumn } from './list-column.ts'
import { latest, type Filed } from './filed.ts'
import { personColumns, spelt } from './spelt.ts'

/** The care leaver's position on a day that ends a month; `undefined` for everybody else. */
export const positionOn = ({ own }: Filed, on: Day): RowOf<'care_leavers'> | undefined =>
  own.care_leavers?.find(({ as_at }) => as_at === on)

const eligibilities: Readonly<Record<string, string>> = {
  RELEVANT: 'a) Relevant child',
  FORMER_RELEVANT: 'b) Former relevant child',
}

const touches: Readonly<Record<string, string>> = {
  YES: 'a) Yes',
  NO: 'b) No',
  DIED: 'c) Died',
  REFU: 'd) Refu',
  NREQ: 'e) NREQ',
  RHOM: 'f) Rhom',
}

/** List 9: young people with a leaving care service. */
export const leaverColumns: readonly ListColumn<Filed>[] = [
  ...personColumns,
  ['Allocated Personal Adviser', (each, on) => positionOn(each, on)?.pa_id],
  ['Eligibility Category', (each, on) => eligibilities[positionOn(each, on)?.eligibility ?? '']],
  [
    'Latest Pathway Plan date',
    ({ own }, on) =>
      dayCell(
        latest(
          (own.pathway_plans ?? []).map((plan) => plan.completed_date),
          on,
        ),
      ),
  ],
  ['LA in Touch', (each, on) => touches[positionOn(each, on)?.in_touch ?? '']],
  ['Latest contact date', (each, on) => dayCell(positionOn(each, on)?.last_contact_date)],
  [
    'Type of Accommodation',
    (each, on) => spelt(accommodationLetters, positionOn(each, on)?.accommodation ?? ''),
  ],
  ['Suitability of Accommodation', (each, on) => suitable(positionOn(each, on)?.suitable)],
  ['Activity Status', (each, on) => spelt(activities, positionOn(each, on)?.activity ?? '')],
]

const suitable = (yes: boolean | undefined): string =>
  yes === undefined ? '' : yes ? 'a) Suitable' : 'b) Unsuitable'
