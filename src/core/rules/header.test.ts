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

ruleCases('103', {
  passes: { 'codes on the list': { Header: [{ ETHNIC: 'WBRI' }, { ETHNIC: 'NOBT' }, { ETHNIC: 'CHNE' }] } },
  fails: {
    'a code on no list, small letters, a blank': [
      { Header: [{ ETHNIC: 'WELSH' }, { ETHNIC: 'wbri' }, {}] },
      { Header: [0, 1, 2] },
    ],
  },
})

ruleCases('105', {
  passes: { '0 and 1': { Header: [{ UASC: '0' }, { UASC: '1' }] } },
  fails: { 'anything else, a blank': [{ Header: [{ UASC: 'Y' }, {}] }, { Header: [0, 1] }] },
})

ruleCases('231', {
  passes: {
    'turns 11 on the last day of the year': {
      Header: [{ DOB: '31/03/2015', UASC_STATUS: '1' }],
      collection: '2025-26',
    },
    'under 11, but came with a family': { Header: [{ DOB: '01/01/2020', UASC_STATUS: '0' }] },
    'no date of birth': { Header: [{ UASC_STATUS: '1' }] },
  },
  fails: {
    'turns 11 on the day after the year': [
      { Header: [{ DOB: '01/04/2015', UASC_STATUS: '1' }], collection: '2025-26' },
      { Header: [0] },
    ],
    'the mark is in the column of earlier years': [
      { Header: [{ DOB: '01/04/2020', UASC: '1' }] },
      { Header: [0] },
    ],
  },
})

ruleCases('232', {
  passes: { 'M, F, a blank': { Header: [{ SEX: 'M' }, { SEX: 'F' }, {}] } },
  fails: { 'not known': [{ Header: [{ SEX: 'U' }] }, { Header: [0] }] },
})

ruleCases('301', {
  passes: {
    'born on the last day, a blank': { Header: [{ DOB: '31/03/2026' }, {}], collection: '2025-26' },
  },
  fails: {
    'born on the day after': [{ Header: [{ DOB: '01/04/2026' }], collection: '2025-26' }, { Header: [0] }],
  },
})

ruleCases('351', {
  passes: {
    'turns 25 on the first day, a blank': { Header: [{ DOB: '01/04/2000' }, {}], collection: '2025-26' },
  },
  fails: {
    'turned 25 the day before': [{ Header: [{ DOB: '31/03/2000' }], collection: '2025-26' }, { Header: [0] }],
  },
})
