import { addDays, type Day } from '../time/day.ts'
import { isShortBreak } from './care.ts'
import type { Child } from './child.ts'
import type { Row } from './row.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import {
  daysBetween,
  isAfter,
  isBefore,
  isBlank,
  isDate,
  isGiven,
  isSameDay,
  isWithin,
  pairsOf,
} from './when.ts'

type Worker = Row<'SWEpisodes'>

/** Checks of when social workers came and went, and of who followed whom, in code order. */
export const handovers: readonly Rule[] = [
  rowRule({
    code: 'SW06STG2',
    table: 'SWEpisodes',
    fields: ['SW_DECOM'],
    since: 2023,
    message:
      'The social worker began after the last day of the collection year. Correct the date, or leave the row for the next return.',
    fails: ({ SW_DECOM }, { end }) => isAfter(SW_DECOM, end),
  }),
  rowRule({
    code: 'SW07STG2',
    table: 'SWEpisodes',
    fields: ['SW_DEC'],
    since: 2023,
    message:
      "The social worker's episode ended on a day outside the collection year. Correct the date, or take the row out if it was over before the year began.",
    fails: ({ SW_DEC }, { start, end }) => isBefore(SW_DEC, start) || isAfter(SW_DEC, end),
  }),
  childRule({
    code: 'SW08STG2',
    tables: ['SWEpisodes'],
    fields: ['SW_DEC'],
    since: 2023,
    message:
      "Another social worker has begun, but this one's episode has no end. Enter the day on which the child's case was handed over.",
    look: lookForOpen,
  }),
  rowRule({
    code: 'SW09STG2',
    table: 'SWEpisodes',
    fields: ['SW_DEC', 'SW_DECOM'],
    since: 2023,
    message:
      'The social worker began and ended on the same day. Correct one of the two dates, or take the row out.',
    fails: ({ SW_DECOM, SW_DEC }) => isSameDay(SW_DECOM, SW_DEC),
  }),
  childRule({
    code: 'SW10STG2',
    tables: ['SWEpisodes'],
    fields: ['SW_DECOM'],
    since: 2023,
    until: 2023,
    message:
      'The social worker began more than a week before the one before ended, or more than a week after. Correct the dates, or add the episode that is missing.',
    look({ SWEpisodes }, found) {
      for (const [before, next] of pairsOf(SWEpisodes)) if (isFarApart(before, next)) found(next)
    },
  }),
  childRule({
    code: 'SW10STG2',
    tables: ['SWEpisodes'],
    fields: ['SW_DECOM'],
    since: 2024,
    message:
      'The social worker began more than a week before the one before ended, or more than a week after, and not because the child was referred again. Correct the dates or the reason, or add the episode that is missing.',
    look({ SWEpisodes }, found) {
      for (const [before, next] of pairsOf(SWEpisodes))
        if (next.SW_REASON !== 'FCONTA' && isFarApart(before, next)) found(next)
    },
  }),
  childRule({
    code: 'SW11aSTG2',
    tables: ['SWEpisodes'],
    fields: ['SW_DEC'],
    since: 2023,
    until: 2023,
    message:
      "A social worker's episode ended more than five days before 31 March, and the next did not begin within five days. Add the episode that follows, or correct the dates.",
    look({ SWEpisodes }, found, { end }) {
      lookForNext(SWEpisodes, found, {
        isEnd: (SW_DEC) => isBefore(SW_DEC, addDays(end, -5)),
        isNext: (SW_DECOM, SW_DEC) => daysBetween(SW_DEC, SW_DECOM) <= 5,
      })
    },
  }),
  childRule({
    code: 'SW11bSTG2',
    tables: ['SWEpisodes'],
    fields: ['SW_DEC'],
    since: 2023,
    message:
      "A social worker's episode ended in the five days before 31 March, and none follows. Add the one that follows, or take out the end.",
    look({ SWEpisodes }, found, { end }) {
      lookForNext(SWEpisodes, found, {
        isEnd: (SW_DEC) => isWithin(SW_DEC, addDays(end, -5), addDays(end, -1)),
        isNext: isDate,
      })
    },
  }),
  childRule({
    code: 'SW12STG2',
    tables: ['Episodes', 'SWEpisodes'],
    fields: ['SW_DECOM'],
    since: 2023,
    message:
      'The child was looked after on 31 March, but the return does not have the social workers of the whole year. Add those that are missing, also for days on which the child was not looked after.',
    look({ Episodes, SWEpisodes }, found, { start }) {
      const latest = Episodes.findLast(({ DECOM }) => isDate(DECOM))
      if (latest === undefined || isShortBreak(latest) || !isStillHere(latest)) return
      const began = (Episodes.findLast(({ RNE }) => RNE === 'S') ?? Episodes[0])?.DECOM
      if (!SWEpisodes.some((worker) => isFromTheStart(worker, began, start))) found(latest)
    },
  }),
  childRule({
    code: 'SW14STG2',
    tables: ['SWEpisodes'],
    fields: ['SW_DEC'],
    since: 2023,
    until: 2023,
    message:
      "The day this social worker's episode ended is blank, though another began after. Enter the day, or take out the one that follows.",
    look: lookForOpen,
  }),
  childRule({
    code: 'SW17STG2',
    tables: ['SWEpisodes'],
    fields: ['SW_DEC', 'SW_DECOM'],
    since: 2025,
    message:
      'No social worker had the child on 31 March. Add the one who did, or take out the end of the latest.',
    look({ SWEpisodes }, found, { end }) {
      if (!SWEpisodes.some((worker) => isThereOn(worker, end))) found(...SWEpisodes)
    },
  }),
]

