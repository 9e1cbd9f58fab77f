import { averageIn, type Beside } from '../../core/reports/beside.ts'
import type { Entry } from '../../core/reports/data-set.ts'
import { directorsPage } from '../../core/reports/director.ts'
import { footnotesOf } from '../../core/reports/footnotes.ts'
import type { DirectorsPage, IndicatorSection, Scorecard, Table } from '../../core/reports/report.ts'
import { restsOn, summaryOf } from '../../core/reports/rests-on.ts'
import { scorecardOf } from '../../core/reports/scorecard.ts'
import { sectionOf, themeHead, themesOf } from '../../core/reports/theme-sections.ts'
import type { Kept } from './kept.ts'

// A page shows one part of what the booklet says: that part alone is made, so that no reader waits for a whole booklet.

/** The themes there are, in the order a board reads them. */
export const themesIn = (kept: Kept): ReturnType<typeof themesOf> =>
  kept.once('themes', () => themesOf(kept.set))

/** One theme without its measures, and the measures it has; `undefined` where there is none of this id. */
export function themeIn(kept: Kept, id: string): ReturnType<typeof themeHead> | undefined {
  const theme = themesIn(kept).find((each) => each.id === id)
  return theme && kept.once(`theme ${id}`, () => themeHead(kept.set, theme.id))
}

/** What the booklet says of one measure. */
export function measureIn(kept: Kept, entry: Entry, beside: Beside): IndicatorSection {
  const notes = kept.once('footnotes', () => footnotesOf(kept.set.entries))
  return sectionOf(kept.set, entry, { notes, beside })
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
