import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('375', {
  passes: {
    'six weeks to the day, and an open stay': {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '12/06/2026', PLACE: 'T1' },
        { DECOM: '01/05/2026', PLACE: 'T1' },
      ],
    },
    'another placement': { Episodes: [{ DECOM: '01/05/2026', DEC: '01/08/2026', PLACE: 'R2' }] },
  },
  fails: {
    'a day longer': [
      { Episodes: [{ DECOM: '01/05/2026', DEC: '13/06/2026', PLACE: 'T1' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('376', {
  passes: { 'three weeks': { Episodes: [{ DECOM: '01/05/2026', DEC: '22/05/2026', PLACE: 'T3' }] } },
  fails: {
    'a day longer': [
      { Episodes: [{ DECOM: '01/05/2026', DEC: '23/05/2026', PLACE: 'T3' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('377', {
  passes: {
    'the third begins twelve months after the first': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'T3', RNE: 'P' },
        { DECOM: '01/08/2026', PLACE: 'T3', RNE: 'P' },
        { DECOM: '01/05/2027', PLACE: 'T3', RNE: 'P' },
      ],
    },
    'two, one of them in two episodes because the legal status changed': {
      Episodes: [
        { DECOM: '01/05/2026', PLACE: 'T3', RNE: 'P' },
        { DECOM: '05/05/2026', PLACE: 'T3', RNE: 'L' },
        { DECOM: '01/08/2026', PLACE: 'T3', RNE: 'P' },
      ],
    },
  },
  fails: {
    'a day less, between other placements': [
      {
        Episodes: [
          { DECOM: '01/05/2026', PLACE: 'T3', RNE: 'P' },
          { DECOM: '01/06/2026', PLACE: 'U6', RNE: 'P' },
          { DECOM: '30/04/2027', PLACE: 'T3', RNE: 'P' },
          { DECOM: '01/08/2026', PLACE: 'T3', RNE: 'P' },
        ],
      },
      { Episodes: [0, 2, 3] },
    ],
  },
})

ruleCases('378', {
  passes: {
    'with parents under a care order, or accommodated elsewhere': {
      Episodes: [
        { LS: 'C2', PLACE: 'P1' },
        { LS: 'V2', PLACE: 'U6' },
      ],
    },
  },
  fails: { 'accommodated with parents': [{ Episodes: [{ LS: 'V2', PLACE: 'P1' }] }, { Episodes: [0] }] },
})

ruleCases('379', {
  passes: { 'seven days': { Episodes: [{ DECOM: '01/05/2026', DEC: '08/05/2026', PLACE: 'T4' }] } },
  fails: {
    'a day longer': [
      { Episodes: [{ DECOM: '01/05/2026', DEC: '09/05/2026', PLACE: 'T4' }] },
      { Episodes: [0] },
    ],
  },
})

ruleCases('380', {
  passes: {
    'a start elsewhere, and a temporary move later': {
      Episodes: [
        { PLACE: 'U6', RNE: 'S' },
        { PLACE: 'T0', RNE: 'P' },
      ],
    },
  },
  fails: {
    'a start in a temporary placement': [{ Episodes: [{ PLACE: 'T0', RNE: 'S' }] }, { Episodes: [0] }],
  },
})

ruleCases('381', {
  passes: {
    'care goes on, or the placement is the usual one': {
      Episodes: [{ PLACE: 'T2', REC: 'X1' }, { PLACE: 'T2' }, { PLACE: 'U6', REC: 'E4A' }],
    },
  },
  fails: {
    'the child left care from it': [{ Episodes: [{ PLACE: 'T2', REC: 'E4A' }] }, { Episodes: [0] }],
  },
})

ruleCases('382', {
  passes: {
    'a short break with carers, and a temporary placement in care': {
      Episodes: [
        { LS: 'V3', PLACE: 'U6' },
        { LS: 'C2', PLACE: 'T1' },
      ],
    },
  },
  fails: {
    'a short break in a temporary placement': [
      {
        Episodes: [
          { LS: 'V3', PLACE: 'T1' },
          { LS: 'V4', PLACE: 'T0' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})

const HOME = { DECOM: '01/05/2026', PLACE: 'U6', PL_POST: 'AB1 0AA', RNE: 'S' }
const AWAY = { DECOM: '01/06/2026', PLACE: 'T1', PL_POST: 'AB2 0AA', RNE: 'P', REC: 'X1' }
const BACK = { ...HOME, DECOM: '08/06/2026', RNE: 'P' }

ruleCases('383', {
  passes: {
    'back to the type of before is enough to 2024-25': {
      Episodes: [HOME, AWAY, { ...BACK, PL_POST: 'AB3 0AA', RNE: 'T' }],
      collection: '2024-25',
    },
    'back to the same place': { Episodes: [HOME, AWAY, BACK] },
    'back after two temporary placements': {
      Episodes: [HOME, AWAY, { ...AWAY, DECOM: '05/06/2026', PLACE: 'T3' }, BACK],
    },
    'still away': { Episodes: [HOME, AWAY] },
    'nothing says where the child was before': { Episodes: [AWAY, BACK] },
    'the child left care and came back elsewhere': {
      Episodes: [HOME, { ...AWAY, REC: 'E4A' }, { ...BACK, PLACE: 'K2', RNE: 'S' }],
    },
  },
  fails: {
    'to another type, to 2024-25': [
      { Episodes: [HOME, AWAY, { ...BACK, PLACE: 'K2' }], collection: '2022-23' },
      { Episodes: [1] },
    ],
    'to another type': [{ Episodes: [HOME, AWAY, { ...BACK, PLACE: 'K2' }] }, { Episodes: [1] }],
    'to another postcode': [{ Episodes: [HOME, AWAY, { ...BACK, PL_POST: 'AB3 0AA' }] }, { Episodes: [1] }],
    'for a reason other than P': [{ Episodes: [HOME, AWAY, { ...BACK, RNE: 'T' }] }, { Episodes: [1] }],
    'elsewhere after two temporary placements': [
      {
        Episodes: [HOME, AWAY, { ...AWAY, DECOM: '05/06/2026', PLACE: 'T3' }, { ...BACK, PLACE: 'K2' }],
      },
      { Episodes: [1, 2] },
    ],
  },
})

ruleCases('384', {
  passes: {
    'a short break with other carers, and long-term foster care': {
      Episodes: [
        { LS: 'V3', PLACE: 'U3' },
        { LS: 'C2', PLACE: 'U4' },
      ],
    },
  },
  fails: {
    'a short break in long-term foster care': [
      {
        Episodes: [
          { LS: 'V3', PLACE: 'U4' },
          { LS: 'V4', PLACE: 'U1' },
        ],
      },
      { Episodes: [0, 1] },
    ],
  },
})
