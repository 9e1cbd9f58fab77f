import type { Block, IndicatorSection, Table, ThemeSection } from '../../core/reports/report.ts'
import { commentRows } from './comment-rows.ts'
import { look } from './look.ts'
import { line, paragraph, tableRows, widthsFor, type Row, type Sheet } from './sheet.ts'

/** A theme's sheet: every indicator with its table and breakdown, one under another; the title stays in view. */
export function themeSheet(theme: ThemeSection, name: string, front: string): Sheet {
  const around = [...theme.overview, ...(theme.untold ? [theme.untold] : [])]
  const widths = widthsFor([...around, ...theme.indicators.flatMap(tablesOf)])
  while (widths.length < 6) widths.push(14)
  const width = widths.reduce((sum, one) => sum + one, 0)
  const say = (text: string, style = {}) => paragraph(text, widths.length, width, style)
  const rows: Row[] = [
    line(theme.title, look.title),
    line(`Back to ${front}`, look.link),
    say(theme.introduction),
    ...commentRows(theme.comment, say),
    ...theme.overview.flatMap(captioned(widths)),
    ...theme.indicators.flatMap((it) => indicatorRows(it, say, widths)),
    ...(theme.untold ? captioned(widths)(theme.untold) : []),
  ]
  return { name, rows, widths, frozen: { rows: 2, columns: 1 }, links: [{ row: 1, to: front }] }
}

/** Months, years, what is taken together and the breakdown, those that there are. */
const tablesOf = ({ table, years, together, breakdown }: IndicatorSection): Table[] =>
  [table, years, together, breakdown?.table].flatMap((each) => each ?? [])

const captioned =
  (widths: readonly number[]) =>
  (table: Table): Row[] => [
    [],
    line(table.caption, look.strong),
    ...tableRows(table, widths),
    ...(table.notes ?? []).map((note) => line(note, look.quiet)),
  ]

/** `✗ off target. The target is 95% or more.` */
const targetWords = ({ mark, text }: NonNullable<IndicatorSection['target']>): string =>
  mark ? `${mark.shape} ${mark.word}. ${text}` : text

type Say = (text: string, style?: object) => Row

const indicatorRows = (it: IndicatorSection, say: Say, widths: readonly number[]): Row[] => [
  [],
  line(it.title, look.heading),
  line(it.question, look.quiet),
  line(`${it.headline.figure} — ${it.headline.count}`, look.strong),
  say(it.reading),
  ...(it.target ? [say(targetWords(it.target))] : []),
  ...commentRows(it.comment, say),
  ...(it.uncommented === undefined ? [] : [say(it.uncommented, look.quiet)]),
  ...tablesOf(it).flatMap(captioned(widths)),
  [],
  ...it.smallPrint.map(({ label, text }) => say(`${label}: ${text}`, look.quiet)),
]

/** A sheet of what stands behind the figures. */
export function blockSheet({ title, paragraphs, tables }: Block, name: string, front: string): Sheet {
  const widths = widthsFor(tables)
  while (widths.length < 6) widths.push(14)
  const width = widths.reduce((sum, one) => sum + one, 0)
  const rows: Row[] = [
    line(title, look.title),
    line(`Back to ${front}`, look.link),
    ...paragraphs.map((text) => paragraph(text, widths.length, width)),
    ...tables.flatMap(captioned(widths)),
  ]
  return { name, rows, widths, frozen: { rows: 2, columns: 1 }, links: [{ row: 1, to: front }] }
}
