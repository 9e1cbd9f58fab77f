import { ruleCases } from '../../../test/rule-cases.ts'
import type { TableName } from '../ssda903/tables.ts'

ruleCases('EPI', {
  passes: { 'the child has an episode': { Header: [{}], Episodes: [{ DECOM: '01/06/2025' }] } },
  fails: {
    'only another child has': [
      { Header: [{}, { CHILD: 'B' }], Episodes: [{ CHILD: 'B', DECOM: '01/06/2025' }] },
      { Header: [0] },
    ],
  },
})

/** Children of a table who are in the header, and one who is not. */
const inHeader = (table: TableName) => ({
  passes: {
    'every child is in the header, once or twice': {
      Header: [{}, {}, { CHILD: 'B' }],
      [table]: [{}, { CHILD: 'B' }, {}],
    },
  },
  fails: {
    'a child is not, and a row names none': [
      { Header: [{}], [table]: [{}, { CHILD: 'B' }, { CHILD: '' }] },
      { [table]: [1, 2] },
    ] as const,
  },
})

ruleCases('INT01', inHeader('AD1'))
ruleCases('INT02', inHeader('PlacedAdoption'))
ruleCases('INT03', inHeader('Episodes'))
ruleCases('INT04', inHeader('Missing'))
ruleCases('INT05', inHeader('OC2'))
ruleCases('INT06', inHeader('OC3'))
ruleCases('INT07', inHeader('PrevPerm'))
ruleCases('INT08', inHeader('Reviews'))
ruleCases('INT09', inHeader('UASC'))

/** Dates of birth in a table that are the header's, and some that are not. */
const sameDob = (table: TableName) => ({
  passes: {
    'the same day, a blank, a child not in the header': {
      Header: [{ DOB: '01/05/2012' }, { CHILD: 'B' }, { CHILD: 'C', DOB: '01/05/2012' }],
      [table]: [
        { DOB: '2012-05-01' },
        { CHILD: 'B', DOB: '01/05/2012' },
        { CHILD: 'C' },
        { CHILD: 'D', DOB: '01/05/2012' },
      ],
    },
  },
  fails: {
    'day and month changed over, no date': [
      {
        Header: [{ DOB: '01/05/2012' }, { CHILD: 'B', DOB: '01/05/2012' }],
        [table]: [{ DOB: '05/01/2012' }, { CHILD: 'B', DOB: 'May' }],
      },
      { [table]: [0, 1] },
    ] as const,
  },
})

ruleCases('INT11', sameDob('AD1'))
ruleCases('INT12', sameDob('PlacedAdoption'))
ruleCases('INT13', sameDob('Missing'))
ruleCases('INT14', sameDob('OC2'))
ruleCases('INT15', sameDob('OC3'))
ruleCases('INT16', sameDob('PrevPerm'))
ruleCases('INT17', sameDob('Reviews'))
ruleCases('INT18', sameDob('UASC'))

ruleCases('INT21', {
  passes: {
    'the same, a blank': {
      Header: [{ SEX: 'M' }, { CHILD: 'B', SEX: 'M' }],
      UASC: [{ SEX: 'M' }, { CHILD: 'B' }],
    },
  },
  fails: { another: [{ Header: [{ SEX: 'M' }], UASC: [{ SEX: 'F' }] }, { UASC: [0] }] },
})

/** Children who are in a table once, and one who is twice. */
const onlyOnce = (table: TableName) => ({
  passes: {
    'each child once, and rows that name none': {
      [table]: [{}, { CHILD: 'B' }, { CHILD: '' }, { CHILD: '' }],
    },
  },
  fails: {
    'every row of the child is told of': [
      { [table]: [{}, { CHILD: 'B' }, {}] },
      { [table]: [0, 2] },
    ] as const,
  },
})

ruleCases('INT31', onlyOnce('AD1'))
ruleCases('INT32', onlyOnce('Header'))
ruleCases('INT33', onlyOnce('OC2'))
ruleCases('INT34', onlyOnce('OC3'))
ruleCases('INT35', onlyOnce('PrevPerm'))
ruleCases('INT36', onlyOnce('UASC'))
