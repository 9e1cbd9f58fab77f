import { indicators } from '../src/core/indicators/index.ts'
import type { Indicator } from '../src/core/indicators/indicator.ts'
import { collectionNames, collectionOf, type CollectionName } from '../src/core/sources/collections.ts'
import { templateOf, type TemplateColumn } from '../src/core/sources/template.ts'

/** docs/collections.md: every local collection, its columns and the indicators it feeds. */
export function collectionsPage(): string {
  const lead = [
    '# Local collections',
    'Facts that no national return carries, one CSV file or one sheet of a workbook each, known by their headings. ' +
      '`hearth template NAME --out FOLDER` writes a workbook to fill in. This page is generated: `npm run docs`.',
    'Dates are written as 31/03/2025 or 2025-03-31; Y or N for yes or no; a cell is blank when the value is not known. ' +
      'Columns marked needed must be filled in every row.',
  ]
  return `${[...lead, ...collectionNames.map(section)].join('\n\n')}\n`
}

function section(name: CollectionName): string {
  const { code, title, row, keeper } = collectionOf(name)
  const fed = indicators.filter((indicator) => feeds(name, indicator)).map(({ id }) => `\`${id}\``)
  return [
    `## ${code} ${title}`,
    `\`${name}.csv\`. ${row}. Usually held by: ${keeper}.`,
    [
      '| Column | Needed | What to write | Codes |',
      '|---|---|---|---|',
      ...templateOf(name).columns.map(line),
    ].join('\n'),
    ...(fed.length === 0 ? [] : [`Feeds ${fed.join(', ')}.`]),
  ].join('\n\n')
}

const feeds = (name: CollectionName, { collections = [], bases = [] }: Indicator): boolean =>
  collections.includes(name) || bases.some(({ indicator }) => feeds(name, { ...indicator, bases: [] }))

const line = ({ heading, needed, about, formWords, choices }: TemplateColumn): string =>
  `| \`${heading}\` | ${needed ? 'yes' : ''} | ${about} | ${choices.length === 0 ? formWords : choices.map(([key, label]) => `${key} ${label}`).join('; ')} |`
