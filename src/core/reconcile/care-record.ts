import type { Child } from '../record/child.ts'
import { isTemporary } from '../record/episode.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import { longDay, type Day } from '../time/day.ts'

/** What one source by itself says of a child's care on the day it was drawn. */
export interface Care {
  /** Placement code of the home. */
  readonly place: string | undefined
  readonly placedOn: Day | undefined
  /** A temporary stay away from that home. */
  readonly stay?: { readonly place: string | undefined; readonly from: Day | undefined }
  readonly status: string | undefined
  /** The day the legal status began, unbroken. */
  readonly statusOn: Day | undefined
}

/** One source's account of who is in care: a return, a case list, an extract. */
export interface CareRecord {
  readonly name: string
  readonly asAt: Day
  /** `undefined` for a child whom the source does not show in care on its day. */
  readonly careOf: (id: string) => Care | undefined
}

/** A list drawn from a case system: it counts and gives last days, but keeps no history. */
export interface CaseList extends CareRecord {
  /** Missing incidents (M) and absences without authorisation (A) in the twelve months to its day. */
  readonly incidentsOf: (id: string, kind: 'M' | 'A') => number | undefined
  readonly lastReviewOf: (id: string) => Day | undefined
}

/** The account that some children's episodes, gathered from one source alone, give on a day. */
export function recordOf(name: string, asAt: Day, children: readonly Child[]): CareRecord {
  const standings = new Map(children.map((child) => [child.id, standingOn(child, asAt)]))
  return {
    name,
    asAt,
    careOf: (id) => {
      const standing = standings.get(id)
      return standing && careIn(standing)
    },
  }
}

function careIn({ period, episode, placement, home, on }: Standing): Care {
  const status = episode.row.LS
  const past = period.episodes.filter(({ start }) => start <= on)
  const other = past.findLastIndex(({ row }) => row.LS !== status)
  return {
    place: home.row.PLACE,
    placedOn: placement.start,
    ...(isTemporary(episode) && { stay: { place: episode.row.PLACE, from: episode.start } }),
    status,
    statusOn: past[other + 1]?.start,
  }
}

/** Why a child is not one the record should show: not in care on its day, by itself or by all that is known. */
export const whyNotIn =
  ({ asAt, careOf }: CareRecord) =>
  (child: Child): string | undefined =>
    careOf(child.id) === undefined ? whyNotInCare(child, asAt) : undefined

/** Why a child is not in care on a day by all that is known; `undefined` when in care. */
export const whyNotInCare = (child: Child, on: Day): string | undefined =>
  standingOn(child, on) === undefined ? `not in care on ${longDay(on)}` : undefined
