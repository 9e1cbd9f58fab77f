import { ruleCases } from '../../../../test/rule-cases.ts'

const complete = {
  DATE_INT: '01/05/2024',
  DATE_MATCH: '01/09/2024',
  FOSTER_CARE: '0',
  NB_ADOPTR: '1',
  SEX_ADOPTR: 'F1',
  LS_ADOPTR: 'L0',
}
const adoption = { REC: 'E11', DEC: '01/09/2025' }

ruleCases('331', {
  passes: {
    'matched on the day the placement began': {
      AD1: [{ DATE_MATCH: '01/06/2025' }],
      Episodes: [{ DECOM: '01/06/2025', REC: 'E12' }],
    },
    'only the placement that ended in adoption counts': {
      AD1: [{ DATE_MATCH: '01/06/2025' }, { DATE_MATCH: '' }],
      Episodes: [
        { DECOM: '01/04/2025', REC: 'X1' },
        { DECOM: '01/06/2025', REC: 'E11' },
      ],
    },
  },
  fails: {
    'matched the day after': [
      {
        AD1: [{ DATE_MATCH: '02/06/2025' }],
        Episodes: [
          { DECOM: '01/04/2025', REC: 'X1' },
          { DECOM: '01/06/2025', REC: 'E11' },
        ],
      },
      { AD1: [0], Episodes: [1] },
    ],
  },
})

ruleCases('334', {
  passes: {
    'decided on the day the child started to be looked after': {
      AD1: [{ DATE_INT: '01/06/2024' }, {}],
      Episodes: [{ DECOM: '01/06/2024', RNE: 'S' }],
    },
    'no start is in the return': {
      AD1: [{ DATE_INT: '01/06/2024' }],
      Episodes: [{ DECOM: '01/06/2025', RNE: 'P' }],
    },
  },
  fails: {
    'decided in an earlier period of care': [
      {
        AD1: [{ DATE_INT: '31/05/2024' }],
        Episodes: [{ DECOM: '01/06/2024', RNE: 'S' }, { DECOM: '01/06/2023', RNE: 'S' }, { RNE: 'S' }],
      },
      { AD1: [0], Episodes: [0] },
    ],
  },
})

ruleCases('335', {
  passes: {
    'the last placement agrees': {
      AD1: [{ FOSTER_CARE: '0' }, { CHILD: 'B', FOSTER_CARE: '1' }],
      Episodes: [
        { DECOM: '01/06/2025', PLACE: 'A4' },
        { DECOM: '01/04/2025', PLACE: 'A3' },
        { CHILD: 'B', PLACE: 'A5' },
      ],
    },
    'not placed for adoption, and a blank': {
      AD1: [{ FOSTER_CARE: '1' }, {}],
      Episodes: [{ DECOM: '01/06/2025', PLACE: 'U6' }],
    },
  },
  fails: {
    'another adopted, and the last placement is with the foster carer': [
      {
        AD1: [{ FOSTER_CARE: '0' }],
        Episodes: [
          { DECOM: '01/06/2025', PLACE: 'A5' },
          { DECOM: '01/04/2025', PLACE: 'A6' },
        ],
      },
      { AD1: [0], Episodes: [0] },
    ],
    'the foster carer adopted, and the last placement is with another': [
      { AD1: [{ FOSTER_CARE: '1' }], Episodes: [{ DECOM: '01/06/2025', PLACE: 'A6' }] },
      { AD1: [0], Episodes: [0] },
    ],
  },
})

ruleCases('521', {
  passes: {
    'decided on the day of the placement': {
      AD1: [{ DATE_INT: '01/06/2025' }, {}],
      Episodes: [
        { DECOM: '01/04/2025', PLACE: 'U5' },
        { DECOM: '01/06/2025', PLACE: 'A4' },
      ],
    },
  },
  fails: {
    'decided the day after the first placement for adoption': [
      {
        AD1: [{ DATE_INT: '02/06/2025' }],
        Episodes: [
          { DECOM: '01/09/2025', PLACE: 'A6' },
          { DECOM: '01/06/2025', PLACE: 'A4' },
        ],
      },
      { AD1: [0], Episodes: [1] },
    ],
  },
})

