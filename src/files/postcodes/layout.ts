import { crc32 } from 'node:zlib'
import { Refusal } from '../refusal.ts'
import type { Pages } from './pages.ts'

/**
 * How an index stands on disk: 24 bytes (mark, version, bytes of the words, pages, checksum), then words about it as
 * JSON, then the outward codes, where their pages begin, a checksum of each page, and the pages. Numbers are in the
 * machine's own order: an index carried to a machine of another order has another version there, and is refused.
 */
const MARK = Buffer.from('HEARTHPC')
const VERSION = 1
export const START_BYTES = 24

/** A directory as it stood on disk. `modified` is in milliseconds since 1970. */
export interface Source {
  readonly file: string
  readonly bytes: number
  readonly modified: number
}

/** What an index was made from. */
export interface AboutIndex {
  readonly source: Source & { readonly sha256: string }
  readonly postcodes: number
  readonly withoutPlace: number
  readonly unreadable: number
  readonly repeated: number
  readonly authorities: readonly string[]
}

/** What is before the pages. */
export interface Front {
  readonly about: AboutIndex
  readonly outward: Uint32Array
  /** Where in the file each page begins, and where the last ends. */
  readonly begins: Uint32Array
  readonly checksums: Uint32Array
}

/** The parts of an index, to be written one after the other. */
export function partsOf(about: AboutIndex, pages: Pages): Uint8Array[] {
  const words = wordsOf(about)
  const count = pages.outward.length
  const front = START_BYTES + words.length + tableBytes(count)
  const begins = pages.begins.map((begin) => begin + front)
  const checksums = pages.outward.map((_, i) =>
    crc32(pages.bytes.subarray(pages.begins[i], pages.begins[i + 1])),
  )
  const tables = [pages.outward, begins, checksums].map(bytesOf)
  const rest = Buffer.concat([words, ...tables])
  return [MARK, bytesOf(Uint32Array.of(VERSION, words.length, count, crc32(rest))), rest, pages.bytes]
}

const tableBytes = (count: number) => (count * 3 + 1) * 4

/** Padded so that the tables after it begin at a multiple of four. */
function wordsOf(about: AboutIndex): Buffer {
  const words = Buffer.from(JSON.stringify(about))
  return Buffer.concat([words, Buffer.alloc((4 - (words.length % 4)) % 4, ' ')])
}

export const isIndex = (start: Uint8Array) => MARK.equals(start.subarray(0, MARK.length))

/** The bytes after the start that the front takes. Throws `Refusal` when this is no index, or not one of this version. */
export function frontBytes(start: Uint8Array): number {
  if (start.length < START_BYTES || !isIndex(start))
    throw new Refusal('This is not a postcode index. Make it again from the postcode directory.')
  const [version, words = 0, count = 0] = numbersIn(start, MARK.length, 4)
  if (version !== VERSION)
    throw new Refusal('This postcode index is of another version. Make it again from the postcode directory.')
  return words + tableBytes(count)
}

/** The front of an index of this many bytes. Throws `Refusal` when it is damaged. */
export function frontOf(start: Uint8Array, rest: Uint8Array, fileBytes: number): Front {
  const [, words = 0, count = 0, checksum] = numbersIn(start, MARK.length, 4)
  if (crc32(rest) !== checksum) throw damaged()
  const about = JSON.parse(Buffer.from(rest.subarray(0, words)).toString()) as AboutIndex
  const front = {
    about,
    outward: numbersIn(rest, words, count),
    begins: numbersIn(rest, words + count * 4, count + 1),
    checksums: numbersIn(rest, words + count * 8 + 4, count),
  }
  if (front.begins[count] !== fileBytes) throw damaged()
  return front
}

export const damaged = () =>
  new Refusal('This postcode index is damaged or cut short. Make it again from the postcode directory.')

const bytesOf = (numbers: Uint32Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** A copy, for numbers must begin at a multiple of four in what they are laid over. */
const numbersIn = (bytes: Uint8Array, from: number, count: number) =>
  new Uint32Array(Uint8Array.from(bytes.subarray(from, from + count * 4)).buffer)
