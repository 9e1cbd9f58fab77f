import type { Policy } from '../core/disclosure/policy.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import type { Hiding } from '../core/reports/publication/hide.ts'
import { isoDay, type Day } from '../core/time/day.ts'
import type { SignOff } from '../core/words/sign-offs.ts'
import { publicEditionOf, type Publishing } from '../preparing/edition-public.ts'
import { deadlineIn } from './deadline.ts'
import { CannotRun, type Io } from './io.ts'
import type { MeasuredSet } from './measured-set.ts'
import { dayOption, foldersOf, numberOption, type Typed } from './options.ts'
import { someOf } from '../preparing/plain.ts'
import { policyOption } from './publish-policy.ts'
import { mustHoldEditions, previousIn } from './publish-previous.ts'
import { signOffsNamed } from './publish-words.ts'

/** The public edition of a data set, and what was hidden to make it. */
export interface Edition {
  readonly edition: DataSet
  readonly hiding: Hiding
}

/** What was typed of how to publish, read before any child is. */
export interface Terms {
  readonly policy: Policy
  readonly seconds: number
  /** Folders of earlier editions. */
  readonly previous: readonly string[]
  readonly signOffs: readonly SignOff[]
}

/** Reads how to publish from what was typed, before the returns are read. Throws `CannotRun`. */
export async function termsOf(typed: Typed, previous: readonly string[], io: Io): Promise<Terms> {
  foldersOf(typed.positionals)
  mustHaveCome(dayOption(typed, 'as-at'), io)
  const seconds = numberOption(typed, 'time-limit', { least: 1, most: 3600, fallback: 120 })
  mustHoldEditions(previous)
  return { policy: await policyOption(typed), seconds, previous, signOffs: await signOffsNamed(typed) }
}

/** How to publish what was measured; its time begins now. Throws `CannotRun`. */
export const publishingOf = (
  { policy, seconds, previous }: Terms,
  { set }: MeasuredSet,
  io: Io,
): Publishing => ({ policy, previous: previousIn(previous, set), deadline: deadlineIn(seconds, io) })

/** Nobody can publish how things stand on a day that is still ahead. */
function mustHaveCome(asAt: Day, { clock }: Io): void {
  if (clock !== undefined && asAt * DAY > clock())
    throw new CannotRun(
      `--as-at ${isoDay(asAt)} has not come yet, so nothing was written. Give the day the data are of.`,
    )
}

/** Milliseconds. */
const DAY = 86_400_000

/** Makes the public edition. Throws `CannotRun` when a small number cannot be guarded, or time is up. */
export async function editionOf(
  { set }: Pick<MeasuredSet, 'set'>,
  publishing: Publishing,
  io: Io,
): Promise<Edition> {
  const { edition, hiding } = await publicEditionOf(set, publishing, io)
  if (hiding.unguarded.length > 0) throw new CannotRun(cannotGuard(hiding.unguarded))
  return { edition, hiding }
}

const cannotGuard = (ids: readonly string[]): string =>
  `Nothing was written. A small number of ${someOf(ids, 10)} could be worked out whatever else is hidden, because all it is bound to is known. Leave out the earlier edition if it was never published, or release the indicator with --exceptions.`
