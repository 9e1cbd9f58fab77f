import { describe, expect, it } from 'vitest'
import { someFacts } from '../../../test/facts.ts'
import { aSheetOf, aSheetOfValues, type SaidValues } from '../../../test/monthly-values.ts'
import { load } from '../record/load.ts'
import type { Grid } from '../tables/grid.ts'
import { contradictionsIn } from './contradictions.ts'

const found = (...grids: readonly Grid[]) =>
  contradictionsIn({ aggregates: load(grids).aggregates, commentary: [] })
const inValues = (values: SaidValues) => found(aSheetOfValues(values))
const comment = (indicator_id: string, text: string, values: SaidValues = {}) =>
  contradictionsIn({
    aggregates: load([aSheetOfValues(values)]).aggregates,
    commentary: someFacts({ commentary: [{ indicator_id, period: '2020-09', text }] }).commentary ?? [],
  })

describe('what a load of papers contradicts itself in', () => {
  it('is nothing when all is well', () => {
    expect(
      inValues({
        'cic-count': { '2019/20': '474', '2020-09': '479' },
        'rha-up-to-date': { '2020-09': '85.7%' },
      }),
    ).toEqual([])
  })

  it('is a percentage its own numbers do not make', () => {
    const all = found(
      aSheetOf(`indicator_id|period|numerator|denominator|value
        missing-children|2022-09|16|244|8.6%
        dental-up-to-date|2022-09|90|108|83.3%`),
    )
    expect(all.map(({ what, printed, recomputed }) => [what, printed, recomputed])).toEqual([
      ['fraction-and-percent', '8.6% (16 of 244)', '6.6%'],
    ])
  })

  it('is one cell with two values, in two files or in one', () => {
    const all = found(
      aSheetOfValues({ 'cic-count': { '2020-09': '478', '2020-08': '470' } }, 'a.csv'),
      aSheetOfValues({ 'cic-count': { '2020-09': '479', '2020-08': '470' } }, 'b.csv'),
    )
    expect(all.map(({ sentence }) => sentence)).toEqual([
      'cic-count for 2020-09 is 478 in a.csv (line 2) and 479 in b.csv (line 2). The later one is used.',
    ])
  })

  it('is a total of reviews that its rows do not make, and 0 over blanks', () => {
    const all = inValues({
      'review-participation': { '2019-05': '0', '2019-06': '96', '2019-07': '128' },
      'review-participation:PN1': { '2019-06': '37', '2019-07': '58' },
      'review-participation:PN6': { '2019-06': '59', '2019-07': '69' },
    })
    expect(all.map(({ printed, recomputed }) => [printed, recomputed])).toEqual([
      ['0', ''],
      ['128', '127'],
    ])
  })

  it('is a year of reviews against its months', () => {
    const months = [96, 127, 77, 111, 156, 101, 108, 119, 118, 127]
    const printed: Record<string, string> = { '2019/20': '1,241' }
    months.forEach((value, at) => {
      printed[at < 7 ? `2019-${String(at + 6).padStart(2, '0')}` : `2020-0${String(at - 6)}`] = String(value)
    })
    const all = inValues({ 'reviews-held': printed })
    expect(all.map(({ recomputed }) => recomputed)).toEqual(['1140'])
  })

  it('is a running total that falls, where it is called one', () => {
    const rows = (note: string) =>
      found(
        aSheetOf(`indicator_id|period|value|note
          adoptions-finalised|2020-07|6|${note}
          adoptions-finalised|2020-08|2|${note}`),
      )
    expect(rows('Cumulative').map(({ what }) => what)).toEqual(['falling-total'])
    expect(rows('In the month')).toEqual([])
  })

  it('is a comment that differs from its table, names a date there is not, or judges the wrong way', () => {
    const values = { 'foster-allegations-substantiated': { '2020-08': '0', '2020-09': '0' } }
    expect(
      comment('foster-allegations-substantiated', 'August 2020 - 1, September 2020 - 0', values).map(
        ({ sentence }) => sentence.replace(/^.* gives 1/, '1'),
      ),
    ).toEqual(['1 for 2020-08; the table gives 0.'])
    expect(comment('cic-started', 'Those accommodated on 31 June').map(({ what }) => what)).toEqual([
      'impossible-date',
    ])
    expect(comment('missing-children', 'An improvement: 2% above Q1').map(({ what }) => what)).toEqual([
      'direction-word',
    ])
  })
})
