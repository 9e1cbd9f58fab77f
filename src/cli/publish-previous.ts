import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Earlier } from '../core/reports/publication/earlier.ts'
import { earlierFrom } from '../core/reports/publication/read-edition.ts'
import { isoDay, parseDay, type Day } from '../core/time/day.ts'
import { CannotRun } from './io.ts'
import { brief } from './plain.ts'

/** An edition published before, the day it is of, and the text of its public file. */
export interface Previous extends Earlier {
  readonly asAt: Day
  readonly json: string
}

/** The editions in these folders, as `hearth publish` wrote them, oldest first. Throws `CannotRun`. */
export const previousIn = (folders: readonly string[], before: Day): Previous[] =>
  folders.map((folder) => previousOf(folder, before)).sort((a, b) => a.asAt - b.asAt)

function previousOf(folder: string, before: Day): Previous {
  const json = textIn(folder, 'public')
  if (json === undefined)
    throw new CannotRun(
      `${brief(folder)} holds no edition: name a folder that hearth publish wrote, with public/dataset.json in it.`,
    )
  const found = readEdition(json, textIn(folder, 'restricted'))
  if (found === undefined)
    throw new CannotRun(
      `The edition in ${brief(folder)} could not be read. Give the folder as hearth publish wrote it.`,
    )
  if (found.asAt > before)
    throw new CannotRun(
      `${brief(folder)} holds the edition as at ${isoDay(found.asAt)}, which comes after --as-at ${isoDay(before)}. Leave it out.`,
    )
  return found
}

function readEdition(json: string, restricted: string | undefined): Previous | undefined {
  const published = parsed(json)
  const asAt = dayIn(published)
  const earlier =
    restricted === undefined ? earlierFrom(published) : earlierFrom(published, parsed(restricted))
  return earlier && asAt !== undefined ? { ...earlier, asAt, json } : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const dayIn = (json: unknown): Day | undefined =>
  typeof json === 'object' && json !== null && 'asAt' in json ? parseDay(String(json.asAt)) : undefined

function textIn(folder: string, edition: 'public' | 'restricted'): string | undefined {
  try {
    return readFileSync(join(folder, edition, 'dataset.json'), 'utf8')
  } catch {
    return undefined
  }
}
