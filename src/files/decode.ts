import { isUtf8 } from 'node:buffer'

export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252'

/** Bytes at the beginning that tell text from anything else. */
const SAMPLE = 8192

/** Text, or a sentence saying why there is none and what to do. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly fault: string }

/** The text of a file, without its byte-order mark. Throws nothing. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === undefined)
    return { fault: 'This is not a text file. Save the table as CSV and put that here.' }
  return { text: textOf(bytes, encoding), encoding }
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = zerosIn(sample)
  return zeros.even + zeros.odd > 0 ? wideEncodingOf(zeros, sample.length) : narrowEncodingOf(bytes)
}

function zerosIn(sample: Uint8Array) {
  let [even, odd] = [0, 0]
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  return { even, odd }
}

/** English text in UTF-16 has a zero in nearly every pair, always on the same side. */
function wideEncodingOf({ even, odd }: { even: number; odd: number }, length: number): Encoding | undefined {
  const most = length * 0.4
  if (odd > most && even < length * 0.01) return 'UTF-16 LE'
  if (even > most && odd < length * 0.01) return 'UTF-16 BE'
  return undefined
}

function narrowEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++
  if (controls > sample.length * 0.01) return undefined
  return isUtf8(bytes) ? 'UTF-8' : 'Windows-1252'
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'Windows-1252') return windows1252(bytes)
  return new TextDecoder(
    { 'UTF-8': 'utf-8', 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be' }[encoding],
  ).decode(bytes)
}

/** 0x80 to 0x9F in Windows-1252. Five are unused there and stay as they are. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

// Node 20.20 decodes windows-1252 as if it were ISO 8859-1 (nodejs/node#56542): these are put right here.
const windows1252 = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (letter) => UPPER[letter.charCodeAt(0) - 0x80] ?? letter)
