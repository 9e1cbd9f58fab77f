import type { PublicFiles } from '../core/attack/public-files.ts'
import type { Earlier } from '../core/reports/publication/earlier.ts'
import { earlierFrom, type EditionFiles } from '../core/reports/publication/read-edition.ts'
import { parseDay, type Day } from '../core/time/day.ts'
import { ROWS_OVER_TIME } from './outputs.ts'

/** An edition published before, the day it is of, and its public files, for whoever attacks the next. */
export interface Previous extends Earlier {
  readonly asAt: Day
  readonly files: PublicFiles
  /** True where its rows over time stand on its page alone, as an earlier Hearth wrote it. */
  readonly readFromPage: boolean
}

/** The text of a file of an edition, `public/dataset.json`; `undefined` where it has none of that name. */
export type TextOf = (path: string) => string | undefined

const DATA_SET = 'dataset.json'

/** The day an edition is as at; `undefined` where it holds no public edition. */
export const dayOfEdition = (textOf: TextOf): Day | undefined =>
  dayIn(parsed(textOf(`public/${DATA_SET}`) ?? ''))

/** An edition as it was published, `version` being which of its day's it is, from 0. `undefined` when one of its files is
 *  not what it should be. */
export function previousFrom(textOf: TextOf, version: number): Previous | undefined {
  const json = textOf(`public/${DATA_SET}`)
  if (json === undefined) return undefined
  const rows = textOf(`public/${ROWS_OVER_TIME}`)
  const published = filesOf(json, rows)
  const kept = textOf(`restricted/${DATA_SET}`)
  const restricted = kept === undefined ? published : filesOf(kept, textOf(`restricted/${ROWS_OVER_TIME}`))
  const earlier = earlierFrom(published, restricted, version)
  const asAt = dayIn(published.dataSet)
  if (earlier === undefined || asAt === undefined) return undefined
  return {
    ...earlier,
    asAt,
    files: { json, ...(rows !== undefined && { rowsOverTime: rows }) },
    readFromPage: false,
  }
}

/** Editions from the earliest day on, those of one day in the order given, each with which of its day's it is. */
export function numbered<T extends { readonly asAt: Day }>(
  editions: readonly T[],
): (T & { version: number })[] {
  const many = new Map<Day, number>()
  return [...editions]
    .sort((a, b) => a.asAt - b.asAt)
    .map((each) => {
      const version = many.get(each.asAt) ?? 0
      many.set(each.asAt, version + 1)
      return { ...each, version }
    })
}

const filesOf = (dataSet: string, rowsOverTime: string | undefined): EditionFiles => ({
  dataSet: parsed(dataSet),
  ...(rowsOverTime !== undefined && { rowsOverTime: parsed(rowsOverTime) }),
})

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
