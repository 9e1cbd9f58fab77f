import { ruleCases } from '../../../../test/rule-cases.ts'

const HOME = { LS: 'C1', PLACE: 'U6', PLACE_PROVIDER: 'PR1', PL_POST: 'AB1 0AA', URN: 'SC100001' }
const FIRST = { ...HOME, DECOM: '01/05/2026', RNE: 'S' }
const NEXT = { ...HOME, DECOM: '01/06/2026' }

ruleCases('225', {
  passes: {
    'a reason is given': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'U6', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' },
        { DECOM: '01/06/2026', PLACE: 'K2', RNE: 'P' },
      ],
    },
    'only the legal status changed': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'U6', REC: 'X1' },
        { DECOM: '01/06/2026', PLACE: 'U6', RNE: 'L' },
      ],
    },
    'to a temporary placement and back': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'U6', REC: 'X1' },
        { DECOM: '01/06/2026', PLACE: 'T3', RNE: 'P', REC: 'X1' },
        { DECOM: '10/06/2026', PLACE: 'U6', RNE: 'P' },
      ],
    },
    'the child left care': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'U6', REC: 'E4A' },
        { DECOM: '01/06/2026', PLACE: 'U6', RNE: 'P' },
      ],
    },
  },
  fails: {
    'a move for each reason that is one': [
      {
        Episodes: [
          { DECOM: '01/05/2026', PLACE: 'U6', REC: 'X1' },
          { DECOM: '01/06/2026', PLACE: 'K2', RNE: 'P', REC: 'X1' },
          { DECOM: '01/07/2026', PLACE: 'U6', RNE: 'B', REC: 'X1' },
          { DECOM: '01/08/2026', PLACE: 'U4', RNE: 'T', REC: 'X1' },
          { DECOM: '01/09/2026', PLACE: 'U1', RNE: 'U' },
        ],
      },
      { Episodes: [0, 1, 2, 3] },
    ],
  },
})

