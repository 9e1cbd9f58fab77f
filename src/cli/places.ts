import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FindPlace } from '../core/record/place.ts'
import type { Reference } from '../core/record/reference.ts'
import type { AboutIndex } from '../files/postcodes/layout.ts'
import type { Io } from './io.ts'

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
const standardIndex = (io: Io): string => join(io.dataFolder, 'postcodes.index')

/** Makes the index that every later report uses. */
export async function indexPostcodes(file: string, io: Io): Promise<{ about: AboutIndex; path: string }> {
  const path = standardIndex(io)
  const { buildPostcodeIndex } = await import('../files/postcodes/build.ts')
  return { about: await buildPostcodeIndex(file, path, progressOf(io)), path }
}

/** The directory named, indexed once and kept; else the one indexed before. `undefined` when there is neither. */
export async function directoryFor(file: string | undefined, io: Io): Promise<Directory | undefined> {
  if (file !== undefined) {
    const { openPostcodes } = await import('../files/postcodes/open.ts')
    return openPostcodes(file, io.dataFolder, progressOf(io))
  }
  if (!existsSync(standardIndex(io))) return undefined
  const { openPostcodeIndex } = await import('../files/postcodes/load.ts')
  return openPostcodeIndex(standardIndex(io))
}

const progressOf =
  (io: Io) =>
  (share: number): void => {
    io.progress(`Indexing postcodes: ${Math.round(share * 100)}%`)
  }
