import { describe, expect, test } from 'vitest'
import { ruleCases } from '../../../../test/rule-cases.ts'
import { collectionFrom } from '../collection.ts'
import { isContinuouslyLookedAfter } from '../care.ts'
import { prepare } from '../prepare.ts'

/** The collection is 2026-27: the year begins on 1 April 2026 and ends on 31 March 2027. */

const allYear = [{ DECOM: '01/03/2024', RNE: 'S', LS: 'C2' }]
const partOfYear = [{ DECOM: '02/04/2026', RNE: 'S', LS: 'C2' }]
const allFour = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' }

describe('looked after continuously for twelve months', () => {
  const isSo = (...episodes: Readonly<Record<string, string>>[]): boolean => {
    const columns = ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS']
    const rows = episodes.map((cells) => columns.map((c) => (c === 'CHILD' ? 'A' : (cells[c] ?? null))))
    const { held, about } = prepare({
      collection: collectionFrom(2026),
      tables: { Episodes: { columns, rows } },
    })
    return held.children[0] !== undefined && isContinuouslyLookedAfter(held.children[0], about)
  }
  const before = { DECOM: '01/03/2024', RNE: 'S' }

  test('from the first day of the year, not from the second', () => {
    expect(isSo({ DECOM: '01/04/2026', RNE: 'S' })).toBe(true)
    expect(isSo({ DECOM: '02/04/2026', RNE: 'S' })).toBe(false)
  })

  test('to the last day of the year, not to the day before', () => {
    expect(isSo({ ...before, DEC: '31/03/2027', REC: 'E4A' })).toBe(true)
    expect(isSo({ ...before, DEC: '30/03/2027', REC: 'E4A' })).toBe(false)
    expect(isSo({ ...before, DEC: '01/06/2027', REC: 'E4A' })).toBe(true)
  })

  test('through episodes that meet, in whatever order they stand', () => {
    const second = { DECOM: '01/06/2026', RNE: 'P' }
    expect(isSo({ ...before, DEC: '01/06/2026', REC: 'X1' }, second)).toBe(true)
    expect(isSo(second, { ...before, DEC: '01/06/2026', REC: 'X1' })).toBe(true)
    expect(isSo({ ...before, DEC: '01/06/2026', REC: 'E4A' }, second)).toBe(false)
    expect(isSo({ ...before, DEC: '31/05/2026', REC: 'X1' }, second)).toBe(false)
    expect(isSo({ ...before, DEC: '01/06/2026', REC: 'X1' }, { ...second, RNE: 'S' })).toBe(false)
  })

  test('whatever was before the year', () => {
    const earlier = { DECOM: '01/03/2023', RNE: 'S', DEC: '01/04/2023', REC: 'E4A' }
    expect(isSo(earlier, before)).toBe(true)
    expect(isSo(earlier)).toBe(false)
  })

  test('an episode of short breaks in the year is a break, one before it is not', () => {
    expect(isSo({ ...before, LS: 'V4' })).toBe(false)
    const shortBreak = { DECOM: '01/02/2026', DEC: '10/02/2026', LS: 'V3', RNE: 'S', REC: 'E4A' }
    expect(isSo(shortBreak, { DECOM: '01/03/2026', RNE: 'S', LS: 'C2' })).toBe(true)
  })

  test('not on episodes whose dates cannot be read', () => {
    expect(isSo({ DECOM: '31/02/2024', RNE: 'S' }, { RNE: 'S' })).toBe(false)
  })
})

