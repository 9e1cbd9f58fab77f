import type { Made } from './figures.ts'
import type { Rule } from '../../src/core/words/lint/problem.ts'

/** A slip that a council's paper once printed, told again in other words with its own numbers. */
export interface Printed {
  readonly name: string
  readonly asAt: string
  readonly texts: readonly { readonly where: string; readonly indicatorId?: string; readonly says: string }[]
  readonly figures: readonly Made[]
  readonly rule: Rule
  /** What the problem must say. */
  readonly expect: RegExp
  /** The same with the slip put right: lint has nothing to say. */
  readonly right: readonly string[]
}

const one = (indicatorId: string | undefined, says: string): Printed['texts'] => [
  {
    where: `commentary/${indicatorId ?? 'section'}.md`,
    ...(indicatorId !== undefined && { indicatorId }),
    says,
  },
]

export const printed: readonly Printed[] = [
  {
    name: 'C1',
    asAt: '2022-09-30',
    texts: one(
      'missing-children-snapshot',
      'Over the quarter 8.6% of the children in our care went missing at least once (16/244).',
    ),
    figures: [
      {
        id: 'missing-children-snapshot',
        months: [
          [12, 240],
          [16, 244],
        ],
        decimals: 1,
      },
    ],
    rule: 'fraction',
    expect: /16 of 244 is 6\.6%; 8\.6% would be 21 of 244 or 16 of 186/,
    right: ['Over the quarter 6.6% of the children in our care went missing at least once (16/244).'],
  },
  {
    name: 'C2',
    asAt: '2022-09-30',
    texts: one(
      'dental-up-to-date',
      '83.3% of all children looked after have had their teeth checked (90/108).',
    ),
    figures: [
      {
        id: 'dental-up-to-date',
        months: [
          [85, 104],
          [90, 108],
        ],
        decimals: 1,
      },
      { id: 'cic-count', months: [240, 244] },
    ],
    rule: 'cohort',
    expect: /is of children in care for twelve months or more/,
    right: [
      '83.3% of children looked after for twelve months or more have had their teeth checked (90/108).',
    ],
  },
  {
    name: 'C3',
    asAt: '2019-03-31',
    texts: one(
      'placement-20-miles',
      'When March 2019 ended, 47% of our children lived more than 20 miles from home, up from 41.4%. That is below the latest national figure, where 73% of children in care live within 20 miles of home.',
    ),
    figures: [
      {
        id: 'placement-20-miles',
        months: [[470, 1000]],
        years: { 2017: [414, 1000], 2018: [470, 1000] },
        headline: 'year',
        england: 27,
      },
    ],
    rule: 'opposite',
    expect: /47% against 27%, which is above by 20 points/,
    right: [
      'When March 2019 ended, 47% of our children lived more than 20 miles from home, up from 41.4%. That is above the latest national figure of 27%.',
    ],
  },
  {
    name: 'C4',
    asAt: '2020-03-31',
    texts: one(
      'reviews-held',
      'Reviewing officers held 1,241 reviews between 1 April 2019 and 31 March 2020.',
    ),
    figures: [
      {
        id: 'reviews-held',
        months: [null, null, null, 96, 127, 77, 111, 156, 101, 108, 119, 118, 127],
        years: { 2019: null },
      },
    ],
    rule: 'total',
    expect: /10 months printed make 1,140.*2 months show nothing/,
    right: ['Reviewing officers held 1,340 reviews between 1 April 2019 and 31 March 2020.'],
  },
  {
    name: 'C5',
    asAt: '2020-09-30',
    texts: one(
      'foster-allegations-substantiated',
      'Substantiated so far: April 2020 - 0, May 2020 - 1, June 2020 - 1, July 2020, August 2020 - 1, September 2020 - 0.',
    ),
    figures: [{ id: 'foster-allegations-substantiated', months: [0, 1, 1, 1, 0, 0] }],
    rule: 'two-values',
    expect: /gives 1 for 2020-08; the table gives 0/,
    right: [
      'Substantiated so far: April 2020 - 0, May 2020 - 1, June 2020 - 1, July 2020 - 1, August 2020 - 0, September 2020 - 0.',
    ],
  },
  {
    name: 'C6',
    asAt: '2020-09-30',
    texts: one(
      'iha-timely',
      'A child who comes into care on the 31 June is not counted until the end of July.',
    ),
    figures: [{ id: 'iha-timely', months: [[4, 10]] }],
    rule: 'date',
    expect: /31 June, a date that does not exist/,
    right: ['A child who comes into care on the 30 June is not counted until the end of July.'],
  },
  {
    name: 'C7',
    asAt: '2020-09-30',
    texts: one(
      'placement-order-revocations',
      'Orders revoked since April: 2 in April, 6 in May, 7 in June, 8 in July, 8 in August and 7 in September, after 2 in the whole of 2019/20.',
    ),
    figures: [{ id: 'placement-order-revocations', months: [2, 6, 7, 8, 8, 7], years: { 2019: 2 } }],
    rule: 'running-total',
    expect: /falls from 8 in August to 7 in September/,
    right: [
      'Orders revoked since April: 2 in April, 6 in May, 7 in June, 8 in July, 8 in August and 8 in September, after 2 in the whole of 2019/20.',
    ],
  },
  {
    name: 'C8',
    asAt: '2021-03-31',
    texts: one(
      'cic-count',
      'There are now 617 children in our care, 27% below the peak of 702. The reduction was an increase of 17% on the year.',
    ),
    figures: [{ id: 'cic-count', months: [702, 690, 670, 650, 640, 617] }],
    rule: 'change',
    expect: /12\.1% down.*27% down would be about 512/,
    right: ['There are now 617 children in our care, 12% below the peak of 702.'],
  },
  {
    name: 'C9',
    asAt: '2020-09-30',
    texts: one('cl-neet', 'The NEET figure shows an improvement: it is 2% above that of the first quarter.'),
    figures: [
      {
        id: 'cl-neet',
        months: [
          [38, 100],
          [39, 100],
          [40, 100],
        ],
      },
    ],
    rule: 'direction',
    expect: /lower is better.*worse/,
    right: ['The NEET figure has got worse: it is 2% above that of the first quarter.'],
  },
  {
    name: 'C10',
    asAt: '2020-09-30',
    texts: one(
      'advocacy-referrals',
      'Monthly referrals to advocacy are up by 96%: there were 279 in the first 12 months and 448 in the next 10 months.',
    ),
    figures: [{ id: 'advocacy-referrals', months: [40, 45] }],
    rule: 'change',
    expect: /92\.7% up; 96% comes of rounding both to 23 and 45 first/,
    right: [
      'Monthly referrals to advocacy are up by 92.7%: there were 279 in the first 12 months and 448 in the next 10 months.',
    ],
  },
  {
    name: 'C11',
    asAt: '2020-09-30',
    texts: one('progress-8', 'Outstanding neighbours had scores in the range - 0.93 - -1.33.'),
    figures: [{ id: 'progress-8', years: { 2018: -1.42 }, decimals: 2 }],
    rule: 'range',
    expect: /from −1\.33 to −0\.93/,
    right: ['Outstanding neighbours had scores from −1.33 to −0.93.'],
  },
  {
    name: 'C12',
    asAt: '2020-10-31',
    texts: [
      {
        where: 'iro-annual-report.md',
        says: 'About 92 children were matched with an independent visitor between March 2019 and March 2020.',
      },
      {
        where: 'advocacy.md',
        says: 'Since the contract began in December 2017, 40 young people have been matched with an independent visitor.',
      },
    ],
    figures: [{ id: 'iv-matched', months: [[22, 440]] }],
    rule: 'two-values',
    expect: /92 children, March 2019 and March 2020, cannot be among 40 children, since December 2017/,
    right: [
      'About 12 children were matched with an independent visitor between March 2019 and March 2020.',
      'Since the contract began in December 2017, 40 young people have been matched with an independent visitor.',
    ],
  },
  {
    name: 'C13',
    asAt: '2020-09-30',
    texts: [
      {
        where: 'iro-annual-report.md',
        says: 'Advocates worked with 28 children who lived outside our area, and went to 270 meetings with them.',
      },
      {
        where: 'advocacy.md',
        says: 'In the same year advocates went to 270 meetings for the 281 young people they worked with.',
      },
    ],
    figures: [{ id: 'iv-matched', months: [[22, 440]] }],
    rule: 'two-values',
    expect: /270 meetings of 28, which is the number of all 281/,
    right: [
      'Advocates worked with 28 children who lived outside our area, and went to 41 meetings with them.',
      'In the same year advocates went to 270 meetings for the 281 young people they worked with.',
    ],
  },
]
