import { gridReferenceOf, latLongOf, shifted, type NationalGrid, type Shift } from './ellipsoid.ts'

const ireland: NationalGrid = {
  a: 6_377_340.189,
  b: 6_356_034.448,
  scale: 1.000035,
  latitude: 53.5,
  longitude: -8,
  easting: 200_000,
  northing: 250_000,
}

export const britain: NationalGrid = {
  a: 6_377_563.396,
  b: 6_356_256.909,
  scale: 0.9996012717,
  latitude: 49,
  longitude: -2,
  easting: 400_000,
  northing: -100_000,
}

const world = { a: 6_378_137, b: 6_356_752.3142 }

/** Ordnance Survey Ireland's own, and Ordnance Survey's. Good to a few metres. */
const fromIreland: Shift = { move: [482.53, -130.596, 564.557], turn: [-1.042, -0.214, -0.631], grow: 8.15 }
const toBritish: Shift = {
  move: [-446.448, 125.157, -542.06],
  turn: [-0.1502, -0.247, -0.8421],
  grow: 20.4894,
}

/**
 * The British grid reference of an Irish one. The ONS gives postcodes in Northern Ireland in the Irish grid, whose
 * numbers would put Belfast in the Mersey and a placement there next door to a child from Liverpool.
 */
export function toBritain(easting: number, northing: number): { easting: number; northing: number } {
  const irish = latLongOf(ireland, easting, northing)
  const anywhere = shifted(irish, ireland, fromIreland, world)
  return gridReferenceOf(britain, shifted(anywhere, world, toBritish, britain))
}
