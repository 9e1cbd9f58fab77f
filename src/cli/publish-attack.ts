import { indicatorIn } from '../core/reports/publication/hide.ts'
import type { Tried } from '../core/reports/publication/tried.ts'
import type { Deadline } from '../preparing/deadline.ts'
import type { Attack, Target } from '../preparing/edition-attack.ts'
import { someOf } from '../preparing/plain.ts'
import { CannotRun, type Io } from './io.ts'

/** Attacks what was drawn, and says what was tried. Throws `CannotRun` when something could be found out, or not enough
 *  was tried to tell: the indicators are named, and no numbers. */
export async function attacked(attack: Attack, target: Target, deadline: Deadline, io: Io): Promise<Tried> {
  io.progress('Attacking the public edition')
  const tried = await attack(target, deadline, io)
  deadline()
  if (tried === undefined)
    throw new CannotRun(
      'Whether the public edition keeps its secrets could not be told, so nothing was written.',
    )
  if (tried.leaks.length > 0)
    throw new CannotRun(
      `Nothing was written. Hidden numbers of ${someOf([...new Set(tried.leaks.map(({ cell }) => indicatorIn(cell)))].sort(), 10)} could be worked out from the public edition too closely. Raise --threshold, publish fewer months, or report this as a fault of Hearth.`,
    )
  return tried
}
