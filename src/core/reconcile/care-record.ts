import type { Child } from '../record/child.ts'
import { isTemporary } from '../record/episode.ts'
import type { Placement } from '../record/placement.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import { longDay, type Day } from '../time/day.ts'

/** What one source by itself says of a child's care on the day it was drawn. */
export interface Care {
  /** Placement code of the home. */
  readonly place: string | undefined
  readonly placedOn: Day | undefined
  /** Where the source begins to tell in the middle of a placement: the first day it tells of it. */
  readonly placedBy?: Day
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
  /** True where the source says that the child was in care on a day, its own or another. */
  readonly showsInCare: (id: string, on: Day) => boolean
  /** The day the source says the child left care; `undefined` where it shows the child in care, or not at all. */
  readonly leftOn: (id: string) => Day | undefined
}

/** A list drawn from a case system: it counts and gives last days, but keeps no history. */
export interface CaseList extends CareRecord {
  /** Missing incidents (M) and absences without authorisation (A) in the twelve months to its day. */
  readonly incidentsOf: (id: string, kind: 'M' | 'A') => number | undefined
  /** True when it holds children who left in the six months before too, as it should. */
  readonly holdsLeavers: boolean
  readonly lastReviewOf: (id: string) => Day | undefined
}

/** The account that some children's episodes, gathered from one source alone, give on a day. */
export function recordOf(name: string, asAt: Day, children: readonly Child[]): CareRecord {
  const known = new Map(children.map((child) => [child.id, child]))
  const standing = (id: string, on: Day): Standing | undefined => {
    const child = known.get(id)
    return child && standingOn(child, on)
  }
  return {
    name,
    asAt,
    careOf: (id) => {
      const found = standing(id, asAt)
      return found && careIn(found)
    },
    showsInCare: (id, on) => standing(id, on) !== undefined,
    leftOn: (id) => {
      const last = known.get(id)?.periods.findLast(({ start }) => start <= asAt)
      return last !== undefined && last.end <= asAt ? last.end : undefined
    },
  }
}

function careIn({ period, episode, placement, home, on }: Standing): Care {
  const status = episode.row.LS
  const past = period.episodes.filter(({ start }) => start <= on)
  const other = past.findLastIndex(({ row }) => row.LS !== status)
  return {
    place: home.row.PLACE,
    ...startOf(period.placements, placement),
    ...(isTemporary(episode) && { stay: { place: episode.row.PLACE, from: episode.start } }),
    status,
    statusOn: past[other + 1]?.start,
  }
}

/**
 * The day a child came to a home. A change of legal status (L) moves nobody: one that begins the home continues that
 * at the same address under an older code. Where the first episode told does not begin care (S), the child may have
 * been there before it, even after a move (P): back from a temporary stay.
 */
function startOf(
  placements: readonly Placement[],
  placement: Placement,
): Pick<Care, 'placedOn' | 'placedBy'> {
  const { start, home } = placement
  const before = placements[placements.indexOf(placement) - 1]
  const [first] = home
  if (first === undefined || first.row.RNE === 'S' || first.start !== start) return { placedOn: start }
  if (before === undefined) return { placedOn: undefined, placedBy: start }
  return first.row.RNE === 'L' && before.home.at(-1)?.row.PL_POST === first.row.PL_POST
    ? startOf(placements, before)
    : { placedOn: start }
}

/**
 * Why a record need not show a child: it says itself that care had ended, or no source shows the child in care on its
 * day. That a list leaves the child out is no reason: it is what is to be explained.
 */
export const whyNotIn =
  (record: CareRecord, records: readonly CareRecord[]) =>
  ({ id }: Child): string | undefined => {
    const { asAt, careOf, leftOn } = record
    if (careOf(id) !== undefined) return undefined
    const left = leftOn(id)
    if (left !== undefined) return `left care on ${longDay(left)}`
    return records.some(({ showsInCare }) => showsInCare(id, asAt))
      ? undefined
      : `not in care on ${longDay(asAt)}`
  }

/** Why a child is not in care on a day by all that is known; `undefined` when in care. */
export const whyNotInCare = (child: Child, on: Day): string | undefined =>
  standingOn(child, on) === undefined ? `not in care on ${longDay(on)}` : undefined
