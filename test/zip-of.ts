import { deflateRawSync } from 'node:zlib'

export const strToU8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** A zip of one file, packed; `unpacked` is how large its list of contents says that is. */
export const zipSync = (name: string, bytes: Uint8Array, unpacked = bytes.length): Uint8Array =>
  zipOf({ [name]: bytes }, unpacked)

/** A zip of files, packed as fast as can be. Their sums of checks are left out: nothing here looks at them. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>, unpacked?: number): Uint8Array {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, bytes] of Object.entries(files)) {
    const [local, entry] = headersOf(name, bytes, unpacked ?? bytes.length, at)
    parts.push(...local)
    entries.push(entry)
    at += local.reduce((sum, { length }) => sum + length, 0)
  }
  const list = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, list, end]))
}

/** A file of a zip where it stands, and its entry in the list of contents. */
function headersOf(name: string, bytes: Uint8Array, unpacked: number, at: number): [Buffer[], Buffer] {
  const packed = deflateRawSync(bytes, { level: 1 })
  const title = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(bytes.length, 22)
  local.writeUInt16LE(title.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(unpacked, 24)
  entry.writeUInt16LE(title.length, 28)
  entry.writeUInt32LE(at, 42)
  return [[local, title, packed], Buffer.concat([entry, title])]
}
