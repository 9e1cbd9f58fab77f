import { describe, expect, it } from 'vitest'
import type { Finding } from '../rules/index.ts'
import { rankChecks } from './check-ranking.ts'

const finding = (code: string, child: string, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'error',
  table: 'Header',
  row: Number(child.slice(1)),
  child,
  fields: ['ETHNIC'],
  ...more,
})

const legalStatus = { table: 'Episodes', fields: ['LS'] } as const

describe('checks that found something', () => {
  it('say how many rows and children, and which indicators rest on their columns', () => {
    const [found] = rankChecks(
      [finding('103', 'C1'), finding('103', 'C2'), finding('103', 'C2', { row: 3 })],
      [{ code: '103', message: 'Ethnicity is not a code.' }],
    )
    expect(found).toEqual({
      code: '103',
      severity: 'error',
      message: 'Ethnicity is not a code.',
      rows: 3,
      children: 2,
      indicators: ['cic-ethnicity'],
    })
  })

  it('come by how many indicators and children they touch', () => {
    const found = rankChecks(
      [finding('103', 'C1'), finding('103', 'C2'), finding('143', 'C1', legalStatus)],
      [],
    )
    expect(found.map(({ code }) => code)).toEqual(['143', '103'])
    expect(found[0]?.indicators).toContain('cic-legal-status')
  })

  it('of one reach keep errors before queries, and else the order of the catalogue', () => {
    const query = { severity: 'query' } as const
    const found = rankChecks(
      [finding('9', 'C1', query), finding('8', 'C1'), finding('7', 'C1'), finding('6', 'C1', query)],
      [],
    )
    expect(found.map(({ code }) => code)).toEqual(['8', '7', '9', '6'])
  })

  it('about columns that no indicator rests on touch none', () => {
    expect(rankChecks([finding('1', 'C1', { fields: ['UPN'] })], [])[0]?.indicators).toEqual([])
  })

  it('take each row that names no child for a child of its own', () => {
    expect(
      rankChecks(
        [0, 1].map((row) => finding('1', '', { row })),
        [],
      )[0]?.children,
    ).toBe(2)
  })
})

describe('which columns an indicator rests on', () => {
  const touchedBy = (table: Finding['table'], ...fields: string[]) =>
    rankChecks([finding('1', 'C1', { table, fields })], [])[0]?.indicators ?? []

  it('is ethnicity alone for ETHNIC', () => {
    expect(touchedBy('Header', 'ETHNIC')).toEqual(['cic-ethnicity'])
  })
  it('is reviews in time, and no placement, for REVIEW', () => {
    expect(touchedBy('Reviews', 'REVIEW')).toEqual(expect.arrayContaining(['reviews-timely', 'reviews-held']))
    expect(touchedBy('Reviews', 'REVIEW')).not.toContain('placement-3plus')
  })
  it('is legal status, and not how many are in care, for LS', () => {
    expect(touchedBy('Episodes', 'LS')).toContain('cic-legal-status')
    expect(touchedBy('Episodes', 'LS')).not.toContain('cic-count')
  })
  it('is nearly everything told of children for who they are and when they were born', () => {
    for (const column of ['CHILD', 'DOB']) expect(touchedBy('Header', column).length).toBeGreaterThan(100)
  })
  it('is everything of a table for whose row it is', () => {
    expect(touchedBy('OC3', 'CHILD')).toEqual(
      expect.arrayContaining([...touchedBy('OC3', 'IN_TOUCH', 'ACTIV', 'ACCOM')]),
    )
  })
})
