import { deflateRawSync } from 'node:zlib'

export const strToU8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** A zip of one file, packed. Its sum of checks is left out: nothing here looks at it. */
export function zipSync(name: string, bytes: Uint8Array, unpacked = bytes.length): Uint8Array {
  const packed = deflateRawSync(bytes)
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
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + title.length, 12)
  end.writeUInt32LE(local.length + title.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, title, packed, entry, title, end]))
}
