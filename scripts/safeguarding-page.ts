import {
  safeguardingColumns,
  safeguardingNames,
  safeguardingTables,
  type SafeguardingName,
} from '../src/core/sources/safeguarding/tables.ts'

/** docs/safeguarding-dataset.md: the tables of the Standard Safeguarding Dataset that are read, with their fields. */
export function safeguardingPage(): string {
  const lead = [
    '# Standard Safeguarding Dataset',
    'An extract of the case system, one CSV for each table, known by its fields. Put the day it was drawn in the ' +
      "folder's or the files' names (`2025-03-31`). Fields not named here are passed over, and so are tables no figure " +
      'needs. This page is generated: `npm run docs`.',
  ]
  return `${[...lead, ...safeguardingNames.map(section)].join('\n\n')}\n`
}

const section = (name: SafeguardingName): string =>
  [
    `## ${name}`,
    `${safeguardingTables[name].row}.`,
    ['| Field | Needed | What it says |', '|---|---|---|', ...fields(name)].join('\n'),
  ].join('\n\n')

const fields = (name: SafeguardingName): string[] =>
  Object.entries(safeguardingColumns(name)).map(
    ([field, { need, about }]) => `| \`${field}\` | ${need === 'row' ? 'yes' : ''} | ${about} |`,
  )
