import { describe, expect, it } from 'vitest'
import { recognise } from './recognise.ts'
import { columnsOf, tableNames } from './tables.ts'

const header = ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB']
const episodes =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'.split(',')

describe('a table', () => {
  it.each([
    ['Header', header.join()],
    ['Episodes', episodes.join()],
    ['Reviews', 'CHILD,DOB,REVIEW,REVIEW_CODE'],
    ['UASC', 'CHILD,SEX,DOB,DUC'],
    [
      'OC2',
      'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
    ],
    ['OC3', 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM'],
    ['AD1', 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR'],
    ['PlacedAdoption', 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED'],
    ['PrevPerm', 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM'],
    ['Missing', 'CHILD,DOB,MISSING,MIS_START,MIS_END'],
    ['SWEpisodes', 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON'],
    ['DoLo', 'CHILD,DOB,DOLO_START,DOLO_END'],
  ])('%s is known by the columns the Department gives it, in any order', (table, columns) => {
    expect(recognise(columns.split(','))).toMatchObject({ table, extra: [], absent: [] })
    expect(recognise(columns.split(',').reverse())).toMatchObject({ table })
  })
  it('is one of the twelve', () => {
    expect(tableNames).toHaveLength(12)
  })
  it('is known by its headings however they are cased, spaced or marked', () => {
    const typed = ['\uFEFFchild', ' Dob ', 'Review', 'review code']
    expect(recognise(typed)).toMatchObject({
      table: 'Reviews',
      columns: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
    })
  })
  it('is known under the names an XML return uses', () => {
    const xml = episodes.map((name) => ({ CHILD: 'CHILDID', PLACE: 'PL' })[name] ?? name)
    expect(recognise(xml)).toMatchObject({ table: 'Episodes', columns: episodes })
  })
  it('keeps and names columns it does not have, and the second of two alike', () => {
    const found = recognise(['CHILD', 'TEAM', 'DOB', 'REVIEW', 'REVIEW_CODE', '', 'REVIEW'])
    expect(found).toMatchObject({ table: 'Reviews', extra: ['TEAM', 'REVIEW'] })
    expect(found).toMatchObject({
      columns: ['CHILD', undefined, 'DOB', 'REVIEW', 'REVIEW_CODE', undefined, undefined],
    })
  })
  it('names the optional columns a file does not have', () => {
    const found = recognise(episodes.filter((name) => name !== 'URN' && name !== 'HOME_POST'))
    expect(found).toMatchObject({ table: 'Episodes', absent: ['HOME_POST', 'URN'] })
  })
  it('takes the columns only some exports carry', () => {
    const found = recognise([...episodes, 'PL_DISTANCE', 'PL_LA', 'PL_LOCATION'])
    expect(found).toMatchObject({ table: 'Episodes', extra: [] })
    expect(recognise([...header, 'UASC', 'UASC_STATUS'])).toMatchObject({ table: 'Header', extra: [] })
  })
})

describe('a sheet that lacks a column', () => {
  it('is no table, and the nearest is named with what is missing', () => {
    const found = recognise(episodes.filter((name) => name !== 'DECOM' && name !== 'LS'))
    expect(found).toEqual({ table: undefined, nearest: 'Episodes', missing: ['DECOM', 'LS'], shared: 10 })
  })
  it.each(tableNames)('of %s is never taken for it in silence', (table) => {
    const needed = Object.entries(columnsOf(table)).filter(([, { need }]) => need !== 'optional')
    for (const [gone] of needed) {
      const found = recognise(needed.map(([name]) => name).filter((name) => name !== gone))
      expect(found.table === undefined ? 'none' : found.table).not.toBe(table)
    }
  })
  it('is near nothing when only CHILD, DOB and SEX are known', () => {
    expect(recognise(['CHILD', 'DOB', 'SEX', 'NAME'])).toMatchObject({ table: undefined, nearest: undefined })
    expect(recognise([])).toMatchObject({ table: undefined, nearest: undefined })
  })
})
