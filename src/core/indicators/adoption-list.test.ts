import { describe, expect, it } from 'vitest'
import { aChild, aReturn } from '../../../test/build.ts'
import { someFacts, type SaidFacts } from '../../../test/facts.ts'
import { aView, aViewOf, casesOf, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'
import type { Facts } from '../sources/facts.ts'
import { day } from '../time/day.ts'
import type { View } from './view.ts'

const D = '30/09/2020'
type Plan = NonNullable<SaidFacts['adoption_children']>[number]
type Adopter = NonNullable<SaidFacts['adopters']>[number]

/** Children A, B, C … with a decision of 1 March 2020, by the list alone. */
const listing = (...plans: readonly Plan[]): View =>
  aView({ facts: { adoption_children: numbered(plans) }, asAt: D })
const numbered = (plans: readonly Plan[]) =>
  plans.map((plan, at) => ({ child_id: String.fromCharCode(65 + at), decision_date: '01/03/2020', ...plan }))
const status = (family_finding_status: string, more: Plan = {}): Plan => ({
  family_finding_status,
  status_date: '01/09/2020',
  ...more,
})

describe('family finding', () => {
  it('is under way for 2: searching and linked, not matched or stopped', () => {
    const view = listing(status('SEARCHING'), status('LINKED'), status('MATCHED'), status('STOPPED'))
    expect(inMonth('adoption-family-finding', D, view)).toBe('2')
    expect(rowsAt('adoption-family-finding', D, view)).toEqual({ SEARCHING: 1, LINKED: 1 })
  })
  it('is over when the plan is reversed, the child is placed, or a status follows it', () => {
    const view = listing(
      status('SEARCHING', { decision_reversed_date: D }),
      status('SEARCHING', { decision_reversed_date: '01/10/2020' }),
      status('SEARCHING', { placed_date: D }),
      status('SEARCHING', { child_id: 'X' }),
      status('MATCHED', { child_id: 'X', status_date: '20/09/2020' }),
      status('SEARCHING', { status_date: '01/10/2020' }),
    )
    expect(casesOf('adoption-family-finding', D, view)).toEqual({ B: 1 })
    expect(casesOf('adoption-family-finding', '10/09/2020', view)).toEqual({ A: 1, B: 1, C: 1, X: 1 })
  })
  it('is not nobody where nothing was written down, and may be more where something is missing', () => {
    const view = listing(status('SEARCHING'), {}, { matched_date: '10/09/2020' })
    expect(monthTo('adoption-family-finding', '31/08/2020', view)).toMatchObject({
      status: 'not-recorded',
      note: 'By 31 August 2020 family_finding_status was recorded for no child who waits for a family.',
    })
    expect(monthTo('adoption-family-finding', D, view)).toMatchObject({
      value: 1,
      status: 'provisional',
      note: 'For 1 more child with a plan in force no status was recorded by the day.',
    })
    expect(inMonth('adoption-family-finding', D, listing(status('MATCHED')))).toBe('0')
  })
  it('begins before the decision is dated, and goes on as the same plan', () => {
    const view = listing(
      status('SEARCHING', { child_id: 'X', decision_date: '', status_date: '01/02/2020' }),
      status('MATCHED', { child_id: 'X' }),
    )
    expect(inMonth('adoption-family-finding', D, view)).toBe('0')
  })
  it('is counted afresh for a new decision', () => {
    const view = listing(
      status('STOPPED', { child_id: 'X', decision_reversed_date: '01/06/2020' }),
      status('SEARCHING', { child_id: 'X', decision_date: '01/08/2020' }),
    )
    expect(inMonth('adoption-family-finding', D, view)).toBe('1')
  })
})

describe('placement orders undone', () => {
  const view = listing(
    { placement_order_date: '01/04/2020', placement_order_revoked_date: '03/09/2020' },
    { placement_order_date: '01/04/2020', placement_order_revoked_date: D },
    { placement_order_date: '01/04/2020', decision_reversed_date: '20/09/2020', reversal_reason: 'RD3' },
    { placement_order_date: '01/04/2020', order_date: '20/09/2020' },
  )
  it('are 2 in September, and 1 more is still to be undone', () => {
    expect(inMonth('placement-order-revocations', D, view)).toBe('2')
    expect(inMonth('revocation-plan', D, view)).toBe('1')
  })
})

describe('a child of whose care the record knows', () => {
  const left = { DEC: '20/09/2020', REC: 'E4A' }
  const council = (plan: Plan, ...children: ReturnType<typeof aChild>[]) =>
    aView({
      first: 2020,
      last: 2020,
      children,
      without: ['AD1', 'PlacedAdoption'],
      facts: { adoption_children: numbered([plan, plan, plan]) },
      asAt: D,
    })
  const leavers = [aChild('A'), aChild('B', { episodes: [left] })]
  it('is sought a family, and waits for the move, until the child leaves care', () => {
    const sought = council(status('SEARCHING'), ...leavers)
    expect(casesOf('adoption-family-finding', '19/09/2020', sought)).toEqual({ A: 1, B: 1, C: 1 })
    expect(casesOf('adoption-family-finding', D, sought)).toEqual({ A: 1, C: 1 })
    const waiting = council({ matched_date: '05/09/2020' }, ...leavers)
    expect(casesOf('adoption-matched-waiting', '19/09/2020', waiting)).toEqual({ A: 1, B: 1, C: 1 })
    expect(casesOf('adoption-matched-waiting', D, waiting)).toEqual({ A: 1, C: 1 })
  })
  it('has an order to undo while the legal status says so, of whatever date the list gives it', () => {
    const ordered = (id: string, LS: string, more = {}) => aChild(id, { episodes: [{ LS, ...more }] })
    const reversed = { decision_reversed_date: '01/09/2020', placement_order_date: '01/04/2020' }
    const orders = [ordered('A', 'C2'), ordered('B', 'E1', left)]
    expect(casesOf('revocation-plan', '19/09/2020', council(reversed, ...orders))).toEqual({ B: 1, C: 1 })
    expect(casesOf('revocation-plan', D, council(reversed, ...orders))).toEqual({ C: 1 })
    const undated = { ...reversed, placement_order_date: '' }
    const both = council(undated, ordered('A', 'D1'), ordered('B', 'E1'))
    expect(casesOf('revocation-plan', D, both)).toEqual({ A: 1, B: 1 })
  })
  it('has none to undo once the list says that it was revoked', () => {
    const plan = { decision_reversed_date: '01/09/2020', placement_order_revoked_date: '10/09/2020' }
    const view = council(plan, aChild('A', { episodes: [{ LS: 'E1' }] }))
    expect(casesOf('revocation-plan', '09/09/2020', view)).toEqual({ A: 1 })
    expect(casesOf('revocation-plan', D, view)).toEqual({})
  })
})

describe('what the list tells where no return does', () => {
  it('matches 2 in September', () => {
    const view = listing(
      { matched_date: '05/09/2020' },
      { matched_date: '28/09/2020' },
      { matched_date: '01/10/2020' },
    )
    expect(inMonth('adoption-matched', D, view)).toBe('2')
    expect(inMonth('adoption-matched-waiting', D, view)).toBe('2')
  })
  it('is each thing once, though one list after another names it', () => {
    const twice = { child_id: 'X', matched_date: '05/09/2020' }
    const view = listing(twice, { ...twice, placed_date: '20/09/2020' })
    expect(inMonth('adoption-matched', D, view)).toBe('1')
    expect(inMonth('adoption-decisions', '31/03/2020', view)).toBe('1')
    expect(inMonth('adoption-matched-waiting', D, view)).toBe('0')
    expect(inMonth('adoption-placed-pending', D, view)).toBe('1')
  })
  it('is 1 decision and 1 reversal, with its reason', () => {
    const view = listing({
      decision_date: '02/09/2020',
      decision_reversed_date: '20/09/2020',
      reversal_reason: 'RD3',
    })
    expect(inMonth('adoption-decisions', D, view)).toBe('1')
    expect(inMonth('adoption-decision-reversed', D, view)).toBe('1')
    expect(rowsAt('adoption-decision-reversed', D, view)).toEqual({ RD3: 1 })
  })
  it('is 2 placed and waiting for the order, and 1 adopted', () => {
    const placed = { placed_date: '01/06/2020' }
    const view = listing(placed, placed, { ...placed, order_date: '29/09/2020' }, { ffa_date: '01/06/2020' })
    expect(inMonth('adoption-placed-pending', D, view)).toBe('2')
    expect(inMonth('adoptions-finalised', D, view)).toBe('1')
    expect(inYear('adoptions-finalised', 2020, view, D)).toBe('1')
  })
})

describe('the return and the list together', () => {
  const view = aView({
    first: 2018,
    last: 2019,
    children: [
      aChild('A', {
        adoption: { DATE_MATCH: '05/03/2020' },
        episodes: [{ DEC: '20/03/2020', REC: 'E12', PLACE: 'A6' }],
      }),
      aChild('B'),
    ],
    facts: {
      adoption_children: numbered([
        { matched_date: '04/03/2020', order_date: '20/03/2020' },
        { matched_date: '10/03/2020' },
        { decision_date: '01/06/2020', matched_date: '20/09/2020', order_date: '25/09/2020' },
      ]),
    },
    asAt: D,
  })
  it('name each match once, the list believed for a day they differ on and for children not yet adopted', () => {
    expect(casesOf('adoption-matched', '31/03/2020', view)).toEqual({ A: 1, B: 1 })
    expect(monthTo('adoption-matched', '31/03/2020', view).source).toBe(
      "the return (AD1) and the adoption team's list",
    )
    expect(casesOf('adoption-matched-waiting', '31/03/2020', view)).toEqual({ B: 1 })
  })
  it('leave to the return what it covers, and to the list what comes after it', () => {
    expect(monthTo('adoptions-finalised', '31/03/2020', view)).toMatchObject({
      value: 1,
      source: 'the return',
    })
    expect(monthTo('adoptions-finalised', D, view)).toMatchObject({
      value: 1,
      source: "the adoption team's list",
    })
    expect(inMonth('adoption-matched', D, view)).toBe('1')
  })
  it('go on without a list as the return alone can', () => {
    const alone = aView({ first: 2019, last: 2019, children: [aChild('A', { episodes: [{ PLACE: 'A6' }] })] })
    expect(monthTo('adoption-placed-pending', '30/06/2020', alone)).toMatchObject({
      value: 1,
      status: 'provisional',
      source: 'the return',
    })
  })
})

describe('a match that only a later return names', () => {
  const child = aChild('A', {
    adoption: { DATE_MATCH: '05/03/2019' },
    episodes: [{ DECOM: '01/02/2018', DEC: '20/09/2019', REC: 'E12' }],
  })
  const returns = (...without: 'AD1'[]) => [aReturn(2018, [], ['AD1']), aReturn(2019, [child], without)]
  const list = someFacts({ adoption_children: [{ child_id: 'B', decision_date: '01/01/2019' }] })
  it('counts in the month and year it was made, with a list of plans or without', () => {
    for (const facts of [{}, list]) {
      const view = aViewOf(returns(), {}, { facts, asAt: day('31/03/2020') })
      expect(casesOf('adoption-matched', '31/03/2019', view)).toEqual({ A: 1 })
      expect(inYear('adoption-matched', 2018, view)).toBe('1')
      expect(inYear('adoption-matched', 2019, view)).toBe('0')
      expect(inMonth('adoption-matched-waiting', '31/03/2019', view)).toBe('1')
    }
  })
  it('is not told where no return of that year or later holds AD1', () => {
    expect(monthTo('adoption-matched', '31/03/2019', aViewOf(returns('AD1')))).toMatchObject({
      status: 'not-collected',
      value: null,
    })
    const earlier = [aReturn(2018, [child]), aReturn(2019, [], ['AD1'])]
    expect(inMonth('adoption-matched', '31/05/2019', aViewOf(earlier))).toBe('not-collected')
  })
})

describe('a list of Annex A', () => {
  const facts = someFacts({ adoption_children: numbered([{ decision_date: '02/03/2015' }]) })
  const drawn = (adoption_children: Facts['adoption_children']) =>
    aViewOf([], {}, { facts: { ...(adoption_children && { adoption_children }) }, asAt: day(D) })
  const ofAnnexA = facts.adoption_children?.map((fact) => ({
    ...fact,
    origin: { ...fact.origin, kind: 'annex-a' as const, asAt: day(D) },
  }))
  it('reaches twelve months back from the day it was drawn', () => {
    expect(inMonth('adoption-decisions', '31/10/2019', drawn(ofAnnexA))).toBe('0')
    expect(monthTo('adoption-decisions', '31/08/2019', drawn(ofAnnexA)).note).toContain('30 September 2019')
    expect(inMonth('adoption-decisions', '31/08/2019', drawn(facts.adoption_children))).toBe('0')
  })
})

describe('adoptive families', () => {
  const council = (...adopters: readonly Adopter[]) =>
    aView({
      facts: { adopters: adopters.map((row, at) => ({ adopter_id: `P${at}`, ...row })) },
      asAt: D,
    })
  it('approved in September are 2: two adults of one family and one of another', () => {
    const approved_date = '10/09/2020'
    const view = council(
      { family_id: 'F1', approved_date },
      { family_id: 'F1', approved_date: '12/09/2020' },
      { family_id: 'F2', approved_date },
    )
    expect(inMonth('adopters-recruited', D, view)).toBe('2')
    expect(casesOf('adopters-recruited', D, view)).toEqual({ F1: 1, F2: 1 })
  })
  it('without a number are families of their own', () => {
    const view = council({ approved_date: '10/09/2020' }, { approved_date: '10/09/2020' })
    expect(inMonth('adopters-recruited', D, view)).toBe('2')
  })
  it('in assessment are 2: stage 1 and stage 2, not approved and not left', () => {
    const view = council(
      { stage1_started: '01/03/2020' },
      { stage1_started: '01/03/2020', stage2_started: '01/06/2020' },
      { stage1_started: '01/03/2020', approved_date: D },
      { stage1_started: '01/03/2020', left_date: '01/09/2020', left_reason: '1' },
      { stage1_started: '01/10/2020' },
      { enquiry_date: '01/03/2020' },
    )
    expect(inMonth('adopters-in-assessment', D, view)).toBe('2')
  })
  it('on hold are still in assessment', () => {
    const hold = { stage1_started: '01/03/2020', left_date: '01/09/2020', left_reason: '2' }
    expect(inMonth('adopters-in-assessment', D, council(hold))).toBe('1')
  })
  it('are told by the latest list of each adult', () => {
    const view = council(
      { adopter_id: 'X', stage1_started: '01/03/2020' },
      { adopter_id: 'X', stage1_started: '01/03/2020', approved_date: '20/09/2020' },
    )
    expect(inMonth('adopters-in-assessment', D, view)).toBe('0')
    expect(inMonth('adopters-recruited', D, view)).toBe('1')
  })
})
