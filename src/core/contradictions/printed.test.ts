import { describe, expect, it } from 'vitest'
import { bothWaysIn, changeAgainstNumbers, changesIn, judgementsIn } from './changes.ts'
import { impossibleDatesIn } from './dates.ts'
import type { Finding } from './finding.ts'
import { cohortsOfTwoSizes, fractionAgainstPercent, fractionsIn } from './fractions.ts'
import { oppositesCompared, oppositesIn } from './opposites.ts'
import { rangeAgainstOrder, rangesIn } from './ranges.ts'
import { fallingTotal, stockOrFlow } from './series.ts'
import { partAgainstWhole, totalAgainstParts, wholeSaidOfPart } from './totals.ts'
import { commentAgainstTable } from './two-values.ts'

const said = (findings: readonly Finding[]): string[] => findings.map(({ sentence }) => sentence)
const made = (findings: readonly Finding[]): string[] => findings.map(({ recomputed }) => recomputed)

describe('C1: a percentage against its numbers', () => {
  it('8.6% (16 of 244) is 6.6%; 8.6% would be 21 of 244 or 16 of 186', () => {
    const found = fractionAgainstPercent({ where: 'Q2', numerator: 16, denominator: 244, percent: '8.6%' })
    expect(made(found)).toEqual(['6.6%'])
    expect(said(found)).toEqual([
      'Q2 prints 8.6% (16 of 244), but 16 of 244 is 6.6%; 8.6% would be 21 of 244 or 16 of 186.',
    ])
  })

  it.each([
    [21, 244, '8.6%'],
    [90, 108, '83.3%'],
    [10, 14, '71.4%'],
    [1011, 1223, '82.67%'],
    [1182, 1241, '95.25%'],
    [4, 7, '57%'],
    [22, 479, '4.6%'],
    [1, 8, '12%'],
    [1, 8, '13%'],
  ])('%i of %i is %s, rounded as printed', (numerator, denominator, percent) => {
    expect(fractionAgainstPercent({ where: '', numerator, denominator, percent })).toEqual([])
  })

  it('finds the second decimal: 169 of 1,223 is 13.82%, not 13.83%', () => {
    expect(
      made(fractionAgainstPercent({ where: '', numerator: 169, denominator: 1223, percent: '13.83%' })),
    ).toEqual(['13.82%'])
  })

  it('is found in a running text, and a year is not taken for a fraction', () => {
    expect(made(fractionsIn('8.6% missing (16 of 244) this quarter', ''))).toEqual(['6.6%'])
    expect(fractionsIn('83.3% of all children up to date, 90/108', '')).toEqual([])
    expect(fractionsIn('13% in 18/19 and 11% in 2018/19, 5% on 1/4/2020', '')).toEqual([])
  })
})

describe('C2: one group of two sizes', () => {
  const harrow = [
    { where: 'Missing children', period: '2022-09', words: 'children in care', size: 244 },
    { where: 'Dental checks', period: '2022-09', words: 'children in care', size: 108 },
  ]

  it('108 children in care beside 244 children in care', () => {
    expect(said(cohortsOfTwoSizes(harrow))).toEqual([
      'Dental checks is out of 108 children in care, but Missing children has 244 in the same group. One of them is of another group: say which.',
    ])
  })

  it('is nothing of another month or another group', () => {
    const [missing, dental] = harrow
    if (!missing || !dental) throw new Error('Two')
    expect(cohortsOfTwoSizes([missing, { ...dental, period: '2022-06' }])).toEqual([])
    expect(cohortsOfTwoSizes([missing, { ...dental, words: 'children in care for a year' }])).toEqual([])
    expect(cohortsOfTwoSizes([missing, { ...dental, size: 244 }])).toEqual([])
  })
})

// That the two shares measure opposite things is known from their words, not by arithmetic; what follows from it is.
describe('C3: opposite measures set against each other', () => {
  const text =
    '47% of children in care were placed more than 20 miles from their home address. This is below the national figure from 2018 to 2019 where 73% of children in care lived within 20 miles from their home address.'

  it('47% beyond 20 miles is not below 73% within: it is above 27%', () => {
    const found = oppositesIn(text, '2.17')
    expect(made(found)).toEqual(['47% above 27%'])
    expect(said(found)[0]).toContain('like with like it is 47% against 27%, which is above by 20 points.')
  })

  it('says nothing of the same measure, or of another distance', () => {
    expect(oppositesCompared({ where: '', ours: 47, theirs: 27, opposite: false, said: 'above' })).toEqual([])
    expect(oppositesIn(text.replace('within 20', 'within 10'), '')).toEqual([])
  })
})

