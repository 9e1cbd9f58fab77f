import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt, yearFrom } from '../../../test/measured.ts'
import type { View } from './view.ts'

const D = '30/09/2020'
type Leaver = NonNullable<SaidFacts['care_leavers']>[number]

/** A former relevant young person of 20 on the list of 30 September, unless said. */
const listed = (row: Leaver, at: number) => ({
  child_id: String.fromCharCode(65 + at),
  as_at: D,
  dob: '01/06/2000',
  eligibility: 'FORMER_RELEVANT',
  ...row,
})
const council = (...care_leavers: readonly Leaver[]): View =>
  aView({ facts: { care_leavers: care_leavers.map(listed) }, asAt: D })
const SEVENTEEN = { dob: '01/06/2003', eligibility: 'RELEVANT' }
const living = (...letters: string[]) => council(...letters.map((accommodation) => ({ accommodation })))
const doing = (...codes: string[]) => council(...codes.map((activity) => ({ activity })))

describe('young people with a leaving care service', () => {
  const many = (n: number, row: Leaver) => Array.from({ length: n }, () => row)
  it('are 13, relevant and former relevant, and 2 who only qualify are apart', () => {
    const view = council(
      ...many(3, SEVENTEEN),
      ...many(9, {}),
      { dob: '01/06/1997' },
      ...many(2, { eligibility: 'QUALIFYING' }),
      { ...SEVENTEEN, eligibility: 'ELIGIBLE' },
    )
    expect(inMonth('cl-cohort', D, view)).toBe('13')
    expect(rowsAt('cl-cohort', D, view)).toEqual({ '17-18': 3, '19-21': 9, '22-25': 1, qualifying: 2 })
  })
  it('leave out the dead, those home for good and those whose care another council took over', () => {
    const view = aView({
      first: 2019,
      last: 2019,
      children: [aChild('C', { DOB: '01/06/2001', episodes: [{ DEC: '01/06/2019', REC: 'E3' }] })],
      facts: { care_leavers: [{ in_touch: 'DIED' }, { in_touch: 'RHOM' }, {}, {}].map(listed) },
      asAt: D,
    })
    expect(casesOf('cl-cohort', D, view)).toEqual({ D: 1 })
  })
  it('whose eligibility or birthday is not recorded are shown', () => {
    const view = council({ eligibility: '' }, { dob: '' })
    expect(rowsAt('cl-cohort', D, view)).toEqual({ 'not-recorded': 1, 'not-known': 1 })
  })
})

describe('the list of a month', () => {
  const view = council(
    { child_id: 'X', as_at: '31/08/2020', in_touch: 'NO' },
    { child_id: 'X', as_at: D, in_touch: 'YES' },
    { child_id: 'Y', as_at: '01/09/2020', in_touch: 'NO' },
    { child_id: 'Z', as_at: '31/08/2020', in_touch: 'YES' },
    { child_id: 'X', as_at: '10/09/2020', in_touch: 'NO' },
  )
  it('is the latest of the month for each, and never an older month', () => {
    expect(casesOf('cl-in-touch', D, view)).toEqual({ X: 1, Y: 0 })
    expect(casesOf('cl-in-touch', '31/08/2020', view)).toEqual({ X: 0, Z: 1 })
  })
  it('reaches back a month from a day within one', () => {
    expect(casesOf('cl-in-touch', '15/09/2020', view)).toEqual({ X: 0, Y: 0, Z: 1 })
  })
  it('is missed, and not a nobody, where there is none', () => {
    expect(monthTo('cl-in-touch', '31/10/2020', view)).toMatchObject({
      status: 'not-collected',
      note: expect.stringContaining(
        'No list of care leavers (L18) is dated in the month to 31 October 2020',
      ) as string,
    })
    expect(monthTo('cl-contact-8w', '31/10/2020', view).status).toBe('not-collected')
  })
})

describe('the return and the list', () => {
  const both = aView({
    first: 2018,
    last: 2019,
    children: [
      aChild('A', {
        DOB: '01/06/2000',
        episodes: [{ DEC: '01/05/2018', REC: 'E5' }],
        leaver: { IN_TOUCH: 'NO', ACTIV: '0', ACCOM: '0' },
      }),
    ],
    facts: { care_leavers: [{ in_touch: 'YES', as_at: '31/03/2020' }, { in_touch: 'YES' }].map(listed) },
    asAt: D,
  })
  it('tell whole years and months: a year that is not over is left to its months', () => {
    expect(yearFrom('cl-in-touch', 2019, both)).toMatchObject({ value: 0, source: 'the return (OC3)' })
    expect(monthTo('cl-in-touch', D, both)).toMatchObject({
      value: 100,
      source: "the leaving care team's list",
    })
    expect(yearFrom('cl-in-touch', 2020, both, D)).toMatchObject({
      value: null,
      note: expect.stringContaining('the list of care leavers tells each month') as string,
    })
  })
  it('give the year to the list where no return tells it', () => {
    const alone = council({ as_at: '31/03/2020', in_touch: 'YES' })
    expect(inYear('cl-in-touch', 2019, alone)).toBe('1 of 1')
  })
})

