import { describe, expect, it } from 'vitest'
import { isoDay } from '../time/day.ts'
import { gather } from './gather.ts'
import type { Child } from './child.ts'
import { aChild, aReturn, type Cells, type Rows } from '../../../test/build.ts'

/** The child A after these returns, the first of 2018/19 and then year by year. */
function after(...returns: (readonly Rows[])[]): Child {
  const [child] = gather(returns.map((rows, at) => aReturn(2018 + at, rows))).children
  if (!child) throw new Error('No child gathered')
  return child
}
const care = (...episodes: Cells<'Episodes'>[]) => [aChild('A', { episodes })]
const spells = ({ episodes }: Child) =>
  episodes.map(({ start, end, row }) =>
    `${isoDay(start)} to ${end === undefined ? 'now' : isoDay(end)} ${row.REC ?? ''}`.trim(),
  )
const dates = ({ periods }: Child) => periods.map(({ start }) => isoDay(start))
const E1 = { DECOM: '01/02/2018' }

describe('an episode that two returns hold', () => {
  it('is as the later one says, even when that has no end (A-10)', () => {
    expect(spells(after(care(E1), care({ ...E1, DEC: '01/06/2019', REC: 'E4A' })))).toEqual([
      '2018-02-01 to 2019-06-01 E4A',
    ])
    expect(spells(after(care({ ...E1, DEC: '01/06/2018', REC: 'E4A' }), care(E1)))).toEqual([
      '2018-02-01 to now',
    ])
  })
  it('stays open when the child is in no later return (A-11)', () => {
    expect(spells(after(care(E1), [], []))).toEqual(['2018-02-01 to now'])
  })
})

describe('an episode twice in one return', () => {
  const ended = { ...E1, DEC: '01/06/2018', REC: 'E4A' }
  it('is the one with an end, wherever it stands (A-10)', () => {
    expect(spells(after(care(E1, ended)))).toEqual(['2018-02-01 to 2018-06-01 E4A'])
    expect(spells(after(care(ended, E1)))).toEqual(['2018-02-01 to 2018-06-01 E4A'])
  })
  it('is the last of those alike (A-10)', () => {
    const also = { ...E1, DEC: '01/07/2018', REC: 'E4B' }
    expect(spells(after(care(ended, also)))).toEqual(['2018-02-01 to 2018-07-01 E4B'])
    expect(after(care({ ...E1, LS: 'C1' }, { ...E1, LS: 'C2' })).episodes[0]?.row.LS).toBe('C2')
  })
})

describe('an episode that ends on or before the day it began', () => {
  const impossible = (DEC: string) => ({ ...E1, DEC, REC: 'E4A' })
  it.each(['01/02/2018', '31/01/2018'])(
    'on %s is left out before anything else, also before keys are compared (A-12)',
    (DEC) => {
      expect(spells(after(care({ ...E1, LS: 'C1' }, impossible(DEC))))).toEqual(['2018-02-01 to now'])
      expect(spells(after(care(E1), care(impossible(DEC))))).toEqual(['2018-02-01 to now'])
    },
  )
  it('is told to whoever asks what was not used', () => {
    expect(gather([aReturn(2018, care(impossible('01/02/2018')))]).impossible).toMatchObject([
      { CHILD: 'A', line: 2 },
    ])
  })
})

describe('other rows that two returns hold', () => {
  const both = (first: Parameters<typeof aChild>[1], second: Parameters<typeof aChild>[1]) =>
    after([aChild('A', first)], [aChild('A', second)])
  it('of header, asylum and adoption are as the later one says, one a child (A-15)', () => {
    expect(both({ ETHNIC: 'NOBT' }, { ETHNIC: 'WBRI' }).header?.ETHNIC).toBe('WBRI')
    const until = both({ asylum: {} }, { asylum: { DUC: '01/06/2019' } }).uasc?.until
    expect(until && isoDay(until)).toBe('2019-06-01')
    expect(
      both({ adoption: { FOSTER_CARE: '1', DATE_INT: '01/01/2018' } }, { adoption: { FOSTER_CARE: '0' } })
        .adoption,
    ).toEqual(expect.objectContaining({ FOSTER_CARE: false }))
  })
  it('of reviews are one a date (A-15)', () => {
    const { reviews } = both(
      { reviews: [{ REVIEW: '01/06/2018', REVIEW_CODE: 'PN7' }, { REVIEW: '01/12/2018' }] },
      { reviews: [{ REVIEW: '01/06/2018', REVIEW_CODE: 'PN1' }] },
    )
    expect(reviews.map(({ REVIEW_CODE }) => REVIEW_CODE)).toEqual(['PN1', 'PN1'])
  })
  it('of going missing are one a kind and start (data model 1.12)', () => {
    const M = { MISSING: 'M', MIS_START: '01/06/2018' }
    const { missing } = both(
      { missing: [M, { ...M, MISSING: 'A' }] },
      { missing: [{ ...M, MIS_END: '03/06/2018' }] },
    )
    expect(missing.map(({ MISSING, MIS_END }) => [MISSING, MIS_END !== undefined])).toEqual([
      ['M', true],
      ['A', false],
    ])
  })
  it('of decisions are one a date, of social workers one a worker and start (A-15)', () => {
    const decided = { DATE_PLACED: '01/06/2018' }
    const sw = { SW_ID: 'SW1', SW_DECOM: '01/06/2018' }
    const child = both(
      { decisions: [decided, { DATE_PLACED: '01/07/2018' }], workers: [sw, { ...sw, SW_ID: 'SW2' }] },
      {
        decisions: [{ ...decided, DATE_PLACED_CEASED: '01/02/2019' }],
        workers: [{ ...sw, SW_DEC: '01/02/2019' }],
      },
    )
    expect(child.decisions.map(({ DATE_PLACED_CEASED }) => DATE_PLACED_CEASED !== undefined)).toEqual([
      true,
      false,
    ])
    expect(child.socialWorkers.map(({ SW_ID, SW_DEC }) => [SW_ID, SW_DEC !== undefined])).toEqual([
      ['SW1', true],
      ['SW2', false],
    ])
  })
  it('of outcomes and care leavers are kept a year each', () => {
    const { oc2, oc3 } = both(
      { outcomes: { SDQ_SCORE: '10' }, leaver: { ACTIV: 'F1' } },
      { outcomes: { SDQ_SCORE: '20' }, leaver: { ACTIV: 'G5' } },
    )
    expect([...oc2].map(([year, { SDQ_SCORE }]) => [year, SDQ_SCORE])).toEqual([
      [2018, 10],
      [2019, 20],
    ])
    expect([...oc3].map(([year, { ACTIV }]) => [year, ACTIV])).toEqual([
      [2018, 'F1'],
      [2019, 'G5'],
    ])
  })
})

