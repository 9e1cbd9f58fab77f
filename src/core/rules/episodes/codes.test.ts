import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('143', {
  passes: {
    'every code, and a blank': { Episodes: [...['S', 'L', 'P', 'T', 'B', 'U'].map((RNE) => ({ RNE })), {}] },
  },
  fails: {
    'a small letter, another code, an empty entry': [
      { Episodes: [{ RNE: 's' }, { RNE: 'X1' }, { RNE: '' }] },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('144', {
  passes: {
    'codes on the list, and a blank': { Episodes: [{ LS: 'C2' }, { LS: 'D1' }, { LS: 'V4' }, {}] },
  },
  fails: {
    'a small letter, another code, an empty entry': [
      { Episodes: [{ LS: 'c2' }, { LS: 'V1' }, { LS: '' }] },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('145', {
  passes: { 'the first and the last, and a blank': { Episodes: [{ CIN: 'N1' }, { CIN: 'N8' }, {}] } },
  fails: {
    'past the last, a number alone, an empty entry': [
      { Episodes: [{ CIN: 'N9' }, { CIN: '1' }, { CIN: '' }] },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('146', {
  passes: {
    'placements of 2025-26, and a blank': {
      Episodes: [{ PLACE: 'Z14' }, { PLACE: 'K3' }, { PLACE: 'T0' }, {}],
    },
    'the old and the new supported placement in 2024-25': {
      Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }, { PLACE: 'Z1' }, { PLACE: 'K3' }],
      collection: '2024-25',
    },
    'the old ones before': {
      Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }, { PLACE: 'Z1' }],
      collection: '2023-24',
    },
  },
  fails: {
    'the old ones from 2025-26': [
      { Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }, { PLACE: 'Z1' }], collection: '2025-26' },
      { Episodes: [0, 1, 2] },
    ],
    'Z11 before 2025-26': [{ Episodes: [{ PLACE: 'Z11' }], collection: '2024-25' }, { Episodes: [0] }],
    'K3 before 2024-25': [{ Episodes: [{ PLACE: 'K3' }], collection: '2023-24' }, { Episodes: [0] }],
    'a small letter, another code, an empty entry': [
      { Episodes: [{ PLACE: 'u6' }, { PLACE: 'Z' }, { PLACE: '' }] },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('149', {
  passes: {
    'codes on the list, and a blank': { Episodes: [{ REC: 'X1' }, { REC: 'E4A' }, { REC: 'E45' }, {}] },
  },
  fails: {
    'a small letter, a code withdrawn in 2018, an empty entry': [
      { Episodes: [{ REC: 'x1' }, { REC: 'E43' }, { REC: 'E44' }, { REC: 'E4' }, { REC: '' }] },
      { Episodes: [0, 1, 2, 3, 4] },
    ],
  },
})

ruleCases('179', {
  passes: {
    'inside and outside': { Episodes: [{ PL_LOCATION: 'IN' }, { PL_LOCATION: 'OUT' }] },
    'short breaks have no place': { Episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
  },
  fails: {
    'a blank, and no code': [
      { Episodes: [{ LS: 'C2' }, { LS: 'C2', PL_LOCATION: 'in' }] },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('217', {
  passes: {
    'the carer stays': {
      Episodes: [
        { PLACE: 'A3', RNE: 'T', DECOM: '01/05/2025' },
        { PLACE: 'A5', RNE: 'U', DECOM: '01/05/2025' },
        { PLACE: 'A5', RNE: 'S', DECOM: '01/05/2025' },
      ],
    },
    'another carer': { Episodes: [{ PLACE: 'A6', RNE: 'P', DECOM: '01/05/2025' }] },
    'it began before the same carer was told apart': {
      Episodes: [{ PLACE: 'A3', RNE: 'P', DECOM: '31/03/2015' }],
    },
  },
  fails: {
    'a change of carer, of legal status alone, or no reason': [
      {
        Episodes: [
          { PLACE: 'A3', RNE: 'P', DECOM: '01/04/2015' },
          { PLACE: 'A5', RNE: 'L', DECOM: '01/05/2025' },
          { PLACE: 'A5', DECOM: '02/05/2025' },
        ],
      },
      { Episodes: [0, 1, 2] },
    ],
  },
})

ruleCases('217t', {
  passes: {
    'it ends on the day, or before': {
      Episodes: [
        { PLACE: 'P2', DEC: '28/10/2023' },
        { PLACE: 'P2', DEC: '01/05/2023' },
      ],
    },
    'another placement': { Episodes: [{ PLACE: 'P1' }] },
  },
  fails: {
    'it ends the day after, or is open': [
      { Episodes: [{ PLACE: 'P2', DEC: '29/10/2023' }, { PLACE: 'P2' }] },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('445', {
  passes: {
    'it began within December 2005, or without a date': {
      Episodes: [{ LS: 'D1', DECOM: '31/12/2005' }, { LS: 'D1' }],
    },
    'another order': { Episodes: [{ LS: 'E1', DECOM: '01/01/2006' }] },
  },
  fails: {
    'it began after': [{ Episodes: [{ LS: 'D1', DECOM: '01/01/2006' }] }, { Episodes: [0] }],
    'in the first collection too': [
      { Episodes: [{ LS: 'D1', DECOM: '01/05/2022' }], collection: '2022-23' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('446', {
  passes: {
    'it began within December 2005, or without a date': {
      Episodes: [{ LS: 'E1', DECOM: '01/12/2005' }, { LS: 'E1' }],
    },
    'another order': { Episodes: [{ LS: 'D1', DECOM: '30/11/2005' }] },
  },
  fails: { 'it began before': [{ Episodes: [{ LS: 'E1', DECOM: '30/11/2005' }] }, { Episodes: [0] }] },
})

ruleCases('451', {
  passes: {
    'the episode ended': { Episodes: [{ LS: 'D1', DEC: '01/05/2023', REC: 'E11' }] },
    'another order': { Episodes: [{ LS: 'E1' }] },
  },
  fails: { 'it is open': [{ Episodes: [{ LS: 'D1' }] }, { Episodes: [0] }] },
})

ruleCases('1009', {
  passes: {
    'codes on the list, and a blank': {
      Episodes: [{ REASON_PLACE_CHANGE: 'CARPL' }, { REASON_PLACE_CHANGE: 'CUSTOD' }, {}],
    },
  },
  fails: {
    'small letters, another code, an empty entry': [
      {
        Episodes: [
          { REASON_PLACE_CHANGE: 'other' },
          { REASON_PLACE_CHANGE: 'NA' },
          { REASON_PLACE_CHANGE: '' },
        ],
      },
      { Episodes: [0, 1, 2] },
    ],
  },
})
