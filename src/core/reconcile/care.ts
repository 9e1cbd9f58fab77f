import { isoDay, longDay, type Day } from '../time/day.ts'
import { standingOn } from '../record/standing.ts'
import type { Care, CareRecord } from './care-record.ts'
import { whyNotIn } from './care-record.ts'
import { sourcesIn } from './collection-source.ts'
import type { Held } from './held.ts'
import type { Fact, Source, Statement } from './statement.ts'

/** Where a child in care lives and under what status, by each source that lists children in care. */
export const careFacts = (held: Held): Fact[] => [
  { id: 'placement', title: 'Current placement', sources: held.records.map(telling(held, placement)) },
  registered(held),
  {
    id: 'legal-status',
    title: 'Current legal status',
    sources: held.records.map(telling(held, legalStatus)),
  },
]

const telling =
  ({ records }: Held, says: (care: Care) => Statement | undefined) =>
  (record: CareRecord): Source => ({
    name: record.name,
    asAt: record.asAt,
    statementOf: ({ id }) => {
      const care = record.careOf(id)
      return care && says(care)
    },
    whyOutside: whyNotIn(record, records),
  })

/** `U6 from 2019-02-01`; a temporary stay is as right as the home it is away from. */
function placement({ place, placedOn, placedBy, stay }: Care): Statement | undefined {
  if (placedBy !== undefined) return begunBy(place, placedBy)
  if (place === undefined && placedOn === undefined) return undefined
  return {
    value: `${place ?? 'not known'} from ${dayOr(placedOn)}`,
    ...(placedOn !== undefined && { on: placedOn }),
    ...(stay && { also: [`${stay.place ?? 'not known'} from ${dayOr(stay.from)}`] }),
    ...((place === undefined || placedOn === undefined) && { vague: true }),
  }
}

/** It had begun already when the source first tells of it: any earlier start in the same kind of home is as right. */
function begunBy(place: string | undefined, by: Day): Statement {
  const home = `${place ?? 'not known'} from `
  return {
    value: `${home}${isoDay(by)} or before`,
    on: by,
    leavesRoomFor: ({ value, on }) => value.startsWith(home) && on !== undefined && on <= by,
    ...(place === undefined && { vague: true }),
  }
}

const dayOr = (on: Day | undefined): string => (on === undefined ? 'a day not known' : isoDay(on))

const legalStatus = ({ status, statusOn }: Care): Statement | undefined =>
  status === undefined ? undefined : { value: status, ...(statusOn !== undefined && { on: statusOn }) }

/** The register of placements knows when each began. */
function registered(held: Held): Fact {
  const [best] = held.records
  const starts = best && startsBy(held, best)
  const register = sourcesIn(held, {
    collection: 'placement_register',
    says: (facts, child, { asAt }) => {
      const begun = facts.flatMap(({ placement_start: on }) => (on !== undefined && on <= asAt ? [on] : []))
      if (begun.length === 0 || standingOn(child, asAt) === undefined) return undefined
      const on = Math.max(...begun) as Day
      return { value: isoDay(on), on }
    },
  })
  return {
    id: 'placement-start',
    title: 'Start of the current placement',
    sources: [...(starts ? [starts] : []), ...register],
    ...(starts && { against: starts }),
  }
}

/** A record that begins in the middle of a placement may not tell its start: a difference is no dispute. */
function startsBy(held: Held, best: CareRecord): Source {
  const source = telling(held, ({ placedOn, placedBy }) => {
    const on = placedOn ?? placedBy
    return on === undefined ? undefined : { value: isoDay(on), on }
  })(best)
  return {
    ...source,
    whyOutside: (child) => {
      const by = best.careOf(child.id)?.placedBy
      return by === undefined
        ? source.whyOutside(child)
        : `it first tells of the placement on ${longDay(by)}, when it had begun already`
    },
  }
}
