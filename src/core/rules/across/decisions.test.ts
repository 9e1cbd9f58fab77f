import { ruleCases } from '../../../../test/rule-cases.ts'

const decided = { DATE_PLACED: '01/05/2025' }
const reversed = { ...decided, DATE_PLACED_CEASED: '01/09/2025', REASON_PLACED_CEASED: 'RD1' }

ruleCases('117', {
  passes: {
    'on the last day of the year': {
      PlacedAdoption: [{ DATE_PLACED: '31/03/2026' }],
      collection: '2025-26',
    },
    'on the day the child ceased to be looked after': {
      PlacedAdoption: [reversed],
      Episodes: [{ DECOM: '01/04/2025', DEC: '01/09/2025', REC: 'E4A' }],
    },
    'between episodes, and in the next period of care': {
      PlacedAdoption: [{ DATE_PLACED: '01/06/2025' }, { CHILD: 'B', DATE_PLACED: '01/12/2025' }],
      Episodes: [
        { DECOM: '01/04/2025', DEC: '01/05/2025', REC: 'X1' },
        { DECOM: '01/05/2025', DEC: '01/12/2025', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/04/2025', DEC: '01/05/2025', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/10/2025' },
      ],
      collection: '2025-26',
    },
  },
  fails: {
    'made or reversed the day after the year': [
      {
        PlacedAdoption: [
          { DATE_PLACED: '01/04/2026' },
          { CHILD: 'B', ...decided, DATE_PLACED_CEASED: '01/04/2026' },
        ],
        Episodes: [{ DECOM: '01/04/2025' }],
        collection: '2025-26',
      },
      { PlacedAdoption: [0, 1] },
    ],
    'made or reversed the day after the child ceased': [
      {
        PlacedAdoption: [{ DATE_PLACED: '02/07/2025' }, reversed],
        Episodes: [
          { DECOM: '01/06/2025', DEC: '01/07/2025', REC: 'E4A' },
          { DECOM: '01/04/2025', DEC: '01/06/2025', REC: 'X1' },
        ],
        collection: '2025-26',
      },
      { PlacedAdoption: [0, 1], Episodes: [0] },
    ],
  },
})

ruleCases('118', {
  passes: {
    'on the first day of the year, and of being looked after': {
      PlacedAdoption: [
        { DATE_PLACED_CEASED: '01/04/2025' },
        { CHILD: 'B', DATE_PLACED_CEASED: '01/06/2025' },
        {},
      ],
      Episodes: [
        { DECOM: '01/04/2020', LS: 'E1' },
        { CHILD: 'B', DECOM: '01/06/2025', LS: 'C2' },
      ],
      collection: '2025-26',
    },
    'only short breaks': {
      PlacedAdoption: [{ DATE_PLACED_CEASED: '01/05/2025' }],
      Episodes: [{ DECOM: '01/06/2025', LS: 'V4' }],
      collection: '2025-26',
    },
  },
  fails: {
    'the day before the year': [
      {
        PlacedAdoption: [
          { DATE_PLACED_CEASED: '31/03/2025' },
          { CHILD: 'B', DATE_PLACED_CEASED: '31/03/2025' },
        ],
        Episodes: [{ DECOM: '01/04/2020', LS: 'E1' }],
        collection: '2025-26',
      },
      { PlacedAdoption: [0, 1], Episodes: [0] },
    ],
    'the day before the child was looked after: short breaks are not that': [
      {
        PlacedAdoption: [{ DATE_PLACED_CEASED: '31/05/2025' }],
        Episodes: [
          { DECOM: '01/06/2025', LS: 'C2' },
          { DECOM: '01/05/2025', LS: 'V3' },
        ],
        collection: '2025-26',
      },
      { PlacedAdoption: [0], Episodes: [0] },
    ],
  },
})