/** A worker without an end though a later one began. */
function lookForOpen({ SWEpisodes }: Child, found: (worker: Worker) => void): void {
  for (const [worker, next] of pairsOf(SWEpisodes))
    if (worker.SW_DEC === undefined && isDate(next.SW_DECOM)) found(worker)
}

/** A week either way is let pass, as in the recorded cases. */
const isFarApart = (before: Worker, next: Worker): boolean =>
  Math.abs(daysBetween(before.SW_DEC, next.SW_DECOM)) > 7

interface Following {
  readonly isEnd: (SW_DEC: Day | undefined) => boolean
  readonly isNext: (SW_DECOM: Day | undefined, SW_DEC: Day | undefined) => boolean
}

/** Of a worker who ended and was not followed in time, the next to end is marked: the worker's own row where there is none. */
function lookForNext(
  workers: readonly Worker[],
  found: (worker: Worker) => void,
  { isEnd, isNext }: Following,
): void {
  for (const worker of workers) {
    if (!isEnd(worker.SW_DEC)) continue
    const after = workers.filter(({ SW_DEC }) => !isDate(SW_DEC) || isAfter(SW_DEC, worker.SW_DEC))
    if (!after.some(({ SW_DECOM }) => isNext(SW_DECOM, worker.SW_DEC))) found(firstToEnd(after) ?? worker)
  }
}

const firstToEnd = (workers: readonly Worker[]): Worker | undefined =>
  workers.reduce<Worker | undefined>(
    (first, worker) =>
      first === undefined || (isDate(worker.SW_DEC) && !isBefore(first.SW_DEC, worker.SW_DEC))
        ? worker
        : first,
    undefined,
  )

/** Looked after on 31 March: there is no end, or nothing says why it ended. */
const isStillHere = ({ DECOM, DEC, REC }: Row<'Episodes'>): boolean =>
  DEC === undefined || (isBlank(REC) && isAfter(DEC, DECOM))

/**
 * A worker of a child in care when the year began was there by then. One from before the child came into care counts
 * when the worker is named: in the recorded cases one that is not does not.
 */
function isFromTheStart({ SW_ID, SW_DECOM }: Worker, began: Day | undefined, start: Day): boolean {
  if (!isDate(SW_DECOM)) return false
  const isInTime = isAfter(began, start) || SW_DECOM <= start
  return isInTime && (isGiven(SW_ID) || !isBefore(SW_DECOM, began))
}

/** The child's worker on a day: one who ended that day is not. */
const isThereOn = ({ SW_DECOM, SW_DEC }: Worker, on: Day): boolean =>
  !isAfter(SW_DECOM, on) && (SW_DEC === undefined || isAfter(SW_DEC, on))
