import { withCommas } from '../core/reports/say.ts'
import type { CheckReport } from '../core/reports/check-report.ts'
import type { RankedCheck } from '../core/reports/check-ranking.ts'
import { brief } from './plain.ts'

const MOST_CHECKS = 30
const MOST_CHILDREN = 10
const MOST_CODES = 12

/** What the checks found, for a person at a terminal: the worst first, and what to do next last. */
export function checkLines(report: CheckReport): string[] {
  return [
    ...headLines(report),
    ...checkTable(report.checks),
    ...tableLines(report),
    ...childLines(report),
    ...notRunLines(report),
  ]
}

function headLines({ checked, checks, children, notRun }: CheckReport): string[] {
  const { collection, rows, run, findings } = checked
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
  const without = notRun.reduce((sum, { codes }) => sum + codes.length, 0)
  const ran = `${countOf(run.length, 'check')} run${without === 0 ? '' : `, ${without} not run`}`
  return [
    `Return of ${collection}: ${countOf(all, 'row')}. ${ran}.`,
    findings.length === 0
      ? run.length === 0
        ? 'No check could be run.'
        : 'Nothing fails.'
      : `${countOf(findings.length, 'finding')} in the rows of ${countOf(children.length, 'child')}, from ${countOf(checks.length, 'check')}.`,
  ]
}

const countOf = (count: number, what: string): string =>
  `${withCommas(count)} ${count === 1 ? what : what === 'child' ? 'children' : `${what}s`}`

function checkTable(checks: readonly RankedCheck[]): string[] {
  if (checks.length === 0) return []
  const lines = checks
    .slice(0, MOST_CHECKS)
    .map(({ code, severity, rows, children, indicators, message }) =>
      [
        code.padEnd(10),
        (severity === 'error' ? 'error' : 'query').padEnd(6),
        right(rows),
        right(children),
        right(indicators.length),
        ` ${message}`,
      ].join(' '),
    )
  const more = checks.length - MOST_CHECKS
  return [
    '',
    `${'Check'.padEnd(10)} ${'Kind'.padEnd(6)} ${'Rows'.padStart(7)} ${'Children'.padStart(8)} ${'Figures'.padStart(7)}  What to put right`,
    ...lines,
    ...(more > 0 ? [`and ${countOf(more, 'more check')}: --format csv or xlsx lists everything.`] : []),
  ]
}

const right = (count: number): string => withCommas(count).padStart(count === 0 ? 7 : 7)

function tableLines({ tables }: CheckReport): string[] {
  const lines = tables.map(
    ({ table, rows, failing }) =>
      `${table.padEnd(15)} ${withCommas(failing).padStart(7)} of ${withCommas(rows)}`,
  )
  return ['', 'Rows with findings, by table', ...lines]
}

function childLines({ children }: CheckReport): string[] {
  if (children.length === 0) return []
  const lines = children
    .slice(0, MOST_CHILDREN)
    .map(
      ({ child, findings, codes }) =>
        `${brief(child === '' ? '(none named)' : child).padEnd(15)} ${withCommas(findings).padStart(7)}  ${some(codes)}`,
    )
  return ['', 'Children with most findings', ...lines]
}

const some = (codes: readonly string[]): string =>
  codes.length > MOST_CODES
    ? `${codes.slice(0, MOST_CODES).join(', ')} and ${codes.length - MOST_CODES} more`
    : codes.join(', ')

function notRunLines({ notRun }: CheckReport): string[] {
  if (notRun.length === 0) return []
  const lines = notRun.map(
    ({ because, codes }) => `${countOf(codes.length, 'check')}: ${because} (${some(codes)})`,
  )
  return ['', 'Not run, and so not passed', ...lines]
}
