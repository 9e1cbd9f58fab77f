import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import { aView, indicator, said } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { measure } from './measure.ts'
import type { View } from './view.ts'

const table = (view: View, asAt: string, months: number) =>
  measure(indicator('review-participation'), view, day(asAt), months).rowSeries
const cells = (view: View, asAt: string, months: number) =>
  Object.fromEntries(table(view, asAt, months).map(({ key, cells: all }) => [key, all.map(said)]))

const inReviews = aView({
  first: 2019,
  children: [
    aChild('A', { reviews: [{ REVIEW: '10/06/2019' }, { REVIEW: '10/07/2019', REVIEW_CODE: 'PN6' }] }),
    aChild('B', { reviews: [{ REVIEW: '12/06/2019' }] }),
  ],
})

describe('rows month by month', () => {
  it('are counted from the record, nought where nobody was in a row', () => {
    expect(cells(inReviews, '31/07/2019', 2)).toMatchObject({
      PN1: ['2', '0'],
      PN6: ['0', '1'],
      PN7: ['0', '0'],
    })
  })

  it('are those of the years too', () => {
    const [pn1] = table(inReviews, '31/07/2019', 2).filter(({ key }) => key === 'PN1')
    expect(pn1?.years.map(said)).toEqual(['2'])
  })

  it('come as given where no rows are held, under the name the indicator has for them', () => {
    const view = aView({
      values: {
        'review-participation:pn1': { '2020-02': '53', '2020-03': '47' },
        'review-participation:Guessed': { '2020-03': '2' },
      },
      asAt: '31/03/2020',
    })
    expect(cells(view, '31/03/2020', 2)).toMatchObject({ PN1: ['53', '47'], Guessed: ['not-collected', '2'] })
    expect(table(view, '31/03/2020', 2).find(({ key }) => key === 'PN1')?.label).toBe(
      'Attended and spoke for themselves',
    )
  })

  it('are blank, not nought, in a month nobody gave', () => {
    const view = aView({ values: { 'review-participation:PN1': { '2020-03': '47' } }, asAt: '31/03/2020' })
    expect(cells(view, '31/03/2020', 2)).toMatchObject({
      PN1: ['not-collected', '47'],
      PN7: ['not-collected', 'not-collected'],
    })
  })

  it('are not there when nobody tells any, nor for an indicator that has no such table', () => {
    expect(table(aView({ values: {}, asAt: '31/03/2020' }), '31/03/2020', 2)).toEqual([])
    expect(measure(indicator('cic-legal-status'), inReviews, day('31/07/2019'), 2).rowSeries).toEqual([])
  })
})
