import { describe, expect, it } from 'vitest'
import type { Grid } from '../tables/grid.ts'
import { referenceIn } from './reference.ts'

const grid = (file: string, headings: string, ...lines: string[]): Grid => ({
  file,
  headings: headings.split(','),
  rows: lines.map((line, at) => ({ line: at + 2, cells: line.split(',') })),
})
const POSTCODES = '\uFEFFpostcode,easting, northing ,laua'

describe('a table of postcodes beside the returns', () => {
  const { findPlace, accounts, others } = referenceIn([
    grid(
      'places.csv',
      POSTCODES,
      'DT1 1XJ,369000,90600,e06000059',
      'DT1 2AA,369100,90700,',
      'DT1 9ZZ,unknown,90700,E06000059',
    ),
    grid('header.csv', 'CHILD,SEX,DOB,ETHNIC'),
  ])
  it('finds a place however its postcode is spaced and cased', () => {
    const place = { easting: 369000, northing: 90600, authority: 'E06000059' }
    for (const typed of ['DT1 1XJ', 'dt11xj', ' DT1  1XJ ']) expect(findPlace?.(typed)).toEqual(place)
    expect(findPlace?.('DT1 2AA')).toMatchObject({ authority: undefined })
    expect(findPlace?.('ZZ9 9ZZ')).toBeUndefined()
  })
  it('lists the rows that cannot be used and leaves the other sheets to the return', () => {
    expect(findPlace?.('DT1 9ZZ')).toBeUndefined()
    expect(accounts).toMatchObject([
      { kind: 'postcodes', listed: [{ file: 'places.csv', line: 4, column: 'EASTING', read: 'unknown' }] },
    ])
    expect(others.map(({ file }) => file)).toEqual(['header.csv'])
  })
})

describe('a table of population beside the returns', () => {
  const HEADINGS = 'la_code,year,age_from,age_to,persons'
  it('gives the children of an area and a year', () => {
    const { population } = referenceIn([grid('population.csv', HEADINGS, 'E06000059,2024,0,17,67149')])
    expect(population?.('E06000059', 2024)).toBe(67_149)
    expect(population?.('E06000059', 2023)).toBeUndefined()
    expect(population?.('E06000060', 2024)).toBeUndefined()
  })
  it('goes by the row for ages 0 to 17 where bands are given too, and takes a row without ages for it', () => {
    const both = ['E06000059,2024,0,4,100', 'E06000059,2024,0,17,300', 'E06000059,2024,5,17,200']
    expect(referenceIn([grid('p.csv', HEADINGS, ...both)]).population?.('E06000059', 2024)).toBe(300)
    const plain = grid('p.csv', 'LA_CODE,YEAR,PERSONS', 'E06000059,2024,300')
    expect(referenceIn([plain]).population?.('E06000059', 2024)).toBe(300)
  })
  it('adds up age bands, and leaves out those that reach past 17', () => {
    const bands = ['0,4,100', '5,17,200', '18,25,999', '0,90,5000'].map((band) => `E06000059,2024,${band}`)
    expect(referenceIn([grid('population.csv', HEADINGS, ...bands)]).population?.('E06000059', 2024)).toBe(
      300,
    )
  })
})

describe('no such table', () => {
  it('is no directory and no population', () => {
    expect(referenceIn([])).toEqual({
      findPlace: undefined,
      population: undefined,
      targets: [],
      others: [],
      accounts: [],
    })
  })
})
