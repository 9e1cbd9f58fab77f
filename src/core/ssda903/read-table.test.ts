import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import type { Grid } from '../tables/grid.ts'
import { isFault, readTable, type ReadTable } from './read-table.ts'

const grid = (headings: string, ...lines: string[]): Grid => ({
  file: '2024-25/file.csv',
  headings: headings.split(','),
  rows: lines.map((line, at) => ({ line: at + 2, cells: line.split(',') })),
})
function read(headings: string, ...lines: string[]): ReadTable {
  const found = readTable(grid(headings, ...lines))
  if (isFault(found)) throw new Error(found.reason)
  expect(found.rowsIn).toBe(found.rows.length + found.listed.length)
  return found
}
const reason = (headings: string): string => {
  const found = readTable(grid(headings))
  return isFault(found) ? found.reason : `read as ${found.table}`
}
const REVIEWS = 'CHILD,DOB,REVIEW,REVIEW_CODE'

describe('a file', () => {
  it('with padded, small and marked headings is read as one without', () => {
    const odd = read('\uFEFFchild, dob ,Review,REVIEW CODE', ' 398768.0 ,15/06/2012,45747, pn1 ')
    const plain = read(REVIEWS, '398768,15/06/2012,31/03/2025,PN1')
    expect(odd).toEqual(plain)
    expect(plain.rows).toEqual([
      { line: 2, CHILD: '398768', DOB: day('2012-06-15'), REVIEW: day('2025-03-31'), REVIEW_CODE: 'PN1' },
    ])
  })
  it('may have its columns in any order, and more of them, which are named', () => {
    const found = read('REVIEW_CODE,TEAM,REVIEW,CHILD', 'PN1,North,31/03/2025,A')
    expect(found.rows).toEqual([{ line: 2, CHILD: 'A', REVIEW: day('2025-03-31'), REVIEW_CODE: 'PN1' }])
    expect(found.extraColumns).toEqual(['TEAM'])
    expect(found.absentColumns).toEqual(['DOB'])
  })
  it('that lacks a column is named with the nearest table and what is missing', () => {
    expect(reason('CHILD,DOB,REVIEW')).toBe(
      'It looks most like Reviews, but the column REVIEW_CODE is missing.',
    )
    expect(reason('CHILD,DOB,SDQ_SCORE,CONVICTED')).toMatch(
      /^It looks most like OC2, but the columns .*TEETH_CHECK.* are missing\.$/,
    )
  })
  it('that is no part of a return is told apart in a sentence', () => {
    expect(reason('Invoice,Amount')).toMatch(/no heading of a table/)
  })
})

describe('a row', () => {
  it('without its key is listed with file, line, column, what was read and what to do', () => {
    const found = read(
      REVIEWS,
      ',15/06/2012,31/03/2025,PN1',
      'A,15/06/2012,31/03/2025,PN1',
      'B,15/06/2012,31 Juno,PN1',
    )
    expect(found.rows.map(({ CHILD }) => CHILD)).toEqual(['A'])
    expect(found.listed).toEqual([
      {
        file: '2024-25/file.csv',
        line: 2,
        column: 'CHILD',
        read: '',
        advice: 'CHILD is blank. The row is left out until it is filled in.',
      },
      {
        file: '2024-25/file.csv',
        line: 4,
        column: 'REVIEW',
        read: '31 Juno',
        child: 'B',
        advice: 'REVIEW is not a date: write it as 31/03/2025. The row is left out until it is put right.',
      },
    ])
  })
  it('with a code on no list is used and the code noted', () => {
    const found = read(REVIEWS, 'A,15/06/2012,31/03/2025,PN9')
    expect(found.rows).toMatchObject([{ REVIEW_CODE: 'PN9' }])
    expect(found.noted).toEqual([
      {
        file: '2024-25/file.csv',
        line: 2,
        column: 'REVIEW_CODE',
        read: 'PN9',
        child: 'A',
        advice: 'REVIEW_CODE is not a code on the list (PN0, PN1, PN2, PN3, PN4, PN5, PN6, PN7). Correct it.',
      },
    ])
  })
  it('shorter than the headings is read with blanks', () => {
    expect(read(REVIEWS, 'A,15/06/2012,31/03/2025').rows).toEqual([
      { line: 2, CHILD: 'A', DOB: day('2012-06-15'), REVIEW: day('2025-03-31') },
    ])
  })
  it('longer than the headings is listed, since its values have shifted', () => {
    const found = read(REVIEWS, 'A,15/06/2012,31/03/2025,PN1,spilt', 'B,15/06/2012,31/03/2025,PN1, ,')
    expect(found.listed).toMatchObject([{ line: 2, column: 'whole row', read: 'spilt' }])
    expect(found.rows).toMatchObject([{ CHILD: 'B' }])
  })
  it('keeps a blank apart from a nought', () => {
    const oc2 =
      'CHILD,SDQ_SCORE,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED'
    expect(read(oc2, 'A,0,0,,1,1,1,0,,').rows).toEqual([
      {
        line: 2,
        CHILD: 'A',
        SDQ_SCORE: 0,
        CONVICTED: false,
        IMMUNISATIONS: true,
        TEETH_CHECK: true,
        HEALTH_ASSESSMENT: true,
        SUBSTANCE_MISUSE: false,
      },
    ])
  })
})

describe('a date of birth nobody can read', () => {
  it('costs itself and not the review, or the header, it stands in', () => {
    const review = read(REVIEWS, 'A,15/13/2012,31/03/2025,PN1')
    const header = read('CHILD,SEX,DOB,ETHNIC', 'A,F,soon,WBRI')
    expect([review.rows.length, header.rows.length]).toEqual([1, 1])
    expect(header.noted).toMatchObject([{ line: 2, column: 'DOB', read: 'soon' }])
  })
})
