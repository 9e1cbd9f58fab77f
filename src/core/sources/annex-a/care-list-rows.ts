import { isoDay, longDay, type Day } from '../../time/day.ts'
import type { Listed } from '../../tables/read-rows.ts'
import { planning } from '../collections/planning.ts'
import type { Facts } from '../facts.ts'
import type { CareList, ListedChild } from './care-list.ts'
import type { ListRow } from './read-list.ts'

/** List 8 as read: the children, what their rows say of health, visits and plans, and the rows that cannot be. */
export function careListOf(
  read: readonly ListRow[],
  drawn: Day,
  file: string,
): { careList: CareList; facts: Facts; listed: readonly Listed[]; noted: readonly Listed[] } {
  const listed: Listed[] = []
  const leftOut = (row: ListedChild, column: string, said: string, advice: string): void => {
    listed.push({ file, line: row.line, column, read: said, advice, child: row.child_id })
  }
  const sound = (read as readonly ListedChild[]).filter((row) => {
    const impossible = row.ceased !== undefined && row.ceased <= row.started
    if (impossible) leftOut(row, 'Date ceased', isoDay(row.ceased), endsTooSoon)
    return !impossible
  })
  const rows = onePerPeriod(sound, (row, kept) => {
    leftOut(row, 'whole row', '', `${again} ${longDay(kept.started)} counts.`)
  })
  return {
    careList: { drawn, file, rows },
    facts: factsIn(rows, drawn),
    listed,
    noted: bornLater(rows, file),
  }
}

/** Either date may be the wrong one, so the row is used with both. */
const bornLater = (rows: readonly ListedChild[], file: string): Listed[] =>
  rows
    .filter(({ dob, started }) => dob !== undefined && dob > started)
    .map(({ dob, line, child_id }) => ({
      file,
      line,
      column: 'Date of Birth',
      read: isoDay(dob as Day),
      child: child_id,
      advice: 'The child was born after care began. Correct one of the two dates.',
    }))

const plans = planning.permanence_plans.columns.plan.codes ?? {}

const endsTooSoon =
  'The child ceased to be looked after on or before the day care began. Correct one of the two.'
const again = 'The list has this child more than once in one period of care. The row of care that began on'

/**
 * The rows that can all be true: of two for one child that overlap, the one that began later, or else the one of a
 * child still in care. A period that ended before the other began stands beside it.
 */
function onePerPeriod(
  rows: readonly ListedChild[],
  leaveOut: (row: ListedChild, kept: ListedChild) => void,
): readonly ListedChild[] {
  const kept = new Map<string, ListedChild[]>()
  for (const row of [...rows].sort(latestFirst)) {
    const others = kept.get(row.child_id) ?? []
    const before = others.find(({ started }) => row.ceased === undefined || row.ceased > started)
    if (before === undefined) kept.set(row.child_id, [...others, row])
    else leaveOut(row, before)
  }
  const counted = new Set([...kept.values()].flat())
  return rows.filter((row) => counted.has(row))
}

const latestFirst = (a: ListedChild, b: ListedChild): number =>
  b.started - a.started ||
  Number(a.ceased !== undefined) - Number(b.ceased !== undefined) ||
  (b.ceased ?? 0) - (a.ceased ?? 0) ||
  a.line - b.line

/**
 * Facts that local collections hold as well. A plan in force is known to be in force on the day the list was drawn, and
 * no more; reviews are left to the row, for the last one alone cannot tell whether the one before was in time.
 */
function factsIn(rows: readonly ListedChild[], drawn: Day): Facts {
  const of = <T extends object>(make: (row: ListedChild) => T | undefined) =>
    rows.flatMap((row) => {
      const { child_id, line, origin } = row
      const made = make(row)
      return made === undefined ? [] : [{ child_id, line, origin, ...made }]
    })
  return withoutEmpty({
    health_assessments: of(({ last_health_assessment: on }) =>
      on === undefined ? undefined : { completed_date: on, outcome: 'COMPLETED' },
    ),
    dental_checks: of(({ last_dental_check: on }) =>
      on === undefined ? undefined : { check_date: on, outcome: 'COMPLETED' },
    ),
    visits: of(({ last_visit: on }) => (on === undefined ? undefined : { visit_date: on, seen: true })),
    permanence_plans: of(({ plan }) =>
      plan === undefined || !Object.hasOwn(plans, plan)
        ? undefined
        : { recorded_date: drawn, plan, status: 'AGREED' },
    ),
  })
}

/** A column nobody filled in tells nothing: not that nobody was seen. */
const withoutEmpty = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, rows]) => rows.length > 0))
