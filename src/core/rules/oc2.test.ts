import { ruleCases } from '../../../test/rule-cases.ts'

/** The collection is 2026-27: the year begins on 1 April 2026 and ends on 31 March 2027. */

const allFour = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' }

ruleCases('158', {
  passes: {
    'offered is blank where help was had, and filled in where it was not': {
      OC2: [{ INTERVENTION_RECEIVED: '1' }, { INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }],
    },
  },
  fails: {
    'help was had, and offered is filled in': [
      {
        OC2: [
          { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '0' },
          { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '1' },
        ],
      },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('159', {
  passes: {
    'offered is filled in where no help was had': {
      OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '0' }],
    },
    'help was had, or nothing says': {
      OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }, { SUBSTANCE_MISUSE: '1' }],
    },
    'there was no misuse to have help for': {
      OC2: [{ SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0' }],
    },
  },
  fails: {
    'no help was had, and offered is blank': [
      { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }] },
      { OC2: [0] },
    ],
  },
})

ruleCases('180', {
  passes: {
    'a whole number from 0 to 40, however written, and a blank': {
      OC2: [{ SDQ_SCORE: '0' }, { SDQ_SCORE: '40' }, { SDQ_SCORE: '20.0' }, {}],
    },
  },
  fails: {
    'past 40, below 0, a half, a word': [
      { OC2: [{ SDQ_SCORE: '41' }, { SDQ_SCORE: '-1' }, { SDQ_SCORE: '12.5' }, { SDQ_SCORE: 'high' }] },
      { OC2: [0, 1, 2, 3] },
    ],
  },
})

ruleCases('181', {
  passes: { '0, 1 and blanks': { OC2: [{ CONVICTED: '0', HEALTH_CHECK: '1', ...allFour }, {}] } },
  fails: {
    'another number, a letter, each item by itself': [
      { OC2: [{ CONVICTED: '2' }, { INTERVENTION_OFFERED: 'Y' }, { ...allFour, TEETH_CHECK: '9' }] },
      { OC2: [0, 1, 2] },
    ],
  },
})

ruleCases('182', {
  passes: {
    'all four, with or without the others': { OC2: [allFour, { ...allFour, CONVICTED: '0' }] },
    'nothing but a score': { OC2: [{ SDQ_SCORE: '12' }] },
  },
  fails: {
    'one of the four is blank': [{ OC2: [{ ...allFour, TEETH_CHECK: '' }] }, { OC2: [0] }],
    'only another item is filled in': [
      { OC2: [{ CONVICTED: '0' }, { INTERVENTION_OFFERED: '1' }] },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('188', {
  passes: {
    'fourth birthday on the last day of the year': { OC2: [{ DOB: '31/03/2023', SDQ_SCORE: '5' }] },
    'neither score nor reason, and no date of birth': { OC2: [{ DOB: '01/04/2023' }, { SDQ_SCORE: '5' }] },
  },
  fails: {
    'fourth birthday on the day after': [
      {
        OC2: [
          { DOB: '01/04/2023', SDQ_SCORE: '5' },
          { DOB: '01/04/2023', SDQ_REASON: 'SDQ1' },
        ],
      },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('189', {
  passes: {
    'seventeenth birthday on the second day of the year': { OC2: [{ DOB: '02/04/2009', SDQ_SCORE: '5' }] },
    'neither score nor reason': { OC2: [{ DOB: '01/01/2009' }] },
  },
  fails: {
    'seventeenth birthday on the first day': [
      {
        OC2: [
          { DOB: '01/04/2009', SDQ_SCORE: '5' },
          { DOB: '01/04/2009', SDQ_REASON: 'SDQ2' },
        ],
      },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('192', {
  passes: {
    'it is said whether help was had, or there was no misuse': {
      OC2: [
        { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' },
        { SUBSTANCE_MISUSE: '0' },
        { INTERVENTION_OFFERED: '1' },
      ],
    },
  },
  fails: { 'nothing says whether help was had': [{ OC2: [{ SUBSTANCE_MISUSE: '1' }] }, { OC2: [0] }] },
})

ruleCases('193', {
  passes: {
    'there was misuse, or no word of help': {
      OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }, { SUBSTANCE_MISUSE: '0' }, {}],
    },
  },
  fails: {
    'help without misuse': [
      {
        OC2: [
          { SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0' },
          { SUBSTANCE_MISUSE: '0', INTERVENTION_OFFERED: '1' },
        ],
      },
      { OC2: [0, 1] },
    ],
    'misuse is blank': [{ OC2: [{ INTERVENTION_OFFERED: '0' }] }, { OC2: [0] }],
  },
})

ruleCases('196', {
  passes: { 'a code on the list, and a blank': { OC2: [{ SDQ_REASON: 'SDQ5' }, {}] } },
  fails: {
    'small letters, a code on no list, an empty entry': [
      { OC2: [{ SDQ_REASON: 'sdq2' }, { SDQ_REASON: 'SDQ6' }, { SDQ_REASON: '' }] },
      { OC2: [0, 1, 2] },
    ],
  },
})

ruleCases('197a', {
  passes: { 'one of the two, or neither': { OC2: [{ SDQ_SCORE: '9' }, { SDQ_REASON: 'SDQ2' }, {}] } },
  fails: {
    'both, even with a score of 0': [{ OC2: [{ SDQ_SCORE: '0', SDQ_REASON: 'SDQ2' }] }, { OC2: [0] }],
  },
})

ruleCases('542', {
  passes: {
    'tenth birthday on 31 March': { OC2: [{ DOB: '31/03/2017', CONVICTED: '1' }] },
    'nothing said, and no date of birth': { OC2: [{ DOB: '01/04/2017' }, { CONVICTED: '0' }] },
  },
  fails: {
    'tenth birthday the day after, even with no conviction': [
      {
        OC2: [
          { DOB: '01/04/2017', CONVICTED: '1' },
          { DOB: '01/04/2017', CONVICTED: '0' },
        ],
      },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('544', {
  passes: {
    'all four are filled in': { OC2: [{ ...allFour, CONVICTED: '1' }] },
    'no conviction': { OC2: [{ CONVICTED: '0' }, {}] },
  },
  fails: {
    'a conviction, and one of the four is blank': [
      { OC2: [{ CONVICTED: '1' }, { ...allFour, CONVICTED: '1', IMMUNISATIONS: '' }] },
      { OC2: [0, 1] },
    ],
  },
})

ruleCases('547', {
  passes: {
    'all four are filled in': { OC2: [{ ...allFour, HEALTH_CHECK: '1' }] },
    'checks are not up to date': { OC2: [{ HEALTH_CHECK: '0' }, {}] },
  },
  fails: {
    'checks are up to date, and one of the four is blank': [
      { OC2: [{ HEALTH_CHECK: '1' }, { ...allFour, HEALTH_CHECK: '1', SUBSTANCE_MISUSE: '' }] },
      { OC2: [0, 1] },
    ],
  },
})
