import { addMonths } from '../time/day.ts'
import type { Child } from './child.ts'
import type { Row } from './row.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { isBefore, isBlank, isSameDay, isSameText } from './when.ts'

type Worker = Row<'SWEpisodes'>

/** Checks of social workers' episodes that no collection's list names: run only when asked for, in code order. */
export const unlisted: readonly Rule[] = [
  rowRule({
    code: 'SW15STG2',
    table: 'SWEpisodes',
    fields: ['SW_REASON'],
    since: 2024,
    unlisted: true,
    message:
      'The social worker began this year or last, and the reason for the change is blank. Enter the code.',
    fails: ({ SW_REASON, SW_DECOM }, { start }) =>
      isBlank(SW_REASON) && SW_DECOM !== undefined && !isBefore(SW_DECOM, addMonths(start, -12)),
  }),
  childRule({
    code: 'SW16aSTG2',
    tables: ['SWEpisodes'],
    last: ['SWEpisodes'],
    fields: ['SW_ID'],
    since: 2024,
    unlisted: true,
    message:
      "The first social worker of the year has another number than the one who was still there in last year's return. Correct the number, or add the episode that is missing.",
    look: lookAcross((before, now) => isSameText(before.SW_ID, now.SW_ID)),
  }),
  childRule({
    code: 'SW16bSTG2',
    tables: ['SWEpisodes'],
    last: ['SWEpisodes'],
    fields: ['SW_DECOM'],
    since: 2024,
    unlisted: true,
    message:
      "The first social worker of the year began on another day than the one who was still there in last year's return. Correct the date, or add the episode that is missing.",
    look: lookAcross((before, now) => isSameDay(before.SW_DECOM, now.SW_DECOM)),
  }),
  childRule({
    code: 'SW16cSTG2',
    tables: ['SWEpisodes'],
    last: ['SWEpisodes'],
    fields: ['SW_REASON'],
    since: 2024,
    unlisted: true,
    message:
      "The first social worker of the year has another reason than the one who was still there in last year's return. Correct the reason, or add the episode that is missing.",
    look: lookAcross((before, now) => isSameText(before.SW_REASON, now.SW_REASON)),
  }),
]

/** A child's first worker this year, where it is not like the latest of last year's return and that one had no end. */
function lookAcross(isSame: (before: Worker, now: Worker) => boolean) {
  return ({ SWEpisodes: [now], last }: Child, found: (worker: Worker) => void): void => {
    const before = last.SWEpisodes.at(-1)
    if (before !== undefined && before.SW_DEC === undefined && now && !isSame(before, now)) found(now)
  }
}
