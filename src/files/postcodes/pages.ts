import type { Gathered } from './gather.ts'

/** Bytes of one postcode on a page: easting and northing of four each, inward code and authority of two each. */
export const ROW_BYTES = 12

/** One outward code's postcodes, in the order of their inward codes. */
export interface Page {
  readonly easting: Int32Array
  readonly northing: Int32Array
  readonly inward: Uint16Array
  readonly authority: Uint16Array
}

/** A page laid over `count * ROW_BYTES` bytes that begin at `from`, a multiple of four. */
export const pageOver = (buffer: ArrayBufferLike, from: number, count: number): Page => ({
  easting: new Int32Array(buffer, from, count),
  northing: new Int32Array(buffer, from + count * 4, count),
  inward: new Uint16Array(buffer, from + count * 8, count),
  authority: new Uint16Array(buffer, from + count * 10, count),
})

/** The outward codes met, in order; where each one's page begins in `bytes`, and where the last ends. */
export interface Pages {
  readonly outward: Uint32Array
  readonly begins: Uint32Array
  readonly bytes: Uint8Array
  /** Rows left out because their postcode had been seen before: the first is kept. */
  readonly repeated: number
}

/** Lays what was gathered out in pages. */
export function pagesOf(gathered: Gathered): Pages {
  const rowsByCode = rowsByOutwardCode(gathered)
  const outward = Uint32Array.from(rowsByCode.keys()).sort()
  const begins = new Uint32Array(outward.length + 1)
  const buffer = new ArrayBuffer(gathered.count * ROW_BYTES)
  let end = 0
  outward.forEach((code, i) => {
    const rows = inOrder(rowsByCode.get(code) ?? new Uint32Array(), gathered.inward)
    copy(gathered, rows, pageOver(buffer, end, rows.length))
    begins[i] = end
    end += rows.length * ROW_BYTES
  })
  begins[outward.length] = end
  return {
    outward,
    begins,
    bytes: new Uint8Array(buffer, 0, end),
    repeated: gathered.count - end / ROW_BYTES,
  }
}

function rowsByOutwardCode({ outward, count }: Gathered): Map<number, Uint32Array> {
  const sizes = new Map<number, number>()
  for (let row = 0; row < count; row++) sizes.set(outward[row] ?? 0, (sizes.get(outward[row] ?? 0) ?? 0) + 1)
  const groups = new Map([...sizes].map(([code, size]) => [code, { rows: new Uint32Array(size), filled: 0 }]))
  for (let row = 0; row < count; row++) {
    const group = groups.get(outward[row] ?? 0)
    if (group) group.rows[group.filled++] = row
  }
  return new Map([...groups].map(([code, { rows }]) => [code, rows]))
}

const SHIFT = 2 ** 32

/** Rows by their inward code, the first of each. Row and code are sorted as one number, for there are millions. */
function inOrder(rows: Uint32Array, inward: Uint16Array): Uint32Array {
  const keys = new Float64Array(rows.length)
  rows.forEach((row, i) => {
    keys[i] = (inward[row] ?? 0) * SHIFT + row
  })
  keys.sort()
  let [count, last] = [0, -1]
  for (const key of keys) {
    const code = Math.trunc(key / SHIFT)
    if (code !== last) rows[count++] = key % SHIFT
    last = code
  }
  return rows.subarray(0, count)
}

function copy(from: Gathered, rows: Uint32Array, page: Page) {
  rows.forEach((row, i) => {
    page.easting[i] = from.easting[row] ?? 0
    page.northing[i] = from.northing[row] ?? 0
    page.inward[i] = from.inward[row] ?? 0
    page.authority[i] = from.authority[row] ?? 0
  })
}