describe('C4: a total against its parts', () => {
  const months = [undefined, undefined, 96, 127, 77, 111, 156, 101, 108, 119, 118, 127]
  const part = ['month', 'months'] as const

  it('1,241 in the year: ten months make 1,140, and two that show nothing would have half as many', () => {
    expect(said(totalAgainstParts({ where: 'Reviews', part, total: 1241, parts: months }))).toEqual([
      'Reviews prints 1,241 in all, but the 10 months printed make 1,140. 2 months show nothing: the 101 left for them would be 51 each, against 114 in the others.',
    ])
  })

  it('lets pass what two blank months may well have had', () => {
    expect(totalAgainstParts({ where: '', part, total: 1340, parts: months })).toEqual([])
  })

  it('knows that a total of 0 over blanks is no 0', () => {
    expect(
      said(totalAgainstParts({ where: 'April', part: ['row', 'rows'], total: 0, parts: [undefined] })),
    ).toEqual(['April prints a total of 0, but none of its rows has a number: blank is not nought.'])
  })

  it('all ten printed columns add up, and one more review would not', () => {
    const june = [20, 37, 4, 0, 0, 1, 20, 7, 7]
    expect(totalAgainstParts({ where: '', part: ['row', 'rows'], total: 96, parts: june })).toEqual([])
    expect(made(totalAgainstParts({ where: '', part: ['row', 'rows'], total: 97, parts: june }))).toEqual([
      '96',
    ])
  })

  it('lets the same child be in several months, but no more children in the year than in its months', () => {
    const children = { where: '', part, overlapping: true, parts: [3, 4, 2] }
    expect(totalAgainstParts({ ...children, total: 5 })).toEqual([])
    expect(made(totalAgainstParts({ ...children, total: 10 }))).toEqual(['at most 9'])
    expect(totalAgainstParts({ ...children, total: 3 })).toHaveLength(1)
  })
})

describe('C5: one fact of two values', () => {
  const table: Record<string, string> = {
    '2020-04': '0',
    '2020-05': '1',
    '2020-06': '1',
    '2020-07': '1 on-going',
    '2020-08': '0',
    '2020-09': '0',
  }
  const comment =
    'Of those allegations made, the number substantiated are as follows: April 2020 - 0, May 2020 - 1, June 2020 - 1, July 2020, August 2020 - 1, September 2020 - 0 and 1 on going.'

  it('the comment has August 1 and no July; the table has August 0 and July 1 on-going', () => {
    expect(said(commentAgainstTable(comment, 'Substantiated', (period) => table[period]))).toEqual([
      'The comment on Substantiated gives no number for 2020-07; the table gives “1 on-going”.',
      'The comment on Substantiated gives 1 for 2020-08; the table gives 0.',
    ])
  })

  it('a comment that lists nothing month by month is not compared', () => {
    expect(commentAgainstTable('Reported in August 2020 and since.', '', (period) => table[period])).toEqual(
      [],
    )
  })
})

describe('C6: dates that do not exist', () => {
  it('31 June', () => {
    const text = 'a child accommodated on the 31 June would not be calculated until 31 July'
    expect(said(impossibleDatesIn(text, 'The note'))).toEqual([
      'The note names 31 June, a date that does not exist.',
    ])
  })

  it.each([
    ['30 February', 1],
    ['29 February', 0],
    ['29 February 2021', 1],
    ['29 Feb 2020', 0],
    ['31st of September 2020', 1],
    ['31/06/2020', 1],
    ['2020-06-31', 1],
    ['31/13/2020', 1],
    ['30/06/2020 and 31 July', 0],
    ['31 children in June', 0],
  ])('%s', (text, count) => {
    expect(impossibleDatesIn(text, '')).toHaveLength(count)
  })
})

describe('C7: series that are not what they are called', () => {
  const revocations = {
    where: 'Revocations',
    values: [2, 6, 7, 8, 8, 7].map((value, at) => ({ period: `2020-0${String(at + 4)}`, value })),
  }

  it('2, 6, 7, 8, 8, 7 falls, so it is no running total', () => {
    expect(said(fallingTotal(revocations))).toEqual([
      'Revocations falls from 8 in 2020-08 to 7 in 2020-09, so it cannot be a running total.',
    ])
    expect(fallingTotal({ where: '', values: revocations.values.slice(0, 5) })).toEqual([])
  })

  it('after 2 in the whole of 2019/20 it can hardly be a flow either', () => {
    expect(said(stockOrFlow(revocations, 2))[0]).toMatch(
      /would make 38 in 6 months, after 2 in the whole year before/,
    )
    expect(stockOrFlow(revocations, 30)).toEqual([])
    expect(stockOrFlow(revocations, undefined)).toEqual([])
  })
})

