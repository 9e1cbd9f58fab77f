import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('171', {
  passes: { 'a date, a blank': { Header: [{ MC_DOB: '01/05/2024' }, {}] } },
  fails: {
    'no such day, a year of two digits': [
      { Header: [{ MC_DOB: '38/04/2019' }, { MC_DOB: '01/01/19' }] },
      { Header: [0, 1] },
    ],
  },
})

ruleCases('174', {
  passes: {
    'a girl, and a boy without': { Header: [{ SEX: 'F', MC_DOB: '01/05/2024' }, { SEX: 'M' }] },
    'a number is nobody from 2024-25': { Header: [{ SEX: '1', MC_DOB: '01/05/2024' }] },
  },
  fails: {
    'a boy': [{ Header: [{ SEX: 'M', MC_DOB: '01/05/2024' }] }, { Header: [0] }],
    'a boy before 2024-25': [
      { Header: [{ SEX: '1', MC_DOB: '01/05/2020' }], collection: '2023-24' },
      { Header: [0] },
    ],
  },
})

ruleCases('207', {
  passes: {
    'a mother still, and one since': {
      Header: [{ MOTHER: '1' }, { CHILD: 'B', MOTHER: '1' }],
      Episodes: [],
      last: { Header: [{ MOTHER: '1' }, { CHILD: 'B', MOTHER: '0' }] },
    },
    'none then and nothing said now': { Header: [{}], Episodes: [], last: { Header: [{ MOTHER: '0' }] } },
    'short breaks only': { Header: [{}], Episodes: [{ LS: 'V4' }], last: { Header: [{ MOTHER: '1' }] } },
    'a care leaver, who is not asked': {
      Header: [{}],
      Episodes: [],
      OC3: [{}],
      last: { Header: [{ MOTHER: '1' }] },
    },
  },
  fails: {
    'a mother then, not now or nothing said': [
      {
        Header: [{ MOTHER: '0' }, { CHILD: 'B' }],
        Episodes: [{ LS: 'C2' }, { CHILD: 'B', LS: 'V3' }, { CHILD: 'B', LS: 'C2' }],
        last: { Header: [{ MOTHER: '1' }, { CHILD: 'B', MOTHER: '1' }] },
      },
      { Header: [0, 1] },
    ],
  },
})

ruleCases('393', {
  passes: {
    'it is said': { Header: [{ SEX: 'F', MOTHER: '0' }], Episodes: [{ LS: 'C2' }] },
    'a boy': { Header: [{ SEX: 'M' }], Episodes: [{ LS: 'C2' }] },
    'short breaks only, in small letters too': {
      Header: [{ SEX: 'F' }],
      Episodes: [{ LS: 'V3' }, { LS: 'v4' }],
    },
    'no episodes': { Header: [{ SEX: 'F' }], Episodes: [] },
  },
  fails: {
    'a girl under an order': [{ Header: [{ SEX: 'F' }], Episodes: [{ LS: 'C2' }] }, { Header: [0] }],
    'a girl before 2024-25': [
      { Header: [{ SEX: '2' }], Episodes: [{ LS: 'C2' }], collection: '2023-24' },
      { Header: [0] },
    ],
    'short breaks and then an order': [
      { Header: [{ SEX: 'F' }], Episodes: [{ LS: 'V3' }, { LS: 'C2' }] },
      { Header: [0] },
    ],
  },
})

ruleCases('607', {
  passes: {
    'it is said': {
      Header: [{ SEX: 'F', MOTHER: '0' }],
      Episodes: [{ DEC: '01/06/2025', REC: 'E8', LS: 'C2' }],
      collection: '2025-26',
    },
    'she ceased before the year, or moved in it': {
      Header: [{ SEX: 'F' }],
      Episodes: [
        { DEC: '31/03/2025', REC: 'E8', LS: 'C2' },
        { DEC: '01/06/2025', REC: 'X1', LS: 'C2' },
      ],
      collection: '2025-26',
    },
    'a short break ended': {
      Header: [{ SEX: 'F' }],
      Episodes: [{ DEC: '01/06/2025', REC: 'E8', LS: 'V3' }],
      collection: '2025-26',
    },
    'a boy': {
      Header: [{ SEX: 'M' }],
      Episodes: [{ DEC: '01/06/2025', REC: 'E8', LS: 'C2' }],
      collection: '2025-26',
    },
  },
  fails: {
    'she ceased on the last day of the year': [
      {
        Header: [{ SEX: 'F' }],
        Episodes: [
          { DEC: '01/06/2025', REC: 'X1', LS: 'C2' },
          { DEC: '31/03/2026', REC: 'E8', LS: 'C2' },
        ],
        collection: '2025-26',
      },
      { Header: [0], Episodes: [1] },
    ],
    'before 2024-25': [
      {
        Header: [{ SEX: '2' }],
        Episodes: [{ DEC: '01/04/2023', REC: 'E8', LS: 'C2' }],
        collection: '2023-24',
      },
      { Header: [0], Episodes: [0] },
    ],
  },
})

