import { describe, expect, it } from 'vitest'
import { code, date, id, keyDate, number, optional, type Column } from './column.ts'
import type { Grid } from './grid.ts'
import { readRows } from './read-rows.ts'

const known: Readonly<Record<string, Column<unknown>>> = {
  CHILD: id,
  SEX: code({ M: 'Male', F: 'Female' }),
  BORN: optional({ ...date, spare: true }),
  SEEN: keyDate,
  SCORE: number,
}
const columns = Object.keys(known)

function read(...lines: readonly string[]) {
  const rows = lines.map((line, at) => ({ line: at + 2, cells: line.split(',') }))
  const grid: Grid = { file: 'a.csv', headings: columns, rows }
  return readRows<Readonly<Record<string, unknown>>>(grid, columns, known)
}

const sound = ['1,M,01/02/2010,03/04/2020,5', '2,F,01/02/2011,04/04/2020,6', '3,F,01/02/2012,05/04/2020,7']

describe('a value that stands for none', () => {
  it.each(['#N/A', '#REF!', 'N/K', 'n/a', 'NK', '-', '—', 'tbc', 'TBA', '?', '...'])(
    'is blank and noted: %s',
    (typed) => {
      const { rows, noted, listed } = read(`1,${typed},${typed},03/04/2020,${typed}`)
      expect(listed).toEqual([])
      expect(rows).toMatchObject([{ SEX: undefined, BORN: undefined, SCORE: undefined }])
      expect(noted.map(({ column }) => column)).toEqual(['SEX', 'BORN', 'SCORE'])
      expect(noted[0]?.advice).toBe('SEX stands for no value: leave it blank. Correct it.')
    },
  )

  it('leaves the row out where no row can do without', () => {
    expect(read('1,M,,tbc,5').listed).toMatchObject([
      { child: '1', column: 'SEEN', advice: 'SEEN is blank. The row is left out until it is filled in.' },
    ])
    expect(read('#N/A,M,,03/04/2020,5').listed).toMatchObject([{ column: 'CHILD', read: '#N/A' }])
  })
})

describe('an identifier', () => {
  it.each([
    ['that a spreadsheet took for a large number is listed', '1.23E+11', /lost its digits/],
    ['that holds several values is listed', '1;M;01/02/2010', /holds several values/],
    ['of a thousand letters is listed', 'x'.repeat(1000), /is no identifier/],
  ])('%s', (_, typed, advice) => {
    const { listed } = read(`${typed},M,,03/04/2020,5`)
    expect(listed).toMatchObject([{ column: 'CHILD' }])
    expect(listed[0]?.advice).toMatch(advice)
    expect(listed[0]).not.toHaveProperty('child')
  })

  it('is the same with signs nobody sees around it', () => {
    expect(read('\u200f12\u200b\u0000,M,,03/04/2020,5').rows).toMatchObject([{ CHILD: '12' }])
  })
})

describe('a number', () => {
  it('may have a pound sign, thousands, spaces or a percent sign', () => {
    for (const [typed, value] of [
      ['£1200', 1200],
      ['£ 1200.50', 1200.5],
      ['85.7%', 85.7],
      ['1 200', 1200],
    ] as const)
      expect(read(`1,M,,03/04/2020,${typed}`).rows).toMatchObject([{ SCORE: value }])
  })

  it('below 0 is noted, and so is what is no number in figures', () => {
    expect(read('1,M,,03/04/2020,-5').noted[0]?.advice).toBe('SCORE is below 0. Correct it.')
    for (const typed of ['0x10', 'Infinity', '1-2'])
      expect(read(`1,M,,03/04/2020,${typed}`).noted).toHaveLength(1)
  })
})

describe('values beside their headings', () => {
  it('are used by no row, and it is said where they seem to stand', () => {
    const { rows, listed } = read(...sound.map((line) => line.replace(/^(\d),/, '$1,,')))
    expect(rows).toEqual([])
    expect(listed.map(({ line }) => line)).toEqual([2, 3, 4])
    expect(listed[0]?.advice).toBe(
      'The values of SEX seem to stand under BORN, and those of BORN under SEEN. Put each column under its own heading: until then no row is used.',
    )
  })

  it('may have changed places', () => {
    const { listed } = read(...sound.map((line) => line.replace(/,(.),([^,]*),/, ',$2,$1,')))
    expect(listed).toHaveLength(3)
    expect(listed[0]?.advice).toMatch(
      /^The values of SEX seem to stand under BORN, and those of BORN under SEX\./,
    )
  })

  it('are not suspected of one bad column, nor of two rows', () => {
    expect(read(...sound.map((line) => line.replace(/,[MF],/, ',x,'))).listed).toEqual([])
    expect(read(...sound.slice(0, 2).map((line) => line.replace(/^(\d),/, '$1,,'))).rows).toEqual([])
    expect(read(...sound).listed).toEqual([])
  })
})

describe('dates with the month first', () => {
  it('are none of them believed, even those that could be read', () => {
    const { listed } = read(
      '1,M,,12/31/2020,5',
      '2,M,,11/30/2020,5',
      '3,M,,10/15/2020,5',
      '4,M,,03/04/2020,5',
      '5,M,,2020-04-03,5',
    )
    expect(listed.map(({ line }) => line)).toEqual([2, 3, 4, 5])
    expect(listed[3]?.advice).toMatch(
      /^SEEN is in a column of dates with the month first, as in 12\/31\/2020/,
    )
  })

  it('are not suspected of two slips, nor where a day is above 12', () => {
    expect(read('1,M,,12/31/2020,5', '2,M,,11/30/2020,5', '3,M,,03/04/2020,5').listed).toHaveLength(2)
    expect(
      read('1,M,,12/31/2020,5', '2,M,,11/30/2020,5', '3,M,,10/15/2020,5', '4,M,,15/10/2020,5').rows,
    ).toHaveLength(1)
  })
})