describe('a period of care', () => {
  it('goes on through X1 and through a blank reason, also when the next episode says it started (A-13)', () => {
    expect(dates(after(care(E1, { DECOM: '01/06/2018', RNE: 'P' })))).toEqual(['2018-02-01'])
    expect(dates(after(care(E1, { DECOM: '01/06/2018', RNE: 'S' })))).toEqual(['2018-02-01'])
    expect(
      dates(after(care({ ...E1, DEC: '01/06/2018', REC: 'X1' }, { DECOM: '01/06/2018', RNE: 'S' }))),
    ).toEqual(['2018-02-01'])
    expect(dates(after(care({ ...E1, DEC: '01/06/2018' }, { DECOM: '01/06/2018', RNE: 'P' })))).toEqual([
      '2018-02-01',
    ])
  })
  it('begins again after any other reason, the same day too, and after a gap of one day', () => {
    const begun = ['2018-02-01', '2018-06-01']
    expect(
      dates(after(care({ ...E1, DEC: '01/06/2018', REC: 'E4A' }, { DECOM: '01/06/2018', RNE: 'S' }))),
    ).toEqual(begun)
    expect(
      dates(after(care({ ...E1, DEC: '31/05/2018', REC: 'X1' }, { DECOM: '01/06/2018', RNE: 'P' }))),
    ).toEqual(begun)
    expect(dates(after(care({ ...E1, DEC: '31/05/2018' }, { DECOM: '01/06/2018', RNE: 'P' })))).toEqual(begun)
  })
  it('ends an episode left open where the next begins, and cuts one that overlaps it', () => {
    expect(spells(after(care(E1, { DECOM: '01/06/2018', RNE: 'P' })))).toEqual([
      '2018-02-01 to 2018-06-01',
      '2018-06-01 to now',
    ])
    expect(
      spells(after(care({ ...E1, DEC: '01/08/2018', REC: 'X1' }, { DECOM: '01/06/2018', RNE: 'P' }))),
    ).toEqual(['2018-02-01 to 2018-06-01 X1', '2018-06-01 to now'])
  })
  it('begins with the earliest episode held, whatever its reason (A-29)', () => {
    expect(dates(after(care({ ...E1, RNE: 'L' })))).toEqual(['2018-02-01'])
  })
  it('that begins at 18 or over is ignored (A-26)', () => {
    const late = after([
      aChild('A', {
        DOB: '01/06/2000',
        episodes: [{ ...E1, DEC: '01/05/2018', REC: 'E4A' }, { DECOM: '01/06/2018' }],
      }),
    ])
    expect(dates(late)).toEqual(['2018-02-01'])
  })
  it('is cut at the 18th birthday (A-26)', () => {
    const [period] = after([
      aChild('A', { DOB: '01/06/2000', episodes: [{ ...E1, DEC: '01/09/2018', REC: 'E5' }] }),
    ]).periods
    expect(period && isoDay(period.end)).toBe('2018-06-01')
    expect(period?.cessation && isoDay(period.cessation.on)).toBe('2018-09-01')
  })
  it('is formed by no short break, and cut short by none', () => {
    expect(dates(after(care({ ...E1, LS: 'V4' }, { DECOM: '01/06/2018', LS: 'V2' })))).toEqual(['2018-06-01'])
    const beside = after(care(E1, { DECOM: '01/06/2018', DEC: '05/06/2018', REC: 'E8', LS: 'V3' }))
    expect(spells(beside)).toEqual(['2018-02-01 to now'])
    expect(beside.shortBreaks).toHaveLength(1)
  })
})

describe('a date of birth', () => {
  it("is the header's, else that of any other table", () => {
    const born = (rows: Rows) => gather([aReturn(2018, [rows])]).children.map(({ dob }) => dob && isoDay(dob))
    expect(born({ Reviews: [{ CHILD: 'A', DOB: '15/06/2012', REVIEW: '01/06/2018' }] })).toEqual([
      '2012-06-15',
    ])
    expect(
      born({ Header: [{ CHILD: 'A', DOB: '01/01/2010' }], OC3: [{ CHILD: 'A', DOB: '15/06/2012' }] }),
    ).toEqual(['2010-01-01'])
    expect(born({ Episodes: [{ CHILD: 'A', DECOM: '01/06/2018' }] })).toEqual([undefined])
  })
})
