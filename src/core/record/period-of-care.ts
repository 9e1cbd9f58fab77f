import { birthday } from '../time/age.ts'
import { earlier, type Day } from '../time/day.ts'
import { OPEN, type Episode } from './episode.ts'
import { placementsOf, type Placement } from './placement.ts'

/** An unbroken stretch of being looked after: episodes that each begin the day the one before ended. */
export interface PeriodOfCare {
  readonly start: Day
  /** The first day no longer in care: the last episode's end or the 18th birthday. `OPEN` when neither has come. */
  readonly end: Day
  /** How and when the child ceased to be looked after. None while in care, or when the last reason is X1. */
  readonly cessation: Cessation | undefined
  readonly episodes: readonly Episode[]
  /** Where the child lived, oldest first, without gaps. */
  readonly placements: readonly Placement[]
}

export interface Cessation {
  readonly on: Day
  /** `undefined` when no reason was recorded. */
  readonly reason: string | undefined
}

/** Periods of care, oldest first, cut at the 18th birthday; one that begins at 18 or over is left out. */
export function periodsOf(episodes: readonly Episode[], dob: Day | undefined): PeriodOfCare[] {
  const eighteenth = dob === undefined ? OPEN : birthday(dob, 18)
  return chains(episodes)
    .filter(([first]) => first !== undefined && first.start < eighteenth)
    .map((chain) => periodOf(chain, eighteenth))
}

function chains(episodes: readonly Episode[]): Episode[][] {
  const all: Episode[][] = []
  for (const episode of episodes) {
    const chain = all.at(-1)
    const last = chain?.at(-1)
    if (chain === undefined || last === undefined || opensPeriod(last, episode)) all.push([episode])
    else chain.push(episode)
  }
  return all
}

/** A blank reason joins as X1 does; a gap of a day, or any other reason, begins a new period. */
function opensPeriod(last: Episode, next: Episode): boolean {
  const joined = last.row.REC === undefined || last.row.REC === 'X1'
  return !joined || last.end === undefined || next.start > last.end
}

function periodOf(chain: readonly Episode[], eighteenth: Day): PeriodOfCare {
  const last = chain[chain.length - 1] as Episode
  const end = earlier(last.end ?? OPEN, eighteenth)
  return {
    start: (chain[0] as Episode).start,
    end,
    cessation: cessationOf(last, eighteenth),
    episodes: chain,
    placements: placementsOf(chain, end),
  }
}

/** A recorded end counts on its day even after the birthday; only a blank one is taken to be the birthday. A-16. */
function cessationOf(last: Episode, eighteenth: Day): Cessation | undefined {
  if (last.end === undefined) return eighteenth === OPEN ? undefined : { on: eighteenth, reason: undefined }
  return last.row.REC === 'X1' ? undefined : { on: last.end, reason: last.row.REC }
}
