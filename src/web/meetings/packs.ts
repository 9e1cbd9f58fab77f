import { isRefused } from '../../core/governance/refused.ts'
import { packTypefaces } from '../../preparing/pack-typefaces.ts'
import { makeInThread, type PackJob } from '../../render/pack/pack-thread.ts'
import type { MeetingMade } from '../../render/pack/meeting-files.ts'
import { UnusablePaper } from '../../render/pack/set-packs.ts'
import type { Db } from '../../store/database.ts'
import { brokenOff, type Log } from '../log.ts'
import { keptAsOut } from './keep-out.ts'
import { readied, type PackWanted } from './pack-job.ts'

/** How a pack stands: being made, or why it came to nothing. `undefined` when there is nothing to say. */
export type PackStanding = { readonly doing: string } | { readonly trouble: string } | undefined

/** Packs being made, each meeting's one at a time. What dies with this process leaves a meeting as it was. */
export interface Packs {
  /** Begins one; nothing happens when one of the same meeting is being made. */
  readonly begin: (wanted: PackWanted) => void
  readonly standing: (meeting: string) => PackStanding
  /** Once none is being made. */
  readonly settled: () => Promise<void>
}

interface PackMeans {
  readonly db: Db
  readonly log: Log
  readonly now: () => Date
  readonly make?: (job: PackJob) => Promise<MeetingMade>
}

/** Makes room for packs. */
export function openPacks(given: PackMeans): Packs {
  const underWay = new Map<string, Promise<void>>()
  const troubles = new Map<string, string>()
  return {
    begin: (wanted) => {
      const { meeting } = wanted
      if (underWay.has(meeting)) return
      troubles.delete(meeting)
      const done = made(given, wanted)
        .then((trouble) => {
          if (trouble !== undefined) troubles.set(meeting, trouble)
        })
        .finally(() => underWay.delete(meeting))
      underWay.set(meeting, done)
    },
    standing: (meeting) => {
      if (underWay.has(meeting)) return { doing: 'The agenda and its packs are being made' }
      const trouble = troubles.get(meeting)
      return trouble === undefined ? undefined : { trouble }
    },
    settled: async () => {
      await Promise.all(underWay.values())
    },
  }
}

/** Makes a pack and keeps it; says in words why there is none. Never throws. */
async function made(given: PackMeans, wanted: PackWanted): Promise<string | undefined> {
  const { db, log, now, make = makeInThread } = given
  try {
    const ready = await readied(db, wanted, now())
    if (isRefused(ready)) return ready.refused
    const files = await make({ pack: ready.pack, typefaces: await packTypefaces() })
    const kept = await keptAsOut(db, wanted, ready, files, now())
    return kept?.refused
  } catch (error) {
    if (error instanceof UnusablePaper) return error.message
    log(brokenOff('meetings', error))
    return 'Making the packs failed. Try again. If it fails again, tell the people who run the service at your council.'
  }
}
