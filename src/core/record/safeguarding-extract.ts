import type { SafeguardingName, SafeguardingRow, SafeguardingSheet } from '../sources/safeguarding/tables.ts'
import type { Listed } from '../tables/listed.ts'
import { later, longDay, type Day } from '../time/day.ts'

/** A row with the sheet it stands in and the day that was drawn. */
export type Told<N extends SafeguardingName> = SafeguardingRow<N> & {
  readonly file: string
  readonly drawn: Day
}

/** An extract of the Standard Safeguarding Dataset put together: of each table the sheet drawn last. */
export interface SafeguardingExtract {
  /** The day the last of its sheets was drawn. */
  readonly drawn: Day
  readonly holds: (table: SafeguardingName) => boolean
  readonly rowsOf: <N extends SafeguardingName>(table: N) => readonly Told<N>[]
  /** Each position of care leavers there is, of extracts drawn earlier too. */
  readonly positions: readonly Told<'ssd_care_leavers'>[]
  /** Rows of extracts that a later one has taken the place of. */
  readonly listed: readonly Listed[]
}

/** Puts sheets together; `undefined` when there are none. `asAt` is the day of those that do not say theirs. */
export function extractOf(
  sheets: readonly SafeguardingSheet[],
  asAt: Day | undefined,
): SafeguardingExtract | undefined {
  if (sheets.length === 0) return undefined
  const unsaid = asAt ?? sheets.filter(({ drawn }) => drawn === undefined).reduce(lastSeen, 0 as Day)
  const dated = sheets.map((sheet) => ({ ...sheet, drawn: sheet.drawn ?? unsaid }))
  const newest = new Map<SafeguardingName, Day>()
  for (const { table, drawn } of dated) newest.set(table, later(drawn, newest.get(table) ?? drawn))
  const used = dated.filter(({ table, drawn }) => drawn === newest.get(table))
  const rows = new Map<SafeguardingName, readonly Told<SafeguardingName>[]>()
  for (const sheet of used) rows.set(sheet.table, [...(rows.get(sheet.table) ?? []), ...toldIn(sheet)])
  return {
    drawn: Math.max(...newest.values()) as Day,
    holds: (table) => newest.has(table),
    rowsOf: (table) => rows.get(table) ?? [],
    positions: dated.flatMap((sheet) =>
      sheet.table === 'ssd_care_leavers' ? (toldIn(sheet) as Told<'ssd_care_leavers'>[]) : [],
    ),
    listed: dated
      .filter((sheet) => !used.includes(sheet) && sheet.table !== 'ssd_care_leavers')
      .flatMap((sheet) => together(toldIn(sheet), supersededBy(newest.get(sheet.table)))),
  }
}

const supersededBy = (drawn: Day | undefined): string =>
  `The extract drawn on ${drawn === undefined ? 'a later day' : longDay(drawn)} tells the same and more: that one is used.`

const toldIn = ({ rows, file, drawn }: SafeguardingSheet & { readonly drawn: Day }) =>
  rows.map((row) => ({ ...row, file, drawn }))

/** What an extract that names no day tells of last; what is due or planned is no part of it. */
function lastSeen(last: Day, { rows }: SafeguardingSheet): Day {
  for (const row of rows as readonly Readonly<Record<string, unknown>>[])
    for (const column of happenings) last = later(last, (row[column] as Day | undefined) ?? last)
  return last
}

const happenings = [
  'clae_cla_episode_start_date',
  'clae_cla_episode_ceased_date',
  'clar_cla_review_date',
  'clav_cla_visit_date',
  'miss_missing_episode_start_date',
  'miss_missing_episode_end_date',
  'invo_involvement_start_date',
  'clea_care_leaver_latest_contact',
]

/** Rows that nothing is lost with, said once a file. */
export function together(
  rows: readonly { readonly file: string; readonly line: number }[],
  advice: string,
): Listed[] {
  const files = new Map<string, { line: number; rows: number }>()
  for (const { file, line } of rows) {
    const known = files.get(file) ?? { line, rows: 0 }
    files.set(file, { ...known, rows: known.rows + 1 })
  }
  return [...files].map(([file, { line, rows: count }]) => ({
    file,
    line,
    column: 'whole row',
    read: '',
    rows: count,
    advice: count === 1 ? advice : `${advice} The same goes for ${count - 1} more.`,
    harmless: true,
  }))
}
