import { describe, expect, it } from 'vitest'
import type { Place } from '../record/place.ts'
import { aChild, unbroken, type Cells } from '../../../test/build.ts'
import { aView, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
const council = (
  children: ReturnType<typeof aChild>[],
  area: { places?: Record<string, Place>; councilOf?: (code: string) => string } = {},
) => aView({ first: 2018, last: 2020, children, ...area })
const homes = (...cells: Cells<'Episodes'>[]) =>
  cells.map((cell, at) => aChild(`A${String(at)}`, { episodes: [cell] }))
const miles = (...distances: string[]) => council(homes(...distances.map((PL_DISTANCE) => ({ PL_DISTANCE }))))

/** Straight south of home by tenths of a mile and more; a mile is 1609.3 metres. */
const at = (northing: number, authority: string | undefined = 'E06000059'): Place => ({
  easting: 360_000,
  northing,
  authority,
})
const places = {
  HOME1AA: at(110_000),
  NEAR1AA: at(110_000 + 20 * 1609.3),
  FAR11AA: at(110_000 + 20.1 * 1609.3),
  EDGE1AA: at(110_000 + 20.05 * 1609.3),
  AWAY1AA: at(180_000, 'E06000060'),
  SEA11AA: { easting: 360_000, northing: 110_000, authority: undefined },
}
const from = (PL_POST: string, more: Cells<'Episodes'> = {}): Cells<'Episodes'> => ({
  HOME_POST: 'HOME1 AA',
  PL_POST,
  ...more,
})

describe('more than 20 miles from home', () => {
  it('live 2 of the 5 in the worked example: 20.0 is not more, and an unknown distance stays in the base', () => {
    const view = miles('12.0', '20.0', '20.1', '999.9', '45.3')
    expect(monthTo('placement-20-miles', D, view)).toMatchObject({ numerator: 2, denominator: 5, value: 40 })
    expect(rowsAt('placement-20-miles', D, view)).toEqual({ 'over-20': 2, 'within-20': 2, unknown: 1 })
  })
  it('is a straight line between grid references, rounded half up to a tenth before it is compared (A-27)', () => {
    const view = council(homes(from('NEAR1AA'), from('FAR11AA'), from('EDGE1AA')), { places })
    expect(rowsAt('placement-20-miles', D, view)).toEqual({ 'within-20': 1, 'over-20': 2 })
  })
  it('rounds a distance given in the return too (A-27)', () => {
    expect(rowsAt('placement-20-miles', D, miles('20.04', '20.05'))).toEqual({ 'within-20': 1, 'over-20': 1 })
  })
  it('prefers the distance given in the return to the postcodes', () => {
    const view = council(homes(from('FAR11AA', { PL_DISTANCE: '3.0' })), { places })
    expect(rowsAt('placement-20-miles', D, view)).toEqual({ 'within-20': 1 })
  })
  it('starts from the home of the first episode of the period of care, whatever later ones say (A-21)', () => {
    const later = unbroken(
      from('NEAR1AA', { DECOM: '01/02/2019' }),
      from('FAR11AA', { DECOM: '01/02/2020', HOME_POST: 'FAR11AA' }),
    )
    expect(rowsAt('placement-20-miles', D, council([aChild('A', { episodes: later })], { places }))).toEqual({
      'over-20': 1,
    })
  })
  it('is not known when the first home is blank or in no directory (A-21)', () => {
    const view = council(
      homes(from('FAR11AA', { HOME_POST: '' }), from('FAR11AA', { HOME_POST: 'ZZ99 9ZZ' }), from('')),
      { places },
    )
    expect(rowsAt('placement-20-miles', D, view)).toEqual({ unknown: 3 })
  })
  it('is never known of a child with an asylum-seeker row, though the area of the home is (A-22)', () => {
    const episodes = [from('AWAY1AA', { PL_DISTANCE: '45.0' })]
    const view = council([aChild('A', { asylum: { DUC: '01/01/2019' }, episodes })], { places })
    expect(rowsAt('placement-20-miles', D, view)).toEqual({ unknown: 1 })
    expect(rowsAt('placement-outside-area', D, view)).toEqual({ 'outside-known': 1 })
  })
  it('is that of the usual home during a temporary stay', () => {
    const away = unbroken(
      { DECOM: '01/02/2019', PL_DISTANCE: '30.0' },
      { DECOM: '20/09/2020', PLACE: 'T1', PL_DISTANCE: '2.0' },
    )
    expect(inMonth('placement-20-miles', D, council([aChild('A', { episodes: away })]))).toBe('1 of 1')
  })
  it('cannot be told without a directory or distances in the return, and says what to do', () => {
    const measured = monthTo('placement-20-miles', D, council(homes(from('FAR11AA'))))
    expect(measured.status).toBe('not-collected')
    expect(measured.note).toContain('--postcodes')
  })
})

describe('over 20 miles and outside the area', () => {
  const view = council(
    homes(
      { PL_DISTANCE: '31.0', PL_LOCATION: 'IN' },
      { PL_DISTANCE: '45.3', PL_LOCATION: 'OUT' },
      { PL_DISTANCE: '12.0', PL_LOCATION: 'OUT' },
    ),
  )
  it('live 1 of 3, while 2 of 3 are over 20 miles away', () => {
    expect(inMonth('placement-20-miles-outside', D, view)).toBe('1 of 3')
    expect(inMonth('placement-20-miles', D, view)).toBe('2 of 3')
  })
})

describe('settled far from home', () => {
  it('are those fostered long-term, placed for adoption or with parents', () => {
    const far = ['U1', 'U4', 'A6', 'P1', 'U6', 'K2'].map((PLACE) => ({ PLACE, PL_DISTANCE: '30.0' }))
    const view = council(
      homes(...far, { PLACE: 'U4', PL_DISTANCE: '10.0' }, { PLACE: 'U4', PL_DISTANCE: '999.9' }),
    )
    expect(inMonth('placement-20-miles-term', D, view)).toBe('4 of 6')
  })
  it('are 17 of 20, 85 percent', () => {
    const far = Array.from({ length: 20 }, (_, n) => ({ PLACE: n < 17 ? 'U4' : 'U6', PL_DISTANCE: '30.0' }))
    expect(monthTo('placement-20-miles-term', D, council(homes(...far))).value).toBe(85)
  })
})

describe('outside the council area', () => {
  it('live 3 of 5: in, in, out, Wales and not known', () => {
    const view = council(
      homes({ PL_LOCATION: 'IN' }, { PL_LOCATION: 'IN' }, { PL_LOCATION: 'OUT' }, { PL_LA: 'WAL' }, {}),
    )
    expect(monthTo('placement-outside-area', D, view)).toMatchObject({
      numerator: 3,
      denominator: 5,
      value: 60,
    })
    expect(rowsAt('placement-outside-area', D, view)).toEqual({ inside: 2, 'outside-known': 2, unknown: 1 })
  })
  it('is told by PL_LOCATION, then PL_LA, then the postcode (A-27)', () => {
    const view = council(
      homes(
        { PL_LOCATION: 'IN', PL_LA: 'WAL', PL_POST: 'AWAY1AA' },
        { PL_LA: '838', PL_POST: 'AWAY1AA' },
        { PL_LA: 'E06000059' },
        { PL_POST: 'home1aa' },
        { PL_LA: '839', PL_POST: 'HOME1AA' },
        { PL_POST: 'AWAY1AA' },
      ),
      { places },
    )
    expect(rowsAt('placement-outside-area', D, view)).toEqual({ inside: 4, 'outside-known': 2 })
  })
  it.each(['WAL', 'SCO', 'NIR', 'NUK'])('is where a home in %s is', (PL_LA) => {
    expect(rowsAt('placement-outside-area', D, council(homes({ PL_LA })))).toEqual({ 'outside-known': 1 })
  })
  it('holds a home whose place is confidential, or whose postcode has no authority, to be not known and so outside', () => {
    const view = council(homes({ PL_LA: 'CON' }, { PL_POST: 'SEA11AA' }), { places })
    expect(rowsAt('placement-outside-area', D, view)).toEqual({ unknown: 2 })
    expect(inMonth('placement-outside-area', D, view)).toBe('2 of 2')
  })
  it('leaves a district of the county inside (A-27)', () => {
    const county = (code: string) => (code === 'E07000001' ? 'E06000059' : code)
    const view = council(homes({ PL_POST: 'DIST1AA' }), {
      places: { DIST1AA: at(0, 'E07000001') },
      councilOf: county,
    })
    expect(rowsAt('placement-outside-area', D, view)).toEqual({ inside: 1 })
  })
  it('cannot be told without a directory or locations in the return', () => {
    expect(inMonth('placement-outside-area', D, council(homes(from('FAR11AA'))))).toBe('not-collected')
    expect(inMonth('placement-external', D, council(homes(from('FAR11AA'))))).toBe('not-collected')
  })
})