describe('shares by the list', () => {
  it('are of former relevant young people aged 19 to 21, with 17 and 18 beside them', () => {
    const view = council(
      { in_touch: 'YES' },
      { in_touch: 'YES', dob: '01/10/1998' },
      { in_touch: 'YES', dob: D.replace('2020', '1998') },
      { in_touch: 'YES', eligibility: 'QUALIFYING' },
      { in_touch: 'YES', ...SEVENTEEN },
      { in_touch: 'NO', ...SEVENTEEN, eligibility: 'FORMER_RELEVANT' },
      { in_touch: 'YES', ...SEVENTEEN, dob: '01/06/2004' },
    )
    expect(inMonth('cl-in-touch', D, view)).toBe('2 of 2')
    expect(rowsAt('cl-in-touch', D, view)).toEqual({ '17-18': 1, '19-21': 2 })
  })
  it('are in touch for 2 of 3: a refusal stays in the base and the dead do not', () => {
    const view = council(...['YES', 'YES', 'REFU', 'DIED'].map((in_touch) => ({ in_touch })))
    expect(inMonth('cl-in-touch', D, view)).toBe('2 of 3')
  })
  it('are suitable for 1 of 4: abroad leaves the base, not in touch stays in it', () => {
    const view = council(
      { accommodation: 'U', suitable: 'Y' },
      { accommodation: 'W', suitable: 'N' },
      { accommodation: 'X', suitable: 'N' },
      { accommodation: 'G', suitable: 'Y' },
      { in_touch: 'NO' },
    )
    expect(inMonth('cl-suitable', D, view)).toBe('1 of 4')
  })
  it('are education or work for 2 of 4, neither for 1, and not known for the rest', () => {
    const view = doing('F2', 'P5', 'G5', '0')
    expect(inMonth('cl-eet', D, view)).toBe('2 of 4')
    expect(inMonth('cl-neet', D, view)).toBe('1 of 4')
    expect(rowsAt('cl-neet', D, view)).toEqual({ G5: 1 })
  })
  it('have a row each for a residence not known and for none recorded', () => {
    expect(rowsAt('cl-accommodation-type', D, living('U', 'Z', '', 'R'))).toEqual({
      U: 1,
      Z: 1,
      '0': 1,
      R: 1,
    })
  })
  it('are 1 in bed and breakfast and 2 in an emergency or nowhere; the young are apart', () => {
    const view = council(...['W', 'V', 'S', 'U'].map((accommodation) => ({ accommodation })), {
      ...SEVENTEEN,
      accommodation: 'W',
    })
    expect(inMonth('cl-bed-breakfast', D, view)).toBe('1')
    expect(rowsAt('cl-bed-breakfast', D, view)).toEqual({ V: 1, S: 1, 'W:17-18': 1 })
  })
  it('are 1 in custody', () => {
    expect(inMonth('cl-custody', D, living('X', 'U'))).toBe('1')
  })
  it('are 2 at university, and the column of the list is believed before the activity', () => {
    expect(inMonth('cl-university', D, doing('F1', 'P1', 'F2'))).toBe('2 of 3')
    const flagged = council({ activity: 'F1', university: 'N' }, { activity: 'F5', university: 'Y' })
    expect(casesOf('cl-university', D, flagged)).toEqual({ A: 0, B: 1 })
  })
  it('cannot be of apprentices before 2021/22, unless the list has a column for them (A-42)', () => {
    expect(monthTo('cl-apprenticeship', D, doing('F4', 'F5'))).toMatchObject({
      value: null,
      note: expect.stringContaining('before 2021/22 cannot tell apprenticeships') as string,
    })
    expect(inMonth('cl-apprenticeship', D, council({ apprenticeship: 'Y' }, {}))).toBe('1 of 2')
    const later = council({ as_at: '30/09/2021', activity: 'F4' }, { as_at: '30/09/2021', activity: 'F5' })
    expect(inMonth('cl-apprenticeship', '30/09/2021', later)).toBe('1 of 2')
  })
  it('are 1 of 2 who stayed put: one in a home at 18 could not', () => {
    const fostered = (id: string, PLACE: string) =>
      aChild(id, { DOB: '01/06/2001', episodes: [{ PLACE, DEC: '01/06/2019', REC: 'E17' }] })
    const view = aView({
      first: 2018,
      last: 2020,
      children: [fostered('A', 'U6'), fostered('B', 'U6'), fostered('C', 'K2')],
      facts: { care_leavers: ['Z', 'U', 'U'].map((accommodation, at) => listed({ accommodation }, at)) },
      asAt: D,
    })
    expect(inMonth('cl-staying-put', D, view)).toBe('1 of 2')
  })
})

