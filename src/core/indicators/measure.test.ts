import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../time/day.ts'
import { indicators } from './index.ts'
import { measure } from './measure.ts'
import { hasValue } from './measurement.ts'
import { aChild, aReturn, type Rows } from '../../../test/build.ts'
import {
  aView,
  aViewOf,
  indicator,
  inMonth,
  inYear,
  monthTo,
  rowsAt,
  said,
  yearFrom,
} from '../../../test/measured.ts'

const council = (...children: Rows[]) => aView({ first: 2018, last: 2019, children })
const story = (id: string, asAt: string, view = council(aChild('A'))) =>
  measure(indicator(id), view, day(asAt), 13)

describe('the series', () => {
  it('has thirteen months, oldest first', () => {
    const periods = story('cic-count', '31/03/2020').series.map(({ period }) => period.id)
    expect(periods).toHaveLength(13)
    expect([periods[0], periods[12]]).toEqual(['2019-03', '2020-03'])
  })
  it('ends on the as-at date itself, and is provisional before the month ends (A-05)', () => {
    const last = story('cic-count', '15/03/2020').series.at(-1)
    expect(last && isoDay(last.period.to)).toBe('2020-03-15')
    expect(last).toMatchObject({ status: 'provisional', value: 1 })
    expect(story('cic-count', '31/03/2020').series.at(-1)?.status).toBe('final')
  })
  it('is not collected in a month before the first 1 April loaded, for every indicator (A-06)', () => {
    const view = council(aChild('A', { episodes: [{ DECOM: '01/01/2017' }] }))
    for (const each of indicators) {
      const [first] = measure(each, view, day('31/03/2019'), 13).series
      expect([each.id, first?.status, first?.value]).toEqual([each.id, 'not-collected', null])
    }
    expect(inMonth('cic-count', '30/04/2018', view)).toBe('1')
  })
  it('looks back over what is held and marks the break (A-06)', () => {
    const view = council(aChild('A', { episodes: [{ DECOM: '10/04/2018', DEC: '10/05/2018', REC: 'E45' }] }))
    const early = monthTo('left-care-sgo', '31/05/2018', view)
    expect(early).toMatchObject({ numerator: 1, denominator: 1, status: 'broken-series' })
    expect(early.note).toBe(
      'The returns loaded begin on 1 April 2018, and a true value rests on what happened from 1 December 2017.',
    )
  })
  it('is provisional after the last return loaded', () => {
    const after = monthTo('cic-count', '30/04/2020', council(aChild('A')))
    expect(after).toMatchObject({ value: 1, status: 'provisional' })
    expect(after.note).toContain('31 March 2020')
  })
  it('tells nothing of what happened in a month after the last return, when nothing loaded is dated so late', () => {
    const view = council(aChild('A', { episodes: [{ DEC: '10/04/2020', REC: 'E45' }] }))
    expect(monthTo('cic-ceased', '30/04/2020', view)).toMatchObject({ value: 1, status: 'provisional' })
    expect(monthTo('cic-ceased', '31/05/2020', view)).toMatchObject({ value: null, status: 'not-collected' })
    expect(monthTo('left-care-sgo', '31/05/2020', view)).toMatchObject({ value: 100, status: 'provisional' })
  })
  it('does not answer for a year that was not loaded, between two that were', () => {
    const view = aViewOf([aReturn(2017, []), aReturn(2019, [aChild('A')])])
    expect(monthTo('cic-count', '30/09/2018', view)).toMatchObject({
      status: 'not-collected',
      note: 'The return for 2018/19 has not been loaded.',
    })
  })
})

describe('the years', () => {
  it('are those of the loaded returns that begin on or before the as-at date (A-07)', () => {
    expect(story('cic-count', '31/03/2020').years.map(({ period }) => period.id)).toEqual([
      '2018/19',
      '2019/20',
    ])
    expect(story('cic-count', '31/03/2019').years.map(({ period }) => period.id)).toEqual(['2018/19'])
    expect(story('cic-count', '01/04/2019').years.map(({ period }) => period.id)).toEqual([
      '2018/19',
      '2019/20',
    ])
  })
  it('end on the as-at date when that comes first, and are then provisional (A-05)', () => {
    const last = story('cic-started', '30/09/2019').years.at(-1)
    expect(last && isoDay(last.period.to)).toBe('2019-09-30')
    expect(last?.status).toBe('provisional')
  })
  it('hide no row dated after the as-at date: only the date tests keep it out (A-07)', () => {
    const view = council(
      aChild('A', { episodes: [{ DEC: '01/02/2020', REC: 'E4A' }] }),
      aChild('B', { episodes: [{ DECOM: '01/12/2019' }] }),
    )
    expect(inMonth('cic-count', '30/09/2019', view)).toBe('1')
    expect(inYear('cic-ceased', 2019, view, '30/09/2019')).toBe('0')
  })
})

describe('a month and a year of the same thing', () => {
  const twice = aChild('A', {
    episodes: [
      { DECOM: '05/09/2019', DEC: '10/09/2019', REC: 'E4B', LS: 'V2', CIN: 'N8' },
      { DECOM: '15/09/2019', DEC: '20/09/2019', REC: 'E45', LS: 'C1', CIN: 'N1' },
    ],
  })
  const view = council(twice)
  it.each([
    ['cic-start-legal-route', '1 of 2', '0 of 1'],
    ['cic-need', '1 of 2', '0 of 1'],
    ['cic-ceased-reasons', '0 of 2', '0 of 1'],
    ['cic-returned-home', '1 of 2', '0 of 1'],
    ['left-care-sgo', '1 of 1', '1 of 1'],
  ])(
    '%s counts events in the month, and first start or last leaving in the year (A-20)',
    (id, month, year) => {
      expect([inMonth(id, '30/09/2019', view), inYear(id, 2019, view)]).toEqual([month, year])
    },
  )
})

