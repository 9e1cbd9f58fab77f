import { isoDay, longDay } from '../time/day.ts'
import type { DataSet } from './data-set.ts'
import { footnotesOf, printedNotes } from './footnotes.ts'
import { glossary, notesOnReading } from './glossary.ts'
import type { Report, Table } from './report.ts'
import { countCell, withCommas } from './say.ts'
import { scorecardOf } from './scorecard.ts'
import { themeSections } from './theme-sections.ts'

/** The booklet a board is handed. */
export function bookletOf(set: DataSet): Report {
  const footnotes = footnotesOf(set.entries)
  return {
    title: 'Corporate Parenting Data Set',
    authority: set.authority,
    asAt: isoDay(set.asAt),
    asAtLong: longDay(set.asAt),
    edition: set.edition,
    summary: summaryOf(set),
    inputs: inputsTable(set),
    scorecard: scorecardOf(set),
    themes: themeSections(set, footnotes),
    appendix: set.appendix ?? [],
    glossary: [...glossary, ...printedNotes(footnotes)],
    notes: notesOnReading,
  }
}

function summaryOf({ inputs: all, definitions, entries }: DataSet): string[] {
  const inputs = all.filter(({ kind }) => !kind.startsWith('reference/'))
  const years = [...new Set(inputs.flatMap(({ year }) => year ?? []))].sort()
  const others = new Set(inputs.flatMap(({ kind }) => (kind.startsWith('ssda903/') ? [] : sourceName(kind))))
  const sum = (each: (input: DataSet['inputs'][number]) => number): number =>
    inputs.reduce((total, input) => total + each(input), 0)
  const listed = sum((input) => input.listed)
  return [
    `This data set rests on ${listOf([...returnsText(years), ...others])}: ${withCommas(sum((input) => input.used))} rows were used and ${listed === 0 ? 'none' : String(listed)} left out${listed === 0 ? '' : ' and listed'}.`,
    `${entries.length} indicators, by definitions version ${definitions}.`,
  ]
}

const returnsText = (years: readonly string[]): string[] => {
  if (years.length === 0) return []
  return [years.length === 1 ? `the return for ${years[0] ?? ''}` : `the returns for ${listOf(years)}`]
}

/** `a, b and c`. */
const listOf = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`

/** What a kind of source is called on the cover. */
function sourceName(kind: string): string {
  if (kind.startsWith('annex-a/')) return 'Annex A lists'
  if (kind.startsWith('ssd/')) return 'an extract of the Standard Safeguarding Dataset'
  return kind.startsWith('aggregate/') ? 'monthly values' : 'local collections'
}

const inputsTable = ({ inputs }: DataSet): Table => ({
  caption: 'What this data set rests on',
  columns: [
    { heading: 'File', align: 'left' },
    { heading: 'Table', align: 'left' },
    { heading: 'Year', align: 'left' },
    { heading: 'Rows', align: 'right' },
    { heading: 'Used', align: 'right' },
    { heading: 'Listed', align: 'right' },
    { heading: 'SHA-256, first 12', align: 'left' },
  ],
  rows: inputs.map(({ file, kind, year, rows, used, listed, sha256 }) => [
    { text: file },
    { text: kind.slice(kind.indexOf('/') + 1) },
    { text: year ?? (kind.startsWith('ssda903/') ? 'not told' : '') },
    countCell(rows),
    countCell(used),
    countCell(listed),
    { text: sha256.slice(0, 12) },
  ]),
})
