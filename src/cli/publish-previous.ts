import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSet } from '../core/reports/data-set.ts'
import { withRowsOfPage } from '../core/reports/publication/rows-on-page.ts'
import { isoDay, type Day } from '../core/time/day.ts'
import {
  dayOfEdition,
  numbered,
  previousFrom,
  type Previous,
  type TextOf,
} from '../preparing/edition-before.ts'
import { beforeMark, MANIFEST, readOfBefore, type BeforeMark } from '../preparing/edition-manifest.ts'
import { CannotRun } from './io.ts'
import { ROWS_OVER_TIME } from '../preparing/outputs.ts'
import { brief } from '../preparing/plain.ts'

/** The editions in these folders, as `hearth publish` wrote them, oldest first; `set` is the one being made.
 *  Throws `CannotRun`. */
export const previousIn = (folders: readonly string[], set: DataSet): Previous[] =>
  numbered(folders.map((folder) => ({ folder, asAt: dayIn(folder, set) }))).map(({ folder, version }) =>
    previousOf(folder, set, version),
  )

/** The marks of these editions, oldest first, each with its version of its day. Throws `CannotRun`. */
export const marksIn = (folders: readonly string[], set: DataSet): BeforeMark[] =>
  numbered(folders.map((folder) => ({ folder, asAt: dayIn(folder, set) }))).map(({ folder, version }) => {
    const textOf = textsIn(folder)
    return markOfBefore(textOf, versionIn(textOf) ?? version + 1)
  })

/** An edition's mark, from its files. */
export function markOfBefore(textOf: TextOf, version: number): BeforeMark {
  const names = [...readOfBefore, ...(textOf(`public/${ROWS_OVER_TIME}`) ? [] : ['public/dataset.html'])]
  return beforeMark({
    id: null,
    version,
    texts: Object.fromEntries(names.map((name) => [name, textOf(name)])),
  })
}

/** Which version of its day an edition in this folder is; `undefined` where an earlier Hearth did not say. */
function versionIn(textOf: TextOf): number | undefined {
  const found = /"version":\s*(\d+)/.exec(textOf(`public/${MANIFEST}`) ?? '')?.[1]
  return found === undefined ? undefined : Number(found)
}

/** The version that comes after those of the same day. */
export const versionAfter = (before: readonly BeforeMark[], set: DataSet): number =>
  1 + Math.max(0, ...before.filter(({ asAt }) => asAt === isoDay(set.asAt)).map(({ version }) => version))

function dayIn(folder: string, set: DataSet): Day {
  mustHoldEditions([folder])
  const asAt = dayOfEdition(textsIn(folder))
  if (asAt === undefined) throw unreadable(folder)
  if (asAt > set.asAt)
    throw new CannotRun(
      `${brief(folder)} holds the edition as at ${isoDay(asAt)}, which comes after --as-at ${isoDay(set.asAt)}. Leave it out.`,
    )
  return asAt
}

function previousOf(folder: string, set: DataSet, version: number): Previous {
  const found = previousFrom(textsIn(folder), version)
  if (found === undefined) throw unreadable(folder)
  const hasRows = set.entries.some(({ rowSeries = [] }) => rowSeries.length > 0)
  return found.files.rowsOverTime === undefined && hasRows ? fromPage(folder, found, set) : found
}

const unreadable = (folder: string): CannotRun =>
  new CannotRun(
    `The edition in ${brief(folder)} could not be read. Give the folder as hearth publish wrote it.`,
  )

/** Throws `CannotRun` for the first of the folders that holds no public edition. */
export function mustHoldEditions(folders: readonly string[]): void {
  for (const folder of folders)
    if (textsIn(folder)('public/dataset.json') === undefined)
      throw new CannotRun(
        `${brief(folder)} holds no edition: name a folder that hearth publish wrote, with public/dataset.json in it.`,
      )
}

/** What an earlier Hearth printed of rows over time stands on the page alone. */
function fromPage(folder: string, found: Previous, { entries }: DataSet): Previous {
  const html = textsIn(folder)('public/dataset.html')
  if (html === undefined)
    throw new CannotRun(
      `${brief(folder)} holds neither public/${ROWS_OVER_TIME} nor public/dataset.html, so what that edition printed of rows over time is not known. Give the folder as hearth publish wrote it.`,
    )
  const { asAt, files } = found
  const rows = withRowsOfPage({ earlier: found, asAt, html }, entries)
  return { ...found, ...rows, files: { ...files, html }, readFromPage: true }
}

/** The text of the files in an edition's folder. */
export const textsIn =
  (folder: string): TextOf =>
  (path) => {
    try {
      return readFileSync(join(folder, path), 'utf8')
    } catch {
      return undefined
    }
  }
