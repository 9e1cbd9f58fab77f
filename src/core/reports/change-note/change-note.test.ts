import { describe, expect, it } from 'vitest'
import { anEntry, type Told } from '../../../../test/entry.ts'
import { day } from '../../time/day.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { changeNoteOf } from './change-note.ts'
import { toldOtherwise } from './told-otherwise.ts'

const input = { file: 'reviews.csv', sha256: 'a', kind: 'local/iro_monitoring', year: undefined }
const rows = { rows: 1, used: 1, listed: 0 }
const setOf = (entry: Entry, more: Partial<DataSet> = {}): DataSet => ({
  authority: { code: 'E06000999', name: 'Hearthshire' },
  ...{ asAt: day('2020-03-31'), edition: 'restricted', definitions: '1', entries: [entry] },
  ...{ inputs: [{ ...input, ...rows }], ...more },
})
const since = { inputs: [{ ...input, sha256: 'b', ...rows }] }
const reviews = (months: readonly Told[], year: Told): Entry =>
  anEntry('reviews-held', { asAt: '2020-03-31', months, years: { 2019: year } })

/** Ten months were printed, 114 in each; two showed nothing, and the year said what the ten make. */
const ten = Array.from({ length: 10 }, (): Told => 114)
const printed = reviews([...ten, 'not-collected', 'not-collected'], 1140)

describe('a year printed with two months blank', () => {
  const late = setOf(reviews([...ten, 50, 51], 1241), since)
  const found = toldOtherwise(setOf(printed), late)

  it('is told otherwise once the months are there: both months and the year, as late data', () => {
    expect(found.map(({ period, was, is, why }) => [period, was, is, why])).toEqual([
      ['February 2020', 'Not collected', '50', 'late'],
      ['March 2020', 'Not collected', '51', 'late'],
      ['2019/20', '1,140', '1,241', 'late'],
    ])
  })

  it('has a note with the old and the new of each, and how many are of which kind', () => {
    const note = changeNoteOf({ before: setOf(printed), now: late, printed: 'the report of April' })
    expect(note.summary[1]).toBe('Figures that are others now: 3 (late data: 3).')
    expect(note.appendix[0]?.tables.map(({ caption }) => caption)).toEqual(['Late data: 3 figures'])
  })

  it('says so where nothing is told otherwise', () => {
    const note = changeNoteOf({ before: setOf(printed), now: setOf(printed, since), printed: 'it' })
    expect([note.summary[1], note.appendix[0]?.tables]).toEqual([
      'No figure that was printed is another now.',
      [],
    ])
  })
})

describe('why a figure is another', () => {
  const whyOf = (before: DataSet, now: DataSet) => toldOtherwise(before, now).at(-1)?.why
  const fewer = reviews([...ten, 'not-collected', 'not-collected'], 1139)

  it('fewer than were printed are a correction, whatever was loaded', () => {
    expect(whyOf(setOf(printed), setOf(fewer, since))).toBe('correction')
    expect(whyOf(setOf(printed), setOf(reviews([...ten, 1, 1], 1142)))).toBe('correction')
  })

  it('is the definition where its words are others, or the definitions and nothing that was loaded', () => {
    expect(whyOf(setOf(printed), setOf(fewer, { definitions: '2' }))).toBe('definition')
    const indicator = { ...fewer.indicator, denominator: 'All others' }
    expect(whyOf(setOf(printed), setOf({ ...fewer, indicator }, since))).toBe('definition')
    expect(whyOf(setOf(printed), setOf(fewer, { ...since, definitions: '2' }))).toBe('correction')
  })

  it('is told of no figure that either edition hides, and of no other measure than those asked for', () => {
    const hidden = {
      ...fewer,
      years: fewer.years.map((each) => ({ ...each, figure: { kind: 'suppressed' } as const })),
    }
    expect(toldOtherwise(setOf(printed), setOf(hidden, since))).toEqual([])
    expect(toldOtherwise(setOf(printed), setOf(fewer, since), new Set(['cic-count']))).toEqual([])
  })
})