ruleCases('611', {
  passes: {
    'a mother with the date, and none': { Header: [{ MOTHER: '1', MC_DOB: '01/05/2024' }, { MOTHER: '0' }] },
  },
  fails: { 'a mother without': [{ Header: [{ MOTHER: '1' }] }, { Header: [0] }] },
})

ruleCases('612', {
  passes: {
    'a mother, and a girl without the date': {
      Header: [
        { SEX: 'F', MOTHER: '1', MC_DOB: '01/05/2024' },
        { SEX: 'F', MOTHER: '0' },
      ],
    },
    'a boy, whom another check is about': { Header: [{ SEX: 'M', MC_DOB: '01/05/2024' }] },
  },
  fails: {
    'no mother, nothing said, and no date that can be read': [
      {
        Header: [
          { SEX: 'F', MOTHER: '0', MC_DOB: '01/05/2024' },
          { SEX: 'F', MC_DOB: '01/05/2024' },
          { SEX: 'F', MC_DOB: 'May' },
        ],
      },
      { Header: [0, 1, 2] },
    ],
    'before 2024-25': [
      { Header: [{ SEX: '2', MOTHER: '0', MC_DOB: '01/05/2020' }], collection: '2023-24' },
      { Header: [0] },
    ],
  },
})

ruleCases('620', {
  passes: {
    'turns 11 on the first day of the year, no date of birth, no mother': {
      Header: [{ MOTHER: '1', DOB: '01/04/2014' }, { MOTHER: '1' }, { MOTHER: '0', DOB: '01/04/2020' }],
      collection: '2025-26',
    },
  },
  fails: {
    'turns 11 the day after': [
      { Header: [{ MOTHER: '1', DOB: '02/04/2014' }], collection: '2025-26' },
      { Header: [0] },
    ],
  },
})

ruleCases('621', {
  passes: {
    'born a day before, a blank': {
      Header: [{ DOB: '31/01/2019', MC_DOB: '01/02/2019' }, { DOB: '31/01/2019' }],
    },
  },
  fails: {
    'born the same day, or after': [
      {
        Header: [
          { DOB: '31/01/2019', MC_DOB: '31/01/2019' },
          { DOB: '31/01/2019', MC_DOB: '01/01/2012' },
        ],
      },
      { Header: [0, 1] },
    ],
  },
})

ruleCases('624', {
  passes: {
    'the same': { Header: [{ MC_DOB: '01/05/2024' }], last: { Header: [{ MC_DOB: '01/05/2024' }] } },
    'none was recorded': { Header: [{ MC_DOB: '01/05/2024' }], last: { Header: [{}] } },
    'a care leaver, who is not asked': {
      Header: [{}],
      OC3: [{}],
      last: { Header: [{ MC_DOB: '01/05/2024' }] },
    },
  },
  fails: {
    'another, a blank now': [
      {
        Header: [{ MC_DOB: '02/05/2024' }, { CHILD: 'B' }],
        last: { Header: [{ MC_DOB: '01/05/2024' }, { CHILD: 'B', MC_DOB: '01/05/2024' }] },
      },
      { Header: [0, 1] },
    ],
  },
})

ruleCases('625', {
  passes: {
    'born on the day she ceased': {
      Header: [{ MC_DOB: '01/06/2025' }],
      Episodes: [{ DECOM: '01/05/2024', DEC: '01/06/2025', REC: 'E8' }],
      collection: '2025-26',
    },
    'born on the last day of the year, and she is looked after still': {
      Header: [{ MC_DOB: '31/03/2026' }],
      Episodes: [{ DECOM: '01/05/2024', DEC: '01/06/2024' }, { DECOM: '01/06/2024' }],
      collection: '2025-26',
    },
  },
  fails: {
    'born the day after she ceased': [
      {
        Header: [{ MC_DOB: '02/06/2025' }],
        Episodes: [
          { DECOM: '01/05/2024', DEC: '01/06/2025', REC: 'E8' },
          { DECOM: '01/05/2023', DEC: '01/05/2024', REC: 'X1' },
        ],
        collection: '2025-26',
      },
      { Header: [0], Episodes: [0] },
    ],
    'born after the year': [
      { Header: [{ MC_DOB: '01/04/2026' }], Episodes: [{ DECOM: '01/05/2024' }], collection: '2025-26' },
      { Header: [0], Episodes: [0] },
    ],
  },
})

ruleCases('626', {
  passes: {
    'born on the first day of the year': {
      Header: [{ MOTHER: '1', MC_DOB: '01/04/2025' }],
      last: { Header: [{ MOTHER: '0' }] },
      collection: '2025-26',
    },
    'a mother then too, or nothing said': {
      Header: [
        { MOTHER: '1', MC_DOB: '01/04/2020' },
        { CHILD: 'B', MOTHER: '1', MC_DOB: '01/04/2020' },
      ],
      last: { Header: [{ MOTHER: '1' }, { CHILD: 'B' }] },
    },
  },
  fails: {
    'born the day before the year': [
      {
        Header: [{ MOTHER: '1', MC_DOB: '31/03/2025' }],
        last: { Header: [{ MOTHER: '0' }] },
        collection: '2025-26',
      },
      { Header: [0] },
    ],
  },
})
