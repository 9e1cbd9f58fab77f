import type { Row } from '../ssda903/tables.ts'
import { addDays, later, type Day } from '../time/day.ts'
import type { Home } from './listed-home.ts'
import type { ListedPeriod, Since } from './listed-periods.ts'

/**
 * A period of care as the episodes a return would hold of the days after `trusted`: one begins wherever the legal
 * status or the placement changed. What held before the first change that is known is left blank.
 */
export function episodeRowsOf(child: string, period: ListedPeriod, trusted: Day): Row<'Episodes'>[] {
  const end = endOf(period, trusted)
  const days = changesIn(period, end)
  const { known } = period
  if (known && days.length === 0) return end === undefined ? [] : [ended(known.row, end, period)]
  return days.map((from, at) => {
    const next = days[at + 1]
    return {
      ...carried(period),
      CHILD: child,
      line: 0,
      DECOM: from,
      RNE: reasonFor(period, from),
      LS: heldOn(period.statuses, from) ?? known?.row.LS,
      CIN: period.need,
      ...(heldOn(period.homes, from) ?? {}),
      DEC: next ?? end,
      REC: next === undefined ? period.reason : 'X1',
    }
  })
}

/** An end that the return's own days should have held is taken on the day after them: they are the return's to tell. */
const endOf = ({ end }: ListedPeriod, trusted: Day): Day | undefined =>
  end === undefined ? undefined : later(end, addDays(trusted, 1))

const ended = (row: Row<'Episodes'>, DEC: Day, { reason }: ListedPeriod): Row<'Episodes'> => ({
  ...row,
  DEC,
  REC: reason,
})

/** The days on which an episode begins. */
function changesIn({ start, known, statuses, homes }: ListedPeriod, end: Day | undefined): Day[] {
  const first = known === undefined ? start : known.end
  const changes = [first, ...[...statuses, ...homes].map(({ from }) => from)]
  const days = changes.filter((day): day is Day => day !== undefined && (end === undefined || day < end))
  return [...new Set(days)].sort((a, b) => a - b)
}

/** The home a return left the child in, which goes on until a list tells of another. */
const carried = ({ known }: ListedPeriod): Partial<Row<'Episodes'>> => {
  if (known === undefined) return {}
  const { PLACE, PLACE_PROVIDER, URN, PL_POST, PL_LA, PL_LOCATION, PL_DISTANCE, HOME_POST } = known.row
  return { PLACE, PLACE_PROVIDER, URN, PL_POST, PL_LA, PL_LOCATION, PL_DISTANCE, HOME_POST }
}

const heldOn = <T extends string | Home>(held: readonly Since<T>[], on: Day): T | undefined =>
  held.findLast(({ from }) => from <= on)?.value

function reasonFor({ start, known, statuses, homes }: ListedPeriod, from: Day): string {
  if (known === undefined && from === start) return 'S'
  const moved = homes.some((home) => home.from === from)
  if (!moved) return 'L'
  return statuses.some((status) => status.from === from) ? 'B' : 'P'
}
