/** A national grid: the ellipsoid it is drawn on and how that is unrolled (a transverse Mercator projection). */
export interface NationalGrid {
  /** Half the ellipsoid's width and height, in metres. */
  readonly a: number
  readonly b: number
  readonly scale: number
  /** The true origin, in degrees, and the grid reference it has. */
  readonly latitude: number
  readonly longitude: number
  readonly easting: number
  readonly northing: number
}

export interface LatLong {
  /** In radians, both. */
  readonly latitude: number
  readonly longitude: number
}

const RADIANS = Math.PI / 180
const { cos, sin, tan, sqrt } = Math

/** Where a grid reference is on the grid's ellipsoid. Ordnance Survey, "A guide to coordinate systems", annex C. */
export function latLongOf(grid: NationalGrid, easting: number, northing: number): LatLong {
  const { a, b, scale } = grid
  let latitude = grid.latitude * RADIANS
  for (
    let off = northing - grid.northing;
    Math.abs(off) > 1e-5;
    off = northing - grid.northing - arc(grid, latitude)
  )
    latitude += off / (a * scale)
  const e2 = 1 - (b * b) / (a * a)
  const nu = (a * scale) / sqrt(1 - e2 * sin(latitude) ** 2)
  const eta2 = (1 - sin(latitude) ** 2 * e2) / (1 - e2) - 1
  const rho = nu / (1 + eta2)
  const [t2, d] = [tan(latitude) ** 2, (easting - grid.easting) / nu]
  const north =
    1 - (d ** 2 / 12) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) + (d ** 4 / 360) * (61 + 90 * t2 + 45 * t2 ** 2)
  const east = 1 - (d ** 2 / 6) * (nu / rho + 2 * t2) + (d ** 4 / 120) * (5 + 28 * t2 + 24 * t2 ** 2)
  return {
    latitude: latitude - ((tan(latitude) * nu) / (2 * rho)) * d ** 2 * north,
    longitude: grid.longitude * RADIANS + (d / cos(latitude)) * east,
  }
}

/** The grid reference of a place on the grid's ellipsoid, in whole metres. The same annex. */
export function gridReferenceOf(grid: NationalGrid, { latitude, longitude }: LatLong) {
  const { a, b, scale } = grid
  const e2 = 1 - (b * b) / (a * a)
  const nu = (a * scale) / sqrt(1 - e2 * sin(latitude) ** 2)
  const eta2 = (1 - sin(latitude) ** 2 * e2) / (1 - e2) - 1
  const [t2, p] = [tan(latitude) ** 2, (longitude - grid.longitude * RADIANS) * cos(latitude)]
  const up = 1 + (p ** 2 / 12) * (5 - t2 + 9 * eta2) + (p ** 4 / 360) * (61 - 58 * t2 + t2 ** 2)
  const along =
    1 + (p ** 2 / 6) * (1 + eta2 - t2) + (p ** 4 / 120) * (5 - 18 * t2 + t2 ** 2 + 14 * eta2 - 58 * t2 * eta2)
  return {
    easting: Math.round(grid.easting + nu * p * along),
    northing: Math.round(grid.northing + arc(grid, latitude) + (nu / 2) * tan(latitude) * p ** 2 * up),
  }
}

/** Metres along the meridian from the true origin. */
function arc({ a, b, scale, latitude: origin }: NationalGrid, latitude: number): number {
  const n = (a - b) / (a + b)
  const [less, more] = [latitude - origin * RADIANS, latitude + origin * RADIANS]
  return (
    b *
    scale *
    ((1 + n + (5 / 4) * (n ** 2 + n ** 3)) * less -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * sin(less) * cos(more) +
      (15 / 8) * (n ** 2 + n ** 3) * sin(2 * less) * cos(2 * more) -
      (35 / 24) * n ** 3 * sin(3 * less) * cos(3 * more))
  )
}

/** How one ellipsoid sits within another: metres to move, seconds of arc to turn, parts in a million to grow. */
export interface Shift {
  readonly move: readonly [number, number, number]
  readonly turn: readonly [number, number, number]
  readonly grow: number
}

type Axes = Pick<NationalGrid, 'a' | 'b'>

/** The same place on another ellipsoid. The same guide, section 6.2 and annex B. Height is taken as none. */
export function shifted(place: LatLong, from: Axes, { move, turn, grow }: Shift, to: Axes): LatLong {
  const [x, y, z] = solid(place, from)
  const [rx, ry, rz] = turn.map((seconds) => (seconds / 3600) * RADIANS) as [number, number, number]
  const s = 1 + grow / 1e6
  return flat(
    move[0] + s * x - rz * y + ry * z,
    move[1] + rz * x + s * y - rx * z,
    move[2] - ry * x + rx * y + s * z,
    to,
  )
}

function solid({ latitude, longitude }: LatLong, { a, b }: Axes): [number, number, number] {
  const e2 = 1 - (b * b) / (a * a)
  const nu = a / sqrt(1 - e2 * sin(latitude) ** 2)
  return [
    nu * cos(latitude) * cos(longitude),
    nu * cos(latitude) * sin(longitude),
    nu * (1 - e2) * sin(latitude),
  ]
}

function flat(x: number, y: number, z: number, { a, b }: Axes): LatLong {
  const e2 = 1 - (b * b) / (a * a)
  const p = Math.hypot(x, y)
  let latitude = Math.atan2(z, p * (1 - e2))
  for (let i = 0; i < 5; i++) {
    const nu = a / sqrt(1 - e2 * sin(latitude) ** 2)
    latitude = Math.atan2(z + e2 * nu * sin(latitude), p)
  }
  return { latitude, longitude: Math.atan2(y, x) }
}
