import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FindPlace } from '../../core/record/place.ts'
import { Refusal } from '../refusal.ts'
import { buildPostcodeIndex, sourceOf, type Progress } from './build.ts'
import { isIndex, START_BYTES, type AboutIndex } from './layout.ts'
import { openPostcodeIndex } from './load.ts'

/**
 * Looks postcodes up in whatever file a person names. An index is used as it is. For a directory an index is kept in
 * `folder`; it is made, which takes seconds, when there is none yet or the directory has changed since.
 * Throws `Refusal` when the file is neither, or the index cannot be written.
 */
export async function openPostcodes(
  file: string,
  folder: string,
  progress?: Progress,
): Promise<{ findPlace: FindPlace; about: AboutIndex }> {
  const source = sourceOf(file)
  if (isIndex(startOf(file))) return openPostcodeIndex(file)
  const index = join(folder, `${basename(file)}.index`)
  const kept = openKept(index)
  const { bytes, modified } = kept?.about.source ?? {}
  if (kept && bytes === source.bytes && modified === source.modified) return kept
  await buildPostcodeIndex(file, index, progress)
  return openPostcodeIndex(index)
}

/** A damaged or older index is no loss: it is made again. */
function openKept(index: string) {
  try {
    return existsSync(index) ? openPostcodeIndex(index) : undefined
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function startOf(path: string): Uint8Array {
  if (statSync(path).isDirectory())
    throw new Refusal(`${path} is a folder. Name the CSV file of postcodes in it.`)
  const start = Buffer.alloc(START_BYTES)
  const file = openSync(path, 'r')
  const length = readSync(file, start, 0, START_BYTES, 0)
  closeSync(file)
  return start.subarray(0, length)
}
