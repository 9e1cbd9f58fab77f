import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublicFiles } from '../core/attack/public-files.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import type { Earlier } from '../core/reports/publication/earlier.ts'
import { earlierFrom, type EditionFiles } from '../core/reports/publication/read-edition.ts'
import { withRowsOfPage } from '../core/reports/publication/rows-on-page.ts'
import { isoDay, parseDay, type Day } from '../core/time/day.ts'
import { CannotRun } from './io.ts'
import { ROWS_OVER_TIME } from '../preparing/outputs.ts'
import { brief } from '../preparing/plain.ts'

/** An edition published before, the day it is of, and its public files, for whoever attacks the next. */
export interface Previous extends Earlier {
  readonly asAt: Day
  readonly files: PublicFiles
  /** True where its rows over time stand on its page alone, as an earlier Hearth wrote it. */
  readonly readFromPage: boolean
}

/** The editions in these folders, as `hearth publish` wrote them, oldest first; `set` is the one being made.
 *  Throws `CannotRun`. */
export const previousIn = (folders: readonly string[], set: DataSet): Previous[] =>
  folders.map((folder) => previousOf(folder, set)).sort((a, b) => a.asAt - b.asAt)

function previousOf(folder: string, set: DataSet): Previous {
  const found = readEdition(folder, publicJson(folder))
  if (found === undefined)
    throw new CannotRun(
      `The edition in ${brief(folder)} could not be read. Give the folder as hearth publish wrote it.`,
    )
  if (found.asAt > set.asAt)
    throw new CannotRun(
      `${brief(folder)} holds the edition as at ${isoDay(found.asAt)}, which comes after --as-at ${isoDay(set.asAt)}. Leave it out.`,
    )
  const hasRows = set.entries.some(({ rowSeries = [] }) => rowSeries.length > 0)
  return found.files.rowsOverTime === undefined && hasRows ? fromPage(folder, found, set) : found
}

/** Throws `CannotRun` for the first of the folders that holds no public edition. */
export function mustHoldEditions(folders: readonly string[]): void {
  for (const folder of folders) publicJson(folder)
}

function publicJson(folder: string): string {
  const json = textIn(folder, 'public', DATA_SET)
  if (json === undefined)
    throw new CannotRun(
      `${brief(folder)} holds no edition: name a folder that hearth publish wrote, with public/dataset.json in it.`,
    )
  return json
}

function readEdition(folder: string, json: string): Previous | undefined {
  const [rows, kept] = [textIn(folder, 'public', ROWS_OVER_TIME), textIn(folder, 'restricted', DATA_SET)]
  const published = filesOf(json, rows)
  const earlier = earlierFrom(
    published,
    kept === undefined ? published : filesOf(kept, textIn(folder, 'restricted', ROWS_OVER_TIME)),
  )
  const asAt = dayIn(published.dataSet)
  if (earlier === undefined || asAt === undefined) return undefined
  const files = { json, ...(rows !== undefined && { rowsOverTime: rows }) }
  return { ...earlier, asAt, files, readFromPage: false }
}

const filesOf = (dataSet: string, rowsOverTime: string | undefined): EditionFiles => ({
  dataSet: parsed(dataSet),
  ...(rowsOverTime !== undefined && { rowsOverTime: parsed(rowsOverTime) }),
})

/** What an earlier Hearth printed of rows over time stands on the page alone. */
function fromPage(folder: string, found: Previous, { entries }: DataSet): Previous {
  const html = textIn(folder, 'public', 'dataset.html')
  if (html === undefined)
    throw new CannotRun(
      `${brief(folder)} holds neither public/${ROWS_OVER_TIME} nor public/dataset.html, so what that edition printed of rows over time is not known. Give the folder as hearth publish wrote it.`,
    )
  const { asAt, files } = found
  const rows = withRowsOfPage({ earlier: found, asAt, html }, entries)
  return { ...found, ...rows, files: { ...files, html }, readFromPage: true }
}

const DATA_SET = 'dataset.json'

/** `null`, which is no file of an edition, where the text is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const dayIn = (json: unknown): Day | undefined =>
  typeof json === 'object' && json !== null && 'asAt' in json ? parseDay(String(json.asAt)) : undefined

function textIn(folder: string, edition: 'public' | 'restricted', name: string): string | undefined {
  try {
    return readFileSync(join(folder, edition, name), 'utf8')
  } catch {
    return undefined
  }
}
