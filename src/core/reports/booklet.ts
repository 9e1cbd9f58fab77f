import { isoDay, longDay } from '../time/day.ts'
import type { Beside } from './beside.ts'
import type { DataSet } from './data-set.ts'
import { directorsPage } from './director.ts'
import { footnotesOf, printedNotes } from './footnotes.ts'
import { glossary, notesOnReading } from './glossary.ts'
import type { Report } from './report.ts'
import { restsOn, summaryOf } from './rests-on.ts'
import { scorecardOf } from './scorecard.ts'
import { themeSections } from './theme-sections.ts'

/** The booklet a board is handed; `beside` says what stands beside England, the mean of the neighbours unless told. */
export function bookletOf(set: DataSet, beside?: Beside): Report {
  const footnotes = footnotesOf(set.entries)
  return {
    title: 'Corporate Parenting Data Set',
    authority: set.authority,
    asAt: isoDay(set.asAt),
    asAtLong: longDay(set.asAt),
    edition: set.edition,
    summary: summaryOf(set),
    inputs: restsOn(set),
    director: directorsPage(set),
    scorecard: scorecardOf(set, beside),
    themes: themeSections(set, footnotes, beside),
    appendix: set.appendix ?? [],
    glossary: [...glossary, ...printedNotes(footnotes)],
    notes: notesOnReading(set.edition),
  }
}
