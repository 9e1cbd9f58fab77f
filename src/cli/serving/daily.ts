import { brokenOff, type Log } from '../../web/log.ts'

interface Daily {
  /** What the log calls it. */
  readonly route: string
  readonly work: (at: Date) => Promise<unknown>
  readonly now: () => Date
  readonly log: Log
  /** Milliseconds after which it is looked whether a day has gone by. */
  readonly every?: number
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/**
 * Does some work at once, and then once a day by the clock, however long the machine slept. What fails is told in the log
 * and tried again at the next look.
 */
export function openDaily({ route, work, now, log, every = HOUR }: Daily): { close: () => Promise<void> } {
  let last: number | undefined
  let running: Promise<void> | undefined
  const look = (): void => {
    const at = now()
    if (running !== undefined || (last !== undefined && Math.abs(at.getTime() - last) < DAY)) return
    running = work(at)
      .then(() => {
        last = at.getTime()
      })
      .catch((error: unknown) => {
        log(brokenOff(route, error))
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
