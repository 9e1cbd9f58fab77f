import { fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { FindPlace } from '../../core/record/place.ts'
import { inWords, Refusal } from '../refusal.ts'
import { damaged, frontBytes, frontOf, START_BYTES, type AboutIndex, type Front } from './layout.ts'
import { pack } from './pack.ts'
import { pageOver, ROW_BYTES, type Page } from './pages.ts'

/**
 * Looks postcodes up in an index made by `buildPostcodeIndex`. Only its front is read now; a page is read when a
 * postcode on it is first asked for. Throws `Refusal` when it is not there, damaged, or of another version; so does
 * looking up a postcode on a damaged page.
 */
export const loadPostcodeIndex = (path: string): FindPlace => openPostcodeIndex(path).findPlace

/** The same, and what the index was made from. */
export function openPostcodeIndex(path: string): { findPlace: FindPlace; about: AboutIndex } {
  try {
    const file = openSync(path, 'r')
    const start = read(file, 0, START_BYTES)
    const front = frontOf(start, read(file, START_BYTES, frontBytes(start)), fstatSync(file).size)
    return { findPlace: finder(file, front), about: front.about }
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal(inWords(`Could not open the postcode index ${path}`, error))
  }
}

function finder(file: number, front: Front): FindPlace {
  const pages = new Map<number, Page>()
  return (postcode) => {
    const packed = pack(postcode)
    const number = packed && placeIn(front.outward, packed.outward)
    if (number === undefined) return undefined
    const page = pages.get(number) ?? readPage(file, front, number)
    pages.set(number, page)
    const row = placeIn(page.inward, packed?.inward ?? 0)
    return row === undefined ? undefined : placeOn(page, row, front.about.authorities)
  }
}

function placeOn(page: Page, row: number, authorities: readonly string[]) {
  const authority = authorities[page.authority[row] ?? 0]
  return {
    easting: page.easting[row] ?? 0,
    northing: page.northing[row] ?? 0,
    authority: authority === '' ? undefined : authority,
  }
}

function readPage(file: number, { begins, checksums }: Front, number: number): Page {
  const [begin = 0, end = 0] = begins.subarray(number, number + 2)
  const bytes = read(file, begin, end - begin)
  if (crc32(bytes) !== checksums[number]) throw damaged()
  return pageOver(bytes.buffer, 0, bytes.length / ROW_BYTES)
}

/** Where `wanted` is among sorted numbers. */
function placeIn(sorted: Uint32Array | Uint16Array, wanted: number): number | undefined {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = sorted[middle] ?? 0
    if (here === wanted) return middle
    if (here < wanted) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** Fewer bytes than asked for when the file ends before. Never Node's shared pool: pages begin at the buffer's first byte. */
function read(file: number, from: number, length: number): Uint8Array {
  if (from + length > fstatSync(file).size) throw damaged()
  const bytes = new Uint8Array(length)
  readSync(file, bytes, 0, length, from)
  return bytes
}
