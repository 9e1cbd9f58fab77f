import type { DataSet, Input } from './data-set.ts'
import type { Column, Table } from './report.ts'
import { countCell, listOf, withCommas } from './say.ts'

/** What the cover says: what the data set rests on; to the public, what was done to it. */
export const summaryOf = (set: DataSet): string[] =>
  set.edition === 'public' ? publicSummary(set) : restrictedSummary(set)

const publicSummary = ({ inputs, definitions, entries }: DataSet): string[] => [
  'Numbers so small that they could point to a child are hidden, and so is any number that one of those could be worked out from.',
  'Every number that is shown is the council’s own and has not been altered, but that averages are rounded.',
  `It rests on ${listOf(sourcesOf(inputs))}: ${entries.length} indicators, by definitions version ${definitions}.`,
]

function restrictedSummary({ inputs: all, definitions, entries }: DataSet): string[] {
  const inputs = all.filter(({ kind }) => !kind.startsWith('reference/'))
  const sum = (each: (input: DataSet['inputs'][number]) => number): number =>
    inputs.reduce((total, input) => total + each(input), 0)
  const listed = sum((input) => input.listed)
  return [
    `This data set rests on ${listOf(sourcesOf(inputs))}: ${withCommas(sum((input) => input.used))} rows were used and ${listed === 0 ? 'none' : String(listed)} left out${listed === 0 ? '' : ' and listed'}.`,
    `${entries.length} indicators, by definitions version ${definitions}.`,
  ]
}

function sourcesOf(all: DataSet['inputs']): string[] {
  const inputs = all.filter(({ kind }) => !kind.startsWith('reference/'))
  const years = [...new Set(inputs.flatMap(({ year }) => year ?? []))].sort()
  const others = new Set(inputs.flatMap(({ kind }) => (kind.startsWith('ssda903/') ? [] : sourceName(kind))))
  return [...returnsText(years), ...others]
}

const returnsText = (years: readonly string[]): string[] => {
  if (years.length === 0) return []
  return [years.length === 1 ? `the return for ${years[0] ?? ''}` : `the returns for ${listOf(years)}`]
}

/** What a kind of source is called on the cover. */
function sourceName(kind: string): string {
  if (kind.startsWith('annex-a/')) return 'Annex A lists'
  if (kind.startsWith('ssd/')) return 'an extract of the Standard Safeguarding Dataset'
  return kind.startsWith('aggregate/') ? 'monthly values' : 'local collections'
}

const caption = 'What this data set rests on'
const left = (heading: string): Column => ({ heading, align: 'left' })
const right = (heading: string): Column => ({ heading, align: 'right' })

/** Each table of each file with what became of its rows; to the public, the kinds of table alone. */
export const restsOn = (set: DataSet): Table => (set.edition === 'public' ? kindsTable(set) : filesTable(set))

const kindsTable = ({ inputs }: DataSet): Table => ({
  caption,
  columns: [left('Table'), left('Year')],
  rows: inputs.map((input) => [{ text: tableName(input) }, { text: yearText(input) }]),
})

const filesTable = ({ inputs }: DataSet): Table => ({
  caption,
  columns: [
    ...['File', 'Table', 'Year'].map(left),
    ...['Rows', 'Used', 'Listed'].map(right),
    left('SHA-256, first 12'),
  ],
  rows: inputs.map((input) => [
    { text: input.file },
    { text: tableName(input) },
    { text: yearText(input) },
    countCell(input.rows),
    countCell(input.used),
    countCell(input.listed),
    { text: input.sha256.slice(0, 12) },
  ]),
})

const tableName = ({ kind }: Input): string => kind.slice(kind.indexOf('/') + 1)
const yearText = ({ kind, year }: Input): string => year ?? (kind.startsWith('ssda903/') ? 'not told' : '')
