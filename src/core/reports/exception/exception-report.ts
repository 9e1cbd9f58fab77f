import { themes, type Theme } from '../../indicators/theme.ts'
import { isoDay, longDay } from '../../time/day.ts'
import { averageIn, USUAL, type Beside } from '../beside.ts'
import { commentaryOf } from '../commentary.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { footnotesOf, printedNotes } from '../footnotes.ts'
import { glossaryWith, notesOnReading } from '../glossary.ts'
import { headlineOf, shortPeriod } from '../headline.ts'
import type { Block, Report, Table, ThemeSection } from '../report.ts'
import { sayCount, shownCell } from '../say.ts'
import { scorecardRow } from '../scorecard.ts'
import { targetCell } from '../target-words.ts'
import { commentOn, indicatorSection } from '../theme-sections.ts'
import { trendOf } from '../trend.ts'
import { untoldTable } from '../untold.ts'
import { exceptionsOf, type Exceptions } from './exceptions.ts'

/** The scorecard by exception: what is off target, worse than elsewhere or turned for the worse, with cause and action;
 *  every other measure behind it, so that what goes well is looked at too. */
export function exceptionReportOf(set: DataSet, beside: Beside = set.beside ?? USUAL): Report {
  const found = exceptionsOf(set, beside)
  const footnotes = footnotesOf(set.entries)
  return {
    title: 'Scorecard by exception',
    authority: set.authority,
    asAt: isoDay(set.asAt),
    asAtLong: longDay(set.asAt),
    edition: set.edition,
    summary: [countedText(found), 'The measures that are not named first are all in the pages behind.'],
    inputs: { caption: '', columns: [], rows: [] },
    director: {
      title: 'What the board is to look at',
      introduction: 'Nothing is called a change, or worse, that chance alone would often bring.',
      parts: found.parts,
    },
    scorecard: {
      caption: `What is off target, worse than elsewhere or turned for the worse, ${longDay(set.asAt)}`,
      rows: found.entries.map((entry) => scorecardRow(entry, beside)),
    },
    themes: found.entries.length > 0 ? [inFull(set, found, beside)] : [],
    appendix: othersIn(found),
    glossary: [...glossaryWith(set.explained ?? []), ...printedNotes(footnotes)],
    notes: notesOnReading(set.edition, averageIn(beside)),
  }
}

function countedText({ entries, others, untold }: Exceptions): string {
  const all = entries.length + others.length + untold.length
  const [named, rest, none] = [entries.length, others.length, untold.length].map(String)
  return `Of ${String(all)} measures ${named ?? ''} are off target, worse than elsewhere or turned for the worse; ${rest ?? ''} are none of these, and ${none ?? ''} cannot be told.`
}

/** Each exception with its chart and what officers wrote of cause, action, owner and date. */
function inFull(set: DataSet, { entries }: Exceptions, beside: Beside): ThemeSection {
  const { remarks } = commentaryOf(set)
  const around = { asAt: set.asAt, notes: footnotesOf(set.entries), beside }
  return {
    id: 'exceptions',
    title: 'Why, and what is being done',
    introduction: 'Each measure named, with its course and what officers say of it.',
    overview: [],
    indicators: entries.map((entry) =>
      indicatorSection(entry, around, commentOn(remarks.get(entry.indicator.id), set)),
    ),
  }
}

/** What is on course or not judged, a table a theme, and what cannot be told. */
function othersIn({ others, untold }: Exceptions): Block[] {
  const tables = (Object.keys(themes) as Theme[]).flatMap((id) => {
    const own = others.filter(({ indicator }) => indicator.theme === id)
    return own.length > 0 ? [tableOf(themes[id], own)] : []
  })
  const none = untoldTable('The data set', untold)
  return [
    {
      id: 'others',
      title: 'Every other measure',
      paragraphs: [
        'None of these is off target, worse than elsewhere or turned for the worse, as far as can be told.',
      ],
      tables,
    },
    ...(none ? [{ id: 'untold', title: 'What cannot be told', paragraphs: [], tables: [none] }] : []),
  ]
}

const tableOf = (title: string, entries: readonly Entry[]): Table => ({
  caption: title,
  columns: [
    { heading: 'Measure', align: 'left' },
    { heading: 'Period', align: 'left' },
    { heading: 'Figure', align: 'right' },
    { heading: 'Count', align: 'right' },
    { heading: 'Change', align: 'left' },
    { heading: 'Target', align: 'left' },
  ],
  rows: entries.map((entry) => {
    const { indicator } = entry
    const { now } = headlineOf(entry)
    const { shape, words } = trendOf(entry)
    const { target } = targetCell(entry)
    return [
      { text: indicator.title },
      { text: shortPeriod(now) },
      shownCell(indicator, now),
      { text: now.figure.kind === 'suppressed' ? '–' : sayCount(indicator, now.figure) },
      { text: `${shape} ${words}` },
      {
        text: target === undefined ? '–' : [target.text, target.mark?.word ?? ''].filter(Boolean).join(', '),
      },
    ]
  }),
})