describe('a value', () => {
  it('is the exact ratio, never rounded', () => {
    const children = Array.from({ length: 3 }, (_, at) =>
      aChild(String(at), at === 0 ? { episodes: [{ PLACE: 'K2' }] } : {}),
    )
    expect(monthTo('placement-residential', '31/03/2020', council(...children)).value).toBe((1 / 3) * 100)
  })
  it('of a count has no denominator and is the numerator', () => {
    expect(monthTo('cic-count', '31/03/2020', council(aChild('A')))).toMatchObject({
      numerator: 1,
      denominator: null,
      value: 1,
    })
  })
  it('does not exist where nobody could be counted, and the note says so', () => {
    const none = monthTo('cic-uasc', '31/03/2020', council())
    expect(none).toMatchObject({ numerator: null, denominator: null, value: null, status: 'not-applicable' })
    expect(none.note).toBe('There were no children in care.')
  })
  it('has a number exactly when its status says so, and a sentence whenever it is not final', () => {
    const view = council(aChild('A', { leaver: { IN_TOUCH: 'YES' } }))
    for (const each of indicators) {
      const { series, years } = measure(each, view, day('15/02/2020'), 30)
      for (const { numerator, value, status, note } of [...series, ...years]) {
        expect(hasValue(status)).toBe(value !== null)
        expect(value === null).toBe(numerator === null)
        if (status !== 'final') expect(note).toMatch(/^[A-Z].*\.$/s)
      }
    }
  })
})

describe('broken series', () => {
  it('mark duration and stability, and not the count of the day', () => {
    expect(yearFrom('cic-count', 2018, council(aChild('A'))).status).toBe('final')
    for (const id of ['cic-duration', 'placement-2y-stable', 'placement-duration'])
      expect([
        id,
        yearFrom(
          id,
          2019,
          aView({
            first: 2019,
            last: 2019,
            children: [aChild('A', { episodes: [{ DECOM: '01/01/2017' }] })],
          }),
        ).status,
      ]).toEqual([id, 'broken-series'])
  })
  it('never mark a window that lies within the returns', () => {
    expect(yearFrom('placement-3plus', 2018, council(aChild('A'))).status).toBe('final')
    expect(monthTo('placement-3plus', '28/02/2019', council(aChild('A'))).status).toBe('broken-series')
  })
})

describe('rows', () => {
  it('of stocks stand at the as-at date, those of flows in the twelve months to it (A-63)', () => {
    const left = (id: string, DEC: string) => aChild(id, { episodes: [{ DEC, REC: 'E4A' }] })
    const view = council(
      left('A', '15/02/2019'),
      left('B', '16/02/2019'),
      aChild('C', { episodes: [{ LS: 'V2' }] }),
    )
    expect(rowsAt('cic-ceased-reasons', '15/02/2020', view)).toEqual({ E4A: 1 })
    expect(rowsAt('cic-legal-status', '15/02/2020', view)).toEqual({ s20: 1 })
  })
  it('are none where the indicator has no value', () => {
    expect(
      rowsAt('cic-legal-status', '31/03/2018', council(aChild('A', { episodes: [{ DECOM: '01/01/2017' }] }))),
    ).toEqual({})
  })
  it('carry numerator, denominator and percent (A-63)', () => {
    const view = council(aChild('A', { episodes: [{ LS: 'V2' }] }), aChild('B'), aChild('C'))
    const rows = story('cic-legal-status', '31/03/2020', view).breakdown
    expect(rows.find(({ key }) => key === 's20')).toEqual({
      key: 's20',
      label: 'By agreement (section 20)',
      numerator: 1,
      denominator: 3,
      value: (1 / 3) * 100,
    })
  })
})

describe('29 February', () => {
  it('is a birthday on 1 March in common years, and 28 February for every other date (A-08)', () => {
    const view = aView({
      first: 2018,
      last: 2022,
      children: [
        aChild('A', { DOB: '29/02/2004' }),
        aChild('B', { episodes: [{ DECOM: '29/02/2020', LS: 'V2' }] }),
      ],
    })
    expect(inMonth('cic-count', '28/02/2022', view)).toBe('2')
    expect(inMonth('cic-count', '01/03/2022', view)).toBe('1')
    const banded = (asAt: string) =>
      rowsAt(
        'cic-duration',
        asAt,
        aView({ first: 2019, last: 2021, children: [aChild('B', { episodes: [{ DECOM: '29/02/2020' }] })] }),
      )
    expect(banded('27/02/2021')).toEqual({ '6-12m': 1 })
    expect(banded('28/02/2021')).toEqual({ '1-2y': 1 })
  })
})

describe('the twelve-month window', () => {
  it('is computed as written: start on or before D less a year and a day more (A-01)', () => {
    const leap = (DECOM: string) => {
      const children = [aChild('A', { episodes: [{ DECOM }], outcomes: { TEETH_CHECK: '1' } })]
      return said(monthTo('dental-up-to-date', '31/03/2020', aView({ first: 2018, last: 2019, children })))
    }
    expect(leap('01/04/2019')).toBe('1 of 1')
    expect(leap('02/04/2019')).toBe('not-applicable')
  })
})
