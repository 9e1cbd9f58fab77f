import { packBytes, type Packed } from './pack.ts'
import type { Bounds } from './rows.ts'
import { toBritain } from './irish-grid.ts'

/** The rows of a directory that say where a postcode is, a column an array; and how many did not. */
export interface Gathered {
  outward: Uint32Array
  inward: Uint16Array
  easting: Int32Array
  northing: Int32Array
  /** Where in `authorities` the row's authority is. */
  authority: Uint16Array
  count: number
  /** The codes met, in the order met. The first is the empty one, for none. */
  readonly authorities: string[]
  /** Rows of a postcode without a grid reference: blank or 0, as for the Channel Islands. */
  withoutPlace: number
  /** Rows whose postcode or grid reference could not be read. */
  unreadable: number
}

const MOST_AUTHORITIES = 0xffff

export const nothingGathered = (): Gathered => ({
  outward: new Uint32Array(1024),
  inward: new Uint16Array(1024),
  easting: new Int32Array(1024),
  northing: new Int32Array(1024),
  authority: new Uint16Array(1024),
  count: 0,
  authorities: [''],
  withoutPlace: 0,
  unreadable: 0,
})

/** A function that adds the row within these bounds of these bytes to what was gathered. */
export function gatherer(into: Gathered): (bytes: Buffer, bounds: Bounds) => void {
  const packed: Packed = { outward: 0, inward: 0 }
  const authorityOf = authorityReader(into.authorities)
  return (bytes, bounds) => {
    const at = (i: number) => bounds[i] ?? 0
    if (at(1) <= at(0) && at(3) <= at(2)) return
    const easting = metresIn(bytes, at(2), at(3))
    const northing = metresIn(bytes, at(4), at(5))
    if (!packBytes(bytes, at(0), at(1), packed) || easting < 0 || northing < 0) into.unreadable++
    else if (easting === 0 || northing === 0) into.withoutPlace++
    else add(into, packed, easting, northing, authorityOf(bytes, at(6), at(7)))
  }
}

function add(
  into: Gathered,
  { outward, inward }: Packed,
  easting: number,
  northing: number,
  authority: number,
) {
  if (into.count === into.outward.length) grow(into)
  const isIrish = into.authorities[authority]?.startsWith('N') === true
  const place = isIrish ? toBritain(easting, northing) : undefined
  into.outward[into.count] = outward
  into.inward[into.count] = inward
  into.easting[into.count] = place?.easting ?? easting
  into.northing[into.count] = place?.northing ?? northing
  into.authority[into.count] = authority
  into.count++
}

function grow(gathered: Gathered) {
  const size = gathered.count * 2
  const wider = <T extends Uint16Array | Uint32Array | Int32Array>(from: T, to: T): T => {
    to.set(from)
    return to
  }
  gathered.outward = wider(gathered.outward, new Uint32Array(size))
  gathered.inward = wider(gathered.inward, new Uint16Array(size))
  gathered.easting = wider(gathered.easting, new Int32Array(size))
  gathered.northing = wider(gathered.northing, new Int32Array(size))
  gathered.authority = wider(gathered.authority, new Uint16Array(size))
}

/** Whole metres; 0 when blank, -1 when it is not a number. Decimals are dropped. */
function metresIn(bytes: Uint8Array, from: number, to: number): number {
  let metres = 0
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0x2e) return metres
    if (byte === 0x20) continue
    if (byte < 0x30 || byte > 0x39) return -1
    metres = metres * 10 + byte - 0x30
  }
  return metres < 10_000_000 ? metres : -1
}

/** Finds a code's place in the list. Neighbouring rows mostly share one, so the last is tried first. */
function authorityReader(authorities: string[]): (bytes: Buffer, from: number, to: number) => number {
  const places = new Map(authorities.map((code, place) => [code, place]))
  let last = { bytes: Buffer.alloc(0), place: 0 }
  return (bytes, from, to) => {
    if (bytes.compare(last.bytes, 0, last.bytes.length, from, to) === 0) return last.place
    const code = bytes.toString('latin1', from, to).trim().toUpperCase()
    let place = places.get(code)
    if (place === undefined) {
      if (authorities.length > MOST_AUTHORITIES) return 0
      place = authorities.push(code) - 1
      places.set(code, place)
    }
    last = { bytes: Buffer.from(bytes.subarray(from, to)), place }
    return place
  }
}
