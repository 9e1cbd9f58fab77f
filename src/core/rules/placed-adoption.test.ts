import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('115', {
  passes: { 'a date, and a blank': { PlacedAdoption: [{ DATE_PLACED: '29/02/2024' }, {}] } },
  fails: {
    'no such day, and a year of two figures': [
      { PlacedAdoption: [{ DATE_PLACED: '29/02/2025' }, { DATE_PLACED: '01/01/24' }] },
      { PlacedAdoption: [0, 1] },
    ],
  },
})

ruleCases('116', {
  passes: { 'a date, and a blank': { PlacedAdoption: [{ DATE_PLACED_CEASED: '29/02/2024' }, {}] } },
  fails: {
    'no such day': [{ PlacedAdoption: [{ DATE_PLACED_CEASED: '29/02/2025' }] }, { PlacedAdoption: [0] }],
  },
})

ruleCases('119', {
  passes: {
    'date and reason, and neither': {
      PlacedAdoption: [{ DATE_PLACED_CEASED: '01/05/2025', REASON_PLACED_CEASED: 'RD1' }, {}],
    },
  },
  fails: {
    'only the date, only the reason, an empty reason': [
      {
        PlacedAdoption: [
          { DATE_PLACED_CEASED: '01/05/2025' },
          { REASON_PLACED_CEASED: 'RD1' },
          { DATE_PLACED_CEASED: '01/05/2025', REASON_PLACED_CEASED: '' },
        ],
      },
      { PlacedAdoption: [0, 1, 2] },
    ],
  },
})

ruleCases('120', {
  passes: { 'a code on the list, and a blank': { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD4' }, {}] } },
  fails: {
    'another code, small letters, an empty entry': [
      {
        PlacedAdoption: [
          { REASON_PLACED_CEASED: 'RD5' },
          { REASON_PLACED_CEASED: 'rd1' },
          { REASON_PLACED_CEASED: '' },
        ],
      },
      { PlacedAdoption: [0, 1, 2] },
    ],
  },
})

ruleCases('184', {
  passes: {
    'decided on the day of birth': {
      Header: [{ DOB: '01/05/2024' }],
      PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }, {}],
    },
  },
  fails: {
    'decided the day before': [
      { Header: [{ DOB: '01/05/2024' }], PlacedAdoption: [{ DATE_PLACED: '30/04/2024' }] },
      { PlacedAdoption: [0] },
    ],
  },
})

ruleCases('522', {
  passes: {
    'reversed the same day, not reversed, and not decided': {
      PlacedAdoption: [
        { DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '01/05/2025' },
        { DATE_PLACED: '01/05/2025' },
        { DATE_PLACED_CEASED: '01/05/2025' },
      ],
    },
  },
  fails: {
    'reversed the day before': [
      { PlacedAdoption: [{ DATE_PLACED: '02/05/2025', DATE_PLACED_CEASED: '01/05/2025' }] },
      { PlacedAdoption: [0] },
    ],
  },
})

ruleCases('559', {
  passes: {
    'decided on the first day of the year': {
      PlacedAdoption: [{ DATE_PLACED: '01/04/2025' }],
      collection: '2025-26',
    },
    'decided before, as last year said': {
      PlacedAdoption: [{ DATE_PLACED: '31/03/2025' }],
      last: { PlacedAdoption: [{ DATE_PLACED: '31/03/2025' }] },
      collection: '2025-26',
    },
  },
  fails: {
    'decided before, and nothing was said last year or the date was blank': [
      {
        PlacedAdoption: [{ DATE_PLACED: '31/03/2025' }, { CHILD: 'B', DATE_PLACED: '31/03/2025' }],
        last: { PlacedAdoption: [{ CHILD: 'B' }] },
        collection: '2025-26',
      },
      { PlacedAdoption: [0, 1] },
    ],
  },
})

ruleCases('560', {
  passes: {
    'the same date, with a later decision beside it': {
      PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }, { DATE_PLACED: '01/09/2025' }],
      last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }] },
    },
    'another date after a reversal': {
      PlacedAdoption: [{ DATE_PLACED: '01/09/2025' }],
      last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024', DATE_PLACED_CEASED: '01/02/2025' }] },
    },
    'no date last year, or none that can be read': {
      PlacedAdoption: [{ DATE_PLACED: '01/09/2025' }, { CHILD: 'B', DATE_PLACED: '01/09/2025' }],
      last: { PlacedAdoption: [{}, { CHILD: 'B', DATE_PLACED: '31/06/2024' }] },
    },
  },
  fails: {
    'another date, and a blank, for one that was not reversed': [
      {
        PlacedAdoption: [{ DATE_PLACED: '02/05/2024' }, { CHILD: 'B' }],
        last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }, { CHILD: 'B', DATE_PLACED: '01/05/2024' }] },
      },
      { PlacedAdoption: [0, 1] },
    ],
  },
})

