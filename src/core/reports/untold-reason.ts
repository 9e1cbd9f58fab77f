import type { Status } from '../indicators/measurement.ts'
import type { Day } from '../time/day.ts'
import type { Entry, Shown } from './data-set.ts'
import { headlineOf } from './headline.ts'
import { trendOf } from './trend.ts'

/** Why a measure, or whether it has moved, cannot be told: a word, and how a sentence of one measure or many begins. */
export interface UntoldReason {
  readonly word: string
  readonly one: string
  /** After their number. */
  readonly many: string
}

const reasons = {
  hidden: {
    word: 'hidden',
    one: 'one figure is hidden so that no child can be told',
    many: 'figures are hidden so that no child can be told',
  },
  late: {
    word: 'late',
    one: 'one measure waits for figures that are late',
    many: 'measures wait for figures that are late',
  },
  uncollected: {
    word: 'not collected',
    one: 'one measure is not collected',
    many: 'measures are not collected',
  },
  unrecorded: {
    word: 'not recorded',
    one: 'one measure is not recorded',
    many: 'measures are not recorded',
  },
  notDue: {
    word: 'not due',
    one: 'one measure is not due yet',
    many: 'measures are not due yet',
  },
  broken: {
    word: 'broken series',
    one: 'one measure is not counted alike in all its years',
    many: 'measures are not counted alike in all their years',
  },
  few: {
    word: 'too few',
    one: 'one measure counts too few for a change to show',
    many: 'measures count too few for a change to show',
  },
  noPast: {
    word: 'no year before',
    one: 'one measure has no earlier figure to compare with',
    many: 'measures have no earlier figure to compare with',
  },
  noTest: {
    word: 'cannot tell',
    one: 'of one measure no test can tell a change from chance',
    many: 'measures are of a kind of which no test can tell a change from chance',
  },
} as const satisfies Readonly<Record<string, UntoldReason>>

/** Every reason, in the order they are told. */
export const untoldReasons: readonly UntoldReason[] = Object.values(reasons)

/** Why an indicator's figure, or its change, cannot be told; `undefined` when it can, and for a share of nobody. */
export function untoldReason(entry: Entry, asAt: Day): UntoldReason | undefined {
  const { now, then } = headlineOf(entry)
  if (now.figure.kind === 'suppressed') return reasons.hidden
  if (now.figure.kind === 'none') return byStatus[now.status]
  if (isOld(now, asAt)) return reasons.late
  const { verdict } = trendOf(entry)
  if (verdict === 'too-few') return reasons.few
  return verdict === 'cannot-tell' ? whyNoVerdict(now, then) : undefined
}

const byStatus: Readonly<Partial<Record<Status, UntoldReason>>> = {
  'not-collected': reasons.uncollected,
  'not-recorded': reasons.unrecorded,
  'not-due': reasons.notDue,
  'awaiting-partner': reasons.late,
  suppressed: reasons.hidden,
}

function whyNoVerdict(now: Shown, then: Shown | undefined): UntoldReason {
  if (now.status === 'broken-series' || then?.status === 'broken-series') return reasons.broken
  if (then?.figure.kind === 'suppressed') return reasons.hidden
  return then?.figure.kind === 'number' ? reasons.noTest : reasons.noPast
}

/** Days after which what is told once a year should have been told again. */
const YEAR_AND_A_MONTH = 396

const isOld = ({ period }: Shown, asAt: Day): boolean => asAt - period.to > YEAR_AND_A_MONTH
