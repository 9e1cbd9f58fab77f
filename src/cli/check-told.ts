import { withCommas } from '../core/reports/say.ts'
import type { CheckReport } from '../core/reports/check-report.ts'
import type { RankedCheck } from '../core/reports/check-ranking.ts'
import { number } from '../core/reports/checks-words.ts'
import { rowLines } from './check-rows.ts'
import { brief } from '../preparing/plain.ts'
import { wrapped } from './wrap.ts'

const MOST_CHECKS = 20
const MOST_CHILDREN = 10
const MOST_CODES = 12

/** What the checks found, for a person at a terminal 100 wide: the worst first, and what to do next last. */
export function checkLines(report: CheckReport): string[] {
  return [
    ...report.summary,
    ...checkTable(report.checks),
    ...rowLines(report),
    ...tableLines(report),
    ...childLines(report),
    ...notRunLines(report),
    ...nextLines(report),
  ]
}

function checkTable(checks: readonly RankedCheck[]): string[] {
  if (checks.length === 0) return []
  const shown = checks.slice(0, MOST_CHECKS)
  const wide = Math.max(5, ...shown.map(({ code }) => code.length))
  const line = (code: string, kind: string, counts: readonly string[], message: string): string => {
    const start = [
      code.padEnd(wide),
      kind.padEnd(5),
      ...counts.map((count, at) => count.padStart(at === 0 ? 7 : 8)),
    ]
    return wrapped(`${start.join(' ')}  ${message}`, { indent: wide + 34 })
  }
  const more = checks.length - MOST_CHECKS
  return [
    '',
    "Checks that fail: errors, then queries, which may be true; those that touch most of the board's",
    'figures for most children first',
    line('Check', 'Kind', ['Rows', 'Children', 'Figures'], 'What to put right'),
    ...shown.map(({ code, severity, rows, children, indicators, message }) =>
      line(
        code,
        severity,
        [rows, children, indicators.length].map((count) => withCommas(count)),
        message,
      ),
    ),
    ...(more > 0 ? [`and ${number(more, 'more check')}`] : []),
  ]
}

function tableLines({ checks, tables }: CheckReport): string[] {
  if (checks.length === 0) return []
  const lines = tables.map(
    ({ table, rows, failing }) =>
      `${table.padEnd(15)} ${withCommas(failing).padStart(7)} of ${withCommas(rows)}`,
  )
  return ['', 'Rows with findings, by table', ...lines]
}

function childLines({ children }: CheckReport): string[] {
  if (children.length === 0) return []
  const lines = children.slice(0, MOST_CHILDREN).map(({ child, findings, codes }) => {
    const name = brief(child === '' ? '(none named)' : child, 15).padEnd(15)
    return wrapped(`${name} ${withCommas(findings).padStart(7)}  ${some(codes)}`, { indent: 25 })
  })
  return ['', 'Children with most findings', ...lines]
}

const some = (codes: readonly string[]): string =>
  codes.length > MOST_CODES
    ? `${codes.slice(0, MOST_CODES).join(', ')} and ${codes.length - MOST_CODES} more`
    : codes.join(', ')

function notRunLines({ notRun }: CheckReport): string[] {
  if (notRun.length === 0) return []
  const lines = notRun.map(({ because, codes }) =>
    wrapped(`${number(codes.length, 'check')}: ${because} (${some(codes)})`, { indent: 4 }),
  )
  return ['', 'Not run, and so not passed', ...lines]
}

function nextLines({ checks: [worst, ...others] }: CheckReport): string[] {
  if (worst === undefined) return []
  const one = others.length === 0 ? '' : ` --only ${worst.code} says where that one fails.`
  return [
    '',
    'Next: add --out checks.xlsx for a workbook: a sheet a table, with the cells to put right marked.',
    `docs/rules.md lists every check.${one}`,
  ]
}
