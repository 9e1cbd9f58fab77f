import { inflateRawSync } from 'node:zlib'

/** A file inside a zip, as the zip's own directory declares it. */
export interface ZipEntry {
  readonly name: string
  readonly packedBytes: number
  readonly unpackedBytes: number
  /** Where in the zip its own heading begins. */
  readonly at: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LONGEST_END = 22 + 0xffff

/** The files a zip says it holds, without unpacking any. `undefined` when its directory cannot be read. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = endOf(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined
    entries.push(entryAt(view, at))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

// A size of 0xffffffff means that the true one is in an extra field: either way it is over every limit of ours.
function entryAt(view: DataView, at: number): ZipEntry {
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + at + 46,
    Math.min(view.getUint16(at + 28, true), view.byteLength - at - 46),
  )
  return {
    name: new TextDecoder().decode(name),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  }
}

/**
 * Whether a zip unpacks to no more than this many bytes. What it declares is looked at first; as that may be a lie,
 * each file is then unpacked as far as the limit, which takes little beside reading what is in it.
 */
export function unpacksWithin(bytes: Uint8Array, most: number): boolean {
  const entries = entriesOf(bytes) ?? []
  if (entries.reduce((total, { unpackedBytes }) => total + unpackedBytes, 0) > most) return false
  let left = most
  for (const entry of entries) {
    left -= unpackedBytesOf(bytes, entry, left)
    if (left < 0) return false
  }
  return true
}

const DEFLATED = 8

/** Infinity when it is more than `most`. A broken one is left for the reader of the file to complain of. */
function unpackedBytesOf(bytes: Uint8Array, { at, packedBytes }: ZipEntry, most: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (at + 30 > bytes.length || view.getUint16(at + 8, true) !== DEFLATED) return 0
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  try {
    return inflateRawSync(bytes.subarray(begin, begin + packedBytes), { maxOutputLength: Math.max(most, 1) })
      .length
  } catch (error) {
    return error instanceof RangeError ? Infinity : 0
  }
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - LONGEST_END)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at
  return undefined
}
