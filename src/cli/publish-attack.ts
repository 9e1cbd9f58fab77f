import type { DataSet } from '../core/reports/data-set.ts'
import { indicatorIn, type Hiding } from '../core/reports/publication/hide.ts'
import type { Tried } from '../core/reports/publication/tried.ts'
import type { Output } from '../files/write.ts'
import type { Deadline } from './deadline.ts'
import { CannotRun, type Io } from './io.ts'
import { someOf } from './plain.ts'
import type { Previous } from './publish-previous.ts'

/** What an attack is made on: what anybody will be able to download, now and from before, and the policy it is held to. */
export interface Target {
  readonly files: readonly Output[]
  readonly edition: DataSet
  readonly hiding: Hiding
  readonly previous: readonly Previous[]
}

/** Attacks the public files as drawn; `undefined` when it could not be finished. */
export type Attack = (target: Target, deadline: Deadline, io: Io) => Promise<Tried | undefined>

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

/** Not joined yet: an edition that nobody attacked is not published. */
export const attack: Attack = () => Promise.resolve(undefined)
