import { ruleCases } from '../../../../test/rule-cases.ts'

ruleCases('302', {
  passes: {
    'it begins on the day of birth': {
      Header: [{ DOB: '01/05/2020' }],
      Episodes: [{ DECOM: '01/05/2020' }],
    },
  },
  fails: {
    'only the first is told of, wherever it stands': [
      { Header: [{ DOB: '01/05/2020' }], Episodes: [{ DECOM: '02/04/2020' }, { DECOM: '01/04/2020' }] },
      { Header: [0], Episodes: [1] },
    ],
  },
})
