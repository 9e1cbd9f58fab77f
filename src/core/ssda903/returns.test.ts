import { describe, expect, it } from 'vitest'
import { isFault, readTable, type ReadTable } from './read-table.ts'
import { placeTables, returnsOf } from './returns.ts'
import type { TableName } from './tables.ts'
import { aGrid, aHeader, anEpisode, type Cells } from '../../../test/build.ts'

function read<T extends TableName>(file: string, table: T, rows: readonly Cells<T>[]): ReadTable {
  const found = readTable(aGrid(file, table, rows))
  if (isFault(found)) throw new Error(found.reason)
  return found
}
/** Episodes of a year: each child has one that began in it. */
const episodes = (file: string, year: number, ids = ['A', 'B']) =>
  read(
    file,
    'Episodes',
    ids.map((CHILD) => anEpisode({ CHILD, DECOM: `01/09/${String(year)}` })),
  )
const headers = (file: string, ids = ['A', 'B']) =>
  read(
    file,
    'Header',
    ids.map((CHILD) => aHeader({ CHILD })),
  )
const outcomes = (file: string, ids = ['A', 'B']) =>
  read(
    file,
    'OC2',
    ids.map((CHILD) => ({ CHILD, TEETH_CHECK: '1' })),
  )
const yearsOf = (...reads: ReadTable[]) =>
  Object.fromEntries(placeTables(reads).map(({ read: { file }, year }) => [file, year]))

describe('the year of a return', () => {
  it('is the latest in which its episodes began or ended', () => {
    expect(yearsOf(episodes('episodes.csv', 2016))).toEqual({ 'episodes.csv': 2016 })
    const ended = read('e.csv', 'Episodes', [
      anEpisode({ DECOM: '01/02/2015', DEC: '31/03/2018', REC: 'E4A' }),
    ])
    expect(yearsOf(ended)).toEqual({ 'e.csv': 2017 })
  })
  const stray = anEpisode({ CHILD: 'stray', DECOM: '01/02/2018', DEC: '01/09/2081', REC: 'E4A' })
  const some = (count: number) =>
    Array.from({ length: count }, (_, at) => anEpisode({ CHILD: String(at), DECOM: '01/09/2018' }))
  it('is not moved by a mistyped date, however few rows there are', () => {
    expect(yearsOf(read('many.csv', 'Episodes', [...some(150), stray]))).toEqual({ 'many.csv': 2018 })
    expect(yearsOf(read('few.csv', 'Episodes', [...some(2), stray]))).toEqual({ 'few.csv': 2018 })
  })
  it('is not moved by a date a year late among many, nor by a few where the path names the year', () => {
    const late = { ...stray, DEC: '01/09/2019' }
    expect(yearsOf(read('many.csv', 'Episodes', [...some(150), late]))).toEqual({ 'many.csv': 2018 })
    expect(yearsOf(read('2018-19/e.csv', 'Episodes', [...some(9), late]))).toEqual({ '2018-19/e.csv': 2018 })
  })
  it('is not that of the folder when much of the table is dated later', () => {
    expect(yearsOf(episodes('2018-19/episodes.csv', 2019))).toEqual({ '2018-19/episodes.csv': 2019 })
  })
  it('is that of the folder when nothing happened in it', () => {
    expect(yearsOf(episodes('2019-20/episodes.csv', 2017))).toEqual({ '2019-20/episodes.csv': 2019 })
    expect(yearsOf(episodes('returns/2019_2020/episodes.csv', 2017))).toEqual({
      'returns/2019_2020/episodes.csv': 2019,
    })
  })
  it('is not a lone year in the name, which could be either end', () => {
    expect(yearsOf(episodes('2017-episodes.csv', 2016))).toEqual({ '2017-episodes.csv': 2016 })
  })
})

