import { ruleCases } from '../../../test/rule-cases.ts'

ruleCases('101', {
  passes: {
    'a letter from 2024-25': { Header: [{ SEX: 'F' }, { SEX: 'U' }] },
    'a number before': { Header: [{ SEX: '2' }], collection: '2023-24' },
  },
  fails: {
    'a number from 2024-25, a letter on no list, a blank': [
      { Header: [{ SEX: '1' }, { SEX: 'X' }, {}] },
      { Header: [0, 1, 2] },
    ],
    'a letter before': [{ Header: [{ SEX: 'M' }], collection: '2022-23' }, { Header: [0] }],
  },
})

ruleCases('102', {
  passes: { 'a date': { Header: [{ DOB: '29/02/2012' }] } },
  fails: { 'no such day, and none at all': [{ Header: [{ DOB: '31/06/2012' }, {}] }, { Header: [0, 1] }] },
})
