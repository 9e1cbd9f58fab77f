import { indicatorOf } from '../../indicators/index.ts'
import type { Day } from '../../time/day.ts'
import type { Entry, Group, ShownRow } from '../data-set.ts'
import type { Earlier } from './earlier.ts'
import { earlierEdition } from './edition.ts'
import { printedIn } from './printed.ts'
import { readRowsOverTime } from './read-rows-over-time.ts'
import { dayOf, isRecord, numberOf, records, shownOf, type Json } from './read-shown.ts'

/** The files of one edition that say its numbers, read as JSON. */
export interface EditionFiles {
  /** `dataset.json` */
  readonly dataSet: unknown
  /** `rows-over-time.json`; `undefined` where it is not kept. */
  readonly rowsOverTime?: unknown
}

/** An edition published before, from its files: the public ones, and the restricted ones beside them where the council
 *  keeps them, for the true numbers behind what was hidden; `version` is which of its day's editions, from 0. `undefined` when one of them is not what it should be. */
export function earlierFrom(
  published: EditionFiles,
  restricted: EditionFiles = published,
  version = 0,
): Earlier | undefined {
  const [shown, whole] = [
    readEdition(published),
    readEdition({ rowsOverTime: published.rowsOverTime, ...restricted }),
  ]
  if (shown === undefined || whole === undefined || shown.asAt !== whole.asAt) return undefined
  return {
    edition: earlierEdition(printedIn(whole), whole.asAt, version),
    shown: new Set(printedIn(shown).map(({ cell }) => cell)),
  }
}

/** What the files of an edition say. */
export interface EditionRead {
  readonly asAt: Day
  readonly entries: readonly Entry[]
}

/** The numbers of an edition. What the catalogue no longer knows is passed over. */
export function readEdition({ dataSet: json, rowsOverTime }: EditionFiles): EditionRead | undefined {
  if (!isRecord(json) || json.schema !== 'hearth-dataset/1' || !Array.isArray(json.indicators))
    return undefined
  const asAt = dayOf(json.asAt)
  const rows = rowsOverTime === undefined ? noRows : readRowsOverTime(rowsOverTime)
  if (asAt === undefined || rows === undefined || (rows !== noRows && rows.asAt !== asAt)) return undefined
  return { asAt, entries: records(json.indicators).flatMap((each) => entryOf(each, rows.rowsOf)) }
}

const noRows = { asAt: undefined, rowsOf: new Map<string, readonly ShownRow[]>() }

function entryOf(json: Json, rowsOf: ReadonlyMap<string, readonly ShownRow[]>): Entry[] {
  const indicator = typeof json.id === 'string' ? indicatorOf(json.id) : undefined
  if (indicator === undefined) return []
  const series = records(json.series).flatMap((each) => shownOf('month', each))
  const years = records(json.years).flatMap((each) => shownOf('year', each))
  const rowSeries = rowsOf.get(indicator.id)
  if (series.length === 0) return []
  const rows = records(json.breakdown).flatMap(groupOf)
  return [{ indicator, series, years, rows, ...(rowSeries && { rowSeries }), benchmarks: [] }]
}

const groupOf = ({ key, label, numerator, denominator, value }: Json): Group[] =>
  typeof key === 'string' && typeof label === 'string'
    ? [
        {
          key,
          label,
          numerator: numberOf(numerator),
          denominator: numberOf(denominator),
          value: numberOf(value),
        },
      ]
    : []
