import { describe, expect, it } from 'vitest'
import { gridReferenceOf, latLongOf } from './ellipsoid.ts'
import { britain, toBritain } from './irish-grid.ts'

const degrees = (d: number, m: number, s: number) => ((d + m / 60 + s / 3600) * Math.PI) / 180

describe('a grid reference', () => {
  it("is where Ordnance Survey's worked example says, and back again", () => {
    const place = latLongOf(britain, 651_409.903, 313_177.27)
    expect(place.latitude).toBeCloseTo(degrees(52, 39, 27.2531), 9)
    expect(place.longitude).toBeCloseTo(degrees(1, 43, 4.5177), 8)
    expect(gridReferenceOf(britain, place)).toEqual({ easting: 651_410, northing: 313_177 })
  })

  it('of Belfast City Hall on the Irish grid is far to the west of Britain, not in the Mersey', () => {
    const { easting, northing } = toBritain(333_813, 374_006)
    expect(Math.hypot(easting - 146_236, northing - 529_460)).toBeLessThan(100)
  })
})