ruleCases('561', {
  passes: {
    'the same date, not reversed last year': {
      PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }],
      last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }] },
    },
    'a new decision, and a blank': {
      PlacedAdoption: [{ DATE_PLACED: '01/09/2025' }, {}],
      last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024', DATE_PLACED_CEASED: '01/02/2025' }, {}] },
    },
  },
  fails: {
    'the same date, reversed last year': [
      {
        PlacedAdoption: [{ DATE_PLACED: '01/09/2025' }, { DATE_PLACED: '01/05/2024' }],
        last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024', DATE_PLACED_CEASED: '01/02/2025' }] },
      },
      { PlacedAdoption: [1] },
    ],
  },
})

ruleCases('563', {
  passes: {
    'decided and reversed, decided only, and nothing': {
      PlacedAdoption: [
        { DATE_PLACED: '01/05/2024', DATE_PLACED_CEASED: '01/05/2025', REASON_PLACED_CEASED: 'RD1' },
        { DATE_PLACED: '01/05/2024' },
        {},
      ],
    },
  },
  fails: {
    'reversed with a date or with a reason, and never decided': [
      { PlacedAdoption: [{ DATE_PLACED_CEASED: '01/05/2025' }, { REASON_PLACED_CEASED: 'RD1' }] },
      { PlacedAdoption: [0, 1] },
    ],
  },
})

ruleCases('579', {
  passes: {
    'decided anew on the day of the reversal': {
      PlacedAdoption: [
        { DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '01/09/2025' },
        { DATE_PLACED: '01/09/2025' },
      ],
    },
    'one without a date': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025' }, {}] },
    'of two children': {
      PlacedAdoption: [{ DATE_PLACED: '01/05/2025' }, { CHILD: 'B', DATE_PLACED: '01/09/2025' }],
    },
  },
  fails: {
    'decided anew the day before the reversal': [
      {
        PlacedAdoption: [
          { DATE_PLACED: '31/08/2025' },
          { DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '01/09/2025' },
        ],
      },
      { PlacedAdoption: [0] },
    ],
    'not the one before is open, but the first': [
      {
        PlacedAdoption: [
          { DATE_PLACED: '01/05/2025' },
          { DATE_PLACED: '01/06/2025', DATE_PLACED_CEASED: '01/07/2025' },
          { DATE_PLACED: '01/09/2025' },
        ],
      },
      { PlacedAdoption: [1, 2] },
    ],
  },
})

ruleCases('583', {
  passes: {
    'the earlier was reversed': {
      PlacedAdoption: [
        { DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '01/09/2025' },
        { DATE_PLACED: '01/09/2025' },
      ],
    },
    'two of one day': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025' }, { DATE_PLACED: '01/05/2025' }] },
  },
  fails: {
    'the earlier stands, even when the later was reversed': [
      {
        PlacedAdoption: [
          { DATE_PLACED: '01/09/2025', DATE_PLACED_CEASED: '01/10/2025' },
          { DATE_PLACED: '01/05/2025' },
        ],
      },
      { PlacedAdoption: [1] },
    ],
  },
})

ruleCases('584', {
  passes: {
    'decided anew later': {
      PlacedAdoption: [{ DATE_PLACED: '01/09/2025' }],
      last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024', DATE_PLACED_CEASED: '01/02/2025' }] },
    },
    'not reversed last year': {
      PlacedAdoption: [{ DATE_PLACED: '01/04/2024' }],
      last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }] },
    },
    'no date last year': {
      PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }],
      last: { PlacedAdoption: [{ DATE_PLACED_CEASED: '01/02/2025' }] },
    },
  },
  fails: {
    'reversed last year, and there is an earlier date, the same one, a blank': [
      {
        PlacedAdoption: [{ DATE_PLACED: '30/04/2024' }, { DATE_PLACED: '01/05/2024' }, {}],
        last: { PlacedAdoption: [{ DATE_PLACED: '01/05/2024', REASON_PLACED_CEASED: 'RD1' }] },
      },
      { PlacedAdoption: [0, 1, 2] },
    ],
  },
})