ruleCases('523', {
  passes: {
    'the same day': {
      AD1: [{ DATE_INT: '01/06/2025' }],
      PlacedAdoption: [{ DATE_PLACED: '01/06/2025' }, { DATE_PLACED: '01/04/2025' }],
    },
    'one of the two is blank, or no date': {
      AD1: [{ DATE_INT: '01/06/2025' }, { CHILD: 'B' }, { CHILD: 'C', DATE_INT: '01/06/2025' }],
      PlacedAdoption: [{}, { CHILD: 'B', DATE_PLACED: '01/06/2025' }, { CHILD: 'C', DATE_PLACED: 'June' }],
    },
  },
  fails: {
    'a day apart': [
      { AD1: [{ DATE_INT: '01/06/2025' }], PlacedAdoption: [{}, { DATE_PLACED: '02/06/2025' }] },
      { AD1: [0], PlacedAdoption: [1] },
    ],
  },
})

ruleCases('525', {
  passes: {
    'the decision stands': { AD1: [complete], PlacedAdoption: [{ DATE_PLACED: '01/05/2024' }] },
    'one was reversed, and a later one stands': {
      AD1: [complete],
      PlacedAdoption: [
        { DATE_PLACED: '01/05/2023', DATE_PLACED_CEASED: '01/06/2023' },
        { DATE_PLACED: '01/05/2024' },
      ],
    },
    'reversed, and nothing said of an adoption': {
      AD1: [{}],
      PlacedAdoption: [{ DATE_PLACED_CEASED: '01/06/2025' }],
    },
    'no decision': { AD1: [complete] },
  },
  fails: {
    'reversed, and one adoption item': [
      { AD1: [{ NB_ADOPTR: '1' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '01/06/2025' }] },
      { AD1: [0], PlacedAdoption: [0] },
    ],
  },
})

ruleCases('582', {
  passes: {
    'matched the day before': { AD1: [{ DATE_MATCH: '31/08/2025' }, {}], Episodes: [adoption] },
    'the day an episode ended another way': {
      AD1: [{ DATE_MATCH: '01/06/2025' }],
      Episodes: [{ REC: 'X1', DEC: '01/06/2025' }, adoption],
    },
  },
  fails: {
    'matched on the day of the adoption': [
      { AD1: [{ DATE_MATCH: '01/09/2025' }], Episodes: [adoption] },
      { AD1: [0], Episodes: [0] },
    ],
  },
})

ruleCases('601', {
  passes: {
    'all six items': { AD1: [complete], Episodes: [adoption], collection: '2025-26' },
    'adopted in another year, or not adopted': {
      AD1: [{}],
      Episodes: [
        { REC: 'E11', DEC: '31/03/2025' },
        { REC: 'E11', DEC: '01/04/2026' },
        { REC: 'E4A', DEC: '01/09/2025' },
      ],
      collection: '2025-26',
    },
  },
  fails: {
    'no row, one with a blank item, and no day of adoption': [
      {
        AD1: [
          { CHILD: 'B', ...complete, DATE_MATCH: '' },
          { CHILD: 'C', FOSTER_CARE: '0' },
        ],
        Episodes: [adoption, { CHILD: 'B', ...adoption }, { CHILD: 'C', REC: 'E12' }],
        collection: '2025-26',
      },
      { AD1: [0, 1], Episodes: [0, 1, 2] },
    ],
    'on the first and the last day of the year': [
      {
        Episodes: [
          { REC: 'E11', DEC: '01/04/2025' },
          { CHILD: 'B', REC: 'E12', DEC: '31/03/2026' },
        ],
        collection: '2025-26',
      },
      { Episodes: [0, 1] },
    ],
  },
})

ruleCases('602', {
  passes: {
    'adopted on the first and the last day of the year': {
      AD1: [complete, { CHILD: 'B', ...complete }],
      Episodes: [
        { REC: 'E11', DEC: '01/04/2025' },
        { CHILD: 'B', REC: 'E12', DEC: '31/03/2026' },
      ],
      collection: '2025-26',
    },
    'not adopted, and nothing said': { AD1: [{}] },
  },
  fails: {
    'no episodes, none that ended in adoption, one of last year, one without a day': [
      {
        AD1: [
          { FOSTER_CARE: '0' },
          { CHILD: 'B', ...complete },
          { CHILD: 'C', ...complete },
          { CHILD: 'D', ...complete },
        ],
        Episodes: [
          { CHILD: 'B', REC: 'E46', DEC: '01/09/2025' },
          { CHILD: 'C', REC: 'E11', DEC: '31/03/2025' },
          { CHILD: 'D', REC: 'E11' },
        ],
        collection: '2025-26',
      },
      { AD1: [0, 1, 2, 3] },
    ],
  },
})
