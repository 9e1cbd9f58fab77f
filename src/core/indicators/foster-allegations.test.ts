import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'

type Allegation = NonNullable<SaidFacts['foster_allegations']>[number]

const received = (allegation_id: string, received_date: string, more: Partial<Allegation> = {}) => ({
  allegation_id,
  household_id: `H${allegation_id}`,
  received_date,
  ...more,
})
const council = (...foster_allegations: Allegation[]) =>
  aView({ facts: { foster_allegations }, asAt: '31/10/2020' })

describe('allegations against foster carers', () => {
  it('are 2 in September in the worked example', () => {
    const view = council(
      received('1', '02/09/2020'),
      received('2', '30/09/2020'),
      received('3', '01/10/2020'),
    )
    expect(inMonth('foster-allegations', '30/09/2020', view)).toBe('2')
    expect(inMonth('foster-allegations', '31/10/2020', view)).toBe('1')
  })
  it('are one for an event, though both carers of the household stand in rows of their own', () => {
    const event = { household_id: 'H1', child_id: 'A', type: 'PHYSICAL' }
    const view = council(
      received('1', '02/09/2020', event),
      received('1', '02/09/2020', { ...event, outcome: 'UNFOUNDED' }),
      received('2', '02/09/2020', event),
      received('3', '02/09/2020', { ...event, child_id: 'B' }),
    )
    expect(inMonth('foster-allegations', '30/09/2020', view)).toBe('2')
  })
  it('are 3 received, 1 substantiated and 1 ongoing: "1 (1 ongoing)"', () => {
    const view = council(
      received('1', '02/09/2020', { outcome: 'SUBSTANTIATED', concluded_date: '10/10/2020' }),
      received('2', '03/09/2020', { outcome: 'ONGOING' }),
      received('3', '04/09/2020', { outcome: 'MALICIOUS', concluded_date: '20/09/2020' }),
    )
    expect(inMonth('foster-allegations', '30/09/2020', view)).toBe('3')
    expect(monthTo('foster-allegations-substantiated', '30/09/2020', view)).toMatchObject({
      value: 1,
      status: 'provisional',
      note: '1 ongoing.',
    })
    expect(rowsAt('foster-allegations-substantiated', '30/09/2020', view)).toEqual({
      substantiated: 1,
      ongoing: 1,
      other: 1,
    })
  })
  it('go as April to September 2020 were printed: 0, 1, 1, "1 on-going", 0, 0', () => {
    const proved = { outcome: 'SUBSTANTIATED' }
    const view = council(
      received('0', '10/04/2020', { outcome: 'UNFOUNDED' }),
      received('1', '10/05/2020', proved),
      received('2', '10/06/2020', proved),
      received('3', '10/07/2020', { outcome: 'ONGOING' }),
    )
    const ends = ['30/04/2020', '31/05/2020', '30/06/2020', '31/07/2020', '31/08/2020', '30/09/2020']
    const months = ends.map((end) => monthTo('foster-allegations-substantiated', end, view))
    expect(months.map(({ value }) => value)).toEqual([0, 1, 1, 0, 0, 0])
    expect(months.map(({ note }) => note)).toEqual([
      undefined,
      undefined,
      undefined,
      '1 ongoing.',
      undefined,
      undefined,
    ])
  })
  it('are ongoing while nothing is concluded, and final once all are', () => {
    const open = council(received('1', '02/09/2020'))
    const closed = council(received('1', '02/09/2020', { concluded_date: '20/09/2020' }))
    expect(monthTo('foster-allegations-substantiated', '30/09/2020', open).status).toBe('provisional')
    expect(monthTo('foster-allegations-substantiated', '30/09/2020', closed).status).toBe('final')
    expect(rowsAt('foster-allegations', '30/09/2020', closed)).toEqual({ other: 1 })
  })
  it('name the child where the record knows it, else the allegation', () => {
    const view = aView({
      first: 2018,
      last: 2020,
      children: [aChild('A')],
      facts: {
        foster_allegations: [
          received('1', '02/09/2020', { child_id: 'A' }),
          received('2', '03/09/2020', { child_id: 'X' }),
        ],
      },
    })
    expect(casesOf('foster-allegations', '30/09/2020', view)).toEqual({ A: 1, '2': 1 })
  })
})