ruleCases('226', {
  passes: {
    'a reason for a move that is not temporary': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
        { DECOM: '01/06/2026', PLACE: 'K2' },
      ],
    },
    'a reason on the episode after a temporary one': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'T1' },
        { DECOM: '01/06/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
      ],
      collection: '2022-23',
    },
  },
  fails: {
    'a reason on the episode before': [
      {
        Episodes: [
          { DECOM: '01/05/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
          { DECOM: '01/06/2026', PLACE: 'T1' },
        ],
      },
      { Episodes: [1] },
    ],
    'a reason on the temporary placement': [
      { Episodes: [{ DECOM: '01/05/2026', PLACE: 'T4', REASON_PLACE_CHANGE: 'OTHER' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('233', {
  passes: {
    'the episode has ended, or no reason is given': {
      Episodes: [{ DEC: '01/06/2026', REASON_PLACE_CHANGE: 'CARPL' }, {}],
    },
    'what was typed is no date': { Episodes: [{ DEC: 'June', REASON_PLACE_CHANGE: 'CARPL' }] },
  },
  fails: { 'the episode is open': [{ Episodes: [{ REASON_PLACE_CHANGE: 'CARPL' }] }, { Episodes: [0] }] },
})

ruleCases('234', {
  passes: {
    'on the tenth birthday': {
      Header: [{ DOB: '01/06/2016' }],
      Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026', REASON_PLACE_CHANGE: 'CUSTOD' }],
    },
    'another reason': {
      Header: [{ DOB: '01/06/2020' }],
      Episodes: [{ DECOM: '01/05/2026', REASON_PLACE_CHANGE: 'CARPL' }],
    },
    'no date of birth': {
      Header: [{}],
      Episodes: [{ DECOM: '01/05/2026', REASON_PLACE_CHANGE: 'CUSTOD' }],
    },
  },
  fails: {
    'the day before': [
      {
        Header: [{ DOB: '02/06/2016' }],
        Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026', REASON_PLACE_CHANGE: 'CUSTOD' }],
      },
      { Header: [0], Episodes: [0] },
    ],
    'an open episode that began before ten': [
      {
        Header: [{ DOB: '02/05/2016' }],
        Episodes: [{ DECOM: '01/05/2026', REASON_PLACE_CHANGE: 'CUSTOD' }],
      },
      { Header: [0], Episodes: [0] },
    ],
  },
})

ruleCases('434', {
  passes: {
    'only the legal status changed': { Episodes: [FIRST, { ...NEXT, RNE: 'L', LS: 'C2' }] },
    'no postcode and no URN, before and after': {
      Episodes: [
        { DECOM: '01/05/2026', LS: 'C1', PLACE: 'P1' },
        { DECOM: '01/06/2026', LS: 'C2', PLACE: 'P1', RNE: 'L' },
      ],
    },
    'another reason': { Episodes: [FIRST, { ...NEXT, RNE: 'P' }] },
    'none comes before it': { Episodes: [{ ...NEXT, RNE: 'L' }] },
  },
  fails: {
    'the legal status is the same': [{ Episodes: [FIRST, { ...NEXT, RNE: 'L' }] }, { Episodes: [1] }],
    'the placement, provider, postcode or URN changed too': [
      {
        Episodes: [
          FIRST,
          { ...HOME, DECOM: '01/06/2026', RNE: 'L', LS: 'C2', PLACE: 'U4' },
          { ...HOME, DECOM: '01/07/2026', RNE: 'L', LS: 'E1', PLACE: 'U4', PLACE_PROVIDER: 'PR4' },
          {
            ...HOME,
            DECOM: '01/08/2026',
            RNE: 'L',
            LS: 'C2',
            PLACE: 'U4',
            PLACE_PROVIDER: 'PR4',
            PL_POST: 'AB1 0AB',
          },
          {
            DECOM: '01/09/2026',
            RNE: 'L',
            LS: 'E1',
            PLACE: 'U4',
            PLACE_PROVIDER: 'PR4',
            PL_POST: 'AB1 0AB',
          },
        ],
      },
      { Episodes: [1, 2, 3, 4] },
    ],
  },
})

ruleCases('435', {
  passes: {
    'another placement, the same legal status': {
      Episodes: [
        FIRST,
        { ...NEXT, RNE: 'P', PLACE: 'K2' },
        { ...NEXT, DECOM: '01/07/2026', RNE: 'T', URN: 'SC100002' },
      ],
    },
    'another reason': { Episodes: [FIRST, { ...NEXT, RNE: 'L' }] },
  },
  fails: {
    'nothing changed': [
      { Episodes: [FIRST, { ...NEXT, RNE: 'P' }, { ...NEXT, DECOM: '01/07/2026', RNE: 'T' }] },
      { Episodes: [1, 2] },
    ],
    'the legal status changed too': [
      { Episodes: [FIRST, { ...NEXT, RNE: 'P', PLACE: 'K2', LS: 'C2' }] },
      { Episodes: [1] },
    ],
  },
})

ruleCases('436', {
  passes: {
    'both changed': {
      Episodes: [
        FIRST,
        { ...NEXT, RNE: 'B', LS: 'C2', URN: 'SC100002' },
        { ...NEXT, DECOM: '01/07/2026', RNE: 'U', LS: 'E1', PLACE: 'A5' },
      ],
    },
    'another reason': { Episodes: [FIRST, { ...NEXT, RNE: 'T' }] },
  },
  fails: {
    'the legal status is the same': [
      { Episodes: [FIRST, { ...NEXT, RNE: 'B', PLACE: 'K2' }] },
      { Episodes: [1] },
    ],
    'the placement is the same': [{ Episodes: [FIRST, { ...NEXT, RNE: 'U', LS: 'C2' }] }, { Episodes: [1] }],
  },
})
