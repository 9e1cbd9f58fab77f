import { describe, expect, it } from 'vitest'
import { aChild, unbroken, type Cells } from '../../../test/build.ts'
import { aView, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2018, last: 2020, children })
const homes = (...cells: Cells<'Episodes'>[]) =>
  council(...cells.map((cell, at) => aChild(`A${String(at)}`, { episodes: [cell] })))
const inPlaces = (...codes: string[]) => homes(...codes.map((PLACE) => ({ PLACE })))

describe('where children live', () => {
  it('is shown in the groups the Department publishes: 40, 20, 20 and 20 percent', () => {
    const rows = rowsAt('placement-type', D, inPlaces('U6', 'U3', 'K2', 'Z11', 'A5'))
    expect(rows).toEqual({ foster: 2, 'secure-and-childrens-homes': 1, other: 1, adoption: 1 })
  })
  it.each([
    ['foster', ['U1', 'U2', 'U3', 'U4', 'U5', 'U6']],
    ['secure-and-childrens-homes', ['K1', 'K2']],
    ['supported', ['H5', 'K3', 'P2']],
    ['other-residential', ['P3', 'R1', 'R2', 'R3', 'R5']],
    ['residential-school', ['S1']],
    ['adoption', ['A3', 'A4', 'A5', 'A6']],
    ['parents', ['P1']],
    ['other', ['Z1', 'Z11', 'Z12', 'Z13', 'Z14']],
    ['not-classified', ['M2', '']],
  ])('%s is %j', (group, codes) => {
    expect(rowsAt('placement-type', D, inPlaces(...codes))).toEqual({ [group]: codes.length })
  })
  it('is the home a child is temporarily away from', () => {
    const away = unbroken({ DECOM: '01/02/2019', PLACE: 'K2' }, { DECOM: '20/09/2020', PLACE: 'T1' })
    expect(rowsAt('placement-type', D, council(aChild('A', { episodes: away })))).toEqual({
      'secure-and-childrens-homes': 1,
    })
  })
  it('is not classified in a temporary stay with no home before it (A-24)', () => {
    expect(rowsAt('placement-type', D, inPlaces('T4'))).toEqual({ 'not-classified': 1 })
  })
})

describe('foster care', () => {
  const view = homes(
    { PLACE: 'U6', PLACE_PROVIDER: 'PR1' },
    { PLACE: 'U6', PLACE_PROVIDER: 'PR4' },
    { PLACE: 'U1', PLACE_PROVIDER: 'PR1' },
    { PLACE: 'K2', PLACE_PROVIDER: 'PR4' },
  )
  it('is where 3 of 4 live, and 2 of those 3 with our own carers', () => {
    expect(inMonth('placement-foster', D, view)).toBe('3 of 4')
    expect(inMonth('placement-foster-inhouse', D, view)).toBe('2 of 3')
  })
  it('is not adoption by the present carer, nor supported lodgings', () => {
    expect(inMonth('placement-foster', D, inPlaces('A3', 'A5', 'H5', 'U6'))).toBe('1 of 4')
  })
  it('goes on while the foster carer is on holiday', () => {
    const away = unbroken({ DECOM: '01/02/2019' }, { DECOM: '20/09/2020', PLACE: 'T3', PLACE_PROVIDER: '' })
    expect(inMonth('placement-foster-inhouse', D, council(aChild('A', { episodes: away })))).toBe('1 of 1')
  })
})

describe('residential care', () => {
  it('is 3 of 5: custody is apart', () => {
    expect(inMonth('placement-residential', D, inPlaces('K2', 'K1', 'S1', 'R5', 'U6'))).toBe('3 of 5')
  })
  it('takes in R1 and R3 and leaves out R2 (A-45)', () => {
    expect(inMonth('placement-residential', D, inPlaces('R1', 'R3', 'R2'))).toBe('2 of 3')
  })
})

describe('placements we buy', () => {
  it('are 2 of 4: parents and blank providers stay in the base', () => {
    const provided = (...codes: string[]) => homes(...codes.map((PLACE_PROVIDER) => ({ PLACE_PROVIDER })))
    expect(monthTo('placement-commissioned', D, provided('PR1', 'PR4', 'PR0', 'PR5')).value).toBe(50)
    expect(inMonth('placement-commissioned', D, provided('PR2', 'PR3', ''))).toBe('2 of 3')
  })
  it('are shown by provider as coded (A-64)', () => {
    const view = homes(...['PR1', 'PR4', 'PR4', ''].map((PLACE_PROVIDER) => ({ PLACE_PROVIDER })))
    expect(rowsAt('placement-commissioned', D, view)).toEqual({ PR1: 1, PR4: 2, 'not-recorded': 1 })
  })
})

describe('homes outside our own and our area', () => {
  const outside = (PLACE: string, PLACE_PROVIDER = 'PR4', PL_LOCATION = 'OUT') => ({
    PLACE,
    PLACE_PROVIDER,
    PL_LOCATION,
  })
  it('are 1 of the worked example', () => {
    const view = homes(outside('U6'), outside('U6', 'PR4', 'IN'), outside('U6', 'PR1'))
    expect(inMonth('placement-external', D, view)).toBe('1')
  })
  it('take in a home whose place is not known, which counts as outside (A-27)', () => {
    expect(
      inMonth('placement-external', D, homes(outside('U6', 'PR4', ''), outside('U6', 'PR4', 'IN'))),
    ).toBe('1')
  })
  it('leave out parents, independent living, adoption, other placements and employment (A-45)', () => {
    const out = ['P1', 'P2', 'P3', 'A3', 'A4', 'A5', 'A6', 'Z1', 'Z12']
    expect(inMonth('placement-external', D, homes(...out.map((code) => outside(code))))).toBe('0')
    const into = ['U1', 'U6', 'K1', 'K2', 'R1', 'R2', 'R3', 'R5', 'S1', 'H5', 'K3']
    expect(inMonth('placement-external', D, homes(...into.map((code) => outside(code))))).toBe('11')
  })
})

describe('supported accommodation', () => {
  const aged = (PLACE: string, DOB: string) => aChild(DOB + PLACE, { DOB, episodes: [{ PLACE }] })
  it('holds 2 young people, 1 of them under 16', () => {
    const view = council(aged('H5', '01/06/2003'), aged('K3', '01/06/2005'), aged('U6', '01/06/2003'))
    expect(inMonth('placement-unregulated', D, view)).toBe('2')
    expect(rowsAt('placement-unregulated', D, view)).toEqual({ 'under-16': 1 })
  })
  it('no longer holds anybody on the 18th birthday', () => {
    expect(inMonth('placement-unregulated', D, council(aged('P2', '30/09/2002')))).toBe('0')
    expect(inMonth('placement-unregulated', D, council(aged('P2', '01/10/2002')))).toBe('1')
  })
})