ruleCases('551', {
  passes: {
    'decided, even if reversed': { Episodes: [{ PLACE: 'A4' }], PlacedAdoption: [reversed, {}] },
    'not placed for adoption': { Episodes: [{ PLACE: 'U5' }], PlacedAdoption: [{}] },
  },
  fails: {
    'no row, and a blank date': [
      {
        Episodes: [{ PLACE: 'A3' }, { PLACE: 'U1' }, { CHILD: 'B', PLACE: 'A6' }],
        PlacedAdoption: [{ CHILD: 'B' }],
      },
      { Episodes: [0, 2], PlacedAdoption: [0] },
    ],
  },
})

ruleCases('552', {
  passes: {
    'decided on the day of the placement': {
      Episodes: [{ DECOM: '01/05/2025', PLACE: 'A4' }],
      PlacedAdoption: [decided],
    },
    'a first decision came before': {
      Episodes: [{ DECOM: '01/06/2025', PLACE: 'A4' }],
      PlacedAdoption: [{ DATE_PLACED: '01/08/2025' }, { ...decided, DATE_PLACED_CEASED: '01/07/2025' }],
    },
    'not placed for adoption, and no date': {
      Episodes: [
        { DECOM: '01/04/2025', PLACE: 'U5' },
        { CHILD: 'B', DECOM: '01/04/2025', PLACE: 'A3' },
      ],
      PlacedAdoption: [decided, { CHILD: 'B' }],
    },
  },
  fails: {
    'decided the day after the first placement for adoption': [
      {
        Episodes: [
          { DECOM: '01/06/2025', PLACE: 'A4' },
          { DECOM: '30/04/2025', PLACE: 'A6' },
        ],
        PlacedAdoption: [decided],
      },
      { Episodes: [1], PlacedAdoption: [0] },
    ],
  },
})

ruleCases('553', {
  passes: {
    'a decision stands, beside one that was reversed': {
      Episodes: [{ LS: 'E1' }],
      PlacedAdoption: [reversed, decided],
    },
    'the order has ended, or is another': {
      Episodes: [{ LS: 'E1', DEC: '01/06/2025' }, { LS: 'C2' }],
    },
  },
  fails: {
    'no decision': [{ Episodes: [{ LS: 'E1' }, { LS: 'C2' }] }, { Episodes: [0] }],
    'it was reversed, or has no date': [
      {
        Episodes: [{ LS: 'E1' }, { CHILD: 'B', LS: 'E1' }],
        PlacedAdoption: [reversed, { CHILD: 'B' }],
      },
      { PlacedAdoption: [0, 1] },
    ],
  },
})

ruleCases('554', {
  passes: {
    'decided on the day of the order, and no date': {
      Episodes: [
        { DECOM: '01/05/2025', LS: 'E1' },
        { CHILD: 'B', DECOM: '01/05/2025', LS: 'E1' },
      ],
      PlacedAdoption: [decided, { CHILD: 'B' }],
    },
    'another order': { Episodes: [{ DECOM: '01/04/2025', LS: 'C2' }], PlacedAdoption: [decided] },
  },
  fails: {
    'decided the day after the order': [
      {
        Episodes: [
          { DECOM: '01/06/2025', LS: 'E1' },
          { DECOM: '30/04/2025', LS: 'E1' },
        ],
        PlacedAdoption: [decided],
      },
      { Episodes: [1], PlacedAdoption: [0] },
    ],
  },
})

ruleCases('555', {
  passes: {
    'a decision stands, the order has ended, or is another': {
      Episodes: [{ LS: 'D1' }, { CHILD: 'B', LS: 'D1', DEC: '01/06/2023' }, { CHILD: 'C', LS: 'E1' }],
      PlacedAdoption: [decided],
      collection: '2022-23',
    },
  },
  fails: {
    'no decision, and one that was reversed': [
      {
        Episodes: [{ LS: 'D1' }, { CHILD: 'B', LS: 'D1' }],
        PlacedAdoption: [{ CHILD: 'B', ...reversed }],
        collection: '2023-24',
      },
      { Episodes: [0], PlacedAdoption: [0] },
    ],
  },
})

