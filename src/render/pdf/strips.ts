import type { Cell, Table } from '../../core/reports/report.ts'
import { brokenPeriod } from './broken-period.ts'
import { shortCaption } from './short-caption.ts'

/** A table turned on its side: a period a column, a measure a line. The last `years` columns are of years. What the
 *  periods are stands in the corner, or above when it is too long for that. */
export interface Strip {
  readonly caption: string | null
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly years: number
}

/** Paper is wide enough for so many months, for so many years beside them, and for texts of so many ems in a
 *  column of both; the corner has room for so many letters. */
const most = { months: 13, yearsBeside: 5, ems: 2.4, inCorner: 48 }

/** Whether the rows are periods, so that the table reads better across the page than down it. */
export const isOfPeriods = ({ rows }: Table): boolean =>
  rows.length > 0 && rows.every(([first]) => first?.date !== undefined || isYear(first?.text))

/** Whether any cell holds a number: a table without one says no more than the reason beside the headline. */
export const hasNumbers = ({ rows }: Table): boolean =>
  rows.some((row) => row.some(({ number }) => number !== undefined))

/** Tables of periods in as few strips as hold them: one, where the years have room beside the months. */
export function stripsOf(title: string, tables: readonly Table[]): Strip[] {
  const strips: Strip[] = []
  for (const strip of tables.flatMap(slices).map((table) => turned(title, table))) {
    const last = strips.at(-1)
    if (last && fitsBeside(last, strip)) strips[strips.length - 1] = beside(last, strip)
    else strips.push(strip)
  }
  return strips
}

/** A table in pieces no longer than a strip. */
const slices = (table: Table): Table[] =>
  Array.from({ length: Math.ceil(table.rows.length / most.months) }, (_, at) => ({
    ...table,
    rows: table.rows.slice(at * most.months, (at + 1) * most.months),
  }))

function turned(title: string, { caption, columns, rows }: Table): Strip {
  const [, ...measures] = columns
  const corner = shortCaption(title, caption)
  return {
    caption: corner.length > most.inCorner ? corner : null,
    heading: [
      corner.length > most.inCorner ? '' : corner,
      ...rows.map(([period]) => brokenPeriod(period?.text ?? '')),
    ],
    rows: measures.map(({ heading }, at) => [heading, ...rows.map((row) => short(row[at + 1]))]),
    years: rows.filter(([period]) => isYear(period?.text)).length,
  }
}

/** Why there is no number is said beneath: a slim column has no room for words. [c] is how official statistics say that a
 *  number is confidential. */
const short = (cell: Cell | undefined): string => {
  if (cell?.hidden) return '[c]'
  return cell?.number === undefined ? '–' : cell.text
}

const fitsBeside = (months: Strip, years: Strip): boolean =>
  months.years === 0 &&
  years.years === years.heading.length - 1 &&
  years.years <= most.yearsBeside &&
  [...months.rows, ...years.rows].every(([, ...cells]) => cells.every((text) => emsOf(text) <= most.ems)) &&
  months.rows.map(([measure]) => measure).join() === years.rows.map(([measure]) => measure).join()

/** A percent sign is wider than a digit, a point or comma narrower. */
const emsOf = (text: string): number =>
  0.5 * text.length + 0.32 * many(text, /%/g) - 0.25 * many(text, /[.,]/g)

const many = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

const beside = (months: Strip, years: Strip): Strip => ({
  caption: months.caption,
  heading: [...months.heading, ...years.heading.slice(1)],
  rows: months.rows.map((line, at) => [...line, ...(years.rows[at]?.slice(1) ?? [])]),
  years: years.years,
})

const isYear = (text = ''): boolean => /^\d{4}\/\d{2}/.test(text)
