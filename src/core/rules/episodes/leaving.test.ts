import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('336', {
  passes: {
    'from foster care': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'U5' },
        { DECOM: '01/06/2026', PLACE: 'A5' },
      ],
    },
    'placed already, under another legal status or before a temporary move': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'A3' },
        { DECOM: '01/06/2026', PLACE: 'A5' },
        { DECOM: '01/07/2026', PLACE: 'T3' },
        { DECOM: '08/07/2026', PLACE: 'A5' },
      ],
    },
    'not with the carer of before': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'K2' },
        { DECOM: '01/06/2026', PLACE: 'A6' },
      ],
    },
    'nothing says where the child was before': { Episodes: [{ DECOM: '01/05/2026', PLACE: 'A5' }] },
  },
  fails: {
    "from a children's home": [
      {
        Episodes: [
          { DECOM: '01/06/2026', PLACE: 'A5' },
          { DECOM: '01/05/2026', PLACE: 'K2' },
        ],
      },
      { Episodes: [0] },
    ],
    'from a temporary placement, not back from it': [
      {
        Episodes: [
          { DECOM: '01/05/2026', PLACE: 'U5' },
          { DECOM: '01/06/2026', PLACE: 'T1' },
          { DECOM: '08/06/2026', PLACE: 'A5' },
        ],
      },
      { Episodes: [2] },
    ],
    'placed again after another placement': [
      {
        Episodes: [
          { DECOM: '01/05/2026', PLACE: 'U5' },
          { DECOM: '01/06/2026', PLACE: 'A5' },
          { DECOM: '08/06/2026', PLACE: 'K2' },
          { DECOM: '01/07/2026', PLACE: 'A3' },
        ],
      },
      { Episodes: [3] },
    ],
  },
})

ruleCases('390', {
  passes: {
    'adopted from the placement, or after one': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'A5', REC: 'X1' },
        { DECOM: '01/06/2026', PLACE: 'U6', REC: 'E11' },
      ],
    },
    'placed last year': {
      Episodes: [{ DECOM: '01/05/2026', PLACE: 'U6', REC: 'E12' }],
      last: { Episodes: [{ DECOM: '01/05/2025', PLACE: 'A6' }] },
    },
  },
  fails: {
    'placed for adoption only afterwards': [
      {
        Episodes: [
          { DECOM: '01/05/2026', PLACE: 'U6', REC: 'E11' },
          { DECOM: '01/06/2026', PLACE: 'A5' },
        ],
      },
      { Episodes: [0] },
    ],
  },
})

ruleCases('516', {
  passes: {
    'with foster carers in the year': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'U1', REC: 'X1' },
        { DECOM: '01/06/2026', PLACE: 'P1', REC: 'E45' },
      ],
    },
    'special guardianship to somebody else': {
      Episodes: [{ DECOM: '01/05/2026', PLACE: 'P1', REC: 'E47' }],
    },
  },
  fails: {
    'never with foster carers': [
      {
        Episodes: [
          { DECOM: '01/05/2026', PLACE: 'K2', REC: 'E46' },
          { CHILD: 'B', DECOM: '01/05/2026', PLACE: 'A5', REC: 'E45' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})
