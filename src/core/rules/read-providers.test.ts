import { describe, expect, it } from 'vitest'
import type { Grid } from '../tables/grid.ts'
import { day } from '../time/day.ts'
import { providersIn } from './read-providers.ts'

const grid = (headings: readonly string[], ...rows: readonly (readonly string[])[]): Grid => ({
  file: 'list.xlsx, sheet Providers',
  headings,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
})

const headings = [
  'URN',
  'Registration date',
  'Deregistration date',
  'Placement code',
  'Setting address postcode',
  'Placement provider code',
  'Owner postcode',
]

describe('a list of providers', () => {
  it('says of each setting what the checks ask', () => {
    const row = ['sc100001', '2021-05-05', '-', 'U1,U2', 'nd1 8ad', 'PR1, PR2', 'RH1 1RD']
    expect(providersIn([grid(headings, row)])).toEqual({
      providers: [
        {
          urn: 'SC100001',
          placements: ['U1', 'U2'],
          providers: ['PR1', 'PR2'],
          postcodes: ['ND18AD'],
          registered: day('2021-05-05'),
          closed: undefined,
          authority: undefined,
        },
      ],
      listed: [],
    })
  })

  it('may call its columns by the names of other years, and lack some', () => {
    const homes = ['URN', 'Closed Date', 'Provider Code', 'Provider Placement Code', 'Setting Postcode']
    const [home] = providersIn([grid(homes, ['1', '31/03/2024', 'PR4', 'K2', 'LE1 1AA'])]).providers
    expect(home).toMatchObject({ placements: ['K2'], providers: ['PR4'], postcodes: ['LE11AA'] })
    expect(home).toMatchObject({ registered: undefined, closed: day('2024-03-31') })
    const [shelter] = providersIn([grid(['URN', 'Placement code'], ['2', 'K3'])]).providers
    expect(shelter).toMatchObject({ placements: ['K3'], providers: undefined, postcodes: [] })
  })

  it('is told from a sheet of conditions', () => {
    const conditions = ['Local Authority', 'URN', 'Setting Name', 'Postcode Area', 'Conditions']
    expect(providersIn([grid(conditions, ['Dorset', '1', 'Home', 'DT', 'None'])]).providers).toEqual([])
  })

  it('lists what cannot be read, where it stands', () => {
    const { providers, listed } = providersIn([
      grid(headings, ['', '', '', 'K2'], ['1', 'soon', '', 'K2 or any', '', 'n/a']),
    ])
    expect(providers).toMatchObject([{ urn: '1', placements: ['K2'], registered: undefined, providers: [] }])
    expect(listed.map(({ line, column, read }) => [line, column, read])).toEqual([
      [2, 'URN', ''],
      [3, 'Placement code', 'K2 or any'],
      [3, 'Registration date', 'soon'],
    ])
  })
})

describe('a setting on several rows', () => {
  const rows = [
    ['1', '2020-01-01', '2024-01-31', 'K2', 'LE1 1AA', 'PR4'],
    ['1', '2019-01-01', '2023-01-31', 'K1', 'LE2 2AA', 'PR5'],
  ]

  it('has the codes and postcodes of all, and the widest dates', () => {
    const { providers } = providersIn(rows.map((row) => grid(headings, row)))
    expect(providers).toEqual([
      {
        urn: '1',
        placements: ['K2', 'K1'],
        providers: ['PR4', 'PR5'],
        postcodes: ['LE11AA', 'LE22AA'],
        registered: day('2019-01-01'),
        closed: day('2024-01-31'),
        authority: undefined,
      },
    ])
  })

  it('is open when one of them is, and keeps the day one of them says', () => {
    const { providers } = providersIn([grid(headings, ...rows, ['1', '', '', 'K2'])])
    expect(providers).toMatchObject([{ closed: undefined, registered: day('2019-01-01') }])
  })
})

describe("a setting's council", () => {
  const districts: Readonly<Record<string, string>> = { A: 'E07000001', B: 'E07000002', C: 'E06000003' }
  const places = {
    findPlace: (postcode: string) =>
      districts[postcode] === undefined
        ? undefined
        : { easting: 0, northing: 0, authority: districts[postcode] },
    councilOf: (code: string) => (code.startsWith('E07') ? 'E10000001' : code),
  }
  const councilAt = (...postcodes: string[]) =>
    providersIn([grid(headings, ...postcodes.map((post) => ['1', '', '', 'K2', post]))], places).providers[0]
      ?.authority

  it('is the one its postcodes lie in', () => {
    expect(councilAt('C')).toBe('E06000003')
    expect(councilAt('A', 'B')).toBe('E10000001')
  })

  it('is blank when no postcode is known, and not told when there are several', () => {
    expect(councilAt('Z')).toBe('')
    expect(councilAt('')).toBe('')
    expect(councilAt('A', 'C')).toBeUndefined()
  })
})
