import type { Deadline } from '../preparing/deadline.ts'
import { CannotRun, type Io } from './io.ts'

/** Throws `CannotRun` once the time that was given is up. Counts from now. There is none where nobody has a clock. */
export function deadlineIn(seconds: number, { clock }: Io): Deadline {
  const until = clock === undefined ? Infinity : clock() + seconds * 1000
  return () => {
    if (clock !== undefined && clock() > until)
      throw new CannotRun(
        `What to hide could not be settled in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, so nothing was written. Give it longer with --time-limit, or fewer months with --months.`,
      )
  }
}