describe('a table without dates of its own', () => {
  it('goes with the episodes of its folder', () => {
    expect(
      yearsOf(
        episodes('2017-18/episodes.csv', 2017),
        headers('2017-18/header.csv'),
        episodes('2018-19/episodes.csv', 2018),
        headers('2018-19/header.csv'),
        outcomes('2018-19/oc2.csv'),
      ),
    ).toMatchObject({ '2017-18/header.csv': 2017, '2018-19/header.csv': 2018, '2018-19/oc2.csv': 2018 })
  })
  it('goes with the episodes of its folder when folders are not named for years', () => {
    expect(
      yearsOf(
        episodes('old/e.csv', 2017),
        outcomes('old/o.csv'),
        episodes('new/e.csv', 2018),
        outcomes('new/o.csv'),
      ),
    ).toMatchObject({ 'old/o.csv': 2017, 'new/o.csv': 2018 })
  })
  it('goes with the episodes of the same name in one flat folder', () => {
    const files = [2016, 2017, 2018].flatMap((year) => [
      episodes(`all/${String(year + 1)}-episodes.csv`, year),
      headers(`all/${String(year + 1)}-header.csv`),
      outcomes(`all/${String(year + 1)}-OC2.csv`),
      read(`all/${String(year + 1)}-previous_permanence.csv`, 'PrevPerm', [{ CHILD: 'A', PREV_PERM: 'Z1' }]),
      read(`all/${String(year + 1)}_Placed_for_Adoption.csv`, 'PlacedAdoption', [
        { CHILD: 'A', DATE_PLACED: '01/09/2016' },
      ]),
    ])
    const years = yearsOf(...files)
    for (const [file, year] of Object.entries(years))
      expect([file, year]).toEqual([file, Number(/\d{4}/.exec(file)?.[0]) - 1])
  })
  it('goes with the episodes of the same year in the name when it has other words too, though all children stayed', () => {
    expect(
      yearsOf(
        episodes('2017-episodes.csv', 2016),
        outcomes('2017-oc2-final-v2.csv'),
        episodes('2018-episodes.csv', 2017),
        outcomes('outcomes of 2018.csv'),
        episodes('2019-episodes.csv', 2018),
      ),
    ).toMatchObject({ '2017-oc2-final-v2.csv': 2016, 'outcomes of 2018.csv': 2017 })
  })
  it('goes with the episodes of the same name when names hold no year', () => {
    expect(
      yearsOf(
        episodes('old-episodes.csv', 2017),
        outcomes('old-oc2.csv'),
        episodes('new-episodes.csv', 2018),
      ),
    ).toMatchObject({ 'old-oc2.csv': 2017 })
  })
  it('goes by the year spelt in its own name when the episodes are elsewhere', () => {
    expect(
      yearsOf(episodes('e/a.csv', 2017), episodes('e/b.csv', 2018), outcomes('outcomes 2017-18.csv')),
    ).toMatchObject({ 'outcomes 2017-18.csv': 2017 })
  })
  it('goes by the children it names when nothing else tells', () => {
    const old = episodes('a.csv', 2017, ['A', 'B', 'C'])
    const recent = episodes('b.csv', 2018, ['C', 'D'])
    expect(
      yearsOf(old, recent, headers('x.csv', ['A', 'B', 'C']), headers('y.csv', ['C', 'D'])),
    ).toMatchObject({
      'x.csv': 2017,
      'y.csv': 2018,
    })
  })
  it('belongs nowhere when there are no episodes and no year', () => {
    expect(yearsOf(headers('header.csv'))).toEqual({ 'header.csv': undefined })
  })
})

describe('returns', () => {
  it('are one a year, oldest first, with every table put with them', () => {
    const placed = placeTables([
      episodes('2018-19/episodes.csv', 2018),
      episodes('2017-18/episodes.csv', 2017),
      headers('2017-18/header.csv'),
      episodes('2017-18/more.csv', 2017, ['C']),
    ])
    const returns = returnsOf(placed)
    expect(returns.map(({ year, tables }) => [year, [...tables.keys()]])).toEqual([
      [2017, ['Episodes', 'Header']],
      [2018, ['Episodes']],
    ])
    expect(returns[0]?.tables.get('Episodes')?.map(({ CHILD }) => CHILD)).toEqual(['A', 'B', 'C'])
  })
})
