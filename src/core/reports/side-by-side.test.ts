import { describe, expect, it } from 'vitest'
import { anEntry, type Told } from '../../../test/entry.ts'
import { sideBySide } from './side-by-side.ts'

/** April to September 2020 as Dorset's health service printed them: done of due. */
const reviewsDue: Told[] = [
  [10, 14],
  [20, 21],
  [21, 23],
  [23, 27],
  [15, 16],
  [12, 14],
]
const dentalDue: Told[] = [
  [13, 14],
  [19, 21],
  [21, 23],
  [26, 27],
  [15, 16],
  [13, 14],
]
const twelveMonths: Told[] = [
  [200, 320],
  [210, 321],
  [220, 322],
  [230, 323],
  [240, 324],
  [250, 325],
]

describe('two series of one subject', () => {
  const [reviews, dental, ...more] = sideBySide([
    anEntry('dental-due-month', { months: dentalDue }),
    anEntry('rha-up-to-date', { months: twelveMonths }),
    anEntry('rha-due-month', { months: reviewsDue }),
    anEntry('dental-up-to-date', { months: twelveMonths }),
  ])

  it('stand side by side under their own names', () => {
    expect(more).toEqual([])
    for (const table of [reviews, dental]) expect(new Set(table?.columns.map((c) => c.heading)).size).toBe(5)
  })

  it("are never blended: each month keeps both, as the papers' own numbers give them", () => {
    const said = (table: typeof reviews) => table?.rows.map((row) => row.map(({ text }) => text))
    expect(said(reviews)?.map((row) => row.slice(3))).toEqual([
      ['71.4%', '10 of 14'],
      ['95.2%', '20 of 21'],
      ['91.3%', '21 of 23'],
      ['85.2%', '23 of 27'],
      ['93.8%', '15 of 16'],
      ['85.7%', '12 of 14'],
    ])
    expect(said(dental)?.map((row) => row[4])).toEqual([
      '13 of 14',
      '19 of 21',
      '21 of 23',
      '26 of 27',
      '15 of 16',
      '13 of 14',
    ])
    expect(said(reviews)?.[0]?.slice(0, 3)).toEqual(['April 2020', '63%', '200 of 320'])
  })

  it('are left out where only one of them has a figure, and so are months of which neither has', () => {
    expect(
      sideBySide([
        anEntry('rha-up-to-date', { months: twelveMonths }),
        anEntry('rha-due-month', { months: twelveMonths.map(() => 'not-collected' as const) }),
      ]),
    ).toEqual([])
    const [table] = sideBySide([
      anEntry('rha-up-to-date', { months: ['not-collected', 'not-collected', [1, 2]] }),
      anEntry('rha-due-month', { months: ['not-collected', [1, 3], [1, 4]] }),
    ])
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['August 2020', 'Not collected', '–', '33.3%', '1 of 3'],
      ['September 2020', '50%', '1 of 2', '25.0%', '1 of 4'],
    ])
  })
})
