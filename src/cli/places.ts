import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FindPlace } from '../core/record/place.ts'
import { buildPostcodeIndex } from '../files/postcodes/build.ts'
import type { AboutIndex } from '../files/postcodes/layout.ts'
import { loadPostcodeIndex } from '../files/postcodes/load.ts'
import { openPostcodes } from '../files/postcodes/open.ts'
import type { Io } from './io.ts'

/** The index every report uses when no directory is named. */
const standardIndex = (io: Io): string => join(io.dataFolder, 'postcodes.index')

/** Makes the index that every later report uses. */
export async function indexPostcodes(file: string, io: Io): Promise<{ about: AboutIndex; path: string }> {
  const path = standardIndex(io)
  return { about: await buildPostcodeIndex(file, path, progressOf(io)), path }
}

/** The directory named, indexed once and kept; else the one indexed before. `undefined` when there is neither. */
export async function findPlaceFor(file: string | undefined, io: Io): Promise<FindPlace | undefined> {
  if (file !== undefined) return (await openPostcodes(file, io.dataFolder, progressOf(io))).findPlace
  return existsSync(standardIndex(io)) ? loadPostcodeIndex(standardIndex(io)) : undefined
}

const progressOf =
  (io: Io) =>
  (share: number): void => {
    io.progress(`Indexing postcodes: ${Math.round(share * 100)}%`)
  }
