import type { CheckReport } from '../../core/reports/check-report.ts'
import { shown } from '../../core/reports/check-sheets.ts'
import { apart, listSheet, number, text } from './list.ts'
import { look } from './look.ts'
import { line, paragraph, type Row, type Sheet } from './sheet.ts'

const CHECKS = [
  ['Check', 12],
  ['Kind', 8],
  ['Rows', 9, 'numbers'],
  ['Children', 10, 'numbers'],
  ['Figures it touches', 10, 'numbers'],
  ['What to put right', 70],
  ['Sheet', 16],
  ['Which figures', 45],
] as const

/** The checks that failed, in the order to put them right, and how to go about it. */
export function checksSheet({ checked, summary, checks, tablesByCheck }: CheckReport): Sheet {
  const tables = tablesByCheck()
  const rows = checks.map(({ code, severity, message, rows: count, children, indicators }): Row => [
    text(code),
    text(severity === 'error' ? 'Error' : 'Query'),
    number(count),
    number(children),
    number(indicators.length),
    apart(text(message)),
    text((tables.get(code) ?? []).join(', ')),
    text(some(indicators)),
  ])
  const empty = 'No row fails a check that was run. The sheet “Not run” lists the checks that were not.'
  return listSheet({
    name: 'Checks',
    columns: CHECKS,
    rows,
    above: aboveChecks(checked.collection, summary),
    empty,
  })
}

const aboveChecks = (collection: string, summary: readonly string[]): Row[] => [
  line(`Checks of the SSDA903 return for ${collection}`, look.title),
  ...[summary.join(' '), HOW_TO_USE, FOR_OFFICERS].map((words) =>
    paragraph(words, CHECKS.length, WIDTH, words === FOR_OFFICERS ? look.quiet : {}),
  ),
]

const WIDTH = CHECKS.reduce((sum, [, width]) => sum + width, 0)
const HOW_TO_USE =
  'How to use this workbook: start at the top. Errors come first, then queries, where a true return may fail; of each, the checks that touch most of the board’s figures for most children. Each table’s sheet lists its rows that fail, the worst first, and marks the cells to look at; Line is the line of the file. Put them right where they are recorded, export the return again and check it again.'
const FOR_OFFICERS = 'For officers only: the other sheets quote children’s records.'

/** Names a person can take in; the count beside them is of all. */
const MOST_NAMES = 6
const some = (names: readonly string[]): string =>
  names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`
    : names.join(', ')

/** How many rows of each table fail. */
export const tablesSheet = ({ tables }: CheckReport): Sheet =>
  listSheet({
    name: 'Tables',
    columns: [
      ['Table', 18],
      ['Rows', 10, 'numbers'],
      ['Rows with findings', 12, 'numbers'],
      ['Findings', 10, 'numbers'],
    ],
    rows: tables.map(({ table, rows, failing, findings }) => [
      text(table),
      number(rows),
      number(failing),
      number(findings),
    ]),
    empty: 'The return has no table.',
  })

/** Children by how much there is to put right. */
export const childrenSheet = ({ children }: CheckReport): Sheet =>
  listSheet({
    name: 'Children',
    columns: [
      ['CHILD', 18],
      ['Findings', 10, 'numbers'],
      ['Checks', 90],
    ],
    rows: children.map(({ child, findings, codes }) => [
      text(child === '' ? '(no child named)' : shown(child)),
      number(findings),
      apart(text(codes.join(', '))),
    ]),
    empty: 'No child has a row to put right.',
  })

/** The checks that were not run, which is not the same as passed. */
export const notRunSheet = ({ notRun }: CheckReport): Sheet =>
  listSheet({
    name: 'Not run',
    columns: [
      ['Why these checks were not run, and so not passed', 60],
      ['Checks not run', 10, 'numbers'],
      ['Which', 90],
    ],
    rows: notRun.map(({ because, codes }) => [
      text(because),
      number(codes.length),
      apart(text(codes.join(', '))),
    ]),
    empty: 'Every check was run.',
  })
