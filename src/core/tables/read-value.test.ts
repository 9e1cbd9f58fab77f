import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { monthlyValues } from '../sources/monthly-values.ts'
import { readValue } from './read-value.ts'
import { tables } from '../ssda903/tables.ts'
import type { Column } from './column.ts'

const date = tables.Episodes.DEC
const code = (column: Column<string>) => (typed: string) => readValue(column, typed)
const problem = (text: string) => ({ problem: expect.stringContaining(text) as string })

describe('a blank', () => {
  it.each(['', '   ', 'NULL', 'null', 'NaN'])('%j is nothing, in every kind of column', (typed) => {
    for (const columns of Object.values(tables))
      for (const column of Object.values(columns)) expect(readValue(column, typed)).toEqual({})
  })
  it('is not a nought', () => {
    expect(readValue(tables.OC2.TEETH_CHECK, '0')).toEqual({ value: false })
  })
})

describe('a date', () => {
  it.each([
    '31/03/2025',
    '2025-03-31',
    '2025-03-31 00:00:00',
    '45747',
    '45747.0',
    '31-Mar-2025',
    '31 March 2025',
    ' 31/03/2025 ',
  ])('is 31 March 2025 written %s', (typed) => {
    expect(readValue(date, typed)).toEqual({ value: day('2025-03-31') })
  })
  it.each(['31/06/2025', '31/03/25', '20250331', '5', '31-Foo-2025', 'unknown'])('is not %s', (typed) => {
    expect(readValue(date, typed)).toEqual(problem('is not a date'))
  })
  it('of a previous order may be known in part', () => {
    expect(readValue(tables.PrevPerm.DATE_PERM, 'zz/05/2020')).toEqual({ value: 'ZZ/05/2020' })
  })
})

describe('an id', () => {
  it.each([
    ['398768.0', '398768'],
    ['398768', '398768'],
    [' ab12 ', 'AB12'],
    ['00123', '00123'],
    ['12.5', '12.5'],
  ])('%j is %s', (typed, value) => {
    expect(readValue(tables.Header.CHILD, typed)).toEqual({ value })
  })
})

describe('a code', () => {
  it.each([
    ['1', 'M'],
    ['2', 'F'],
    ['1.0', 'M'],
    ['m', 'M'],
    ['U', 'U'],
  ])('sex %s is %s in every year', (typed, value) => {
    expect(code(tables.Header.SEX)(typed)).toEqual({ value })
  })
  it('misprinted CNHE is CHNE', () => {
    expect(code(tables.Header.ETHNIC)('cnhe')).toEqual({ value: 'CHNE' })
  })
  it('is trimmed and put in capitals', () => {
    expect(code(tables.Episodes.PLACE)(' k3 ')).toEqual({ value: 'K3' })
    expect(code(tables.SWEpisodes.SW_REASON)('PCCHAN ')).toEqual({ value: 'PCCHAN' })
  })
  it('of any collection from 2016/17 to 2026/27 is read', () => {
    const every = {
      PLACE:
        'A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1 Z11 Z12 Z13 Z14',
      LS: 'C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3',
      REC: 'X1 E11 E12 E2 E3 E4A E4B E13 E41 E43 E44 E45 E46 E47 E48 E5 E6 E7 E9 E14 E15 E16 E17 E8',
      RNE: 'S L P T B U',
      CIN: 'N1 N2 N3 N4 N5 N6 N7 N8',
      PLACE_PROVIDER: 'PR0 PR1 PR2 PR3 PR4 PR5',
      REASON_PLACE_CHANGE: 'CARPL CLOSE ALLEG STAND APPRR CUSTOD CREQB CREQO CHILD LAREQ PLACE OTHER',
    } as const
    for (const [name, codes] of Object.entries(every))
      for (const each of codes.split(' '))
        expect([each, code(tables.Episodes[name as keyof typeof every])(each)]).toEqual([
          each,
          { value: each },
        ])
    const activities = 'F1 P1 F2 P2 F3 P3 F4 P4 F5 P5 G4 G5 G6 0'
    for (const each of activities.split(' ')) expect(code(tables.OC3.ACTIV)(each)).toEqual({ value: each })
    for (const each of ['YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM'])
      expect(code(tables.OC3.IN_TOUCH)(each)).toEqual({ value: each })
    for (const each of ['RD1', 'RD2', 'RD3', 'RD4'])
      expect(code(tables.PlacedAdoption.REASON_PLACED_CEASED)(each)).toEqual({ value: each })
  })
  it('of accommodation is a letter and a digit, S1 and X1 too (OQ-12), or 0', () => {
    for (const letter of 'BCDEGHKRSTUVWXYZ')
      for (const digit of '12')
        expect(code(tables.OC3.ACCOM)(letter + digit)).toEqual({ value: letter + digit })
    expect(code(tables.OC3.ACCOM)('0')).toEqual({ value: '0' })
    expect(code(tables.OC3.ACCOM)('U3')).toEqual({ value: 'U3', ...problem('not a code') })
  })
  it('on no list is kept and reported', () => {
    expect(code(tables.Episodes.PLACE)('M2')).toEqual({ value: 'M2', ...problem('not a code on the list') })
  })
  it('on no list is answered with the list, where that is short', () => {
    expect(code(tables.Reviews.REVIEW_CODE)('PN9').problem).toMatch(/\(PN0, PN1, .*, PN7\)$/)
    expect(code(tables.Episodes.PLACE)('M2').problem).toMatch(/list$/)
  })
})

describe('a yes or no', () => {
  it.each([
    ['1', true],
    ['1.0', true],
    ['0', false],
    ['0.0', false],
    ['Y', true],
    ['no', false],
  ])('%s is %s', (typed, value) => {
    expect(readValue(tables.OC2.CONVICTED, typed)).toEqual({ value })
  })
  it('is not 2', () => {
    expect(readValue(tables.OC2.CONVICTED, '2')).toEqual(problem('neither yes'))
  })
})

describe('a number', () => {
  it.each([
    ['14', 14],
    ['14.0', 14],
    ['0', 0],
    ['20.1', 20.1],
  ])('%s is %d', (typed, value) => {
    expect(readValue(tables.OC2.SDQ_SCORE, typed)).toEqual({ value })
  })
  it.each(['high', 'Infinity', '12,5', '14 (estimate)'])('is not %s', (typed) => {
    expect(readValue(tables.OC2.SDQ_SCORE, typed)).toEqual(problem('is not a number'))
  })
  it('with a comma for its pence says how to write it', () => {
    expect(readValue(tables.OC2.SDQ_SCORE, '8131,50').problem).toMatch(/write 12\.50 with a full stop/)
  })
})

describe('words', () => {
  const { note } = monthlyValues.columns
  it('are kept as typed', () => {
    expect(readValue(note, ' 1 (1 ongoing) ')).toEqual({ value: '1 (1 ongoing)' })
  })
  it('longer than a paragraph are cut short, and said to be', () => {
    const read = readValue(note, 'x'.repeat(1_000_000))
    expect(String(read.value)).toHaveLength(2001)
    expect(read.problem).toMatch(/^is longer than 2,000 characters/)
  })
})
