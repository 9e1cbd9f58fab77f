import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FindPlace } from '../core/record/place.ts'
import type { Reference } from '../core/record/reference.ts'
import type { AboutIndex } from '../files/postcodes/layout.ts'
import type { Doing } from './doing.ts'

/** A postcode directory to look places up in, and what it was made from. */
export interface Directory {
  readonly findPlace: FindPlace
  readonly about: AboutIndex
}

/** A table of postcodes that came with the returns knows them best; the directory knows the rest. */
export function placesIn(
  { findPlace: own }: Reference,
  directory: Directory | undefined,
): FindPlace | undefined {
  if (own === undefined || directory === undefined) return own ?? directory?.findPlace
  return (postcode) => own(postcode) ?? directory.findPlace(postcode)
}

/** The index every report uses when no directory is named. */
const standardIndex = (doing: Doing): string => join(doing.dataFolder, 'postcodes.index')

/** Makes the index that every later report uses. */
export async function indexPostcodes(
  file: string,
  doing: Doing,
): Promise<{ about: AboutIndex; path: string }> {
  const path = standardIndex(doing)
  const { buildPostcodeIndex } = await import('../files/postcodes/build.ts')
  return { about: await buildPostcodeIndex(file, path, progressOf(doing)), path }
}

/** The directory named, indexed once and kept; else the one indexed before. `undefined` when there is neither. */
export async function directoryFor(file: string | undefined, doing: Doing): Promise<Directory | undefined> {
  if (file !== undefined) {
    const { openPostcodes } = await import('../files/postcodes/open.ts')
    return openPostcodes(file, doing.dataFolder, progressOf(doing))
  }
  if (!existsSync(standardIndex(doing))) return undefined
  const { openPostcodeIndex } = await import('../files/postcodes/load.ts')
  return openPostcodeIndex(standardIndex(doing))
}

const progressOf =
  (doing: Doing) =>
  (share: number): void => {
    doing.progress(`Indexing postcodes: ${Math.round(share * 100)}%`)
  }
