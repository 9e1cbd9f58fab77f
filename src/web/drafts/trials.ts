import type { TrialJob, TrialMade } from '../../preparing/edition-trial.ts'
import { BrokenOff, OutOfTime, tryInThread, type Trying } from '../../preparing/edition-thread.ts'
import type { Db } from '../../store/database.ts'
import { brokenOff, type Log } from '../log.ts'
import { triedAndKept } from './tried-and-kept.ts'

/** A trial asked for: of what, and by whom. */
export interface Wanted {
  readonly authority: string
  readonly edition: string
  readonly by: string
  readonly roles: readonly string[]
}

/** How a trial stands: under way, or why it came to nothing. `undefined` when there is nothing to say. */
export type Standing = { readonly doing: string } | { readonly trouble: string } | undefined

/** Trials under way. A council has one at a time; what dies with this process leaves a draft as it was. */
export interface Trials {
  /** Begins one; false when another edition of the council is being tried. */
  readonly begin: (wanted: Wanted) => boolean
  readonly standing: (edition: string) => Standing
  /** Once none is under way. */
  readonly settled: () => Promise<void>
  /** Breaks off what is under way. */
  readonly close: () => Promise<void>
}

/** What trials are made with. */
export interface TrialMeans {
  readonly db: Db
  readonly log: Log
  readonly now: () => Date
  readonly seconds?: number
  readonly tryOut?: (job: TrialJob, trying: Trying) => Promise<TrialMade>
}

interface UnderWay {
  readonly edition: string
  readonly done: Promise<void>
  doing: string
}

/** Long enough for the largest council with many editions before. */
const HALF_AN_HOUR = 1800

/** Makes room for trials. */
export function openTrials(given: TrialMeans): Trials {
  const underWay = new Map<string, UnderWay>()
  const troubles = new Map<string, string>()
  const closing = new AbortController()
  const begin = (wanted: Wanted): boolean => {
    const { authority, edition } = wanted
    const other = underWay.get(authority)
    if (other !== undefined || closing.signal.aborted) return other?.edition === edition
    troubles.delete(edition)
    const progress = (doing: string): void => {
      const own = underWay.get(authority)
      if (own !== undefined) own.doing = doing
    }
    const done = tried(given, wanted, { progress, signal: closing.signal })
      .then((trouble) => {
        if (trouble !== undefined) troubles.set(edition, trouble)
      })
      .finally(() => underWay.delete(authority))
    underWay.set(authority, { edition, done, doing: 'Collecting figures and comments' })
    return true
  }
  const settled = async (): Promise<void> => {
    await Promise.all([...underWay.values()].map(({ done }) => done))
  }
  return {
    begin,
    standing: (edition) => {
      const own = [...underWay.values()].find((each) => each.edition === edition)
      if (own !== undefined) return { doing: own.doing }
      const trouble = troubles.get(edition)
      return trouble === undefined ? undefined : { trouble }
    },
    settled,
    close: () => {
      closing.abort()
      return settled()
    },
  }
}

/** Makes a trial and keeps it; says in words why there is none. Never throws. */
async function tried(
  given: TrialMeans,
  wanted: Wanted,
  watching: Pick<Trying, 'progress' | 'signal'>,
): Promise<string | undefined> {
  const { db, log, now, seconds = HALF_AN_HOUR, tryOut = tryInThread } = given
  try {
    await triedAndKept({ db, now, tryOut: (job) => tryOut(job, { ...watching, seconds }) }, wanted)
    return undefined
  } catch (error) {
    if (error instanceof BrokenOff) return undefined
    if (error instanceof OutOfTime)
      return `Trying this edition took longer than ${sayTime(seconds)}, so it was stopped. Try again when the machine is less busy, or ask the people who run the service for more time.`
    log(brokenOff('drafts', error))
    return 'Trying this edition failed. Try again. If it fails again, tell the people who run the service at your council.'
  }
}

const sayTime = (seconds: number): string =>
  seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`
