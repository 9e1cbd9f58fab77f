import { financialYearOf } from '../time/period.ts'
import type { Day } from '../time/day.ts'
import type { ReadTable } from './read-table.ts'
import type { Row, TableName } from './tables.ts'

/** One year's return: every row of each table it holds, in the order read. */
export interface Return903 {
  /** The calendar year in which the collection year begins: 2024 for 2024/25. */
  readonly year: number
  readonly tables: ReadonlyMap<TableName, readonly Row<TableName>[]>
}

/** A table and the return it was put with. `year` is `undefined` when nothing tells. */
export interface Placed {
  readonly read: ReadTable
  readonly year: number | undefined
}

/** Sorts tables into returns, oldest first. Tables whose year cannot be told are left out: see `placeTables`. */
export function returnsOf(placed: readonly Placed[]): Return903[] {
  const years = new Map<number, Map<TableName, Row<TableName>[]>>()
  for (const { read, year } of placed) {
    if (year === undefined) continue
    const tables = years.get(year) ?? new Map<TableName, Row<TableName>[]>()
    years.set(year, tables.set(read.table, [...(tables.get(read.table) ?? []), ...read.rows]))
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, tables]) => ({ year, tables }))
}

/** A table of a file by its rows: who they name, and when their episodes began and ended. */
export interface Dated {
  readonly file: string
  readonly table: TableName
  readonly rows: readonly {
    readonly CHILD: string
    readonly DECOM?: Day | undefined
    readonly DEC?: Day | undefined
  }[]
}

/**
 * Tells which collection year each table belongs to. Episodes tell their own; a table without dates goes with the
 * episodes it was kept with: same folder and same name but for the table's own word, then same folder and the same
 * year in the name, then same folder, then by the year in its path, then by the children it names.
 */
export function placeTables<R extends Dated>(reads: readonly R[]): { read: R; year: number | undefined }[] {
  const anchors = reads
    .filter((read) => read.table === 'Episodes')
    .flatMap((read): Anchor[] => {
      const year = yearOfEpisodes(read)
      return year === undefined ? [] : [{ read, year }]
    })
  return reads.map((read) => ({ read, year: yearOf(read, anchors) }))
}

interface Anchor {
  readonly read: Dated
  readonly year: number
}

function yearOf(read: Dated, anchors: readonly Anchor[]): number | undefined {
  const own = anchors.find((anchor) => anchor.read === read)
  if (own) return own.year
  const together = anchors.filter((anchor) => setName(anchor.read) === setName(read))
  const nearby = anchors.filter((anchor) => folderOf(anchor.read.file) === folderOf(read.file))
  const named = nearby.filter((anchor) => yearsNamed(anchor.read) === yearsNamed(read))
  for (const candidates of [together, named, nearby]) {
    const years = new Set(candidates.map(({ year }) => year))
    if (years.size === 1) return [...years][0]
  }
  return yearInPath(read.file) ?? mostShared(read, nearby.length > 0 ? nearby : anchors)
}

/** The return whose children this table's are. The fullest match wins, the latest of equals. */
function mostShared(read: Dated, anchors: readonly Anchor[]): number | undefined {
  const ids = new Set(read.rows.map(({ CHILD }) => CHILD))
  const ranked = anchors
    .map(({ read: episodes, year }) => ({
      year,
      shared: new Set(episodes.rows.filter((r) => ids.has(r.CHILD)).map((r) => r.CHILD)).size,
    }))
    .sort((a, b) => b.shared - a.shared || b.year - a.year)
  return ranked[0]?.year
}

/** A year spelt in full in the path, `2024-25` or `2024_2025`: a lone `2024` could be either end. */
function yearInPath(file: string): number | undefined {
  for (const [, first, second] of file.matchAll(/(20\d\d)[-_ /]?(?:20)?(\d\d)(?!\d)/g)) {
    if ((Number(first) + 1) % 100 === Number(second)) return Number(first)
  }
  return undefined
}

/** Collections whose layout is known: a date in another year is a slip of the hand. */
const COLLECTIONS = { first: 2016, last: 2030 }

/** In a table of any size a few dates are mistyped, or reach past the year's end; the year itself holds far more. */
const STRAY = 0.03

/** Where the path names a year, this much of the table must lie in a later one to be believed instead. */
const OVERRULES = 0.2

/** The latest year in which more than a stray few episodes began or ended, unless the path names another. */
function yearOfEpisodes(read: Dated): number | undefined {
  const shares = sharesByYear(read.rows)
  const latest = (above: number): number =>
    Math.max(...[...shares].filter(([, share]) => share >= above).map(([year]) => year))
  const named = yearInPath(read.file)
  const found = named === undefined ? latest(STRAY) : Math.max(named, latest(OVERRULES))
  return Number.isFinite(found) ? found : undefined
}

/** The share of the rows that began or ended in each year. */
function sharesByYear(rows: Dated['rows']): Map<number, number> {
  const shares = new Map<number, number>()
  const add = (year: number): void => {
    if (year < COLLECTIONS.first || year > COLLECTIONS.last) return
    shares.set(year, (shares.get(year) ?? 0) + 1 / rows.length)
  }
  for (const { DECOM, DEC } of rows) {
    const began = DECOM === undefined ? undefined : financialYearOf(DECOM)
    const ended = DEC === undefined ? undefined : financialYearOf(DEC)
    if (began !== undefined) add(began)
    if (ended !== undefined && ended !== began) add(ended)
  }
  return shares
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1)

/** A file's folder and name without the words that name its table: `years/2017-episodes.csv` gives `years/2017`. */
function setName({ file }: Dated): string {
  const name = file
    .slice(folderOf(file).length)
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
  return folderOf(file) + name.replace(tableWords, '').replace(/[^a-z0-9]+/g, '')
}

/** The years a file's own name mentions, whatever they mean: `2017-oc2-final.csv` gives `2017`. */
const yearsNamed = ({ file }: Dated): string =>
  (file.slice(folderOf(file).length).match(/20\d\d/g) ?? []).join()

const tableWords =
  /headers?|episodes?|reviews?|uasc|oc2|oc3|ad1|placed[-_ ]?(for[-_ ]?)?adoption|prev(ious)?[-_ ]?perm(anence)?|missing|(sw|social[-_ ]?workers?)([-_ ]?episodes?)?|dolos?/g
