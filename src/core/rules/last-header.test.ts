import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('202', {
  passes: {
    'the same, blank in both years, not there last year': {
      Header: [{ SEX: 'M' }, { CHILD: 'B' }, { CHILD: 'C', SEX: 'F' }],
      last: { Header: [{ SEX: 'M' }, { CHILD: 'B' }] },
    },
    'the number of the year before is the letter of now': {
      Header: [{ SEX: 'M' }, { CHILD: 'B', SEX: 'F' }],
      last: {
        Header: [{ SEX: '1' }, { CHILD: 'B', SEX: '2' }],
      },
      collection: '2024-25',
    },
  },
  fails: {
    'another, a blank now, a blank then': [
      {
        Header: [{ SEX: 'F' }, { CHILD: 'B' }, { CHILD: 'C', SEX: 'F' }],
        last: { Header: [{ SEX: '1' }, { CHILD: 'B', SEX: 'F' }, { CHILD: 'C' }] },
      },
      { Header: [0, 1, 2] },
    ],
  },
})

ruleCases('203', {
  passes: {
    'the same day however it is written': {
      Header: [{ DOB: '01/05/2012' }, { CHILD: 'B' }],
      last: { Header: [{ DOB: '2012-05-01' }, { CHILD: 'B' }] },
    },
  },
  fails: {
    'another day, a blank now, a blank then': [
      {
        Header: [{ DOB: '02/05/2012' }, { CHILD: 'B' }, { CHILD: 'C', DOB: '02/05/2012' }],
        last: { Header: [{ DOB: '01/05/2012' }, { CHILD: 'B', DOB: '01/05/2012' }, { CHILD: 'C' }] },
      },
      { Header: [0, 1, 2] },
    ],
  },
})

ruleCases('204', {
  passes: {
    'the same, in small letters too': {
      Header: [{ ETHNIC: 'WBRI' }, { CHILD: 'B', ETHNIC: 'nobt' }],
      last: { Header: [{ ETHNIC: 'WBRI' }, { CHILD: 'B', ETHNIC: 'NOBT' }] },
    },
  },
  fails: {
    'another, one not yet obtained then, a blank now': [
      {
        Header: [{ ETHNIC: 'MWBC' }, { CHILD: 'B', ETHNIC: 'WBRI' }, { CHILD: 'C' }],
        last: {
          Header: [{ ETHNIC: 'MWBA' }, { CHILD: 'B', ETHNIC: 'NOBT' }, { CHILD: 'C', ETHNIC: 'BOTH' }],
        },
      },
      { Header: [0, 1, 2] },
    ],
  },
})
