import { averageIn, type Beside } from '../../core/reports/beside.ts'
import { directorsPage } from '../../core/reports/director.ts'
import { footnotesOf } from '../../core/reports/footnotes.ts'
import type { DirectorsPage, Scorecard, Table, ThemeSection } from '../../core/reports/report.ts'
import { restsOn, summaryOf } from '../../core/reports/rests-on.ts'
import { scorecardOf } from '../../core/reports/scorecard.ts'
import { themeSection, themesOf } from '../../core/reports/theme-sections.ts'
import type { Kept } from './kept.ts'

// A page shows one part of what the booklet says: that part alone is made, so that no reader waits for a whole booklet.

/** The themes there are, in the order a board reads them. */
export const themesIn = (kept: Kept): ReturnType<typeof themesOf> =>
  kept.once('themes', () => themesOf(kept.set))

/** One theme as the booklet has it; `undefined` where there is none of this id. */
export function themeIn(kept: Kept, id: string, beside: Beside): ThemeSection | undefined {
  const theme = themesIn(kept).find((each) => each.id === id)
  if (theme === undefined) return undefined
  const notes = kept.once('footnotes', () => footnotesOf(kept.set.entries))
  return kept.once(`theme ${id} ${beside}`, () => themeSection(kept.set, theme.id, { notes, beside }))
}

/** The first page. */
export const scorecardIn = (kept: Kept, beside: Beside): Scorecard =>
  kept.once(`scorecard ${beside}`, () => scorecardOf(kept.set, beside))

/** What to look at first. */
export const directorIn = (kept: Kept, beside: Beside): DirectorsPage => {
  const average = averageIn(beside)
  return kept.once(`director ${average}`, () => directorsPage(kept.set, average))
}

/** What it rests on. */
export const restsIn = (kept: Kept): { readonly summary: readonly string[]; readonly inputs: Table } =>
  kept.once('rests', () => ({ summary: summaryOf(kept.set), inputs: restsOn(kept.set) }))
