import { differences } from './conformance/differences.ts'

/** docs/conformance.md: what the recorded cases are, how they are run, and which of them are known to differ. */
export function conformancePage(): string {
  return `${[...lead, '## Known differences', ...known()].join('\n\n')}\n`
}

const lead = [
  '# Conformance of the checks',
  "A check of the Department's is a sentence, and a sentence can be read in more ways than one. Recorded cases show how " +
    'it is read in practice: some rows, and which of them fail. Each of our checks is written to the text first and ' +
    'held against its cases after. This page is generated: `npm run docs`.',
  '## The cases',
  'One JSON file a wording of a check, named `COLLECTION-CODE.json` after the collection in which the wording first ' +
    'appears; it holds until a later file of the same code. A file lists `cases`; a case has `tables` (for each its ' +
    "`columns`, `rows` and an `index` of row labels, with `_last` after the name for last year's return, and " +
    '`metadata` for the first and last day of the collection) and `expected`, the labels of the rows that fail, by ' +
    'table. A column or table a case does not carry is blank to the check.',
  '## Running them',
  ['```sh', 'npm run conformance -- DIR', 'npm run conformance -- DIR 331 521', '```'].join('\n'),
  'The first runs every case in a folder, the second those of some checks. It prints a line for each case that fails, ' +
    'with the rows that fail here and those recorded, then `N passed, N failed, N skipped`. Skipped are the known ' +
    'differences. It exits with 0 when nothing failed, 1 when something did, and 2 when the folder is not there.',
]

const known = (): string[] => {
  const all = Object.entries(differences).sort(([a], [b]) => (a < b ? -1 : 1))
  if (all.length === 0) return ['There are none.']
  return [
    "Where a recorded case contradicts the Department's text, the text wins. A case that is listed here but passes " +
      'counts as passed.',
    [
      '| Case | Why the check differs |',
      '|---|---|',
      ...all.map(([name, why]) => `| ${name} | ${why.replaceAll('|', '\\|')} |`),
    ].join('\n'),
  ]
}
