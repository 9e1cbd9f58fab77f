import type { Indicator } from '../indicators/indicator.ts'
import { editionPrefix } from '../disclosure/cell-id.ts'
import { isoDay, type Day } from '../time/day.ts'
import type { Clue } from './clue.ts'
import { placesIn, type Places } from './places.ts'
import {
  isPartOfWhole,
  leastOf,
  nameOf,
  partsOf,
  shownIn,
  type Edition,
  type PublicCell,
} from './public-cell.ts'
import type { PublicFiles } from './public-files.ts'
import { tablesOfSheet, textsOfSheet, textsOfTable } from './public-table.ts'
import type { PublicNumber } from './puzzle.ts'
import { seenInCsv } from './read-csv.ts'
import { readHtml, type PublicText } from './read-html.ts'
import { readJson } from './read-json.ts'
import { rowsOverTimeIn } from './read-rows-over-time.ts'
import { rowCellsIn } from './row-cells.ts'
import { seenInPictures } from './seen-in-pictures.ts'
import { seenInTables } from './seen-in-tables.ts'
import { seenInTexts } from './seen-in-texts.ts'

/** The editions an attacker holds, read. */
export interface Pack {
  readonly now: Edition
  readonly earlier: readonly Edition[]
  /** Numbers seen where a cell is hidden. */
  readonly sightings: readonly Clue[]
}

/** Reads the public files of an edition and of those before it. */
export function readPack(
  files: PublicFiles,
  earlier: readonly PublicFiles[],
  catalogue: readonly Indicator[],
): Pack {
  const now = readFiles(files, catalogue, () => '')
  const prefixOf = prefixes()
  const before = earlier.map((each) => readFiles(each, catalogue, prefixOf))
  return {
    now: now.edition,
    earlier: before.map(({ edition }) => edition),
    sightings: [now, ...before].flatMap(({ sightings }) => sightings),
  }
}

/** Names editions in the order they come: a corrected one is of the same day as the one it corrects. */
function prefixes(): (asAt: Day) => string {
  const many = new Map<Day, number>()
  return (asAt) => {
    const version = many.get(asAt) ?? 0
    many.set(asAt, version + 1)
    return editionPrefix(isoDay(asAt), version)
  }
}

function readFiles(
  { json, rowsOverTime, csv, html, sheets = [], pdfText = '' }: PublicFiles,
  catalogue: readonly Indicator[],
  prefixOf: Parameters<typeof readJson>[2],
): { edition: Edition; sightings: Clue[] } {
  const told = readJson(json, catalogue, prefixOf)
  const page = html === undefined ? undefined : readHtml(html)
  const tables = [...(page?.tables ?? []), ...sheets.flatMap(tablesOfSheet)]
  const listed = rowsOverTime === undefined ? [] : rowsOverTimeIn(rowsOverTime, catalogue, told.name)
  const edition = { ...told, cells: [...told.cells, ...once(listed, rowCellsIn(tables, told))] }
  const places = placesIn(edition)
  const texts = [
    ...(page?.texts ?? []),
    ...tables.flatMap((table) => textsOfTable(table, places.titled)),
    ...sheets.flatMap((sheet) => textsOfSheet(sheet, places.titled)),
    ...textsOfPaper(pdfText, places),
  ]
  return {
    edition,
    sightings: [
      ...(csv === undefined ? [] : seenInCsv(csv, places)),
      ...seenInTables(tables, places),
      ...seenInTexts(texts, places),
      ...seenInPictures(page?.pictures ?? [], places),
    ],
  }
}

/** The cells of a file, and those of the tables that it leaves out. */
function once(listed: readonly PublicCell[], drawn: readonly PublicCell[]): PublicCell[] {
  const known = new Set(listed.map(({ id }) => id))
  return [...listed, ...drawn.filter(({ id }) => !known.has(id))]
}

/** What paper says, each line under the last title before it. */
const textsOfPaper = (pdfText: string, { titled }: Places): PublicText[] =>
  textsOfSheet({ name: 'paper', rows: pdfText.split(/\r?\n/).map((line) => [line.trim()]) }, titled)

/** Every number of the cells, shown or not. */
export const numbersOf = ({ now, earlier }: Pack): PublicNumber[] =>
  [now, ...earlier].flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      [...partsOf(cell), ...(isPartOfWhole(cell) ? (['rest'] as const) : [])].map((part) => ({
        name: nameOf(cell, part),
        least: part === 'numerator' ? leastOf(cell) : 0,
        value: shownIn(cell, part),
      })),
    ),
  )
