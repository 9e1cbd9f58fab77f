import { describe, expect, test } from 'vitest'
import type { Grid } from '../tables/grid.ts'
import { chooseReturn, type Chosen, type NotChosen } from './choose-return.ts'
import { collectionNamed } from './collection.ts'
import { textReturnsIn } from './from-grids.ts'

/** Episodes that began in a year, with enough in them to tell it. */
const episodes = (file: string, year: number): Grid => ({
  file,
  headings: [
    'CHILD',
    'DECOM',
    'RNE',
    'LS',
    'CIN',
    'PLACE',
    'PLACE_PROVIDER',
    'DEC',
    'REC',
    'REASON_PLACE_CHANGE',
  ],
  rows: [{ line: 2, cells: ['7', `01/06/${year}`, 'S', 'C2', 'N1', 'U6', 'PR1', '', '', ''] }],
})

const missing = (file: string): Grid => ({
  file,
  headings: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  rows: [{ line: 2, cells: ['7', '01/01/2012', 'M', '', ''] }],
})

const choose = (grids: readonly Grid[], named?: string, before?: readonly Grid[]): Chosen | NotChosen =>
  chooseReturn(
    textReturnsIn(grids),
    named === undefined ? undefined : collectionNamed(named),
    before && textReturnsIn(before),
  )

const summary = (chosen: Chosen | NotChosen) =>
  'because' in chosen
    ? chosen.because
    : {
        id: chosen.collection.id,
        tables: Object.keys(chosen.tables),
        hasPrevious: chosen.previous !== undefined,
      }

describe('which return is checked', () => {
  test('the latest whose checks are held, with the one before it', () => {
    const found = choose([episodes('a/2025/episodes.csv', 2025), episodes('a/2024/episodes.csv', 2024)])
    expect(summary(found)).toEqual({ id: '2025-26', tables: ['Episodes'], hasPrevious: true })
  })

  test('the collection named', () => {
    const found = choose(
      [episodes('2025/episodes.csv', 2025), episodes('2024/episodes.csv', 2024)],
      '2024-25',
    )
    expect(summary(found)).toEqual({ id: '2024-25', tables: ['Episodes'], hasPrevious: false })
  })

  test('a lone return of another year is checked as the collection named, and that is said', () => {
    const found = choose([episodes('episodes.csv', 2017)], '2022-23')
    expect(summary(found)).toMatchObject({ id: '2022-23' })
    expect(found).toMatchObject({
      notes: [expect.stringMatching(/those of 2017-18; they were checked as .* 2022-23/)],
    })
  })

  test('of several, none of the collection named: nothing is guessed', () => {
    const found = choose(
      [episodes('2016/episodes.csv', 2016), episodes('2017/episodes.csv', 2017)],
      '2022-23',
    )
    expect(summary(found)).toBe(
      'The returns here are of 2016-17, 2017-18. None is of 2022-23. To check one of them as a return of 2022-23, name its files alone.',
    )
  })

  test('a return of a year whose checks are not held needs a collection named', () => {
    expect(summary(choose([episodes('episodes.csv', 2017)]))).toMatch(/of 2017-18\. .* --collection 2026-27/)
    expect(summary(choose([]))).toMatch(/no table of a return here/)
  })

  test('last year’s may come from a folder of its own, whatever its dates', () => {
    const found = choose([episodes('episodes.csv', 2025)], undefined, [episodes('old/episodes.csv', 2023)])
    expect(summary(found)).toMatchObject({ id: '2025-26', hasPrevious: true })
    expect(found).toMatchObject({ notes: [expect.stringMatching(/used as last year's is of 2023-24/)] })
    expect(choose([episodes('episodes.csv', 2025)], undefined, [])).toMatchObject({
      notes: [expect.stringMatching(/no return in the folder named as last year's/)],
    })
  })

  test('this year’s is not taken for last year’s', () => {
    const [now, same] = [episodes('episodes.csv', 2025), episodes('old/episodes.csv', 2025)]
    expect(summary(choose([now], undefined, [same]))).toMatch(
      /is of 2025-26, as is the one to check\. Name .* 2024-25/,
    )
    expect(choose([now], '2026-27', [same])).toMatchObject({ collection: { id: '2026-27' } })
  })

  test('tables of headings alone are no return to check', () => {
    expect(summary(choose([{ ...missing('missing.csv'), rows: [] }]))).toMatch(/headings and no rows/)
  })

  test('tables without episodes are of the collection named', () => {
    expect(summary(choose([missing('missing.csv')], '2024-25'))).toMatchObject({ tables: ['Missing'] })
  })

  test('a copy of the return as XML is left out, and named', () => {
    const found = choose([episodes('episodes.csv', 2025), episodes('return.xml', 2025)])
    expect(found).toMatchObject({ notes: [expect.stringMatching(/^return\.xml was left out/)] })
    expect('tables' in found && found.tables['Episodes']).toHaveLength(1)
  })

  test('XML is read only when its return is wanted', () => {
    const read: string[] = []
    const xml = (file: string, year: number) => ({
      file,
      episodes: [{ DECOM: `01/06/${year}`, DEC: '' }],
      read: () => {
        read.push(file)
        return [episodes(file, year)]
      },
    })
    const found = textReturnsIn(
      [episodes('episodes.csv', 2025)],
      [xml('copy.xml', 2025), xml('last.xml', 2024), xml('old.xml', 2022)],
    )
    expect(summary(chooseReturn(found, undefined))).toMatchObject({ id: '2025-26', hasPrevious: true })
    expect(read).toEqual(['last.xml'])
  })
})

test('the order in which files are given changes nothing', () => {
  const files = [episodes('a.csv', 2025), episodes('b.csv', 2025), missing('c.csv')]
  expect(choose([...files].reverse())).toEqual(choose(files))
})

test('a sheet that lacks a column is said to, not passed over', () => {
  const { headings, ...rest } = missing('missing.csv')
  const found = textReturnsIn([
    { ...rest, headings: headings.map((each) => (each === 'MIS_END' ? 'END' : each)) },
  ])
  expect(found.others).toEqual([{ file: 'missing.csv', lacks: 'Missing without MIS_END' }])
})
