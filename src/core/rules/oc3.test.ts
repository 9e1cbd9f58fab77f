import { ruleCases } from '../../../test/rule-cases.ts'

/** The collection is 2026-27: the year begins on 1 April 2026 and ends on 31 March 2027. */

ruleCases('131', {
  passes: { 'a code on the list': { OC3: [{ IN_TOUCH: 'YES' }, { IN_TOUCH: 'RHOM' }] } },
  fails: {
    'small letters, another word, an empty entry, a blank': [
      { OC3: [{ IN_TOUCH: 'yes' }, { IN_TOUCH: 'REFUSE' }, { IN_TOUCH: '' }, {}] },
      { OC3: [0, 1, 2, 3] },
    ],
  },
})

ruleCases('132', {
  passes: { 'a code on the list, and 0': { OC3: [{ ACTIV: 'F1' }, { ACTIV: 'G6' }, { ACTIV: '0' }] } },
  fails: {
    'small letters, codes used to 2020-21, a blank': [
      { OC3: [{ ACTIV: 'f1' }, { ACTIV: 'F3' }, { ACTIV: 'P3' }, {}] },
      { OC3: [0, 1, 2, 3] },
    ],
  },
})

ruleCases('133', {
  passes: { 'a code on the list, and 0': { OC3: [{ ACCOM: 'B1' }, { ACCOM: 'S2' }, { ACCOM: '0' }] } },
  fails: {
    'no home and custody cannot be suitable': [{ OC3: [{ ACCOM: 'S1' }, { ACCOM: 'X1' }] }, { OC3: [0, 1] }],
    'a letter alone, small letters, a blank': [
      { OC3: [{ ACCOM: 'X' }, { ACCOM: 's2' }, {}] },
      { OC3: [0, 1, 2] },
    ],
  },
})

ruleCases('153', {
  passes: { 'all three or none': { OC3: [{ IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' }, {}] } },
  fails: {
    'one or two of them': [
      {
        OC3: [{ IN_TOUCH: 'NO' }, { ACTIV: 'F1', ACCOM: 'B1' }, { IN_TOUCH: 'YES', ACTIV: '', ACCOM: 'B1' }],
      },
      { OC3: [0, 1, 2] },
    ],
  },
})

ruleCases('344', {
  passes: {
    'blanks or 0': { OC3: [{ IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' }, { IN_TOUCH: 'RHOM' }] },
    'any other being in touch': { OC3: [{ IN_TOUCH: 'NO', ACTIV: 'F1', ACCOM: 'B1' }] },
  },
  fails: {
    'one of the two is filled in': [
      {
        OC3: [
          { IN_TOUCH: 'DIED', ACTIV: 'F1', ACCOM: '0' },
          { IN_TOUCH: 'RHOM', ACCOM: 'B1' },
        ],
      },
      { OC3: [0, 1] },
    ],
  },
})

ruleCases('345', {
  passes: {
    'not in touch': { OC3: [{ IN_TOUCH: 'NO', ACTIV: '0', ACCOM: '0' }] },
    'both are codes': { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }] },
  },
  fails: {
    'in touch, and one of the two is 0': [
      {
        OC3: [
          { IN_TOUCH: 'YES', ACTIV: '0', ACCOM: 'B1' },
          { IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: '0' },
        ],
      },
      { OC3: [0, 1] },
    ],
  },
})

ruleCases('347', {
  passes: {
    '18 on the first day of the year': { OC3: [{ DOB: '01/04/2008', ACCOM: 'T1' }] },
    'under 18 and elsewhere': { OC3: [{ DOB: '02/04/2008', ACCOM: 'E1' }] },
  },
  fails: {
    '18 on the day after': [
      {
        OC3: [
          { DOB: '02/04/2008', ACCOM: 'T1' },
          { DOB: '02/04/2008', ACCOM: 'T2' },
        ],
      },
      { OC3: [0, 1] },
    ],
  },
})

ruleCases('348', {
  passes: {
    'died last year, and so said again': {
      OC3: [{ IN_TOUCH: 'DIED' }],
      last: { OC3: [{ IN_TOUCH: 'DIED' }] },
    },
    'died this year': { OC3: [{ IN_TOUCH: 'DIED' }], last: { OC3: [{ IN_TOUCH: 'YES' }] } },
    'another died': { OC3: [{ IN_TOUCH: 'YES' }], last: { OC3: [{ CHILD: 'B', IN_TOUCH: 'DIED' }] } },
  },
  fails: {
    'died last year, and lives in this': [
      { OC3: [{ IN_TOUCH: 'YES' }], last: { OC3: [{ IN_TOUCH: 'DIED' }] } },
      { OC3: [0] },
    ],
  },
})

ruleCases('391', {
  passes: {
    '17 on the last day of the year': { OC3: [{ DOB: '31/03/2010', IN_TOUCH: 'YES' }] },
    '21 on the first day of the year': { OC3: [{ DOB: '02/04/2004', IN_TOUCH: 'YES' }] },
    'nothing is said of one who is too young': { OC3: [{ DOB: '01/01/2015' }] },
  },
  fails: {
    '17 on the day after the year': [{ OC3: [{ DOB: '01/04/2010', IN_TOUCH: 'YES' }] }, { OC3: [0] }],
    '22 on the first day of the year': [{ OC3: [{ DOB: '01/04/2004', ACCOM: 'B1' }] }, { OC3: [0] }],
  },
})
