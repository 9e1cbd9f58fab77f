import { dobOf, hasCeased } from '../care.ts'
import type { Child } from '../child.ts'
import type { Row } from '../row.ts'
import { childRule, type Rule } from '../rule.ts'
import { isInCare, isOneLost, outlastsCare, timesInCare, type Spell } from '../spells.ts'
import { birthday, isAfter, isBefore, isDate, isSameDay } from '../when.ts'

type Episode = Row<'Episodes'>
type Missing = Row<'Missing'>

/** Checks of missing periods against episodes and against last year's return, in code order. */
export const missingEpisodes: readonly Rule[] = [
  childRule({
    code: '575',
    tables: ['Missing', 'Episodes'],
    fields: ['MIS_END'],
    message:
      'The placement the child went missing from has ended, but the absence has no end. Enter the day the child was found or the placement ended.',
    look({ Missing, Episodes }, found) {
      for (const row of Missing)
        if (row.MIS_END === undefined && Episodes.some((_, at) => isPlacementLeft(Episodes, at, row)))
          found(row)
    },
  }),
  childRule({
    code: '576',
    tables: ['Missing'],
    last: ['Missing'],
    fields: ['CHILD'],
    message:
      "Last year's return has an absence without an end that is not in this year's. Add it with the day it started, and the day it ended if it is over.",
    look({ Missing, last }, found) {
      if (isOneLost(Missing.map(spellOf), last.Missing.map(spellOf))) found(Missing.at(-1))
    },
  }),
  childRule({
    code: '577',
    tables: ['Missing', 'Episodes'],
    fields: ['MIS_END'],
    message:
      'The child is no longer looked after, but the absence goes on or ended when the child was not in care. Enter the day it ended, no later than the day care ceased.',
    look({ Missing, Episodes }, found) {
      const times = timesInCare(Episodes)
      for (const row of Missing) if (outlastsCare(times, spellOf(row))) found(row)
    },
  }),
  childRule({
    code: '578',
    tables: ['Missing', 'Episodes'],
    fields: ['MIS_START'],
    message:
      'The absence starts on a day after the child ceased to be looked after. Correct the date it started, or the episodes.',
    look: lookForOutsideCare,
  }),
  childRule({
    code: '580',
    tables: ['Missing', 'Episodes'],
    fields: ['REC'],
    message:
      'The child was missing on turning 18, when care ceased, but the reason is not E8. Enter E8, or correct the day the absence ended.',
    look(child, found) {
      for (const episode of child.Episodes)
        if (hasCeased(episode) && episode.REC !== 'E8' && isMissingAt18(child, episode)) found(episode)
    },
  }),
  childRule({
    code: '581',
    tables: ['Missing', 'Episodes'],
    fields: ['MIS_START'],
    message:
      'The absence starts on a day before the child started to be looked after. Correct the date it started, or the episodes.',
    look: lookForOutsideCare,
  }),
]

const spellOf = (row: Missing): Spell<Missing> => ({ row, from: row.MIS_START, to: row.MIS_END })

/** Recorded cases of 578 and 581 fail alike what starts before care, between two times in it, and after. */
function lookForOutsideCare({ Missing, Episodes }: Child, found: (row: Missing) => void): void {
  const times = timesInCare(Episodes)
  if (times.length === 0) return
  for (const row of Missing) if (isDate(row.MIS_START) && !isInCare(times, row.MIS_START)) found(row)
}

/** The child went missing in this episode, and its placement has ended. A new legal status ends no placement. */
function isPlacementLeft(episodes: readonly Episode[], at: number, { MIS_START }: Missing): boolean {
  const episode = episodes[at]
  if (!isBefore(MIS_START, episode?.DEC) || isAfter(episode?.DECOM, MIS_START)) return false
  for (let next = at + 1; next < episodes.length; next += 1) {
    const [before, after] = [episodes[next - 1], episodes[next]]
    if (after?.RNE !== 'L' || !isSameDay(before?.DEC, after.DECOM)) return true
    if (after.DEC === undefined) return false
  }
  return true
}

/** An absence ended with the episode, on the eighteenth birthday: the child was never found. */
const isMissingAt18 = (child: Child, { DEC }: Episode): boolean =>
  child.Missing.some(
    ({ MIS_END, DOB }) => isSameDay(MIS_END, DEC) && isSameDay(MIS_END, birthday(DOB ?? dobOf(child), 18)),
  )
