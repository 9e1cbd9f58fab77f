import type { BoardCommitment } from '../../governance/commitments/public.ts'
import type { Day } from '../../time/day.ts'

/** The promises of a year. Each that ended in it is in one of `kept`, `late` and `otherwise`. */
export interface Promises {
  readonly asked: readonly BoardCommitment[]
  /** Ended by the day that was promised first, however often that was moved. */
  readonly kept: readonly BoardCommitment[]
  readonly late: readonly BoardCommitment[]
  /** Ended without any day promised, or overtaken. */
  readonly otherwise: readonly BoardCommitment[]
  readonly open: readonly BoardCommitment[]
  /** Of those open. */
  readonly overdue: readonly BoardCommitment[]
}

/** Divides commitments by what came of them from one day to another, both counted. What began later is left out. */
export function promisesIn(all: readonly BoardCommitment[], from: Day, to: Day): Promises {
  const known = all.filter(({ source }) => source.on <= to)
  const ended = known.filter(({ ended: end }) => end !== undefined && end.on >= from && end.on <= to)
  const open = known.filter(({ ended: end }) => end === undefined || end.on > to)
  const isLate = ({ firstDue, ended: end }: BoardCommitment): boolean =>
    firstDue !== undefined && end !== undefined && end.on > firstDue
  const hasDay = ({ firstDue, state }: BoardCommitment): boolean =>
    firstDue !== undefined && state !== 'overtaken'
  return {
    asked: known.filter(({ source }) => source.on >= from),
    kept: ended.filter((each) => hasDay(each) && !isLate(each)),
    late: ended.filter((each) => hasDay(each) && isLate(each)),
    otherwise: ended.filter((each) => !hasDay(each)),
    open,
    overdue: open.filter(({ due }) => due !== undefined && due < to),
  }
}
