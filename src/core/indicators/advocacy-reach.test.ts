import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, indicator, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { measure } from './measure.ts'

type Referral = NonNullable<SaidFacts['advocacy']>[number]

const D = '30/09/2020'
const told = (...rows: Referral[]) =>
  aView({
    facts: {
      advocacy: rows.map((row, at) => ({
        referral_id: String(at),
        referral_date: '10/09/2020',
        group: 'CIC',
        ...row,
      })),
    },
    asAt: D,
  })
const percents = (id: string, view: ReturnType<typeof aView>) =>
  Object.fromEntries(
    measure(indicator(id), view, day(D), 1)
      .breakdown.filter(({ numerator }) => numerator > 0)
      .map(({ key, value }) => [key, Math.round(value ?? 0)]),
  )

describe('who asks for an advocate', () => {
  it('is 67% children in care, half of them care leavers, and 33% child protection', () => {
    const view = told({ group: 'CIC' }, { group: 'CARE_LEAVER' }, { group: 'CP' })
    expect(inMonth('advocacy-mix', D, view)).toBe('2 of 3')
    expect(percents('advocacy-mix', view)).toEqual({ CIC: 67, CARE_LEAVER: 50, CP: 33 })
  })
  it('is the mix the provider printed: 49 with 18 of it, 46, 3, 1 and 1 percent', () => {
    const counts = { CIC: 201, CARE_LEAVER: 44, CP: 230, CIN: 15, SEND_TRANSITION: 5, NOT_STATED: 5 }
    const view = told(
      ...Object.entries(counts).flatMap(([group, n]) => Array.from({ length: n }, () => ({ group }))),
    )
    expect(percents('advocacy-mix', view)).toEqual({
      CIC: 49,
      CARE_LEAVER: 18,
      CP: 46,
      CIN: 3,
      SEND_TRANSITION: 1,
      NOT_STATED: 1,
    })
  })
})

describe('new children told of advocacy', () => {
  const entering = (id: string, DOB: string) => aChild(id, { DOB, episodes: [{ DECOM: '10/09/2020' }] })
  const notice = (child_id: string, more: Referral = {}): Referral => ({
    referral_id: child_id,
    child_id,
    referral_date: '14/09/2020',
    source: 'EARLY_NOTIFICATION',
    group: 'CIC',
    ...more,
  })
  const council = (children: ReturnType<typeof aChild>[], ...advocacy: Referral[]) =>
    aView({ first: 2020, children, facts: { advocacy } })
  it('are 1 of 3: one referred, one who opted out and stands apart, one not', () => {
    const children = ['A', 'B', 'C'].map((id) => entering(id, '01/01/2010'))
    const view = council(children, notice('A'), notice('B', { opted_out: 'Y' }))
    expect(inMonth('advocacy-early-notification', D, view)).toBe('1 of 3')
    expect(rowsAt('advocacy-early-notification', D, view)).toEqual({ 'opted-out': 1 })
  })
  it('are asked of a child who is 8 on entering care, and not of one a day younger', () => {
    const view = council([entering('A', '10/09/2012'), entering('B', '11/09/2012')], notice('A'), notice('B'))
    expect(casesOf('advocacy-early-notification', D, view)).toEqual({ A: 1 })
  })
  it('are told by an early notification while in care, whenever it was', () => {
    const children = ['A', 'B', 'C'].map((id) => entering(id, '01/01/2010'))
    const view = council(
      children,
      notice('A', { referral_date: '02/11/2020' }),
      notice('B', { referral_date: '09/09/2020' }),
      notice('C', { source: 'SOCIAL_WORKER' }),
    )
    expect(casesOf('advocacy-early-notification', D, view)).toEqual({ A: 1, B: 0, C: 0 })
  })
  it('are found among children measured some at a time', () => {
    const children = Array.from({ length: 4100 }, (_, at) => entering(String(at), '01/01/2010'))
    const view = council(children, notice('4099'))
    const { series } = measure(indicator('advocacy-early-notification'), view, day(D), 1)
    expect(series[0]).toMatchObject({ numerator: 1, denominator: 4100 })
  })
})

describe('what young people ask advocates about', () => {
  it('is each issue once, however it is written, most raised first, with what nobody wrote down', () => {
    const issues = ['PLACEMENT_MOVE', 'contact', 'CONTACT', 'placement move', 'CONTACT', '']
    const view = told(...issues.map((issue) => ({ issue })))
    expect(inMonth('advocacy-issues', D, view)).toBe('6')
    expect(rowsAt('advocacy-issues', D, view)).toEqual({
      CONTACT: 3,
      'PLACEMENT MOVE': 2,
      'not-recorded': 1,
    })
    const { breakdown } = measure(indicator('advocacy-issues'), view, day(D), 1)
    expect(breakdown.map(({ label }) => label).slice(0, 2)).toEqual(['Contact', 'Placement move'])
  })
  it('is ten issues and the others together, with words that are no code', () => {
    const issues = Array.from({ length: 12 }, (_, at) => `ISSUE ${String(at).padStart(2, '0')}`)
    const story = 'My carer will not let me see my brother at the weekend'
    const view = told(...[...issues, ...issues, 'ISSUE 11', story, 'SAM'].map((issue) => ({ issue })))
    const rows = rowsAt('advocacy-issues', D, view)
    expect(rows['ISSUE 11']).toBe(3)
    // Two issues beyond the ten, the story, and what one young person alone wrote, which may be a name.
    expect(rows['other']).toBe(6)
    expect(rows['SAM']).toBeUndefined()
    expect(Object.keys(rows)).toHaveLength(11)
  })
  it('survives children being measured some at a time', () => {
    const children = Array.from({ length: 4100 }, (_, at) => aChild(String(at)))
    const facts = {
      advocacy: ['1', '2'].map((referral_id) => ({
        referral_id,
        referral_date: '10/09/2020',
        group: 'CIC',
        issue: 'CONTACT',
      })),
    }
    expect(rowsAt('advocacy-issues', D, aView({ first: 2020, children, facts }))).toEqual({ CONTACT: 2 })
    expect(monthTo('advocacy-issues', D, aView({ first: 2020, children, facts })).value).toBe(2)
  })
})
