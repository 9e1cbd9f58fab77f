import type { Child } from '../child.ts'
import type { Row } from '../row.ts'
import { childRule, type Need, type Rule } from '../rule.ts'
import { isBefore, isBlank, isCode, isDate, isSameDay, isSameText, numberIn } from '../when.ts'

type Episode = Row<'Episodes'>

/** Columns an open episode carries over from last year's return. */
type Kept =
  'RNE' | 'LS' | 'CIN' | 'PLACE' | 'PLACE_PROVIDER' | 'URN' | 'PL_DISTANCE' | 'PL_LA' | 'PL_LOCATION'

/** Checks of a child's first episodes of the year against last year's return, in code order. */
export const lastYear: readonly Rule[] = [
  childRule({
    code: '452',
    tables: ['Episodes'],
    last: ['Episodes'],
    needs: ['PL_LA'],
    fields: ['PL_LA'],
    message:
      'The first episode of the year is the last of the year before, and they name different councils for the placement. Correct whichever is wrong.',
    look(child, found) {
      const [before, now] = acrossOf(child)
      if (isSameDay(before?.DECOM, now?.DECOM) && !isSameText(before?.PL_LA, now?.PL_LA)) found(now)
    },
  }),
  childRule({
    code: '453',
    tables: ['Episodes'],
    last: ['Episodes'],
    needs: ['PL_DISTANCE'],
    fields: ['PL_DISTANCE'],
    message:
      'The first episode of the year is the last of the year before, and they give different distances from home. Correct whichever is wrong.',
    look(child, found) {
      const [before, now] = acrossOf(child)
      if (isSameDay(before?.DECOM, now?.DECOM) && !isSameDistance(before?.PL_DISTANCE, now?.PL_DISTANCE))
        found(now)
    },
  }),
  childRule({
    code: '502',
    tables: ['Episodes'],
    last: ['Episodes'],
    fields: ['DECOM'],
    message:
      "The first episode of the year does not begin on the day the open episode of last year's return did. Correct the date, or add the episode that is missing.",
    look(child, found) {
      const [before, now] = openAcrossOf(child)
      if (before && !isSameDay(before.DECOM, now.DECOM)) found(now)
    },
  }),
  carried({ code: '503A', column: 'RNE', words: 'reason for new episode' }),
  carried({ code: '503B', column: 'LS', words: 'legal status' }),
  carried({ code: '503C', column: 'CIN', words: 'category of need' }),
  carried({ code: '503D', column: 'PLACE', words: 'placement type', until: 2023 }),
  carried({ code: '503D', column: 'PLACE', words: 'placement type', since: 2024, isSame: isSamePlace }),
  carried({ code: '503E', column: 'PLACE_PROVIDER', words: 'placement provider' }),
  carried({ code: '503F', column: 'URN', words: 'URN' }),
  carried({
    code: '503G',
    column: 'PL_DISTANCE',
    words: 'distance from home',
    needs: ['PL_DISTANCE'],
    isSame: isSameDistance,
  }),
  carried({ code: '503H', column: 'PL_LA', words: "placement's council", needs: ['PL_LA'] }),
  carried({ code: '503J', column: 'PL_LOCATION', words: "placement's location", needs: ['PL_LOCATION'] }),
  childRule({
    code: '562',
    tables: ['Episodes'],
    last: ['Episodes'],
    fields: ['DECOM'],
    message:
      "The episode began before the year, and last year's return does not have it. Correct the date it began, or last year's return.",
    look({ Episodes, last }, found, { start }) {
      for (const episode of Episodes)
        if (
          isBefore(episode.DECOM, start) &&
          !last.Episodes.some(({ DECOM }) => isSameDay(DECOM, episode.DECOM))
        )
          found(episode)
    },
  }),
  childRule({
    code: 'NoE',
    tables: ['Episodes'],
    last: ['Episodes'],
    fields: ['DECOM'],
    message:
      "The episode began before the year, and last year's return has no episode of this child. Check the date it began, the child's number, and last year's return.",
    look({ Episodes, last }, found, { start }) {
      if (last.Episodes.length > 0) return
      for (const episode of Episodes) if (isBefore(episode.DECOM, start)) found(episode)
    },
  }),
]

interface Carried {
  readonly code: string
  readonly column: Kept
  readonly words: string
  readonly since?: number
  readonly until?: number
  readonly needs?: readonly Need[]
  readonly isSame?: (before: string | undefined, now: string | undefined, year: number) => boolean
}

/** A column of the child's first episode against the episode that was open when last year ended. */
function carried({ column, words, isSame = isSameText, ...said }: Carried): Rule {
  return childRule({
    ...said,
    tables: ['Episodes'],
    last: ['Episodes'],
    fields: [column],
    message: `The ${words} of the year's first episode is not that of the episode left open in last year's return. Correct it, or end the old episode and begin a new one.`,
    look(child, found, { year }) {
      const [before, now] = openAcrossOf(child)
      if (before && !isSame(before[column], now[column], year)) found(now)
    },
  })
}

/** The child's last episode of last year's return and the first of this; neither where they do not say when they began. */
function acrossOf({ Episodes: [now], last }: Child): readonly [Episode | undefined, Episode | undefined] {
  return [last.Episodes.findLast(({ DECOM }) => isDate(DECOM)), isDate(now?.DECOM) ? now : undefined]
}

/** The same two, when last year's had not ended. */
function openAcrossOf(child: Child): readonly [Episode, Episode] | readonly [undefined, undefined] {
  const [before, now] = acrossOf(child)
  return before && now && isBlank(before.DEC) ? [before, now] : [undefined, undefined]
}

/** Distances are numbers: 10 is 10.0. */
function isSameDistance(before: string | undefined, now: string | undefined): boolean {
  return isSameText(before, now) || numberIn(before) === numberIn(now)
}

/** A type the Department replaced while the child stayed counts as the same: H5 from 2024-25, Z1 from 2025-26. */
function isSamePlace(before: string | undefined, now: string | undefined, year: number): boolean {
  return (
    isSameText(before, now) ||
    (before === 'H5' && now === 'K3') ||
    (year >= 2025 && before === 'Z1' && isCode(OTHERS, now))
  )
}

const OTHERS = ['Z11', 'Z12', 'Z13', 'Z14']