ruleCases('157', {
  passes: {
    'another reason, and no reason': {
      Episodes: allYear,
      OC2: [{ DOB: '01/01/2015', SDQ_REASON: 'SDQ2' }, { DOB: '01/01/2015' }],
    },
    'turned 4 in the year': { Episodes: allYear, OC2: [{ DOB: '02/04/2022', SDQ_REASON: 'SDQ1' }] },
    'turned 17 in the year': { Episodes: allYear, OC2: [{ DOB: '31/03/2010', SDQ_REASON: 'SDQ1' }] },
    'not looked after all year': { Episodes: partOfYear, OC2: [{ DOB: '01/01/2015', SDQ_REASON: 'SDQ1' }] },
  },
  fails: {
    '4 on the first day of the year, 16 on the last': [
      {
        Episodes: allYear,
        OC2: [
          { DOB: '01/04/2022', SDQ_REASON: 'SDQ1' },
          { DOB: '01/04/2010', SDQ_REASON: 'SDQ1' },
        ],
      },
      { OC2: [0, 1] },
    ],
    'no episodes were given': [{ OC2: [{ DOB: '01/01/2015', SDQ_REASON: 'SDQ1' }] }, { OC2: [0] }],
  },
})

ruleCases('185', {
  passes: {
    'looked after all year': { Episodes: allYear, OC2: [{ SDQ_SCORE: '12' }] },
    'no score': { Episodes: partOfYear, OC2: [{ SDQ_REASON: 'SDQ2' }] },
  },
  fails: {
    'looked after for part of the year, and not at all': [
      { Episodes: partOfYear, OC2: [{ SDQ_SCORE: '12' }, { CHILD: 'B', SDQ_SCORE: '0' }] },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('186', {
  passes: {
    'a score, or a reason for none': {
      Episodes: allYear,
      OC2: [
        { DOB: '01/01/2015', SDQ_SCORE: '0' },
        { DOB: '01/01/2015', SDQ_REASON: 'SDQ2' },
      ],
    },
    'turned 4 in the year, and turned 17': {
      Episodes: allYear,
      OC2: [{ DOB: '02/04/2022' }, { DOB: '31/03/2010' }],
    },
    'not looked after all year': { Episodes: partOfYear, OC2: [{ DOB: '01/01/2015' }] },
  },
  fails: {
    '4 on the first day of the year, 16 on the last': [
      { Episodes: allYear, OC2: [{ DOB: '01/04/2022' }, { DOB: '01/04/2010' }] },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('187', {
  passes: {
    'not looked after all year': {
      Episodes: partOfYear,
      OC3: [{ IN_TOUCH: 'YES' }],
      AD1: [{ NB_ADOPTR: '1' }],
    },
    'rows that say nothing': { Episodes: allYear, OC3: [{}], AD1: [{}] },
  },
  fails: {
    'a care leaver': [{ Episodes: allYear, OC3: [{ ACCOM: 'B1' }], AD1: [{}] }, { OC3: [0] }],
    adopted: [{ Episodes: allYear, OC3: [{}], AD1: [{ DATE_INT: '01/05/2026' }] }, { AD1: [0] }],
  },
})

ruleCases('190', {
  passes: {
    'looked after all year': { Episodes: allYear, OC2: [{ CONVICTED: '0' }] },
    'nothing but a score': { Episodes: partOfYear, OC2: [{ SDQ_SCORE: '3' }] },
  },
  fails: {
    'looked after for part of the year, and not at all': [
      { Episodes: partOfYear, OC2: [{ TEETH_CHECK: '0' }, { CHILD: 'B', CONVICTED: '1' }] },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('191', {
  passes: {
    'all four are filled in': { Episodes: allYear, OC2: [allFour] },
    'not looked after all year': { Episodes: partOfYear, OC2: [{}] },
  },
  fails: {
    'one of the four is blank': [
      { Episodes: allYear, OC2: [{ ...allFour, HEALTH_ASSESSMENT: '' }] },
      { OC2: [0] },
    ],
    'there is no row': [
      { Episodes: [...allYear, { CHILD: 'B', ...allYear[0] }], OC2: [{ CHILD: 'B', ...allFour }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('197B', {
  passes: {
    'a score or a reason': {
      Episodes: allYear,
      OC2: [
        { DOB: '01/01/2023', SDQ_SCORE: '4' },
        { DOB: '01/01/2010', SDQ_REASON: 'SDQ1' },
      ],
    },
    'under 4, 16 and 18 at the end of the year': {
      Episodes: allYear,
      OC2: [{ DOB: '01/04/2023' }, { DOB: '01/04/2010' }, { DOB: '31/03/2009' }],
    },
    'not looked after all year': { Episodes: partOfYear, OC2: [{ DOB: '01/01/2023' }] },
  },
  fails: {
    '4 or 17 on the last day of the year': [
      { Episodes: allYear, OC2: [{ DOB: '31/03/2023' }, { DOB: '31/03/2010' }] },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('198', {
  passes: {
    'looked after all year': { Episodes: allYear, OC2: [{ SDQ_REASON: 'SDQ2' }] },
    'no reason': { Episodes: partOfYear, OC2: [{ SDQ_SCORE: '3' }] },
  },
  fails: {
    'looked after for part of the year, and not at all': [
      { Episodes: partOfYear, OC2: [{ SDQ_REASON: 'SDQ2' }, { CHILD: 'B', SDQ_REASON: 'SDQ1' }] },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('215', {
  passes: {
    'one of the two says nothing': {
      OC2: [{ CONVICTED: '0' }, { CHILD: 'B' }],
      OC3: [{}, { CHILD: 'B', IN_TOUCH: 'YES' }],
    },
    'a score is none of the items': { OC2: [{ SDQ_SCORE: '3' }], OC3: [{ IN_TOUCH: 'YES' }] },
  },
  fails: {
    'both say something': [
      { OC2: [{ CONVICTED: '0' }], OC3: [{ IN_TOUCH: 'YES' }] },
      { OC2: [0], OC3: [0] },
    ],
  },
})

ruleCases('543', {
  passes: {
    'it is said': { Episodes: allYear, OC2: [{ DOB: '01/01/2012', CONVICTED: '0' }] },
    'tenth birthday the day after 31 March': { Episodes: allYear, OC2: [{ DOB: '01/04/2017' }] },
    'not looked after all year': { Episodes: partOfYear, OC2: [{ DOB: '01/01/2012' }] },
  },
  fails: {
    'tenth birthday on 31 March': [{ Episodes: allYear, OC2: [{ DOB: '31/03/2017' }] }, { OC2: [0] }],
  },
})

ruleCases('545', {
  passes: {
    'it is said': { Episodes: allYear, OC2: [{ DOB: '01/01/2024', HEALTH_CHECK: '0' }] },
    'fifth birthday on 31 March': { Episodes: allYear, OC2: [{ DOB: '31/03/2022' }] },
    'not looked after all year': { Episodes: partOfYear, OC2: [{ DOB: '01/01/2024' }] },
  },
  fails: {
    'fifth birthday the day after': [{ Episodes: allYear, OC2: [{ DOB: '01/04/2022' }] }, { OC2: [0] }],
  },
})

ruleCases('546', {
  passes: {
    'fifth birthday the day after 31 March': {
      Episodes: allYear,
      OC2: [{ DOB: '01/04/2022', HEALTH_CHECK: '1' }],
    },
    'nothing said at 5': { Episodes: allYear, OC2: [{ DOB: '31/03/2022' }] },
    'not looked after all year, and not at all': {
      Episodes: partOfYear,
      OC2: [
        { DOB: '31/03/2022', HEALTH_CHECK: '1' },
        { CHILD: 'B', DOB: '31/03/2022', HEALTH_CHECK: '1' },
      ],
    },
  },
  fails: {
    'fifth birthday on 31 March': [
      {
        Episodes: allYear,
        OC2: [
          { DOB: '31/03/2022', HEALTH_CHECK: '1' },
          { DOB: '31/03/2022', HEALTH_CHECK: '0' },
        ],
      },
      { OC2: [0, 1] },
    ],
    'no episodes were given': [{ OC2: [{ DOB: '31/03/2022', HEALTH_CHECK: '1' }] }, { OC2: [0] }],
  },
})
