import { placeOf, type Aggregate } from '../sources/aggregate.ts'
import { monthNames } from '../time/day.ts'
import type { Finding } from './finding.ts'
import { valueOf } from './printed-number.ts'

/** One cell given twice with two values: two papers, or two pages of one, that cannot both be right. */
export function twoValuesIn(given: readonly Aggregate[]): Finding[] {
  const cells = new Map<string, Aggregate[]>()
  for (const each of given) cells.set(placeOf(each), [...(cells.get(placeOf(each)) ?? []), each])
  return [...cells.values()].flatMap((all) => {
    const last = all.at(-1)
    const other = last && all.find((each) => saidBy(each) !== saidBy(last))
    return last && other ? [differ(other, last)] : []
  })
}

/** A cell as its paper prints it. */
export const saidBy = ({ text, value, numerator, denominator }: Aggregate): string =>
  text ??
  (value !== undefined
    ? String(value)
    : numerator === undefined
      ? ''
      : denominator === undefined
        ? String(numerator)
        : `${String(numerator)} of ${String(denominator)}`)

const differ = (a: Aggregate, b: Aggregate): Finding => ({
  what: 'two-values',
  where: `${b.row === undefined ? b.indicatorId : `${b.indicatorId}:${b.row}`}, ${b.period}`,
  printed: saidBy(a),
  recomputed: saidBy(b),
  sentence: `${b.indicatorId} for ${b.period} is ${quoted(saidBy(a))} in ${a.file} (line ${String(a.line)}) and ${quoted(saidBy(b))} in ${b.file} (line ${String(b.line)}). The later one is used.`,
})

const quoted = (text: string): string =>
  text === '' ? 'blank' : /^[\d.,%-]+$/.test(text) ? text : `“${text}”`

/** A month a comment names, with the number it gives: `August 2020 - 1`. */
interface NamedMonth {
  readonly period: string
  readonly printed: string | undefined
}

/** A comment that lists numbers month by month, against the table it stands under. */
export function commentAgainstTable(
  text: string,
  where: string,
  inTable: (period: string) => string | undefined,
): Finding[] {
  const listed = monthsListed(text)
  if (listed.filter(({ printed }) => printed !== undefined).length < 2) return []
  return listed.flatMap(({ period, printed }) => {
    const table = inTable(period)
    if (table === undefined || (printed !== undefined && same(printed, table))) return []
    const said = printed === undefined ? 'no number' : printed
    return [
      {
        what: 'two-values' as const,
        where: `${where}, ${period}`,
        printed: printed ?? '',
        recomputed: table,
        sentence: `The comment on ${where} gives ${said} for ${period}; the table gives ${quoted(table)}.`,
      },
    ]
  })
}

const same = (a: string, b: string): boolean => a === b || valueOf(a) === valueOf(b)

function monthsListed(text: string): NamedMonth[] {
  const pattern = new RegExp(
    String.raw`\b(${monthNames.join('|')}) (\d{4})(?:\s*[-–:]\s*(\d+(?:\.\d+)?%?))?(?=[\s,.;]|$)`,
    'gi',
  )
  return [...text.matchAll(pattern)].map(([, month = '', year = '', printed]) => ({
    period: `${year}-${String(monthNames.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1).padStart(2, '0')}`,
    printed,
  }))
}
