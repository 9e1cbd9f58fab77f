import type { Checked } from '../rules/index.ts'
import { byReason } from './check-lists.ts'
import type { RankedCheck } from './check-ranking.ts'
import type { FailingBehind } from './checks-behind.ts'
import { number } from './checks-words.ts'
import type { Entry } from './data-set.ts'
import type { Cell, Column, Table } from './report.ts'
import { countCell, figureCell } from './say.ts'

const MOST_CHECKS = 20

const left = (heading: string): Column => ({ heading, align: 'left' })
const right = (heading: string): Column => ({ heading, align: 'right' })

/** The first of the checks that fail; the rest are counted. */
export function rankedTable(ranked: readonly RankedCheck[]): Table {
  const rest = ranked.slice(MOST_CHECKS)
  const rows = rest.reduce((sum, check) => sum + check.rows, 0)
  return {
    caption: 'The checks that fail, by how many measures and children they touch',
    columns: [
      left('What is wrong, and what to put right'),
      left('Check'),
      left('Kind'),
      ...['Rows', 'Children', 'Measures'].map(right),
    ],
    rows: ranked
      .slice(0, MOST_CHECKS)
      .map(({ code, severity, rows: own, children, indicators, message }) => [
        { text: message === '' ? `Check ${code}` : message },
        { text: code },
        { text: severity === 'error' ? 'Error' : 'Query' },
        ...[own, children, indicators.length].map(countCell),
      ]),
    ...(rest.length > 0 && {
      notes: [
        `${number(rest.length, 'more check fails', 'more checks fail')}, ${number(rows, 'time')} in all.`,
      ],
    }),
  }
}

/** The figures whose children have rows that fail, those of the largest share first. */
export function figuresTable(
  entries: readonly Entry[],
  failing: ReadonlyMap<string, FailingBehind>,
): Table[] {
  const told = entries.flatMap(({ indicator }) => {
    const found = failing.get(indicator.id)
    return found === undefined ? [] : [{ indicator, ...found }]
  })
  if (told.length === 0) return []
  return [
    {
      caption: 'The figures that stand on rows with errors',
      columns: [
        left('Measure'),
        right('Children counted'),
        right('With rows that fail'),
        right('Share'),
        left('Checks that fail most'),
      ],
      rows: told
        .sort((a, b) => share(b) - share(a))
        .map((each) => [
          { text: each.indicator.title, indicatorId: each.indicator.id },
          countCell(each.children),
          countCell(each.failing),
          shareCell(each),
          { text: each.codes.slice(0, 3).join(', ') },
        ]),
    },
  ]
}

const share = ({ failing, children }: FailingBehind): number => (failing / children) * 100

const shareCell = (each: FailingBehind): Cell =>
  figureCell(
    { unit: 'percent', kind: 'share' },
    { kind: 'number', value: share(each), numerator: each.failing, denominator: each.children },
  )

/** Checks that were not run, by the reason; none when all were. */
export function notRunTable(checked: Checked): Table[] {
  if (checked.notRun.length === 0) return []
  return [
    {
      caption: 'Checks that were not run',
      columns: [left('Why'), right('Checks')],
      rows: byReason(checked).map(({ because, codes }) => [{ text: because }, countCell(codes.length)]),
    },
  ]
}
