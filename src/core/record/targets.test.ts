import { describe, expect, it } from 'vitest'
import type { Grid } from '../tables/grid.ts'
import { day } from '../time/day.ts'
import { referenceIn } from './reference.ts'
import { readTargets, type Targeted } from './targets.ts'

const catalogue: Targeted[] = [
  { id: 'reviews-timely', better: 'higher', unit: 'percent' },
  { id: 'placement-3plus', better: 'lower', unit: 'percent' },
  { id: 'cic-count', better: 'neither', unit: 'children' },
]
const HEADINGS = 'indicator_id,from,target,tolerance,polarity,period,owner,source,note'
const grid = (...lines: string[]): Grid => ({
  file: 'targets.csv',
  headings: HEADINGS.split(','),
  rows: lines.map((line, at) => ({ line: at + 2, cells: line.split(',') })),
})
const read = (...lines: string[]) => readTargets(grid(...lines), catalogue)

describe('a row of targets', () => {
  it('is a target from its day on, with who answers for it and where it was decided', () => {
    const { targets, listed, noted } = read(
      'reviews-timely,01/04/2024,95%,5,Higher,month,Head of review,Cabinet 2024,',
    )
    expect(targets).toEqual([
      {
        indicatorId: 'reviews-timely',
        from: day('2024-04-01'),
        target: 95,
        tolerance: 5,
        polarity: 'higher',
        period: 'month',
        owner: 'Head of review',
        source: 'Cabinet 2024',
        note: undefined,
      },
    ])
    expect([listed, noted]).toEqual([[], []])
  })
  it('goes by the catalogue where it does not say which way is better', () => {
    expect(read('placement-3plus,01/04/2024,10,2').targets).toMatchObject([{ polarity: 'lower' }])
    expect(read('cic-count,01/04/2024,400,20,lower').targets).toMatchObject([{ polarity: 'lower' }])
  })
  it('is used without a tolerance, and somebody is told that nothing is judged by it', () => {
    const { targets, listed, noted } = read('reviews-timely,01/04/2024,95')
    expect(targets).toMatchObject([{ target: 95, tolerance: undefined }])
    expect(listed).toEqual([])
    expect(noted).toMatchObject([
      { line: 2, column: 'tolerance', advice: expect.stringContaining('nothing is judged') as string },
    ])
  })
  it('is used with a tolerance of nought', () => {
    expect(read('reviews-timely,01/04/2024,95,0')).toMatchObject({ targets: [{ tolerance: 0 }], noted: [] })
  })
  it('says what is lacking where the catalogue takes no side', () => {
    const { targets, noted } = read('cic-count,01/04/2024,400,20')
    expect(targets).toMatchObject([{ polarity: 'neither' }])
    expect(noted).toMatchObject([{ column: 'polarity' }])
  })
})

describe('a row that cannot be used is listed with what to do', () => {
  const listedFor = (line: string) => {
    const { targets, listed } = read(line)
    expect(targets).toEqual([])
    expect(listed).toHaveLength(1)
    return listed[0]
  }
  it('names the nearest indicator when there is none of the name', () => {
    expect(listedFor('review-timely,01/04/2024,95,5')).toMatchObject({
      column: 'indicator_id',
      read: 'review-timely',
      advice: expect.stringContaining('Did you mean reviews-timely?') as string,
    })
  })
  it('does not let a row turn round which way is better', () => {
    for (const polarity of ['lower', 'neither'])
      expect(listedFor(`reviews-timely,01/04/2024,95,5,${polarity}`)).toMatchObject({
        column: 'polarity',
        advice: expect.stringContaining('higher is better') as string,
      })
  })
  it('wants words it knows, a day, a number, and a percentage written as one', () => {
    expect(listedFor('reviews-timely,01/04/2024,95,5,upwards')).toMatchObject({ column: 'polarity' })
    expect(listedFor('reviews-timely,01/04/2024,95,5,,term')).toMatchObject({ column: 'period' })
    expect(listedFor('reviews-timely,soon,95,5')).toMatchObject({ column: 'from' })
    expect(listedFor('reviews-timely,01/04/2024,most,5')).toMatchObject({ column: 'target' })
    expect(listedFor('reviews-timely,01/04/2024,0.95,5')).toMatchObject({ column: 'target', read: '0.95' })
  })
  it('uses the first of two rows for one day', () => {
    const { targets, listed } = read('reviews-timely,01/04/2024,95,5', 'REVIEWS-TIMELY,01/04/2024,90,5')
    expect(targets).toMatchObject([{ target: 95 }])
    expect(listed).toMatchObject([{ line: 3, column: 'from' }])
  })
})

describe('a table of targets among the files', () => {
  it('is set apart from the returns, under a title or not, and its rows add up', () => {
    const titled: Grid = {
      file: 'Targets.xlsx, sheet 2025',
      headings: ['Our targets', '', ''],
      rows: [
        { line: 2, cells: ['Indicator ID', 'From', 'Target', 'Tolerance'] },
        { line: 3, cells: ['reviews-timely', '01/04/2024', '95', '5'] },
        { line: 4, cells: ['no-such-thing', '01/04/2024', '95', '5'] },
      ],
    }
    const { targets, others, accounts } = referenceIn([titled], catalogue)
    expect(targets).toMatchObject([{ indicatorId: 'reviews-timely' }])
    expect(others).toEqual([])
    expect(accounts).toMatchObject([{ kind: 'targets', rowsIn: 3 }])
    expect(accounts[0]?.listed.map(({ line }) => line)).toEqual([1, 4])
  })
})
