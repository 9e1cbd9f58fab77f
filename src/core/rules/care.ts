import { later, type Day } from '../time/day.ts'
import type { Child } from './child.ts'
import type { Circumstances } from './circumstances.ts'
import type { Row } from './row.ts'
import { isAfter, isBefore, isBlank, isCode, isDate } from './when.ts'

type Episode = Row<'Episodes'>

/** Short breaks: an agreed series, each break recorded or only the agreement. */
export const isShortBreak = ({ LS }: Episode): boolean => LS === 'V3' || LS === 'V4'

/** A temporary placement: the child is expected back. */
export const isTemporary = ({ PLACE }: Episode): boolean => isCode(['T0', 'T1', 'T2', 'T3', 'T4'], PLACE)

/** Placed for adoption. */
export const isForAdoption = ({ PLACE }: Episode): boolean => isCode(['A3', 'A4', 'A5', 'A6'], PLACE)

/** The episode ended with an adoption. */
export const isAdoption = ({ REC }: Episode): boolean => REC === 'E11' || REC === 'E12'

/** The episode ended the period of care: not by another that begins the same day. */
export const hasCeased = ({ REC }: Episode): boolean => !isBlank(REC) && REC !== 'X1'

/** Looked after on a day: an episode had begun by then, and had not ended. */
export const isOpenOn = ({ DECOM, DEC }: Episode, on: Day): boolean =>
  isDate(DECOM) && DECOM <= on && (DEC === undefined || isAfter(DEC, on))

/**
 * An unaccompanied child seeking asylum at some time this year, or formerly one: so last year's header said, or last
 * year's UASC table has the day it ended.
 */
export const isOrWasUasc = ({ Header, UASC, last }: Child): boolean =>
  UASC.length > 0 ||
  Header.some(isMarkedUasc) ||
  last.Header.some(isMarkedUasc) ||
  last.UASC.some(({ DUC }) => DUC !== undefined)

/** The header says that the child is an unaccompanied asylum seeker. */
export const isMarkedUasc = ({ UASC, UASC_STATUS }: Row<'Header'>): boolean =>
  UASC === '1' || UASC_STATUS === '1'

/** The child's date of birth as the header has it; the earliest where it has several, `undefined` where none. */
export function dobOf({ Header }: Child): Day | undefined {
  let earliest: Day | undefined
  for (const { DOB } of Header)
    if (isDate(DOB) && (earliest === undefined || isBefore(DOB, earliest))) earliest = DOB
  return earliest
}

/**
 * Looked after without a break from the collection's first day to its last, and in no short breaks. Leaving on the
 * last day itself is no break, and an episode that ended because the next began (X1) is followed by the next, whether
 * or not that is there. Source: data model section 5, `at12m`; checks 185 to 191.
 */
export function isContinuouslyLookedAfter({ Episodes }: Child, { start, end }: Circumstances): boolean {
  let until: Day | undefined
  for (const episode of Episodes) {
    const { DECOM, DEC, RNE, REC } = episode
    if (!isDate(DECOM) || DECOM > end || (isDate(DEC) && DEC <= start)) continue
    const isBreak = DECOM > start && (RNE === 'S' || until === undefined || DECOM > until)
    const isEnd = isBefore(DEC, end) && REC !== 'X1'
    if (isBreak || isEnd || isShortBreak(episode)) return false
    const to = isDate(DEC) ? DEC : end
    until = until === undefined ? to : later(until, to)
  }
  return until !== undefined
}
