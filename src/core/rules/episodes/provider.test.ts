import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('178', {
  passes: {
    'a code on the list, and a blank for 526 to ask after': {
      Episodes: [{ PLACE: 'U6', PLACE_PROVIDER: 'PR0' }, { PLACE: 'U6' }, { PLACE: 'Z14' }],
    },
    'Z11 before it was a code, and Z1 since it is none': {
      Episodes: [{ PLACE: 'Z11', PLACE_PROVIDER: 'PR4' }],
      collection: '2024-25',
    },
  },
  fails: {
    'a code of no list, small letters, an empty entry': [
      {
        Episodes: [
          { PLACE: 'U6', PLACE_PROVIDER: 'PR6' },
          { PLACE: 'U6', PLACE_PROVIDER: 'pr4' },
          { PLACE: 'U6', PLACE_PROVIDER: '' },
        ],
      },
      { Episodes: [0, 1, 2] },
    ],
    'any code for a placement nobody provides': [
      {
        Episodes: [
          { PLACE: 'T0', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'Z11', PLACE_PROVIDER: 'PR4' },
        ],
      },
      { Episodes: [0, 1] },
    ],
    'Z1 before 2025-26': [
      { Episodes: [{ PLACE: 'Z1', PLACE_PROVIDER: 'PR4' }], collection: '2023-24' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('213', {
  passes: {
    'a provider of foster care, and none of a temporary placement': {
      Episodes: [{ PLACE: 'U6', PLACE_PROVIDER: 'PR1' }, { PLACE: 'T4' }, { PLACE: 'Z11' }],
    },
    'Z1 before 2025-26': { Episodes: [{ PLACE: 'Z1', PLACE_PROVIDER: 'PR4' }], collection: '2024-25' },
  },
  fails: {
    'a temporary placement, and one of Z11 to Z14': [
      {
        Episodes: [
          { PLACE: 'T0', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'Z13', PLACE_PROVIDER: 'any' },
        ],
      },
      { Episodes: [0, 1] },
    ],
    'a temporary placement before 2025-26': [
      { Episodes: [{ PLACE: 'T4', PLACE_PROVIDER: 'PR1' }], collection: '2022-23' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('526', {
  passes: {
    'a provider, and placements that have none': {
      Episodes: [{ PLACE: 'U6', PLACE_PROVIDER: 'PR1' }, { PLACE: 'T0' }, { PLACE: 'Z14' }],
    },
    'Z1 before 2025-26': { Episodes: [{ PLACE: 'Z1' }], collection: '2024-25' },
  },
  fails: {
    'a blank, an empty entry, and Z1 since 2025-26': [
      { Episodes: [{ PLACE: 'P1' }, { PLACE: 'U6', PLACE_PROVIDER: '' }, { PLACE: 'Z1' }] },
      { Episodes: [0, 1, 2] },
    ],
    'Z11 before 2025-26': [{ Episodes: [{ PLACE: 'Z11' }], collection: '2024-25' }, { Episodes: [0] }],
  },
})

const providedBy = (provider: string, ...placements: string[]) => ({
  Episodes: placements.map((PLACE) => ({ PLACE, PLACE_PROVIDER: provider })),
})

ruleCases('527', {
  passes: {
    "the council's own children's home": providedBy('PR1', 'K2'),
    'another provider': providedBy('PR3', 'R2'),
  },
  fails: {
    'parents, the NHS, custody': [providedBy('PR1', 'P1', 'R2', 'R5'), { Episodes: [0, 1, 2] }],
  },
})

ruleCases('528', {
  passes: {
    "another council's children's home": providedBy('PR2', 'K2'),
    'another provider': providedBy('PR1', 'P1'),
  },
  fails: {
    'parents, the NHS, custody': [providedBy('PR2', 'P1', 'R2', 'R5'), { Episodes: [0, 1, 2] }],
  },
})

ruleCases('529', {
  passes: { 'the NHS, custody': providedBy('PR3', 'R2', 'R5'), 'another provider': providedBy('PR4', 'K2') },
  fails: {
    "parents, adopters, children's homes, foster carers": [
      providedBy('PR3', 'P1', 'A3', 'A6', 'K1', 'K2', 'U1', 'U6'),
      { Episodes: [0, 1, 2, 3, 4, 5, 6] },
    ],
  },
})

ruleCases('530', {
  passes: { 'a private home': providedBy('PR4', 'K2'), 'parents by themselves': providedBy('PR0', 'P1') },
  fails: { 'parents by a private provider': [providedBy('PR4', 'P1'), { Episodes: [0] }] },
})

ruleCases('531', {
  passes: { "a charity's home": providedBy('PR5', 'K2'), 'parents by themselves': providedBy('PR0', 'P1') },
  fails: { 'parents by a charity': [providedBy('PR5', 'P1'), { Episodes: [0] }] },
})

ruleCases('550', {
  passes: { 'parents by themselves': providedBy('PR0', 'P1'), 'another provider': providedBy('PR1', 'U6') },
  fails: {
    'foster care by parents, a temporary placement, none at all': [
      { Episodes: [...providedBy('PR0', 'U6', 'T3').Episodes, { PLACE_PROVIDER: 'PR0' }] },
      { Episodes: [0, 1, 2] },
    ],
  },
})