ruleCases('556', {
  passes: {
    'decided on the day of the order, and another order': {
      Episodes: [
        { DECOM: '01/05/2025', LS: 'D1' },
        { CHILD: 'B', DECOM: '01/04/2025', LS: 'E1' },
      ],
      PlacedAdoption: [decided, { CHILD: 'B', ...decided }],
      collection: '2022-23',
    },
  },
  fails: {
    'decided the day after the order': [
      { Episodes: [{ DECOM: '30/04/2025', LS: 'D1' }], PlacedAdoption: [decided] },
      { Episodes: [0], PlacedAdoption: [0] },
    ],
  },
})

ruleCases('557', {
  passes: {
    'reversed, with day and reason': {
      Episodes: [{ PLACE: 'A4', LS: 'E1', REC: 'E4A' }],
      PlacedAdoption: [reversed],
    },
    'adopted, another episode began, still open': {
      Episodes: [
        { PLACE: 'A4', REC: 'E11' },
        { CHILD: 'B', PLACE: 'A4', REC: 'X1' },
        { CHILD: 'B', PLACE: 'A4' },
      ],
      PlacedAdoption: [decided],
    },
    'neither placed for adoption nor under an order for it': {
      Episodes: [{ PLACE: 'U6', LS: 'C2', REC: 'E4A' }],
      PlacedAdoption: [decided],
    },
    'a freeing order counts no more from 2024-25': {
      Episodes: [{ PLACE: 'U6', LS: 'D1', REC: 'E4A' }],
      collection: '2024-25',
    },
  },
  fails: {
    'placed for adoption or under an order, and not reversed': [
      {
        Episodes: [
          { PLACE: 'A4', REC: 'E4A' },
          { CHILD: 'B', LS: 'E1', REC: 'E46' },
        ],
        PlacedAdoption: [decided],
      },
      { Episodes: [0, 1], PlacedAdoption: [0] },
    ],
    'the day or the reason is blank': [
      {
        Episodes: [{ LS: 'E1', REC: 'E4A' }],
        PlacedAdoption: [reversed, { ...reversed, REASON_PLACED_CEASED: '' }],
      },
      { Episodes: [0], PlacedAdoption: [1] },
    ],
    'under a freeing order, to 2023-24': [
      { Episodes: [{ PLACE: 'U6', LS: 'D1', REC: 'E4A' }], collection: '2023-24' },
      { Episodes: [0] },
    ],
  },
})

ruleCases('558', {
  passes: {
    'the decision stands, beside one that was reversed': {
      Episodes: [{ REC: 'E11' }],
      PlacedAdoption: [reversed, decided],
    },
    'reversed, and not adopted': { Episodes: [{ REC: 'E4A' }], PlacedAdoption: [reversed] },
    'no decision at all': { Episodes: [{ REC: 'E12' }] },
  },
  fails: {
    'adopted after a reversal, whatever its day': [
      {
        Episodes: [{ REC: 'X1' }, { REC: 'E11' }, { CHILD: 'B', REC: 'E12' }],
        PlacedAdoption: [reversed, { CHILD: 'B', DATE_PLACED_CEASED: 'May' }],
      },
      { Episodes: [1, 2] },
    ],
  },
})

ruleCases('1003', {
  passes: {
    'decided on the day the child started to be looked after': {
      PlacedAdoption: [decided, {}],
      Episodes: [
        { DECOM: '01/05/2025', RNE: 'S' },
        { DECOM: '01/09/2025', RNE: 'S' },
      ],
    },
    'no start is in the return': {
      PlacedAdoption: [decided],
      Episodes: [{ DECOM: '01/06/2025', RNE: 'P' }],
    },
  },
  fails: {
    'decided the day before the first start': [
      {
        PlacedAdoption: [{ DATE_PLACED: '31/05/2025' }],
        Episodes: [
          { DECOM: '01/09/2025', RNE: 'S' },
          { DECOM: '01/06/2025', RNE: 'S' },
          { DECOM: '01/04/2025', RNE: 'L' },
        ],
      },
      { PlacedAdoption: [0], Episodes: [1] },
    ],
  },
})