describe('C8 and C10: a percentage against the numbers it is of', () => {
  it('617 children is not 27% below the 702 peak but 12.1%; 27% below would be about 512', () => {
    const found = changesIn('There were 617 children, 27% below the peak of 702.', 'The minute')
    expect(made(found)).toEqual(['12.1% down'])
    expect(said(found)[0]).toContain('27% down would be about 512')
  })

  it('a reduction cannot be an increase of 17%', () => {
    expect(bothWaysIn('The reduction showed an increase of 17% on the year.', 'It')).toHaveLength(1)
    expect(bothWaysIn('A reduction of 17%, after an earlier year of growth.', 'It')).toEqual([])
  })

  it('279 referrals in 12 months, then 448 in 10, is 92.7% a month and not 96%, which comes of rounding first', () => {
    const found = changeAgainstNumbers({
      where: 'Referrals',
      from: { sum: 279, months: 12 },
      to: { sum: 448, months: 10 },
      percent: '96%',
      direction: 'up',
    })
    expect(made(found)).toEqual(['92.7% up'])
    expect(said(found)[0]).toContain('96% comes of rounding both to 23 and 45 first')
  })

  it('lets right ones pass, and takes no date for a number', () => {
    expect(changesIn('An increase from 279 to 383, 37%.', '')).toEqual([])
    expect(changesIn('Growth of 83% from 12 to 22 children.', '')).toEqual([])
    expect(changesIn('On time rose to 95% from 1 April 2019 to 31 March 2020.', '')).toEqual([])
    expect(changesIn('It rose from 41.4% to 47%.', '')).toEqual([])
    expect(made(changesIn('Referrals rose from 12 to 22, by 93%.', ''))).toEqual(['83.3% up'])
  })
})

describe('C9: a judgement against the way that is better', () => {
  it('more care leavers out of work is no improvement', () => {
    const text = 'NEET showed an improvement, 2% above the Q1 figure.'
    expect(said(judgementsIn(text, 'NEET', 'lower'))).toEqual([
      'NEET is called better, but it went up, and lower is better: that is worse.',
    ])
    expect(judgementsIn(text, 'EET', 'higher')).toEqual([])
    expect(judgementsIn(text, 'Children', 'neither')).toEqual([])
  })
})

describe('C11: ranges', () => {
  it('"- 0.93 - -1.33" is from −1.33 to −0.93', () => {
    const found = rangeAgainstOrder('- 0.93 - -1.33', 'Progress 8')
    expect(made(found)).toEqual(['from −1.33 to −0.93'])
    expect(said(found)[0]).toContain(
      'begins with its higher end and has hyphens for minus signs and for “to”',
    )
  })

  it.each([
    ['44 - 57', 0],
    ['4.1% - 7.6%', 0],
    ['57 - 44', 1],
    ['-1.33 - -0.93', 1],
    ['-1.33 to -0.93', 0],
    ['2019-20', 0],
    ['203', 0],
    ['Not Available', 0],
  ])('%s', (printed, count) => {
    expect(rangeAgainstOrder(printed, '')).toHaveLength(count)
  })

  it('is found where a text calls it a range', () => {
    expect(rangesIn('Outstanding SN 18/19 Range: 57 - 44', '')).toHaveLength(1)
    expect(rangesIn('Range: 23% - 16%', '')).toHaveLength(1)
  })
})

// That both papers mean the same children is known from their words; that 92 do not fit into 40 is arithmetic.
describe('C12: a part above its whole', () => {
  it('92 matched in one year cannot be among 40 since the start', () => {
    const found = partAgainstWhole({
      where: 'Independent visitors',
      part: { words: 'children matched in the year', value: 92 },
      whole: { words: 'since the contract began', value: 40 },
    })
    expect(said(found)).toEqual([
      'Independent visitors: 92 children matched in the year cannot be among 40 since the contract began.',
    ])
    expect(
      partAgainstWhole({ where: '', part: { words: '', value: 22 }, whole: { words: '', value: 40 } }),
    ).toEqual([])
  })
})

// Which sentence the figure belongs to is not arithmetic; that a part has the whole's number is.
describe('C13: the number of all said of some', () => {
  it('270 meetings of 28 children are those of all 281', () => {
    const given = { where: '5.8', part: 28, whole: 281, words: 'meetings' }
    expect(said(wholeSaidOfPart({ ...given, value: [270, 270] }))).toEqual([
      '5.8 says 270 meetings of 28, which is the number of all 281: the other 253 would have none.',
    ])
    expect(wholeSaidOfPart({ ...given, value: [41, 270] })).toEqual([])
  })
})