describe('contact in eight weeks', () => {
  it('is 56 days back and no more', () => {
    const view = council(
      { last_contact_date: '05/08/2020' },
      { last_contact_date: '04/08/2020' },
      { last_contact_date: D },
      {},
    )
    expect(casesOf('cl-contact-8w', D, view)).toEqual({ A: 1, B: 0, C: 1, D: 0 })
  })
})

describe('pathway plans', () => {
  const planned = (leavers: readonly Leaver[], plans: SaidFacts['pathway_plans']) =>
    aView({ facts: { care_leavers: leavers.map(listed), pathway_plans: plans ?? [] }, asAt: D })
  it('are up to date for 1 of 3: six months to the day, a day over, and none', () => {
    const view = planned(
      [{}, {}, {}],
      [
        { child_id: 'A', completed_date: '30/03/2020' },
        { child_id: 'B', completed_date: '29/03/2020' },
      ],
    )
    expect(casesOf('cl-pathway-plan', D, view)).toEqual({ A: 1, B: 0, C: 0 })
  })
  it('are late on the Monday after the Saturday their review was due', () => {
    const on = (as_at: string) =>
      casesOf(
        'cl-pathway-plan',
        as_at,
        planned([{ as_at }], [{ child_id: 'A', completed_date: '26/03/2020' }]),
      )
    expect(on('26/09/2020')).toEqual({ A: 1 })
    expect(on('28/09/2020')).toEqual({ A: 0 })
  })
  it('go by the later of completion and review, up to the day', () => {
    const view = planned(
      [{}, {}],
      [
        { child_id: 'A', completed_date: '01/01/2020', review_date: '01/07/2020' },
        { child_id: 'B', completed_date: '01/01/2020', review_date: '01/10/2020' },
      ],
    )
    expect(casesOf('cl-pathway-plan', D, view)).toEqual({ A: 1, B: 0 })
  })
  it('are due to all former relevant up to 21, and after it while there is support; eligible children are apart', () => {
    const old = { dob: '01/06/1998' }
    const view = planned(
      [
        old,
        { ...old, in_touch: 'NREQ' },
        { ...SEVENTEEN, eligibility: 'ELIGIBLE' },
        { eligibility: 'QUALIFYING' },
      ],
      [{ child_id: 'C', completed_date: '01/09/2020' }],
    )
    expect(casesOf('cl-pathway-plan', D, view)).toEqual({ A: 0 })
    expect(rowsAt('cl-pathway-plan', D, view)).toEqual({ ELIGIBLE: 1 })
  })
})

describe('personal advisers', () => {
  it('were given in time to 1 of 2; the day itself is in time, and so is being 17 and a half on the day', () => {
    const view = council(
      { ...SEVENTEEN, dob: '01/03/2003', pa_allocated_date: '30/08/2020' },
      { ...SEVENTEEN, dob: '01/03/2003', pa_allocated_date: '02/09/2020' },
      { ...SEVENTEEN, dob: '30/03/2003', pa_allocated_date: D, eligibility: 'ELIGIBLE' },
      { ...SEVENTEEN, dob: '31/03/2003', pa_allocated_date: D },
      { ...SEVENTEEN, dob: '01/04/2003' },
      {},
    )
    expect(casesOf('cl-pa-allocated', D, view)).toEqual({ A: 1, B: 0, C: 1, D: 1 })
  })
})

describe('parents', () => {
  it('are 1, and of 1 it is not known', () => {
    const view = council({ parent: 'Y' }, { parent: 'N' }, {})
    expect(inMonth('cl-parents', D, view)).toBe('1')
    expect(rowsAt('cl-parents', D, view)).toEqual({ yes: 1, no: 1, 'not-known': 1 })
  })
  it('were in care themselves for 1 of the 2 of whom it is known; not asked is a row', () => {
    const view = council({ parent_in_care: 'Y' }, { parent_in_care: 'N' }, {})
    expect(inMonth('parents-in-care-history', D, view)).toBe('1 of 2')
    expect(rowsAt('parents-in-care-history', D, view)).toEqual({ yes: 1, no: 1, 'not-known': 1 })
  })
})
