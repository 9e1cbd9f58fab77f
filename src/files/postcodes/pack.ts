/**
 * A postcode as two numbers. The last three letters (the inward code, `0AA`) go in one and what is before them (the
 * outward code, `AB1`) in the other, so that an index can keep a page for each outward code, as a printed one would.
 * Any letters A to Z and digits will do, up to eight: an invented authority's postcodes need not look like real ones.
 */
export interface Packed {
  outward: number
  inward: number
}

const RADIX = 37
const INWARD = RADIX ** 3
const LONGEST = 8

/** A postcode as two numbers, whatever its spacing and case. `undefined` when it is empty, too long or holds a sign. */
export function pack(postcode: string): Packed | undefined {
  const into = { outward: 0, inward: 0 }
  return packBytes(Buffer.from(postcode), 0, Buffer.byteLength(postcode), into) ? into : undefined
}

/** The same from bytes of a file into an object made beforehand, for there are millions. False when it is no postcode. */
export function packBytes(bytes: Uint8Array, from: number, to: number, into: Packed): boolean {
  let length = 0
  let [outward, inward] = [0, 0]
  for (let i = from; i < to; i++) {
    const code = bytes[i] ?? 0
    if (code === 0x20) continue
    const digit = digitOf(code)
    if (digit === 0 || ++length > LONGEST) return false
    const shifted = inward * RADIX + digit
    outward = outward * RADIX + Math.trunc(shifted / INWARD)
    inward = shifted % INWARD
  }
  into.outward = outward
  into.inward = inward
  return length > 0
}

/** 1 to 36 for a digit or letter; 0, which stands for no letter, for anything else. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x2f
  if (code >= 0x41 && code <= 0x5a) return code - 0x36
  if (code >= 0x61 && code <= 0x7a) return code - 0x56
  return 0
}
