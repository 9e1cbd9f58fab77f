import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('358', {
  passes: {
    'the tenth birthday': {
      Header: [{ DOB: '01/05/2015' }],
      Episodes: [{ LS: 'J2', DECOM: '01/05/2025' }],
    },
    'another legal status': {
      Header: [{ DOB: '01/05/2020' }],
      Episodes: [{ LS: 'C2', DECOM: '01/05/2025' }],
    },
    'no date of birth': { Header: [{}], Episodes: [{ LS: 'J1', DECOM: '01/05/2025' }] },
  },
  fails: {
    'the day before the tenth birthday, whichever of the three it is': [
      {
        Header: [{ DOB: '01/05/2015' }],
        Episodes: [
          { LS: 'J1', DECOM: '30/04/2025' },
          { LS: 'J2', DECOM: '01/04/2025' },
          { LS: 'J3', DECOM: '02/04/2025' },
        ],
      },
      { Header: [0], Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('359', {
  passes: {
    'it ends on the birthday': {
      Header: [{ DOB: '01/05/2007' }],
      Episodes: [{ LS: 'C2', PLACE: 'U6', DEC: '01/05/2025' }],
    },
    "agreed, in a children's home": {
      Header: [{ DOB: '01/05/2007' }],
      Episodes: [{ LS: 'V2', PLACE: 'K2' }],
      collection: '2025-26',
    },
    'open, and not 18 by the end of the year': {
      Header: [{ DOB: '31/03/2008' }],
      Episodes: [{ LS: 'C2', PLACE: 'U6' }],
      collection: '2025-26',
    },
    'no date of birth': { Header: [{}], Episodes: [{ LS: 'C2' }] },
  },
  fails: {
    'it ends the day after the birthday': [
      { Header: [{ DOB: '01/05/2007' }], Episodes: [{ LS: 'C2', PLACE: 'U6', DEC: '02/05/2025' }] },
      { Episodes: [0] },
    ],
    'open at the end of the year, with only one of the two right': [
      {
        Header: [{ DOB: '30/03/2008' }],
        Episodes: [
          { LS: 'V2', PLACE: 'U6' },
          { LS: 'C2', PLACE: 'K2' },
        ],
        collection: '2025-26',
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('361', {
  passes: {
    'three days': { Episodes: [{ LS: 'L1', DECOM: '01/05/2025', DEC: '04/05/2025' }] },
    'another legal status': { Episodes: [{ LS: 'C2', DECOM: '01/05/2025', DEC: '05/05/2025' }] },
  },
  fails: {
    'four days': [{ Episodes: [{ LS: 'L1', DECOM: '01/05/2025', DEC: '05/05/2025' }] }, { Episodes: [0] }],
    'four days in two episodes': [
      {
        Episodes: [
          { LS: 'L1', DECOM: '03/05/2025', DEC: '05/05/2025' },
          { LS: 'L1', DECOM: '01/05/2025', DEC: '03/05/2025' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('362', {
  passes: {
    '21 days': { Episodes: [{ LS: 'L2', DECOM: '01/05/2025', DEC: '22/05/2025' }] },
    'two orders with a day between': {
      Episodes: [
        { LS: 'L2', DECOM: '01/05/2025', DEC: '15/05/2025' },
        { LS: 'L2', DECOM: '16/05/2025', DEC: '30/05/2025' },
      ],
    },
    'open for 21 days at the end of the year': {
      Episodes: [{ LS: 'L2', DECOM: '10/03/2026' }],
      collection: '2025-26',
    },
    'no date it began, or none that can be read': {
      Episodes: [
        { LS: 'L2', DEC: '30/05/2025' },
        { LS: 'L2', DECOM: '01/05/2025', DEC: 'June' },
      ],
    },
  },
  fails: {
    '22 days, told of in each episode of the order': [
      {
        Episodes: [
          { LS: 'L2', DECOM: '01/05/2025', DEC: '15/05/2025' },
          { LS: 'L2', DECOM: '15/05/2025', DEC: '23/05/2025' },
          { LS: 'C1', DECOM: '23/05/2025' },
        ],
      },
      { Episodes: [0, 1] },
    ],
    'open for 22 days at the end of the year': [
      { Episodes: [{ LS: 'L2', DECOM: '09/03/2026' }], collection: '2025-26' },
      { Episodes: [0] },
    ],
    'an episode within another makes it no shorter': [
      {
        Episodes: [
          { LS: 'L2', DECOM: '01/05/2025', DEC: '30/05/2025' },
          { LS: 'L2', DECOM: '05/05/2025', DEC: '10/05/2025' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('363', {
  passes: { 'seven days': { Episodes: [{ LS: 'L3', DECOM: '01/05/2025', DEC: '08/05/2025' }] } },
  fails: {
    'eight days': [{ Episodes: [{ LS: 'L3', DECOM: '01/05/2025', DEC: '09/05/2025' }] }, { Episodes: [0] }],
  },
})

ruleCases('364', {
  passes: { '21 days': { Episodes: [{ LS: 'J2', DECOM: '01/05/2025', DEC: '22/05/2025' }] } },
  fails: {
    '22 days': [{ Episodes: [{ LS: 'J2', DECOM: '01/05/2025', DEC: '23/05/2025' }] }, { Episodes: [0] }],
  },
})

ruleCases('365', {
  passes: {
    '17 days': { Episodes: [{ LS: 'V3', DECOM: '01/05/2025', DEC: '18/05/2025' }] },
    'only the agreement is recorded': { Episodes: [{ LS: 'V4', DECOM: '01/05/2025', DEC: '18/08/2025' }] },
    'no date it began': { Episodes: [{ LS: 'V3' }] },
  },
  fails: {
    '18 days': [{ Episodes: [{ LS: 'V3', DECOM: '01/05/2025', DEC: '19/05/2025' }] }, { Episodes: [0] }],
    'open for 18 days at the end of the year': [
      { Episodes: [{ LS: 'V3', DECOM: '13/03/2026' }], collection: '2025-26' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('366', {
  passes: {
    'it starts a stay': { Episodes: [{ LS: 'V3', RNE: 'S' }] },
    'another legal status': {
      Episodes: [
        { LS: 'V4', RNE: 'P' },
        { LS: 'C2', RNE: 'P' },
      ],
    },
  },
  fails: {
    'a change within it, or no reason': [
      { Episodes: [{ LS: 'V3', RNE: 'P' }, { LS: 'V3', RNE: 'T' }, { LS: 'V3' }] },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('367', {
  passes: {
    '75 days': {
      Episodes: [
        { LS: 'V3', DECOM: '01/05/2025', DEC: '31/05/2025' },
        { LS: 'V3', DECOM: '01/07/2025', DEC: '15/08/2025' },
      ],
      collection: '2025-26',
    },
    'days before the year are not of it': {
      Episodes: [{ LS: 'V3', DECOM: '01/01/2025', DEC: '15/06/2025' }],
      collection: '2025-26',
    },
    'another legal status': { Episodes: [{ LS: 'V2', DECOM: '01/05/2025' }], collection: '2025-26' },
    'no date that can be read': {
      Episodes: [{ LS: 'V3' }, { LS: 'V3', DECOM: 'May', DEC: '01/06/2025' }],
      collection: '2025-26',
    },
  },
  fails: {
    '76 days, told of in each break of the year': [
      {
        Episodes: [
          { LS: 'V3', DECOM: '01/05/2025', DEC: '31/05/2025' },
          { LS: 'V3', DECOM: '01/07/2025', DEC: '16/08/2025' },
          { LS: 'V3', DECOM: '01/02/2025', DEC: '15/02/2025' },
          { LS: 'C2', DECOM: '16/08/2025' },
        ],
        collection: '2025-26',
      },
      { Episodes: [0, 1] },
    ],
    'open to the end of the year': [
      { Episodes: [{ LS: 'V3', DECOM: '01/01/2026' }], collection: '2025-26' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('408', {
  passes: {
    'a placement order': {
      Episodes: [
        { PLACE: 'A5', LS: 'E1' },
        { PLACE: 'A6', LS: 'E1' },
      ],
    },
    'placed with consent': { Episodes: [{ PLACE: 'A3', LS: 'V2' }] },
  },
  fails: {
    'another legal status, or none': [
      { Episodes: [{ PLACE: 'A5', LS: 'C2' }, { PLACE: 'A6' }] },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('426', {
  passes: {
    'one of the two': { Episodes: [{ LS: 'V3' }, { LS: 'V3' }, { LS: 'C2' }] },
    'the two of two children': { Episodes: [{ LS: 'V3' }, { CHILD: 'B', LS: 'V4' }] },
  },
  fails: {
    'both, and every short break is told of': [
      { Episodes: [{ LS: 'V3' }, { LS: 'V4' }, { LS: 'C2' }, { LS: 'V3' }] },
      { Episodes: [0, 1, 3] },
    ],
  },
})
