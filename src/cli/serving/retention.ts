import { keepToRetention } from '../../store/retention.ts'
import type { Db } from '../../store/database.ts'
import { faultOf, type Log } from '../../web/log.ts'

interface Keeping {
  readonly db: Db
  readonly authority: string
  readonly now: () => Date
  readonly log: Log
  /** Milliseconds after which it is looked whether a day has gone by. */
  readonly every?: number
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/**
 * Keeps to the council's retention: at once, and then once a day by the clock, however long the machine slept. What fails
 * is told in the log and tried again at the next look.
 */
export function openRetention({ db, authority, now, log, every = HOUR }: Keeping): {
  close: () => Promise<void>
} {
  let last: number | undefined
  let running: Promise<void> | undefined
  const look = (): void => {
    const at = now()
    if (running !== undefined || (last !== undefined && Math.abs(at.getTime() - last) < DAY)) return
    running = keepToRetention(db, authority, at)
      .then(() => {
        last = at.getTime()
      })
      .catch((error: unknown) => {
        log({ method: 'WORK', route: 'retention', fault: faultOf(error) })
      })
      .finally(() => {
        running = undefined
      })
  }
  look()
  const timer = setInterval(look, every)
  timer.unref()
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}
