import { isoDay, longDay } from '../time/day.ts'
import { averageIn, USUAL, type Beside } from './beside.ts'
import { CHOSEN_NEIGHBOURS } from '../benchmarks/compare-neighbours.ts'
import type { DataSet } from './data-set.ts'
import { directorsPage } from './director.ts'
import { footnotesOf, printedNotes } from './footnotes.ts'
import { chosenNeighbours, glossaryWith, notesOnReading, type Term } from './glossary.ts'
import type { Report } from './report.ts'
import { restsOn, summaryOf } from './rests-on.ts'
import { scorecardOf } from './scorecard.ts'
import { themeSections } from './theme-sections.ts'

/** The booklet a board is handed; `beside` says what stands beside England, what the council chose unless told. */
export function bookletOf(set: DataSet, beside: Beside = set.beside ?? USUAL): Report {
  const footnotes = footnotesOf(set.entries)
  return {
    title: 'Corporate Parenting Data Set',
    authority: set.authority,
    asAt: isoDay(set.asAt),
    asAtLong: longDay(set.asAt),
    edition: set.edition,
    summary: summaryOf(set),
    inputs: restsOn(set),
    director: directorsPage(set, averageIn(beside)),
    scorecard: scorecardOf(set, beside),
    themes: themeSections(set, footnotes, beside),
    appendix: set.appendix ?? [],
    glossary: [...termsOf(set), ...printedNotes(footnotes)],
    notes: notesOnReading(set.edition, averageIn(beside)),
  }
}

function termsOf({ entries, explained = [] }: DataSet): Term[] {
  const chose = entries.some(({ benchmarks }) =>
    benchmarks.some(({ name }) => name.startsWith(CHOSEN_NEIGHBOURS)),
  )
  return glossaryWith(chose ? [chosenNeighbours, ...explained] : explained)
}
