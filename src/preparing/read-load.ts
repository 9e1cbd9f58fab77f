import { errorsFirst, rankChecks } from '../core/reports/check-ranking.ts'
import { rulesOf } from '../core/reports/checks.ts'
import { isPseudonyms } from '../core/record/pseudonyms.ts'
import type { Partner } from '../core/roles/roles.ts'
import { drawnOn } from '../core/sources/annex-a/drawn-on.ts'
import { ownerOf } from '../core/sources/bringing.ts'
import { sheetOf } from '../core/tables/layout.ts'
import { rowsListed } from '../core/tables/listed.ts'
import type { Grid } from '../core/tables/grid.ts'
import { isoDay, type Day } from '../core/time/day.ts'
import { readNamed, type InputFile } from '../files/read.ts'
import { toPutRight, unusable, type ToPutRight } from './account.ts'
import { checksOn } from './checks-on.ts'
import type { Doing } from './doing.ts'
import type { ChecksTold, LoadSummary, RefusedTable, TableRead } from './load-summary.ts'
import { gathered, type Reading, type Returns } from './read-returns.ts'
import { tellsTo } from './tells-to.ts'

/** Files as they came, and for whom they are read. */
export interface Bringing {
  readonly uploads: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** The partner who brought them; '' for the council, which may bring anything. */
  readonly partner: '' | Partner
  readonly today: Day
  readonly reading: Omit<Reading, 'asAt'>
}

/** What files were read as: the summary, the sheets to keep each with whose they are, and what to put right. */
export interface ReadFiles {
  readonly summary: LoadSummary
  readonly sheets: readonly { readonly grid: Grid; readonly owner: '' | Partner; readonly kind: string }[]
  readonly listed: readonly ToPutRight[]
}

/** Reads files by themselves. Sheets nobody knows, or that are not for the partner to bring, are named and not kept. */
export async function readLoad(bringing: Bringing, doing: Doing): Promise<ReadFiles> {
  const files: InputFile[] = []
  for (const { name, bytes } of bringing.uploads) {
    doing.progress(`Reading file ${files.length + 1} of ${bringing.uploads.length}`)
    files.push(await readNamed(name, bytes))
  }
  const { today, reading, partner } = bringing
  const all = await gathered(files, { ...reading, asAt: today }, doing)
  const { tables, refused } = sorted(tablesOf(all), partner)
  const kinds = new Map(tables.map(({ sheet, kind }) => [sheet, kind]))
  const sheets = files
    .flatMap(({ grids }) => grids)
    .flatMap((grid) => {
      const kind = kinds.get(grid.file)
      return kind === undefined ? [] : [{ grid, kind, owner: ownerOf(kind) }]
    })
  doing.progress('Checking the return')
  const listed = toPutRight(all).filter(({ file }) => kinds.has(sheetOf(file)))
  const told = tellsTo(all.load, today)
  return {
    sheets,
    listed,
    summary: {
      tables,
      refused,
      unusable: unusable(all),
      checks: partner === '' ? checksTold(all, today) : { because: 'They are of the council’s return.' },
      tellsTo: told === undefined ? null : isoDay(told),
      toPutRight: listed.filter(({ harmless }) => !harmless).length,
    },
  }
}

/** A sheet is kept only when every table in it is for the partner to bring. */
function sorted(all: readonly TableRead[], partner: '' | Partner) {
  if (partner === '') return { tables: all, refused: [] }
  const foreign = new Set(all.filter(({ owner }) => owner !== partner).map(({ sheet }) => sheet))
  return {
    tables: all.filter(({ sheet }) => !foreign.has(sheet)),
    refused: all
      .filter(({ owner }) => owner !== partner)
      .map(({ file, kind, owner }): RefusedTable => ({ file, kind, owner })),
  }
}

function tablesOf({ load, reference, files, signOffs }: Returns): TableRead[] {
  const accounts = load.accounts
    .filter(({ kind }) => !kind.startsWith('template/'))
    .map(({ file, kind, year, rowsIn, used, listed }) =>
      table(file, kind, year, { rows: rowsIn, used, listed: rowsListed(listed) }),
    )
  const references = reference.accounts.map(({ grid, kind, rowsIn, listed }) =>
    table(grid.file, `reference/${kind}`, undefined, {
      rows: rowsIn,
      used: rowsIn - listed.length,
      listed: listed.length,
    }),
  )
  const whole = (kind: string) => (grid: Grid) =>
    table(grid.file, kind, undefined, { rows: grid.rows.length, used: grid.rows.length, listed: 0 })
  const pseudonyms = files.flatMap(({ grids }) => grids.filter(isPseudonyms))
  return [
    ...accounts,
    ...references,
    ...pseudonyms.map(whole('pseudonyms/issued')),
    ...signOffs.map(whole('sign-offs/warnings')),
  ]
}

const table = (
  file: string,
  kind: string,
  year: number | undefined,
  counts: Pick<TableRead, 'rows' | 'used' | 'listed'>,
): TableRead => ({
  file,
  sheet: sheetOf(file),
  kind,
  owner: ownerOf(kind),
  year: year ?? null,
  drawn: drawnIn(kind, file),
  ...counts,
})

function drawnIn(kind: string, file: string): string | null {
  const drawn = /^(annex-a|ssd)\//.test(kind) ? drawnOn(file) : undefined
  return drawn === undefined ? null : isoDay(drawn)
}

function checksTold(returns: Returns, today: Day): ChecksTold {
  const found = checksOn(returns, today)
  if ('because' in found) return found
  const { collection, checked } = found
  return {
    collection,
    run: checked.run.length,
    found: errorsFirst(rankChecks(checked.findings, rulesOf(collection))),
  }
}
